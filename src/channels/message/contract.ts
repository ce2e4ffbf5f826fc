/**
 * Secure messages, on the wire: a customer who is signed in writes to the bank, and reads what it
 * answers. All of it on the secure origin, with the session's cookie (`contract/session.ts`).
 *
 *   GET  /v1/threads?before=…                     → Threads, the last one first
 *   POST /v1/threads                  NewThread   → 201 ThreadView
 *   POST /v1/threads/search           Search      → Threads, nothing typed in an address
 *   GET  /v1/threads/{reference}?before=…&after=… → ThreadView
 *   POST /v1/threads/{reference}/messages  NewMessage → 201 ThreadView
 *   PUT  /v1/threads/{reference}/read      Seen       → ThreadView
 *   POST /v1/attachments    the file itself, application/octet-stream → 201 Attachment
 *   GET  /v1/attachments/{id}                     → the file, to be saved; never shown by a page of ours
 *
 * Reads carry an `ETag` (304 to `If-None-Match`) and `Poll-After`, in seconds: ask again no sooner. It
 * grows while nothing happens. Somebody else's thread and one that is not there are one and the same
 * 404. Each write needs an `Idempotency-Key`, and is stored and told to the bank, or refused.
 */
import * as z from 'zod/mini'
import { Id, Instant, Locale, line, Reference, text } from '../../contract/fields.ts'
import { Attachment, Message } from '../../contract/message.ts'

export { Attachment, Message }

export const MESSAGE_LENGTH = 8_000
export const MOST_ATTACHMENTS = 5
/** Of one file. */
export const ATTACHMENT_BYTES = 5_000_000

/** As they lie in a page of threads, or of messages. */
export const PAGE = 50

export const ThreadKind = z.enum(['message', 'complaint'])
export type ThreadKind = z.infer<typeof ThreadKind>

/** received: the bank owes an answer · answered: it gave one · closed: it ended; writing opens it again */
export const ThreadState = z.enum(['received', 'answered', 'closed'])
export type ThreadState = z.infer<typeof ThreadState>

/** Which file, and how it is called where it comes from. */
const Enclosed = z.strictObject({ id: z.uuid(), name: line(120) })

const written = {
  /** The customer's own words. A card's number, a password, a code: 422 `sensitive-data`, as everywhere. */
  text: text(MESSAGE_LENGTH),
  attachments: z._default(z.array(Enclosed).check(z.maxLength(MOST_ATTACHMENTS)), []),
}

export const NewThread = z.strictObject({
  kind: ThreadKind,
  subject: line(120),
  /** Of the hub, or `other`; decides who reads it. */
  topic: Id,
  locale: Locale,
  /** Ids of the answers that were read before: the adviser sees them, nobody has to say them again. */
  read: z._default(z.array(z.string().check(z.maxLength(120))).check(z.maxLength(20)), []),
  ...written,
})
export type NewThread = z.infer<typeof NewThread>

export const NewMessage = z.strictObject(written)
export type NewMessage = z.infer<typeof NewMessage>

/** All up to this message have been on the screen. */
export const Seen = z.strictObject({ upTo: z.uuid() })
export type Seen = z.infer<typeof Seen>

/** Every word has to be in a message or in the subject; accents and capitals do not matter. */
export const Search = z.strictObject({ q: line(100) })
export type Search = z.infer<typeof Search>

/** The dates that the law gives a complaint (ACPR, recommendation 2024-R-02; CMF L. 133-45 for payments). */
const LegalClock = z.object({
  acknowledgeBy: Instant,
  answerBy: Instant,
  /** From then on, or after an answer that does not satisfy: free of charge. */
  ombudsmanFrom: Instant,
  acknowledgedAt: z.optional(Instant),
  /** Put off once, and why a message says: the date that it was put off from. */
  extendedFrom: z.optional(Instant),
})

export const ThreadBrief = z.object({
  reference: Reference,
  kind: ThreadKind,
  state: ThreadState,
  subject: z.string(),
  topic: Id,
  /** Which service has it, in its own words. « Service cartes » */
  service: z.optional(z.string()),
  /** Who answered last. « Camille, votre conseillère » */
  adviser: z.optional(z.string()),
  madeAt: Instant,
  /** Of its last message. */
  changedAt: Instant,
  /** While the bank owes an answer: by when. */
  due: z.optional(Instant),
  /** Messages of the bank that have not been on a screen. */
  unread: z.number(),
  /** Of a complaint. */
  clock: z.optional(LegalClock),
})
export type ThreadBrief = z.infer<typeof ThreadBrief>

export const ThreadView = z.object({
  ...ThreadBrief.shape,
  /** Said first by whoever rings about it. « TILLEUL » */
  callWord: z.optional(z.string()),
  /**
   * The oldest first, at most fifty: the last ones; those before `before`; those after `after`, each the
   * id of a message.
   */
  messages: z.array(Message),
  /** There are older ones: `before` for them. */
  earlier: z.optional(z.uuid()),
  /** When all of it is erased. */
  eraseAt: Instant,
})
export type ThreadView = z.infer<typeof ThreadView>

export const Threads = z.object({
  threads: z.array(ThreadBrief),
  /** There are more: `before` for them. */
  next: z.optional(Reference),
  /** Over all threads. */
  unread: z.number(),
  /** What is written now is answered by `by`. Measured over 30 days, where enough was: half within `minutes`. */
  reply: z.object({ by: Instant, minutes: z.optional(z.number()) }),
})
export type Threads = z.infer<typeof Threads>
