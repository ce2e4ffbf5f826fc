/**
 * What the scorer may look at: the whole index in memory, or as much of the published parts as has
 * arrived. It asks in rounds; when `isComplete` says no, what it has found so far means nothing and
 * it is asked again once the missing parts are there.
 */
import type { Entry } from './near.ts'
import type { Postings } from './postings.ts'

export interface View {
  readonly locale: string
  /** Ids by number, sorted. */
  readonly ids: readonly string[]
  /** By number: how much the words of the question tell, in quarters of an idf. */
  readonly questions: readonly number[]
  postings(term: string): Postings | undefined
  /** The common terms that begin with a letter. */
  vocabulary(letter: string): readonly Entry[]
  /** Whether everything asked for so far was there. */
  isComplete(): boolean
}
