/**
 * Two questions in other words: proposed to an editor, never merged.
 *
 * Compared by their stems without function words: enough of them in common, the same numbers and
 * nothing that turns one into another question.
 */
import { isFunctionWord, stem, words } from '../language/index.ts'

export interface Rewording {
  /** As they stand, the one to keep first. */
  questions: [string, string]
  /** 0 to 1. */
  likeness: number
}

/** Above it, one of them is probably the other's wording. */
const ALIKE = 0.6

export function rewordingsOf(questions: readonly string[], locale = 'fr'): Rewording[] {
  const sets = questions.map((question) => meaningOf(question, locale))
  const byStem = new Map<string, number[]>()
  for (const [index, set] of sets.entries()) {
    for (const word of set) byStem.set(word, [...(byStem.get(word) ?? []), index])
  }
  return sets.flatMap((set, index): Rewording[] => {
    const near = new Set([...set].flatMap((word) => byStem.get(word)!.filter((o) => o > index)))
    return [...near].flatMap((other): Rewording[] => {
      const likeness = jaccard(set, sets[other]!)
      const pair: [string, string] = [questions[index]!, questions[other]!]
      return likeness >= ALIKE && sameNumbers(...pair) ? [{ questions: pair, likeness }] : []
    })
  })
}

function meaningOf(question: string, locale: string): ReadonlySet<string> {
  const language = locale.startsWith('en') ? 'en' : 'fr'
  const all = words(question)
  const telling = all.filter((word) => word.length > 2 && !isFunctionWord(word, language))
  return new Set((telling.length > 0 ? telling : all).map((word) => stem(word, language)))
}

const jaccard = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const common = [...a].filter((word) => b.has(word)).length
  const all = a.size + b.size - common
  return all === 0 ? 0 : common / all
}

const sameNumbers = (a: string, b: string): boolean =>
  String(a.match(/\d+/g)) === String(b.match(/\d+/g))
