/**
 * Which answer of before is this one in other words, at another place, or both? Asked last, of what neither
 * place nor wording has found. A false yes gives an old link to a stranger, so doubt is a no.
 */
import type { Answer } from '../content/answers.ts'
import { textOfHtml } from '../content/html.ts'
import { isFunctionWord, stem, words } from '../language/index.ts'

export type Worded = Pick<Answer, 'locale' | 'question' | 'answer'>

interface Meaning<T> {
  of: T
  question: ReadonlySet<string>
  answer: ReadonlySet<string>
  numbers: string
}

/** Enough of the question, and of the answer, in common: one may make up for the other. */
const ENOUGH: readonly [question: number, answer: number][] = [
  [0, 0.85],
  [0.25, 0.6],
  [0.5, 0.35],
  [0.75, 0.15],
]
/** Words of an answer that tell it from others; fewer is « Dans l’application. » */
const TELLING = 6
/** How often a word may stand in the answers of before and still lead to one of them. */
const RARE = 20

/** Best first, each of both sides once. */
export function pairAlike<A extends Worded, B extends Worded>(
  candidates: readonly A[],
  before: readonly B[],
): Map<A, B> {
  const known = before.map(meaningOf)
  const places = new Map<string, Meaning<B>[]>()
  for (const one of known) {
    for (const word of [...one.question, ...one.answer]) {
      const there = places.get(word)
      if (there) there.push(one)
      else places.set(word, [one])
    }
  }
  const scored = candidates.flatMap((candidate) => {
    const meaning = meaningOf(candidate)
    const near = [...meaning.question, ...meaning.answer]
      .map((word) => places.get(word) ?? [])
      .filter((there) => there.length <= RARE)
      .flat()
    return [...new Set(near)].flatMap((other) => {
      const score = likeness(meaning, other)
      return score === undefined ? [] : [{ candidate, other: other.of, score }]
    })
  })
  const pairs = new Map<A, B>()
  const taken = new Set<B>()
  for (const { candidate, other } of scored.toSorted((a, b) => b.score - a.score)) {
    if (pairs.has(candidate) || taken.has(other)) continue
    pairs.set(candidate, other)
    taken.add(other)
  }
  return pairs
}

/** @returns nothing when they are two */
function likeness(a: Meaning<Worded>, b: Meaning<Worded>): number | undefined {
  if (a.of.locale !== b.of.locale || a.numbers !== b.numbers) return
  const question = shared(a.question, b.question)
  const answer = shared(a.answer, b.answer)
  const tells = Math.min(a.answer.size, b.answer.size) >= TELLING
  const isEnough = ENOUGH.some(
    ([least, leastAnswer]) => question >= least && answer >= leastAnswer && (tells || least >= 0.5),
  )
  return isEnough ? question + answer : undefined
}

function meaningOf<T extends Worded>(of: T): Meaning<T> {
  const language = of.locale.startsWith('en') ? 'en' : 'fr'
  const stems = (text: string) =>
    new Set(
      words(text)
        .filter((word) => word.length > 2 && !isFunctionWord(word, language))
        .map((word) => stem(word, language)),
    )
  return {
    of,
    question: stems(of.question),
    answer: stems(textOfHtml(of.answer)),
    // « Livret A » and « livret B », « sous 24 h » and « sous 48 h »: two products, two promises.
    numbers: String(of.question.match(/\d+/g)),
  }
}

/** Jaccard: 0 to 1. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length
  const all = a.size + b.size - common
  return all === 0 ? 0 : common / all
}
