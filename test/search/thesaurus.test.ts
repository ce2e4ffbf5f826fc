import { describe, expect, it } from 'vitest'
import { RELATED as EVERYDAY } from '../../src/search/everyday.fr.ts'
import { FAMILIES } from '../../src/search/families.fr.ts'
import { SYNONYMS as LIFE, RELATED as LIFE_RELATED } from '../../src/search/life.fr.ts'
import { RELATED } from '../../src/search/related.fr.ts'
import { SYNONYMS } from '../../src/search/synonyms.fr.ts'
import { stems } from '../../src/search/terms.ts'
import { RELATED as TOLD } from '../../src/search/told.fr.ts'

const lines = (text: string) => text.split('\n').filter(Boolean)
const phrases = (list: string) => list.split(',')

/** The word that is left says it all. */
const ENOUGH = new Set(['à sec', 'qui hérite', 'au chômage', 'se pacser'])

describe('the French thesaurus', () => {
  it('never widens one common word because the rest of a phrase says nothing: “pas payer” is not “payer”', () => {
    const left = lines(RELATED + LIFE_RELATED + EVERYDAY + TOLD).flatMap((line) =>
      phrases(line.split(':')[0] ?? ''),
    )
    const lone = left.filter(
      (phrase) => /[ ’]/.test(phrase) && stems(phrase, 'fr').length < 2 && !ENOUGH.has(phrase),
    )
    expect(lone).toEqual([])
  })

  it('has no line that says nothing', () => {
    for (const line of lines(RELATED + LIFE_RELATED + EVERYDAY + TOLD))
      expect(line).toMatch(/^[^:]+:[^:]+$/)
    for (const line of lines(`${SYNONYMS}\n${LIFE}${FAMILIES}`))
      expect(line).toMatch(/^[^:,]+(?:,[^:,]+)+$/)
  })
})
