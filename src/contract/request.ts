/**
 * Following a request, whatever its kind: where it stands, what comes next and when, and what its
 * owner may do with it.
 *
 *   GET    /v1/requests/{reference}               → RequestView
 *   POST   /v1/requests/lookup        Lookup      → { manage, request }, for half an hour
 *   POST   /v1/requests/{reference}/cancellation  → RequestView
 *   GET    /v1/requests/{reference}/export        → all that is stored of it, as JSON
 *   DELETE /v1/requests/{reference}               → 204, and nothing of it is left but an audit line
 *
 * All but the lookup take `Authorization: Bearer <manage>`; the export takes that of the receipt, not
 * one that a lookup gave. A wrong secret, a wrong reference and somebody else's request are one and
 * the same 404.
 */
import * as z from 'zod/mini'
import { Id, Instant, Manage, Reference } from './fields.ts'
import { Meeting } from './meeting.ts'
import { Slot } from './problem.ts'

const KINDS = ['callback', 'appointment'] as const
export type RequestKind = (typeof KINDS)[number]

/**
 * received: stored, waits for its turn · planned: has a time · missed: nobody picked up, a new slot
 * may be taken · answered: done · closed: ended without it · cancelled: by its owner
 */
export const STATES = ['received', 'planned', 'missed', 'answered', 'closed', 'cancelled'] as const
export type RequestState = (typeof STATES)[number]

/** A request in one of these has an end to come. */
export const OPEN_STATES = ['received', 'planned', 'missed'] as const

/** Which request, and where it stands: what its owner sees and the bank's tools are told. */
export const standing = {
  reference: Reference,
  kind: z.enum(KINDS),
  state: z.enum(STATES),
  topic: Id,
  /** Which service has it, in its own words. « Service cartes » */
  service: z.optional(z.string()),
  madeAt: Instant,
  /** The time that was agreed. */
  slot: z.optional(Slot),
  /** Without a slot: something happens before then. */
  due: z.optional(Instant),
  /** Of an appointment: where, and about what. */
  meeting: z.optional(Meeting),
}

export const RequestView = z.object({
  ...standing,
  /** Said first by the adviser who rings. « TILLEUL » */
  callWord: z.optional(z.string()),
  /** The last figures of the number to be rung. `78` */
  phoneEnd: z.optional(z.string()),
  /** Address of the calendar file, relative to the server; gives no right but to read it. */
  calendar: z.optional(z.string()),
  history: z.array(z.object({ state: z.enum(STATES), at: Instant })),
  /** What its owner may do now. */
  may: z.array(z.enum(['move', 'cancel', 'erase'])),
  /** When all of it is erased. */
  eraseAt: Instant,
})
export type RequestView = z.infer<typeof RequestView>

/** What a write that made a request answers: `201`. */
export const Receipt = z.object({ manage: Manage, request: RequestView })
export type Receipt = z.infer<typeof Receipt>

/** By reference and the last four figures of the number, a few times an hour. */
export const Lookup = z.strictObject({
  reference: Reference,
  digits: z.string().check(z.regex(/^\d{4}$/)),
})
export type Lookup = z.infer<typeof Lookup>
