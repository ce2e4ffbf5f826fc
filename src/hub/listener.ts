/**
 * Understands what is typed: fetches `asking.ts` once, and until it is there understands nothing,
 * so that nothing is searched before it was looked at for secrets.
 */
import type { Content } from '../content/load.ts'
import { QuestionsError } from '../errors.ts'
import type { OpenSearch } from '../search/index.ts'
import type { Kinds } from '../triage/kinds.ts'
import type { findSecrets } from '../triage/secrets.ts'

export interface Listener {
  search: OpenSearch
  secretsIn(text: string): ReturnType<typeof findSecrets>
  kindsOf(text: string): Kinds
  /** As people type: without case and accents. */
  fold(text: string): string
  /** What matches the query, as ranges of the text. */
  marksIn(text: string, query: string): readonly (readonly [start: number, end: number])[]
}

export const NO_KINDS: Kinds = { urgent: [], complaint: [], personal: [], complex: [] }

/** @throws QuestionsError `OFFLINE` when the chunk does not come */
export async function openListener(
  { searchBase, start: { locale, formats } }: Content,
  fetch: typeof globalThis.fetch,
): Promise<Listener> {
  try {
    const asking = await import('./asking.ts')
    const lexicon = await asking.lexiconOf(locale)
    const recognise = lexicon ? asking.recogniser(lexicon) : () => NO_KINDS
    return {
      search: asking.openSearch(searchBase, { fetch }),
      secretsIn: (text) => asking.findSecrets(text, { formats }),
      kindsOf: recognise,
      fold: asking.fold,
      marksIn: (text, query) => asking.marks(text, query, locale),
    }
  } catch (cause) {
    throw new QuestionsError('OFFLINE', 'a part of the hub did not load', { cause })
  }
}
