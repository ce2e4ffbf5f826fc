/**
 * Which answer of before is this one in other words, at another place, or both? Asked last, of what neither
 * place nor wording has found. A false yes gives an old link to a stranger, so doubt is a no.
 */
import type { Answer } from '../content/answers.ts'
import { textOfHtml } from '../content/html.ts'
import { numbersIn, shared, tellingStems } from './meaning.ts'

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
  if (candidates.length === 0 || before.length === 0) return new Map()
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

const meaningOf = <T extends Worded>(of: T): Meaning<T> => ({
  of,
  question: tellingStems(of.question, of.locale),
  answer: tellingStems(textOfHtml(of.answer), of.locale),
  numbers: numbersIn(of.question),
})
