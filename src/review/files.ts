/** What the review page reads of a locale, and an answer as people's decisions leave it. Pure. */
import type { Answer } from '../content/answers.ts'
import { applyEdits, type Edit, type EditsFile } from '../content/edits.ts'

/** A locale's three files. */
export interface Files {
  locale: string
  /** From the harvest; never written here. */
  answers: readonly Answer[]
  edits: EditsFile
  reviewed: readonly Answer[]
}

/** As it is shown now, whether or not it is hidden or merged. */
export function asShown(answer: Answer, edit: Edit | undefined): Answer {
  if (!edit) return answer
  const { hide: _, into: __, ...words } = edit
  return applyEdits([answer], [words]).answers[0]!
}
