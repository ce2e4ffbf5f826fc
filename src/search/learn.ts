/**
 * What do the questions that were asked teach? Each answer's question and `alternates` are examples
 * of a small linear model: the weights of BM25F, moved until its examples find their answer before
 * others. It learns in place. What it adds to the index are the pairs of neighbouring words, and the forms of
 * words (“declined” is not “decline”), that were asked twice.
 *
 * Words that say nothing on their own say something here: “why” and “when” ask for different things.
 */
import type { Searchable } from './fields.ts'
import { TOLD, telling } from './postings.ts'
import { readQuery } from './query.ts'
import { formsOf, isFunctionTerm, pairsOf, termsAsked } from './terms.ts'
import type { View } from './view.ts'
import { type Draft, rounded } from './widen.ts'

/** How steeply a better score makes an answer likelier, and what one example moves. */
const SLOPE = 6
const STEP = 0.25
const EPOCHS = 6
const [LEAST, MOST] = [0.01, 1.93]

/** A prime, so that examples of one answer do not follow one another. */
const STRIDE = 7919

/** What a pair or a form says before it has learned. */
const SAYS = 0.1

/**
 * @param rows  gain those of pairs and forms, and learn in place
 * @returns whether there was anything to learn from
 */
export function learn(
  rows: Map<string, Draft>,
  answers: readonly Searchable[],
  locale: string,
): boolean {
  const asked = answers.flatMap(({ question, alternates = [] }, number) =>
    alternates.length === 0 ? [] : [question, ...alternates].map((text) => ({ number, text })),
  )
  if (asked.length === 0) return false
  addAsked(rows, asked, locale, answers.length)
  const view = viewOf(rows, answers.length, locale)
  const average = asked.length / new Set(asked.map(({ number }) => number)).size
  const examples = asked.map(({ number, text }) => ({
    number,
    terms: read(text, view),
    // What is asked often is not asked for that reason alone: its examples count less, each.
    counts: Math.sqrt(average / (1 + answers[number]!.alternates!.length)),
  }))
  const stride = examples.length % STRIDE === 0 ? 1 : STRIDE
  const chances = new Map<number, number>()
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (let at = 0; at < examples.length; at++) {
      const { number, terms, counts } = examples[(at * stride) % examples.length]!
      guess(terms, chances)
      const step = (STEP * counts) / (1 + epoch * 0.3)
      for (const { share, row } of terms)
        for (let i = 0; i < row.answers.length; i++) {
          const answer = row.answers[i]!
          const wrong = chances.get(answer)! - (answer === number ? 1 : 0)
          row.parts[i] = Math.min(MOST, Math.max(LEAST, row.parts[i]! - step * share * wrong))
        }
    }
  for (const [term, row] of rows) rows.set(term, rounded(row))
  return true
}

/** One that was asked once teaches nothing. */
const LEAST_ASKED = 2

function addAsked(
  rows: Map<string, Draft>,
  asked: readonly { number: number; text: string }[],
  locale: string,
  size: number,
): void {
  const found = new Map<string, number[]>()
  for (const { number, text } of asked)
    for (const term of taughtBy(text, locale)) {
      const numbers = found.get(term)
      if (numbers) numbers.push(number)
      else found.set(term, [number])
    }
  for (const [term, numbers] of found) {
    if (numbers.length < LEAST_ASKED) continue
    const own = [...new Set(numbers)]
    rows.set(
      term,
      rounded({
        tells: Math.round(TOLD * telling(size, own.length)),
        answers: own,
        weights: own.map(() => 1),
        parts: own.map(() => SAYS),
      }),
    )
  }
}

/** A small word has one form. */
function taughtBy(text: string, locale: string): Set<string> {
  const terms = termsAsked(text, locale)
  const forms = formsOf(text, terms).filter((form) => !isFunctionTerm(form))
  return new Set([...pairsOf(terms), ...forms])
}

interface Term {
  /** Its part in what the question tells; the squares add up to 1. */
  share: number
  row: Draft
}

/** What a question asks for, as the scorer reads it. */
function read(text: string, view: View): Term[] {
  // A space at the end: its last word has grown.
  const terms = readQuery(`${text} `, view, false).concepts.flatMap(({ alternatives, tells }) => {
    const row = alternatives[0]?.row as Draft | undefined
    return row ? [{ share: tells, row }] : []
  })
  const length = Math.hypot(...terms.map(({ share }) => share)) || 1
  for (const term of terms) term.share /= length
  return terms
}

const viewOf = (rows: ReadonlyMap<string, Draft>, size: number, locale: string): View => ({
  locale,
  size,
  hasLearned: true,
  id: () => undefined,
  question: () => 1,
  row: (term) => rows.get(term),
  vocabulary: () => [],
  isComplete: () => true,
})

/** How likely each answer is, given these terms. */
function guess(terms: readonly Term[], chances: Map<number, number>): void {
  chances.clear()
  for (const { share, row } of terms)
    for (let i = 0; i < row.answers.length; i++) {
      const answer = row.answers[i]!
      chances.set(answer, (chances.get(answer) ?? 0) + SLOPE * share * row.parts[i]!)
    }
  let sum = 0
  for (const [answer, score] of chances) {
    const odds = Math.exp(score)
    chances.set(answer, odds)
    sum += odds
  }
  for (const [answer, odds] of chances) chances.set(answer, odds / sum)
}
