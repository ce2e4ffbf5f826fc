/** A bank that lets prospects write, with a mail server of this machine, and what a prospect does in a line each. */
import type { CodeTicket } from '../../src/contract/prospect.ts'
import type { SessionView } from '../../src/contract/session.ts'
import type { Db } from '../../src/server/database/db.ts'
import { createOutbox } from '../../src/server/outbox/index.ts'
import { type MailSink, openMailSink } from '../server/outbox/mail-sink.ts'
import { type Asking, runSecure, SECURE, type SecureRunning, secureBank } from './secure.ts'

const KEY = `whsec_${Buffer.alloc(32, 7).toString('base64')}`
export const MAIL = {
  from: 'Banque Exemple <aide@banque.example>',
  team: ['equipe@banque.example'],
}

export interface ProspectBank {
  bank: SecureRunning
  sink: MailSink
  /** Sends what is due to the mail server. */
  post(): Promise<unknown>
  pass(minutes: number): void
  close(): Promise<void>
}

export async function openProspectBank(
  db: Db,
  changes: Record<string, unknown> = {},
): Promise<ProspectBank> {
  const sink = await openMailSink()
  const signIn = {
    url: 'https://www.banque.example/connexion',
    signOut: 'https://www.banque.example/fin',
  }
  const config = secureBank({
    secure: { origin: SECURE, signIn, prospects: true },
    delivery: { mail: MAIL, webhooks: [{ id: 'crm', url: 'https://crm.banque.example/' }] },
    ...changes,
  })
  const bank = runSecure(db, config, { secrets: { hook: KEY, webhook: KEY, smtpUrl: sink.url } })
  const outbox = createOutbox({ ...bank.deps, everyMs: 3_600_000 })
  return {
    bank,
    sink,
    // What is for the webhook waits: nobody is there.
    post: () => outbox.tick(),
    pass: (minutes) => {
      bank.now = new Date(bank.now.getTime() + minutes * 60_000)
    },
    async close() {
      await outbox.stop()
      await sink.close()
    },
  }
}

/** Nothing in a subject, all of it in the text. */
export const codeIn = ({ text }: { text: string }): string => /^\d{6}$/m.exec(text)![0]

export function prospect({ bank, sink, post }: ProspectBank, email: string) {
  const want = (more: Record<string, unknown> = {}, asking: Asking = {}) =>
    bank.ask<CodeTicket>('/v1/session/codes', {
      method: 'POST',
      body: { email, locale: 'fr', ...more },
      ...asking,
    })
  const give = (ticket: string, code: string, asking: Asking = {}) =>
    bank.ask('/v1/session/e-mail', { method: 'POST', body: { ticket, code }, ...asking })
  return {
    want,
    give,
    letters: () => sink.mails.filter(({ to }) => to.includes(email)),
    /** @returns the cookie */
    async enter(): Promise<string> {
      const { body } = await want()
      await post()
      const letter = sink.mails.findLast(({ to }) => to.includes(email))!
      const { headers } = await give(body.ticket, codeIn(letter))
      return headers.get('Set-Cookie')!.split(';')[0]!
    },
  }
}

/** As whoever has the cookie. */
export const withCookie = (cookie: string) => ({ headers: { Cookie: cookie } })

export const whoIs = ({ bank }: ProspectBank, asking: Asking) =>
  bank.ask<SessionView>('/v1/session', asking)
