import { describe, expect, it } from 'vitest'
import { levelled } from '../../src/search/crowd.ts'
import type { Draft } from '../../src/search/widen.ts'

const SAID = 0.5

/** So many questions of a word each, and one answer that says something of all of those words. */
function bank(count: number): [Map<string, Draft>, Set<string>[]] {
  const terms = Array.from({ length: count }, (_, at) => `word${at}`)
  const rows = terms.map((term, at): [string, Draft] => {
    const answers = at === 0 ? [0] : [0, at]
    const parts = answers.map(() => SAID)
    return [term, { tells: 6, answers, parts, weights: answers.map(() => 16) }]
  })
  return [new Map(rows), terms.map((term) => new Set([term]))]
}

describe('an answer that has a word for everything', () => {
  it('says less than one that speaks of one matter, and the other a little more', () => {
    const [wide, narrow] = levelled(...bank(60)).get('word7')!.parts
    expect(wide).toBeLessThan(SAID)
    expect(narrow).toBeGreaterThan(SAID)
    // It is held back, never put out of the running.
    expect(wide).toBeGreaterThan(SAID / 2)
  })

  it('is not held against one that speaks of its own question only', () => {
    const rows = new Map(
      Array.from({ length: 60 }, (_, at): [string, Draft] => [
        `word${at}`,
        { tells: 6, answers: [at], parts: [SAID], weights: [16] },
      ]),
    )
    const questions = [...rows.keys()].map((term) => new Set([term]))
    const parts = [...levelled(rows, questions).values()].map((row) => row.parts[0])
    expect(new Set(parts).size).toBe(1)
  })

  it('is left alone where there are too few questions to tell', () => {
    const [rows, questions] = bank(8)
    expect(levelled(rows, questions)).toBe(rows)
  })
})
