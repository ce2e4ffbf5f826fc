/** In whatever way a website writes its questions: each once, with its answer, and nothing else. */
import { describe, expect, it } from 'vitest'
import { textOfHtml } from '../../src/content/html.ts'
import { harvestPage } from '../../src/harvest/page.ts'
import { harvestFixtures } from '../helpers/harvest-fixtures.ts'
import { scoreHarvest } from '../helpers/harvest-score.ts'

const fixtures = harvestFixtures()
describe('pages in the manner of real frameworks', () => {
  it('are many, and a good part of them hold no question at all', () => {
    expect(fixtures.length).toBeGreaterThanOrEqual(250)
    expect(fixtures.filter(({ expected }) => expected.length === 0).length).toBeGreaterThan(35)
  })

  it.each(fixtures)('$name', ({ name, html, expected }) => {
    const found = harvestPage(html, { url: `https://site.example/${name}` }).answers.map(
      ({ question, answer }) => ({ q: question, a: textOfHtml(answer) }),
    )
    const { missing, wrong, extra } = scoreHarvest(found, expected)
    expect({ missing, wrong, extra }).toEqual({ missing: [], wrong: [], extra: [] })
  })
})
