/**
 * What understands what is typed. Until it is there nothing is understood,
 * so that nothing is searched before it was looked at for secrets.
 */
import type { Content } from '../content/load.ts'
import type { Correction, OpenSearch } from '../search/index.ts'
import type { Kinds } from '../triage/kinds.ts'
import type { findSecrets } from '../triage/secrets.ts'
import type { Emergency } from './emergency.ts'
import type { Hearing } from './hearing.ts'

export interface Listener extends Hearing {
  search: OpenSearch
  secretsIn(text: string): ReturnType<typeof findSecrets>
  /** As people type: without case and accents. */
  fold(text: string): string
  /** Between two short pieces of work: what was drawn is shown, what was pressed is heard. */
  rest(): Promise<void>
  /** What matches the query, as ranges of the text. */
  marksIn(text: string, query: string): readonly (readonly [start: number, end: number])[]
  /** The words of a question that were read as others, in one sentence. */
  correctionOf(corrections: readonly Correction[], question: string): Correction | undefined
  emergencyIn(question: string): Emergency
}

/** What of `asking.ts` listens. It shows things too, so it is handed in from above. */
export interface Asking {
  openListener(content: Content, fetch: typeof globalThis.fetch): Promise<Listener>
}

export const NO_KINDS: Kinds = { urgent: [], complaint: [], personal: [], complex: [] }
