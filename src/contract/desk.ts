/**
 * The desk, on the wire: advisers of a bank without ticketing see what customers asked, and answer. All of
 * it on the desk's own origin, with the session's cookie of an adviser (`contract/session.ts` has the
 * addresses of signing in).
 *
 *   GET  /v1/desk/items?kind=…&mine=1&service=…&after=…  → DeskItems, what is due first: late ones lead
 *   GET  /v1/desk/items/{reference}?before=…             → DeskItem
 *   POST /v1/desk/items/{reference}/take         DeskTake        → DeskItem
 *   POST /v1/desk/items/{reference}/answer       DeskAnswer      → DeskItem   of a message: the customer reads it
 *   POST /v1/desk/items/{reference}/outcome      DeskOutcome     → DeskItem   of a call or a meeting
 *   POST /v1/desk/items/{reference}/transfer     DeskTransfer    → DeskItem
 *   POST /v1/desk/items/{reference}/acknowledge  DeskAct         → DeskItem   of a complaint
 *   POST /v1/desk/items/{reference}/extend       DeskExtend      → DeskItem   of a complaint about a payment
 *   POST /v1/desk/items/{reference}/prove        DeskAct         → DeskItem   with a code to be read out
 *   POST /v1/desk/items/{reference}/close        DeskAct         → DeskItem
 *   GET  /v1/desk/attachments/{id}                               → the file, to be saved
 *
 * Each act but `take` names the `sequence` that was read: when somebody was faster (a colleague, or the customer who
 * wrote once more) it is refused with 409 `state-refused`, and the item says who did what. The same act
 * under the same `Idempotency-Key` is done once. A role that does not allow it: 403 `role-refused`.
 */
import * as z from 'zod/mini'
import { Id, Instant, Locale, line, Reference, text, Zone } from './fields.ts'
import { Meeting } from './meeting.ts'
import { Message } from './message.ts'
import { Slot } from './problem.ts'
import { ProofCode } from './proof.ts'
import { STATES } from './request.ts'

/** As they lie in a page of the list. */
export const DESK_PAGE = 50

export const DeskKind = z.enum(['callback', 'appointment', 'message', 'complaint'])
export type DeskKind = z.infer<typeof DeskKind>

/** Each allows what those before it allow. */
export const RIGHTS = ['read', 'answer', 'transfer'] as const
export type Right = (typeof RIGHTS)[number]

const DeskActName = z.enum([
  'take',
  'answer',
  'outcome',
  'transfer',
  'acknowledge',
  'extend',
  'prove',
  'close',
])
export type DeskActName = z.infer<typeof DeskActName>

/** Lines of the audit that an adviser is shown. */
export const DESK_PAST = [
  'received',
  'written',
  'changed',
  'planned',
  'taken',
  'reply',
  'answered',
  'missed',
  'transferred',
  'acknowledged',
  'extended',
  'proof',
  'reminded',
  'overdue',
  'undelivered',
  'closed',
  'cancelled',
] as const

/** A day as the law counts it, in its own zone, whatever the bank's. `2027-01-06` */
const LegalDay = z.iso.date().check(z.regex(/^2/))

export const DeskBrief = z.object({
  reference: Reference,
  kind: DeskKind,
  state: z.enum(STATES),
  topic: Id,
  /** What a message is about, in its customer's words. */
  subject: z.optional(z.string()),
  /** Of a call or a meeting. */
  firstName: z.optional(z.string()),
  service: z.optional(z.string()),
  /** Who has taken it, and since when. */
  taken: z.optional(z.object({ by: z.string(), mine: z.boolean(), at: Instant })),
  madeAt: Instant,
  /** By when something is owed to the customer. */
  due: Instant,
  /** The time that was agreed. */
  slot: z.optional(Slot),
})
export type DeskBrief = z.infer<typeof DeskBrief>

export const DeskItems = z.object({
  items: z.array(DeskBrief),
  /** There are more: `after` for them. */
  next: z.optional(z.string()),
  /** Of all that match, how many wait, and how many are late. */
  open: z.number(),
  late: z.number(),
})
export type DeskItems = z.infer<typeof DeskItems>

export const DeskItem = z.object({
  ...DeskBrief.shape,
  /** To be named by each act. */
  sequence: z.number(),
  /** What this adviser may do with it, as it stands. */
  may: z.array(DeskActName),
  locale: Locale,
  /** Of messages: whom the bank's sign-in names, by its own name for them. */
  customer: z.optional(z.string()),
  /** In place of `customer`: the bank's sign-in says nothing of them, they proved an e-mail address. */
  prospect: z.optional(z.literal(true)),
  /** The oldest first; `earlier` is `before` for those that are not here. */
  messages: z.optional(z.array(Message)),
  earlier: z.optional(z.uuid()),
  /** Ids of the answers that were read before. */
  read: z.optional(z.array(z.string())),
  /** Of a complaint: the dates of the law. */
  clock: z.optional(
    z.object({
      acknowledgeBy: Instant,
      answerBy: Instant,
      acknowledgedAt: z.optional(Instant),
      /** Where the law lets the answer be put off: after which of its days, and until the end of which. */
      extend: z.optional(z.object({ after: LegalDay, last: LegalDay })),
      /** Put off once: the date that it was put off from. */
      extendedFrom: z.optional(Instant),
    }),
  ),
  /** Of messages: to be said first by whoever rings about it. « TILLEUL » */
  callWord: z.optional(z.string()),
  /** In the answer to `prove` alone: what the customer types on « Vérifier un conseiller ». */
  proof: z.optional(ProofCode),
  /** Of a call or a meeting. */
  call: z.optional(
    z.object({
      phone: z.string(),
      /** Said first, so that nobody can pose as the bank. « TILLEUL » */
      word: z.string(),
      note: z.optional(z.string()),
      /** The customer's own. */
      zone: Zone,
      meeting: z.optional(Meeting),
    }),
  ),
  /** What was done, the last first; `by` where an adviser did it here. */
  past: z.array(z.object({ what: z.enum(DESK_PAST), at: Instant, by: z.optional(z.string()) })),
  /** When all of it is erased. */
  eraseAt: Instant,
})
export type DeskItem = z.infer<typeof DeskItem>

const seen = { sequence: z.int().check(z.minimum(0)) }

/** `from`: since when the colleague has it from whom it is taken over, as it was read. */
export const DeskTake = z.strictObject({ from: z.optional(Instant) })
export type DeskTake = z.infer<typeof DeskTake>

export const DeskAnswer = z.strictObject({ ...seen, text: text(8_000) })
export type DeskAnswer = z.infer<typeof DeskAnswer>

/** missed: nobody was there · answered: they were spoken to, or received */
export const DeskOutcome = z.strictObject({ ...seen, state: z.enum(['missed', 'answered']) })
export type DeskOutcome = z.infer<typeof DeskOutcome>

/**
 * Another service has it, and sees to it by then: the customer is told. Without `due` where an item has a
 * `slot`: the time that was agreed stays.
 */
export const DeskTransfer = z.strictObject({ ...seen, service: line(80), due: z.optional(Instant) })
export type DeskTransfer = z.infer<typeof DeskTransfer>

/** Once, before its date: why, as the customer reads it, and by the end of which day the answer comes. */
export const DeskExtend = z.strictObject({ ...seen, reason: text(1_000), due: LegalDay })
export type DeskExtend = z.infer<typeof DeskExtend>

export const DeskAct = z.strictObject(seen)
export type DeskAct = z.infer<typeof DeskAct>
