/** Where a term occurs and how much it says there, as built, published and scored. */

export interface Row {
  /** How much it tells to be asked for this, in sixths. */
  tells: number
  /** Answers by number, ascending. */
  answers: readonly number[]
  /** For each: its level × 2, plus 1 when it is asked: in question, alternates or keywords. */
  weights: readonly number[]
}

/** The level of a term that says all that a term can. */
export const LEVELS = 16

/** What is learned from questions that were asked may weigh nearly twice as much. */
export const MOST_LEVEL = 31

/** Steps of what a word tells that are kept apart; a phrase tells at most `MOST_TOLD` of them. */
export const TOLD = 6
export const MOST_TOLD = 67

/** Below 1, since a rare word is often one that a visitor only mentions: an uncle, a tram. */
const RARE = 0.6

/** How much a term tells that so many of `size` answers have: its idf, less steep. */
export const telling = (size: number, found: number): number =>
  Math.log(1 + (size - found + 0.5) / (found + 0.5)) ** RARE

/** What the words of a question tell together is kept in steps of a fifth. */
const STEP = 1.2
export const levelOf = (tells: number): number =>
  Math.max(0, Math.min(35, Math.round(Math.log(tells || 1) / Math.log(STEP))))
export const lengthOf = (level: number): number => STEP ** level
