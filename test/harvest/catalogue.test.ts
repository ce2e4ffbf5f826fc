/** Real pages that nobody here wrote: what is found must not fall below what was reached. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { textOfHtml } from '../../src/content/html.ts'
import { harvestPage } from '../../src/harvest/page.ts'
import { type Pair, scoreHarvest } from '../helpers/harvest-score.ts'
import { shared } from '../helpers/shared.ts'

interface Entry {
  id: string
  file: string
  encoding: string
  expected: { count: number }
  pairs?: Pair[]
}

const manifest = shared('harvest/manifest.json')
const entries: Entry[] = manifest ? JSON.parse(readFileSync(manifest, 'utf8')).entries : []
const pages = entries.filter(({ file }) => file.endsWith('.html'))

const harvest = (file: string): Pair[] =>
  harvestPage(readFileSync(shared(`harvest/${file}`)!), {
    url: `https://site.example/${file}`,
  }).answers.map(({ question, answer }) => ({ q: question, a: textOfHtml(answer) }))

describe.skipIf(!manifest)('pages of the shared catalogue', () => {
  const asking = pages.filter(({ pairs }) => pairs && pairs.length > 0)
  it.each(asking)('$encoding $id: every question with its answer', ({ file, pairs = [] }) => {
    const all = pages.filter((other) => other.file === file).flatMap((other) => other.pairs ?? [])
    const { missing, wrong } = scoreHarvest(harvest(file), pairs, all)
    expect({ missing, wrong }).toEqual({ missing: [], wrong: [] })
  })

  const silent = pages.filter(({ file }) => pages.every((e) => e.file !== file || !e.pairs?.length))
  it.each(silent)('$encoding $id: nothing, as there is nothing', ({ file }) => {
    expect(harvest(file)).toEqual([])
  })
})
