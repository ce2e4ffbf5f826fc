/**
 * What the hub needs from the first letter that is typed, and not before: what understands a question
 * and the screens that show what it finds. A chunk of its own, fetched while the first screen is being
 * looked at.
 */
import type { Content } from '../content/load.ts'
import { fold, marks } from '../language/index.ts'
import { openSearch } from '../search/index.ts'
import { findSecrets } from '../triage/secrets.ts'
import { correctionOf } from './correction.ts'
import { emergencyIn } from './emergency.ts'
import { openHearing } from './hearing.ts'
import type { Listener } from './listener.ts'
import { rehearse } from './rehearsal.ts'

export { Contact } from './screens/contact.tsx'
export { Results } from './screens/results.tsx'

export async function openListener(
  { searchBase, start: { locale, formats, words } }: Content,
  fetch: typeof globalThis.fetch,
): Promise<Listener> {
  const listener: Listener = {
    ...(await openHearing(locale)),
    search: openSearch(searchBase, { fetch }),
    secretsIn: (text) => findSecrets(text, { formats }),
    fold,
    rest: () => new Promise((done) => setTimeout(done)),
    marksIn: (text, query) => marks(text, query, locale),
    correctionOf: (corrections, question) => correctionOf(corrections, question, locale),
    emergencyIn: (question) => emergencyIn(question, words),
  }
  void rehearse(listener)
  return listener
}
