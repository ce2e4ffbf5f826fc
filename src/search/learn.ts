/**
 * What do the questions that were asked teach? Each answer's question and `alternates` are examples
 * of a small linear model: the weights of BM25F, moved until its examples find their answer before
 * others. It learns in place. What it adds to the index are the pairs of neighbouring words that
 * were asked twice.
 *
 * Words that say nothing on their own say something here: “why” and “when” ask for different things.
 */
import type { Said, Searchable } from './fields.ts'
import { PAIR_TELLS, pairsOf, termsAsked } from './terms.ts'

/** How steeply a better score makes an answer likelier, and what one example moves. */
const SLOPE = 4
const STEP = 0.25
const EPOCHS = 6
const [LEAST, MOST] = [0.01, 1.93]

/** A prime, so that examples of one answer do not follow one another. */
const STRIDE = 7919

/** What a pair says before it has learned. */
const PAIR_SAYS = 0.1

export function learn(
  said: Map<string, Said>,
  answers: readonly Searchable[],
  locale: string,
  tells: (term: string) => number,
): void {
  const asked = answers.flatMap(({ question, alternates = [] }, number) =>
    alternates.length === 0
      ? []
      : [question, ...alternates].map((text) => {
          const terms = termsAsked(text, locale)
          return { number, words: new Set(terms), pairs: new Set(pairsOf(terms)) }
        }),
  )
  addPairs(said, asked)
  const examples = asked.map(({ number, words, pairs }) => ({
    number,
    terms: shared(
      [
        ...[...words].map((term) => ({ term, tells: tells(term) })),
        ...[...pairs].map((term) => ({ term, tells: PAIR_TELLS * tells(term) })),
      ],
      said,
    ),
  }))
  const stride = examples.length % STRIDE === 0 ? 1 : STRIDE
  const chances = new Map<number, number>()
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (let at = 0; at < examples.length; at++) {
      const { number, terms } = examples[(at * stride) % examples.length]!
      guess(terms, chances)
      const step = STEP / (1 + epoch * 0.3)
      for (const { share, own } of terms)
        for (let i = 0; i < own.answers.length; i++) {
          const answer = own.answers[i]!
          const wrong = chances.get(answer)! - (answer === number ? 1 : 0)
          own.parts[i] = Math.min(MOST, Math.max(LEAST, own.parts[i]! - step * share * wrong))
        }
    }
}

/** One that was asked once teaches nothing. */
const LEAST_ASKED = 2

function addPairs(
  said: Map<string, Said>,
  asked: readonly { number: number; pairs: ReadonlySet<string> }[],
): void {
  const found = new Map<string, number[]>()
  for (const { number, pairs } of asked)
    for (const pair of pairs) {
      const numbers = found.get(pair)
      if (numbers) numbers.push(number)
      else found.set(pair, [number])
    }
  for (const [pair, numbers] of found) {
    if (numbers.length < LEAST_ASKED) continue
    const own = [...new Set(numbers)]
    said.set(pair, {
      answers: own,
      parts: own.map(() => PAIR_SAYS),
      isAsked: own.map(() => true),
      found: own.length,
    })
  }
}

interface Term {
  /** Its part in what the question tells; the squares add up to 1. */
  share: number
  own: Said
}

function shared(
  terms: readonly { term: string; tells: number }[],
  said: ReadonlyMap<string, Said>,
): Term[] {
  const found = terms.flatMap(({ term, tells }) => {
    const own = said.get(term)
    return own ? [{ share: tells, own }] : []
  })
  const length = Math.hypot(...found.map(({ share }) => share)) || 1
  for (const term of found) term.share /= length
  return found
}

/** How likely each answer is, given these terms. */
function guess(terms: readonly Term[], chances: Map<number, number>): void {
  chances.clear()
  for (const { share, own } of terms)
    for (let i = 0; i < own.answers.length; i++) {
      const answer = own.answers[i]!
      chances.set(answer, (chances.get(answer) ?? 0) + SLOPE * share * own.parts[i]!)
    }
  let sum = 0
  for (const [answer, score] of chances) {
    const odds = Math.exp(score)
    chances.set(answer, odds)
    sum += odds
  }
  for (const [answer, odds] of chances) chances.set(answer, odds / sum)
}
