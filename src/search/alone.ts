/**
 * What does a word of a phrase mean where the phrase is not said? `vider` is no word of the bank's, and yet
 * whoever uses it asks what `vider mon compte` asks. A word that stands in phrases of one matter takes
 * part of what they mean; one that stands in many, as `compte` does, takes next to nothing.
 */
export interface Meaning {
  terms: readonly string[]
  /** 0 to 1: how much less it counts than the visitor's own words. */
  weight: number
}

/** What phrases of one line say, and what is meant by each of them. */
export interface Line {
  said: readonly (readonly string[])[]
  meant: readonly (readonly string[])[]
}

/** A word that is in one phrase alone means half of it: what it is in elsewhere is not known. */
const UNSEEN = 1
/** Meanings that fewer of its phrases share are chance. */
const LEAST = 0.15
/** How much less a word tells than its phrase where all of its phrases mean the same. */
const ALONE = 0.7

/** By word: what its phrases mean, the more the more of them agree. */
export function meaningsAlone(lines: readonly Line[]): Map<string, Meaning[]> {
  const phrases = new Map<string, number>()
  const meant = new Map<string, Map<string, { terms: readonly string[]; count: number }>>()
  for (const line of lines)
    for (const word of line.said.flatMap((phrase) => [...new Set(phrase)])) {
      phrases.set(word, (phrases.get(word) ?? 0) + 1)
      const of = meant.get(word) ?? new Map()
      meant.set(word, of)
      for (const terms of line.meant.filter((terms) => !terms.includes(word))) {
        const key = terms.join(' ')
        of.set(key, { terms, count: (of.get(key)?.count ?? 0) + 1 })
      }
    }
  const shareOf = (word: string, count: number) => count / (phrases.get(word)! + UNSEEN)
  return new Map(
    [...meant].map(([word, of]) => [
      word,
      [...of.values()].flatMap(({ terms, count }) => {
        const share = shareOf(word, count)
        return share < LEAST ? [] : [{ terms, weight: ALONE * share }]
      }),
    ]),
  )
}
