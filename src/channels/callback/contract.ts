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
import {
  Email,
  Id,
  Instant,
  Locale,
  line,
  Phone,
  text,
  Version,
  Zone,
} from '../../contract/fields.ts'
import { Slot } from '../../contract/problem.ts'

/** The slots of the coming days that are still free. */
export const Slots = z.object({
  /** IANA name of the desk's time zone: its days are those of `days`. */
  zone: Zone,
  /** The server's own clock. */
  now: Instant,
  /** “As soon as possible”: nobody rings before `from`, somebody rings by `by`. */
  soonest: z.optional(z.object({ from: Instant, by: Instant })),
  /** Days on which the desk works; one without slots is full. `2026-11-24` */
  days: z.array(z.object({ day: z.iso.date(), slots: z.array(Slot) })),
})
export type Slots = z.infer<typeof Slots>

/** The start of a free slot, or the next adviser who is free. */
const When = z.union([Instant, z.literal('soonest')])

export { OTHER_TOPIC } from './topic.ts'

export const CallbackRequest = z.strictObject({
  phone: Phone,
  topic: Id,
  when: When,
  firstName: z.optional(line(60)),
  /** The visitor's own words, for the adviser only. On the bank's own surfaces alone; never logged. */
  note: z.optional(text(500)),
  /** The visitor wants a confirmation there. */
  email: z.optional(Email),
  /** The visitor wants to be reminded, shortly before. By e-mail needs `email`. */
  reminder: z.optional(z.enum(['sms', 'email'])),
  locale: Locale,
  /** The visitor's own time zone, for what is written to them. */
  zone: Zone,
  surface: z.enum(['website', 'partner', 'facebook', 'webview', 'in-app']),
  /** Version of the consent sentence that was on the screen. */
  consent: Version,
})
export type CallbackRequest = z.infer<typeof CallbackRequest>

export const Move = z.strictObject({ when: When })
export type Move = z.infer<typeof Move>
