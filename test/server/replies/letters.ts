/** The e-mail that the fixtures answer, in both languages, as the server writes it. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { MessageFacts } from '../../../src/contract/thread-event.ts'
import { messageLetter, varyingLines } from '../../../src/server/mail/thread-letters.ts'
import type { Sent } from '../../../src/server/replies/sent.ts'
import { mailWords } from '../../../src/words/mail.ts'
import { secureBank } from '../../helpers/secure.ts'

export const TEXT = `Bonjour,

On m’a débité deux fois un retrait de 240 euros le 14 novembre, à l’agence de la gare. Pouvez-vous annuler le second ?

Faut-il que je fasse opposition ?
Merci`

export const SUBJECT = 'Retrait débité deux fois'

const FACTS: MessageFacts = {
  id: '019ab000-0000-7000-8000-000000000001',
  reference: 'R-4F7K-29',
  kind: 'message',
  state: 'received',
  topic: 'cartes',
  madeAt: '2026-11-24T09:00:00.000Z',
  due: '2026-11-26T17:00:00.000Z',
  customer: { issuer: 'https://connexion.banque.example', subject: 'c-2041' },
  locale: 'fr',
  subject: SUBJECT,
  read: [],
  message: {
    id: '019ab000-0000-7000-8000-000000000002',
    text: TEXT,
    at: '2026-11-24T09:00:00.000Z',
    first: true,
    attachments: [],
  },
}

/** @param due as it is when the answer comes: the letter said another one, maybe */
export function sentIn(locale: 'fr' | 'en', due = FACTS.due): Sent {
  const config = secureBank({ locales: [locale] })
  const { words } = mailWords(locale)
  const facts = { ...FACTS, ...(due !== undefined && { due }) }
  const { subject, text } = messageLetter(config, facts, { files: [] }, true)
  return {
    letters: [text],
    subjects: [subject],
    words: [TEXT, SUBJECT],
    beginnings: varyingLines(words),
  }
}

export const fixture = (name: string): Buffer =>
  readFileSync(fileURLToPath(new URL(`../../fixtures/mail/${name}.eml`, import.meta.url)))
