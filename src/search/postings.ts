/** Where a term occurs and how much it says there, as built, published and scored. */

export interface Postings {
  /** Answers by number, ascending. */
  answers: readonly number[]
  /** For each: its level × 2, plus 1 when it is asked: in question, alternates or keywords. */
  weights: readonly number[]
}

/** How many levels of weight are told apart, from 1. */
export const LEVELS = 16

/** How much a term tells that so many of `size` answers have. */
export const idf = (size: number, found: number): number =>
  Math.log(1 + (size - found + 0.5) / (found + 0.5))
