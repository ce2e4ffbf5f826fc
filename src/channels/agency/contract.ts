/**
 * Agency, on the wire: a visitor finds a place, a reason and a time, and is received there.
 *
 *   POST /v1/agencies/search     AgencySearch      → Agencies, the best first; nothing typed in an address
 *   GET  /v1/agencies?q=lyon&near=45.76,4.83&reason=credit&entity=nord&filter=language:en → the same, for links of the bank
 *   GET  /v1/agencies/{id}                         → Agency; of an adviser, where they receive
 *   GET  /v1/agencies/{id}/advisers                → Advisers (contract/adviser.ts), who have a name
 *   GET  /v1/agencies/{id}/slots?reason=credit&adviser=claire → Slots: of anybody, or of one adviser
 *   GET  /v1/advisers/{id}                         → Adviser
 *   GET  /v1/appointments/reasons?locale=fr        → Reasons
 *   POST /v1/appointments/holds  HoldRequest       → 201 Hold: the time is theirs for five minutes
 *   POST /v1/appointments  AppointmentRequest      → 201 Receipt
 *   PUT  /v1/appointments/{reference}/slot  AppointmentMove → RequestView, with the secret of the receipt
 *
 * What is followed, cancelled and erased is a request like any other: `contract/request.ts`. A position
 * is asked for on a click only, rounded before it is sent, and stored nowhere.
 */
import * as z from 'zod/mini'
import { asker } from '../../contract/asker.ts'
import { Id, Instant } from '../../contract/fields.ts'

/** As `contract/meeting.ts` has it, which the form does not load. */
const MeetingWay = z.enum(['agency', 'phone', 'video'])

const AgencyId = z.string().check(z.minLength(1), z.maxLength(120))

export const Agency = z.object({
  id: AgencyId,
  name: z.string(),
  /** In one line. */
  address: z.optional(z.string()),
  /** In degrees. */
  position: z.optional(z.object({ latitude: z.number(), longitude: z.number() })),
  phone: z.optional(z.string()),
  /** Can people in a wheelchair get in? Left out: nobody knows. */
  wheelchair: z.optional(z.boolean()),
  /** BCP 47: its own, and those of whoever receives there. */
  languages: z.optional(z.array(z.string())),
  /** In the bank's own words. */
  services: z.optional(z.array(z.string())),
  /** How people are received there. Left out: in every way that a reason has. */
  ways: z.optional(z.array(MeetingWay)),
  /** The bank's own page about it. */
  url: z.optional(z.string()),
  /** IANA name of its time zone. */
  zone: z.string(),
  /** Now, by the server's clock; `at`: until, or from when. Left out: nobody knows. */
  opening: z.optional(z.object({ open: z.boolean(), at: z.optional(Instant) })),
  /** Its days as people write them, where nobody understood them. */
  hoursText: z.optional(z.string()),
  /** It takes appointments here. */
  bookable: z.boolean(),
  /** Some who receive here have a name. */
  advised: z.optional(z.boolean()),
  /** The first time that is free for the reason that was asked about. */
  next: z.optional(Instant),
  /** The next days on which it is closed beside its week, or has other hours: `2026-12-24`, both included. */
  closures: z.optional(
    z.array(
      z.object({ from: z.string(), until: z.string(), hours: z.optional(z.array(z.string())) }),
    ),
  ),
  /** From the position that was asked about. */
  metres: z.optional(z.number()),
})
export type Agency = z.infer<typeof Agency>

export const Agencies = z.object({
  /** At most ten. */
  agencies: z.array(Agency),
  /** How many were found. */
  total: z.number(),
  /** What narrows them: `language:en`, `service:Coffre-fort`, `access:wheelchair`, `way:video`. */
  filters: z.optional(z.array(z.object({ trait: z.string(), count: z.number() }))),
})
export type Agencies = z.infer<typeof Agencies>

export const Reasons = z.object({
  reasons: z.array(
    z.object({
      id: Id,
      label: z.string(),
      /** Ids of topics that lead here. */
      topics: z.array(Id),
      minutes: z.number(),
      ways: z.array(MeetingWay),
      documents: z.array(z.string()),
    }),
  ),
})
export type Reasons = z.infer<typeof Reasons>

/** Which meeting, with whom if that matters, and when it begins. */
const meeting = { agency: AgencyId, reason: Id, adviser: z.optional(Id), when: Instant }

/** Drawn anew for each form, and known to nobody else: whoever shows it again has the time that it holds. 128 bits, base64url. */
const Holder = z.string().check(z.regex(/^[\w-]{22}$/))

/** Another hold of the same holder is let go. */
export const HoldRequest = z.strictObject({ ...meeting, holder: Holder })
export type HoldRequest = z.infer<typeof HoldRequest>

export const Hold = z.object({ until: Instant })
export type Hold = z.infer<typeof Hold>

// Extended, not spread: what a form does not ask for can be left out of it then.
export const AppointmentRequest = z.extend(z.extend(z.strictObject(asker), meeting), {
  way: MeetingWay,
  /** Whose hold this takes up; without one, the time is had if it is free. */
  holder: z.optional(Holder),
  /** Tell me when an earlier time is free; by e-mail, which needs `email`. */
  earlier: z.optional(z.boolean()),
})
export type AppointmentRequest = z.infer<typeof AppointmentRequest>

export const AppointmentMove = z.strictObject({ when: Instant })
export type AppointmentMove = z.infer<typeof AppointmentMove>
