/**
 * What the server tells the bank's own tools of secure messages, by webhook, as `contract/event.ts` says
 * it of requests. The confidential text is in `message.created` alone, which is no e-mail unless the bank
 * says that both ends of it are its own (`delivery.confidentialMail`).
 */
import * as z from 'zod/mini'
import { Id, Instant, Locale, Reference } from './fields.ts'

/**
 * message.created: a customer wrote · thread.updated: the bank's tools did something that the customer
 * may be told of, by a text message or in the app: there is something to read · thread.due: a date that
 * the law gives a complaint comes near · thread.overdue: older than its promise, or than such a date ·
 * thread.undelivered: what a customer wrote did not arrive at one of the bank's tools
 */
export type ThreadEvent =
  | 'message.created'
  | 'thread.updated'
  | 'thread.due'
  | 'thread.overdue'
  | 'thread.undelivered'

/** Of a prospect, `issuer` is `e-mail`, and `subject` says nothing of the address. */
const named = { issuer: z.string(), subject: z.string() }

/** What the team's mailbox is told too. */
export const THREAD_ALERTS: ReadonlySet<string> = new Set<ThreadEvent>([
  'thread.due',
  'thread.overdue',
  'thread.undelivered',
])

const brief = {
  /** Of the thread, the same in all its events. */
  id: z.uuid(),
  reference: Reference,
  kind: z.enum(['message', 'complaint']),
  state: z.enum(['received', 'answered', 'closed']),
  topic: Id,
  service: z.optional(z.string()),
  madeAt: Instant,
  /** While the bank owes an answer. */
  due: z.optional(Instant),
  /** Of a complaint. */
  acknowledgeBy: z.optional(Instant),
  answerBy: z.optional(Instant),
  /** Whom the bank's sign-in names so. */
  customer: z.object(named),
}

/** No word that anybody typed. */
export const ThreadBriefFacts = z.object(brief)
export type ThreadBriefFacts = z.infer<typeof ThreadBriefFacts>

/** `message.created` */
export const MessageFacts = z.object({
  ...brief,
  /** A prospect's address, proved by a code: here alone, where the confidential text is too. */
  customer: z.object({ ...named, email: z.optional(z.string()) }),
  locale: Locale,
  /** To be said first by whoever rings about it. « TILLEUL » */
  callWord: z.optional(z.string()),
  /** The customer's own words, as all text below. */
  subject: z.string(),
  /** Ids of the answers that they had read before they wrote. */
  read: z.array(z.string()),
  message: z.object({
    id: z.uuid(),
    text: z.string(),
    at: Instant,
    /** It is the first of its thread. */
    first: z.boolean(),
    /** To be had by `POST /v1/hooks/attachments`, once they are clean. */
    attachments: z.array(
      z.object({ id: z.uuid(), name: z.string(), type: z.string(), size: z.number() }),
    ),
  }),
})
export type MessageFacts = z.infer<typeof MessageFacts>
