/**
 * What the server tells the bank's own tools, by webhook:
 *
 *   POST <address of the webhook>   { type, timestamp, data }   signed as Standard Webhooks wants it
 *
 * A message comes at least once, under the same `webhook-id` each time; the messages of one request
 * come in their order. Any 2xx is enough, and its body is not read; 410 ends the message.
 */
import * as z from 'zod/mini'
import { Email, Locale, line, Phone, Reference, text, Zone } from './fields.ts'
import { standing } from './request.ts'

/**
 * moved: another time · updated: the bank's own tools said how it stands · overdue: older than its
 * promise · erased: keep nothing of it · denied: the owner of the e-mail address never asked for it,
 * so check before you ring
 */
export const REQUEST_EVENTS = [
  'request.created',
  'request.moved',
  'request.cancelled',
  'request.updated',
  'request.overdue',
  'request.erased',
  'request.denied',
] as const
export type RequestEvent = (typeof REQUEST_EVENTS)[number]

/** All that most events hold. */
const brief = { id: z.uuid(), ...standing }
export const RequestBrief = z.object(brief)
export type RequestBrief = z.infer<typeof RequestBrief>

/** What an adviser needs to do it: in `request.created`, `request.moved` and `request.overdue`. */
export const RequestFacts = z.object({
  ...brief,
  phone: Phone,
  firstName: z.optional(line(60)),
  /** The customer's own words. */
  note: z.optional(text(500)),
  /** To be said first. « TILLEUL » */
  callWord: z.string(),
  locale: Locale,
  /** The customer's own time zone. */
  zone: Zone,
  surface: z.string(),
})
export type RequestFacts = z.infer<typeof RequestFacts>

/** `customer.reminder`: send this text to this number. Holds nothing that a customer wrote. */
export const TextMessage = z.object({
  id: z.uuid(),
  reference: Reference,
  to: Phone,
  text: z.string(),
})
export type TextMessage = z.infer<typeof TextMessage>

/** Where to tell the customer, when they asked for it. */
export const CustomerContact = z.object({
  email: z.optional(Email),
  reminder: z.optional(z.enum(['sms', 'email'])),
})
export type CustomerContact = z.infer<typeof CustomerContact>
