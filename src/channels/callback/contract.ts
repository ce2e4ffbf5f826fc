/**
 * Callback, on the wire: a visitor leaves a number, an adviser rings back.
 *
 *   GET  /v1/callbacks/slots?topic=cartes      → Slots
 *   POST /v1/callbacks             CallbackRequest → 201 Receipt
 *   PUT  /v1/callbacks/{reference}/slot  Move  → RequestView, with `Authorization: Bearer <manage>`
 *   GET  /v1/calendars/{token}.ics             → text/calendar
 *
 * The panel and the server both import this file, and nothing else of each other. Whoever writes
 * their own server implements exactly this, and `contract/` beside it.
 */
import * as z from 'zod/mini'
import { asker } from '../../contract/asker.ts'
import { Instant } from '../../contract/fields.ts'

export { Slots } from '../../contract/slots.ts'

/** The start of a free slot, or the next adviser who is free. */
const When = z.union([Instant, z.literal('soonest')])

export { OTHER_TOPIC } from '../../contract/topic.ts'

export const CallbackRequest = z.strictObject({ ...asker, when: When })
export type CallbackRequest = z.infer<typeof CallbackRequest>

export const Move = z.strictObject({ when: When })
export type Move = z.infer<typeof Move>
