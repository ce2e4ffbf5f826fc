/**
 * Two questions in other words: proposed to an editor, never merged.
 *
 * Compared by their stems without function words: enough of them in common, the same numbers and
 * nothing that turns one into another question. Over a whole site most pairs are never looked at: two sets
 * that are alike share one of their rarest words, so only the rare ones are looked up (prefix filtering,
 * Bayardo et al. 2007). Nothing is lost by it, but for words that hundreds of questions share.
 */
import { allStems, numbersIn, shared, tellingStems } from './meaning.ts'

export interface Rewording {
  /** As they stand, the one to keep first. */
  questions: [string, string]
  /** 0 to 1. */
  likeness: number
}

export interface SiteRewording<T> {
  answers: [T, T]
  likeness: number
}

/** Above it, one of them is probably the other's wording. */
const ALIKE = 0.6
/** Questions that share a rare word and are compared; a word of more of them is on every line of a list. */
const MOST_ALIKE = 500

/** @param questions  all in one language, in the order of reading */
export const rewordingsOf = (questions: readonly string[], locale = 'fr'): Rewording[] =>
  pairsOf(questions, locale).map(([a, b, likeness]) => ({
    questions: [questions[a]!, questions[b]!],
    likeness,
  }))

type Asked = { question: string; locale: string }

/** Those of a whole site, each language for itself; also one question with two answers. */
export const rewordingsOfSite = <T extends Asked>(answers: readonly T[]): SiteRewording<T>[] =>
  [...Map.groupBy(answers, ({ locale }) => locale)].flatMap(([locale, same]) =>
    pairsOf(
      same.map(({ question }) => question),
      locale,
    ).map(([a, b, likeness]) => ({ answers: [same[a]!, same[b]!], likeness })),
  )

/** Indexes, the lower one first, and how alike. */
function pairsOf(questions: readonly string[], locale: string): [number, number, number][] {
  const meanings = questions.map((question) => meaningOf(question, locale))
  const uses = new Map<string, number>()
  for (const word of meanings.flatMap((meaning) => [...meaning])) {
    uses.set(word, (uses.get(word) ?? 0) + 1)
  }
  const rareFirst = (a: string, b: string) => uses.get(a)! - uses.get(b)! || (a < b ? -1 : 1)
  const seen = new Map<string, number[]>()
  const found: [number, number, number][] = []
  for (const [index, meaning] of meanings.entries()) {
    const near = new Set<number>()
    for (const word of rarest([...meaning].sort(rareFirst))) {
      const known = seen.get(word) ?? []
      for (const other of known) near.add(other)
      if (known.length < MOST_ALIKE) seen.set(word, [...known, index])
    }
    for (const other of near) {
      const likeness = shared(meanings[other]!, meaning)
      if (likeness >= ALIKE && numbersIn(questions[other]!) === numbersIn(questions[index]!)) {
        found.push([other, index, likeness])
      }
    }
  }
  return found.sort(([a], [b]) => a - b)
}

/** Of so many words, alike sets share at least one. */
const rarest = (sorted: readonly string[]): readonly string[] =>
  sorted.slice(0, sorted.length - Math.ceil(ALIKE * sorted.length) + 1)

function meaningOf(question: string, locale: string): ReadonlySet<string> {
  const telling = tellingStems(question, locale)
  return telling.size > 0 ? telling : allStems(question, locale)
}
