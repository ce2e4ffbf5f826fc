/**
 * Proof of adviser: a customer who is rung checks that the caller is of the bank. The caller's tool asks
 * for a code, the adviser reads it out, and the customer types it on a page of the bank's own:
 *
 *   POST /v1/hooks/proofs   ProofWanted → 201 ProofCode, signed by the bank's tools
 *   POST /v1/proofs         ProofCheck  → 200 ProofView, of the hub or of the secure origin
 *
 * A code is good once and for ten minutes; the message that asked for it gets the same one until then, and
 * 409 `state-refused` afterwards: another message gets another. Wrong, too old, used, and somebody else's are one and the same
 * 404. One that is about a request is good for its customer alone where somebody is signed in; elsewhere
 * the view says that it is about one, and the call word shows whose.
 */
import * as z from 'zod/mini'
import { Instant, line, Reference } from './fields.ts'

/** As customers may read them. « Claire Martin », « Service cartes » */
const caller = { adviser: line(80), service: line(80) }

export const ProofWanted = z.strictObject({
  ...caller,
  /** What they call about, when it is a request of ours. */
  reference: z.optional(Reference),
})
export type ProofWanted = z.infer<typeof ProofWanted>

/** To be read out. `7K4M-2QXD` */
export const ProofCode = z.object({ code: z.string(), expiresAt: Instant })
export type ProofCode = z.infer<typeof ProofCode>

export const ProofCheck = z.strictObject({
  /** As it was heard: capitals, spaces and “-” do not matter. */
  code: z.string().check(z.minLength(1), z.maxLength(20)),
  /** The call word of their request, for whoever has one. */
  word: z.optional(line(40)),
})
export type ProofCheck = z.infer<typeof ProofCheck>

export const ProofView = z.object({
  adviser: caller.adviser,
  /** Left out where no service has the request: they ring for the bank. */
  service: z.optional(caller.service),
  /** When the adviser asked for it. */
  since: Instant,
  /** They call about a request. Whose, `reference` says to its customer alone. */
  about: z.boolean(),
  reference: z.optional(Reference),
})
export type ProofView = z.infer<typeof ProofView>
