/**
 * Which answers have a word for everything? A long page on a wide subject gathers a little from each word of a long
 * question, and stands before the page that was meant. What such an answer says counts a little less, the more so
 * the more it has to say to the questions of all others; a narrow one counts more. Runs where an index is built.
 */
import { type Draft, rounded } from './widen.ts'

/** How much less: more would take the first place from what is asked most. */
const LESS = 0.05
/** Fewer questions do not tell: any two that have a word in common have it by chance. */
const LEAST_QUESTIONS = 50
/** A part of what answers say to others on average, so that one that says nothing is not raised to the skies. */
const LEVELLED = 0.2

/** @param questions  by answer, the terms of its question */
export function levelled(
  rows: Map<string, Draft>,
  questions: readonly ReadonlySet<string>[],
): Map<string, Draft> {
  if (questions.length < LEAST_QUESTIONS) return rows
  const says = saidToOthers(rows, questions)
  const mean = says.reduce((sum, one) => sum + one, 0) / says.length || 1
  const factors = says.map((one) => ((one / mean + LEVELLED) / (1 + LEVELLED)) ** -LESS)
  return new Map(
    [...rows].map(([term, row]) => {
      const parts = row.parts.map((part, at) => Math.min(1, part * factors[row.answers[at]!]!))
      return [term, rounded({ ...row, parts })]
    }),
  )
}

/** By answer: what it says of the questions of others, all together. */
function saidToOthers(
  rows: ReadonlyMap<string, Draft>,
  questions: readonly ReadonlySet<string>[],
): number[] {
  const says = questions.map(() => 0)
  const asked = new Map<string, number>()
  for (const question of questions)
    for (const term of question) asked.set(term, (asked.get(term) ?? 0) + 1)
  for (const [term, times] of asked) {
    const row = rows.get(term)
    if (!row) continue
    for (const [at, answer] of row.answers.entries()) {
      const others = times - (questions[answer]!.has(term) ? 1 : 0)
      says[answer]! += others * row.tells * row.parts[at]!
    }
  }
  return says
}
