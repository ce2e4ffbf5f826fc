/**
 * What do the questions that were asked teach? Each answer's question and `alternates` are examples
 * of a small linear model: the weights of BM25F, moved until its examples find their answer before
 * others. It learns in place, and only weights that are there: the index grows by nothing.
 *
 * Words that say nothing on their own say something here: “why” and “when” ask for different things.
 */
import { type Said, type Searchable, termsAsked } from './fields.ts'

/** How steeply a better score makes an answer likelier, and what one example moves. */
const SLOPE = 4
const STEP = 0.25
const EPOCHS = 6
const [LEAST, MOST] = [0.01, 1.93]

/** A prime, so that examples of one answer do not follow one another. */
const STRIDE = 7919

export function learn(
  said: ReadonlyMap<string, Said>,
  answers: readonly Searchable[],
  locale: string,
  tells: (term: string) => number,
): void {
  const examples = answers.flatMap(({ question, alternates = [] }, number) =>
    alternates.length === 0
      ? []
      : [question, ...alternates].map((text) => ({
          number,
          terms: shared(termsAsked(text, locale), said, tells),
        })),
  )
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

interface Term {
  /** Its part in what the question tells; the squares add up to 1. */
  share: number
  own: Said
}

function shared(
  terms: readonly string[],
  said: ReadonlyMap<string, Said>,
  tells: (term: string) => number,
): Term[] {
  const found = terms.flatMap((term) => {
    const own = said.get(term)
    return own ? [{ share: tells(term), own }] : []
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
