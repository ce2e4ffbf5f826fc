/**
 * What can go wrong on the wire, as RFC 9457 problems: one closed list for the server that says it,
 * the panels that have words for it, and a bank's own back end that has to say the same.
 *
 * A problem never holds what was sent: a pointer says where, a code says what.
 */
import * as z from 'zod/mini'
import { Instant } from './fields.ts'

export { PROBLEM_BASE, PROBLEMS, type ProblemType, problemType, TITLES } from './problems.ts'

/** A free slot of a desk. */
export const Slot = z.object({ start: Instant, end: Instant })
export type Slot = z.infer<typeof Slot>

/** `application/problem+json` */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  /** What is wrong where: a JSON pointer into the body, and a code. `{ pointer: '/phone', code: 'too_short' }` */
  errors: z.optional(z.array(z.object({ pointer: z.string(), code: z.string() }))),
  /** With `slot-taken`: the nearest free slots, nearest first. */
  alternatives: z.optional(z.array(Slot)),
  /**
   * With `too-many`: find a nonce (1 to 24 of `A-Za-z0-9_-`) such that SHA-256 of `<salt>:<nonce>`
   * begins with so many zero bits, and send that text as `Proof-Of-Work`: this request passes.
   */
  challenge: z.optional(z.object({ salt: z.string(), bits: z.number() })),
})
export type Problem = z.infer<typeof Problem>
