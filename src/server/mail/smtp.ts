/**
 * Hands a letter to the bank's mail server. Whatever is wrong there is worth another attempt, but for
 * an address that does not exist.
 */
import { createTransport } from 'nodemailer'
import { isLocal } from '../../content/fields.ts'
import { codeOf } from '../outbox/call.ts'
import type { Outcome } from '../outbox/delivery.ts'
import type { Letter } from './letters.ts'

export interface Envelope extends Letter {
  /** The same over all attempts: mail programs fold copies. */
  id: string
  to: readonly string[]
  /** What a person wrote, handed on: others of its conversation have the same first e-mail. */
  thread?: {
    /** Id of the first. */
    root: string
    replyTo?: string
  }
  /** Whom mail servers tell when it does not arrive; the sender when left out. */
  bounces?: string
  files?: readonly { name: string; type: string; content: Uint8Array }[]
  /** An entry of a calendar, which calendar programs take in by themselves. */
  calendar?: { method: 'REQUEST' | 'CANCEL'; content: string }
}

export interface Mailer {
  send(envelope: Envelope): Promise<Outcome>
  close(): Promise<void>
}

/** For a message, from the first byte of the name to the last of the answer. */
const LIMIT_MS = 30_000

/** One address and nothing more: no list, no name, no second line. */
const ADDRESS = /^[^\s<>()[\]\\,;:"@\p{Cc}]+@[^\s<>()[\]\\,;:"@\p{Cc}]+$/u

/** RFC 3463: no such mailbox, no such domain, bad syntax, moved. */
const NO_SUCH_ADDRESS = /^5\d\d[ -]5\.1\.[1-36]\b/

/**
 * @param url  `smtps://user:password@mail.banque.example`; its query may set what nodemailer knows
 * @param from `Banque Exemple <aide@banque.example>`
 */
export function createMailer(url: string, from: string, limitMs = LIMIT_MS): Mailer {
  const transport = createTransport({
    url,
    // There are names and numbers in it: never in clear over a network, unless the address says so.
    requireTLS: !isLocal(new URL(url).hostname),
    connectionTimeout: limitMs,
    greetingTimeout: limitMs,
    socketTimeout: limitMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const domain = /@([^>\s]+)>?\s*$/.exec(from)?.[1] ?? 'localhost'
  const nameOf = (id: string) => `<${id}@${domain}>`
  const inReplyTo = (name: string) => ({ inReplyTo: name, references: name })
  return {
    async send({ id, to, subject, text, calendar, thread, bounces, files = [] }) {
      if (!to.every((address) => ADDRESS.test(address)))
        return { is: 'dropped', why: 'bad-address' }
      try {
        await transport.sendMail({
          from,
          to: to.map((address) => ({ name: '', address })),
          subject,
          text,
          ...(calendar && { icalEvent: { ...calendar, filename: 'rendez-vous.ics' } }),
          attachments: files.map(({ name, type, content }) => ({
            filename: name,
            contentType: type,
            content: Buffer.from(content),
          })),
          messageId: nameOf(id),
          ...(thread && thread.root !== id && inReplyTo(nameOf(thread.root))),
          ...(thread?.replyTo !== undefined && { replyTo: thread.replyTo }),
          ...(bounces !== undefined && { envelope: { from: bounces, to: [...to] } }),
          // Nobody is there: holiday notices and robots need not answer (RFC 3834).
          headers: {
            ...(!thread && { 'Auto-Submitted': 'auto-generated' }),
            'X-Auto-Response-Suppress': 'All',
          },
          signal: AbortSignal.timeout(limitMs),
        })
        return { is: 'delivered' }
      } catch (error) {
        return failureOf(error)
      }
    },
    async close() {
      transport.close()
    },
  }
}

function failureOf(error: unknown): Outcome {
  const { response, responseCode } = error as { response?: unknown; responseCode?: unknown }
  if (typeof response === 'string' && NO_SUCH_ADDRESS.test(response)) {
    return { is: 'dropped', why: 'no-such-address' }
  }
  return { is: 'failed', why: typeof responseCode === 'number' ? `${responseCode}` : codeOf(error) }
}
