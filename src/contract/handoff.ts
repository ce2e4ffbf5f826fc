/**
 * Handoff: from the hub, which may stand on anybody's page, to the bank's secure origin.
 *
 *   POST /v1/handoffs              Handoff    → 201 HandoffTicket   on the hub's origin
 *   <secure>/#handoff/<id>                                          a link, opened at top level
 *   POST /v1/handoffs/redemption   Redemption → 200 HandoffContent  on the secure origin
 *
 * The id is good once and for five minutes. No GET uses it up, so that a program which opens links by
 * itself takes nothing away; the page erases it from its address, and redeems it after an act of the
 * customer's. A link that was used, is too old or was never given leads to the same 404: the page then
 * shows the plain way in. What is carried is shown for the customer to edit before anything is sent.
 */
import * as z from 'zod/mini'
import { Id, Instant, Locale, text } from './fields.ts'

/** What the customer wants of the bank. */
const Intent = z.enum(['message', 'complaint'])

/** Id of an answer of the hub. */
const AnswerId = z.string().check(z.regex(/^[\p{L}\p{N}-]{1,120}$/u))

const carried = {
  intent: Intent,
  /** Of the hub; left out: nobody said. */
  topic: z.optional(Id),
  locale: Locale,
  /** As it was typed. Left out where `findSecrets` finds something in it: then 422 `sensitive-data`, here too. */
  question: z.optional(text(500)),
  /** Ids of the answers that were read, the last one at the end. */
  read: z.array(AnswerId).check(z.maxLength(20)),
}

/** `POST /v1/handoffs`: from pages of the hub and of the bank. */
export const Handoff = z.strictObject(carried)
export type Handoff = z.infer<typeof Handoff>

/** How long an id is good, from when it is given. */
export const HANDOFF_MS = 5 * 60_000

/** 128 bits, base64url. */
const HandoffId = z.string().check(z.regex(/^[\w-]{22}$/))

/** `201` */
export const HandoffTicket = z.object({
  /** For the link, and for nothing else: never stored, logged or sent to anybody. */
  id: HandoffId,
  expiresAt: Instant,
})
export type HandoffTicket = z.infer<typeof HandoffTicket>

/** `POST /v1/handoffs/redemption`: from pages of the secure origin, signed in or not. */
export const Redemption = z.strictObject({ id: HandoffId })
export type Redemption = z.infer<typeof Redemption>

/** `200`, once; the same again for the same `Idempotency-Key`. */
export const HandoffContent = z.object(carried)
export type HandoffContent = z.infer<typeof HandoffContent>

/** @param secure origin, as `hub.json` has it */
export const handoffLink = (secure: string, id: string): string => `${secure}/#handoff/${id}`

/** @param fragment of the page's address, as `location.hash` has it */
export const handoffIn = (fragment: string): string | undefined =>
  /^#handoff\/([\w-]{22})$/.exec(fragment)?.[1]
