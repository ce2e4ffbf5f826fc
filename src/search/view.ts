/**
 * What the scorer may look at: the whole index in memory, or as much of the published parts as has
 * arrived. It asks in rounds; when `isComplete` says no, what it has found so far means nothing and
 * it is asked again once the missing parts are there.
 */
import type { Entry } from './near.ts'
import type { Row } from './postings.ts'

export interface View {
  readonly locale: string
  /** How many answers there are. */
  readonly size: number
  /** Whether there are rows of what only questions teach: small words, forms, pairs. */
  readonly hasLearned: boolean
  id(answer: number): string | undefined
  /** How much the words of an answer's question tell together. */
  question(answer: number): number
  row(term: string): Row | undefined
  /** The common terms whose sound begins with a letter. */
  vocabulary(letter: string): readonly Entry[]
  /** Whether everything asked for so far was there. */
  isComplete(): boolean
}
