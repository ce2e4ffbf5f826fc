/**
 * Whoever is no customer writes too: an e-mail address, a code that is sent there, a session for threads
 * of their own. On the secure origin, where `secure.prospects` is on.
 *
 *   POST /v1/session/codes   CodeWanted → 201 CodeTicket
 *   POST /v1/session/e-mail  CodeGiven  → 204, with the session's cookie
 *
 * The answer is the same for every address, also where nothing is sent: too often that day, or its owner
 * said that they never asked. A code is good with its ticket alone, which this page has and no mail holds:
 * for ten minutes after it was sent, once, in five tries.
 */
import * as z from 'zod/mini'
import { Email, Instant, Locale } from './fields.ts'

/** Who says who a prospect is, in what the bank's tools are told. No sign-in of a bank may call itself so. */
export const PROSPECTS = 'e-mail'

/** 128 bits, base64url. */
const Ticket = z.string().check(z.regex(/^[\w-]{22}$/))

export const CodeWanted = z.strictObject({
  email: Email,
  /** Of the letter. */
  locale: Locale,
  /** Of the code that does not come: the same code is sent again, to the same address. */
  ticket: z.optional(Ticket),
})
export type CodeWanted = z.infer<typeof CodeWanted>

export const CodeTicket = z.object({
  ticket: Ticket,
  /** From then on the code is sent again when it is asked for. */
  againAt: Instant,
  expiresAt: Instant,
})
export type CodeTicket = z.infer<typeof CodeTicket>

/** 422 `invalid`: `/code` `wrong`; `/ticket` `over`, of a code that is too old, was used or tried too often. */
export const CodeGiven = z.strictObject({
  ticket: Ticket,
  code: z.string().check(z.regex(/^\d{6}$/)),
})
export type CodeGiven = z.infer<typeof CodeGiven>
