/** A language of a project, as all who read it see it: what was harvested, what people decided, what is shown. */
import type { Answer } from './answers.ts'
import type { Publishable } from './approval.ts'
import type { Edit, EditsFile } from './edits.ts'

/** `answers` are those that are shown today. */
export interface LocalePart extends Publishable, Pick<EditsFile, 'locale' | 'synonyms'> {
  /** Hidden ones too: what a language has decided not to say, it does not borrow. */
  harvested: readonly Answer[]
  edits: readonly Edit[]
}
