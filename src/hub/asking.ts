/**
 * What the hub needs from the first letter that is typed, and not before: a chunk of its own,
 * fetched while the first screen is being looked at. The lists of words come by language.
 */
import type { Lexicon } from '../triage/phrases.ts'

export { fold, marks } from '../language/index.ts'
export { openSearch } from '../search/index.ts'
export { recogniser } from '../triage/phrases.ts'
export { findSecrets } from '../triage/secrets.ts'

const LEXICONS: Record<string, () => Promise<Lexicon>> = {
  fr: async () => (await import('../triage/classify.fr.ts')).french,
  en: async () => (await import('../triage/classify.en.ts')).english,
}

/** The words of this language; none of an emergency are known in one that nobody has listed. */
export const lexiconOf = async (locale: string): Promise<Lexicon | undefined> =>
  LEXICONS[locale.slice(0, 2)]?.()
