/**
 * What can go wrong on the wire, as RFC 9457 problems: one closed list for the server that says it,
 * the panels that have words for it, and a bank's own back end that has to say the same.
 *
 * A problem never holds what was sent: a pointer says where, a code says what.
 */
import * as z from 'zod/mini'
import { Instant } from './fields.ts'

/** `again`: the same request may succeed later, under the same key. */
export const PROBLEMS = {
  malformed: { status: 400, title: 'The body is not JSON.' },
  'key-missing': { status: 400, title: 'A write needs an Idempotency-Key, a UUID of version 4.' },
  'signed-out': { status: 401, title: 'Nobody is signed in, or not any more.' },
  'origin-refused': { status: 403, title: 'This origin may not write here.' },
  'role-refused': { status: 403, title: 'The role of this adviser does not allow it.' },
  'not-found': { status: 404, title: 'There is nothing at this address.' },
  'method-not-allowed': { status: 405, title: 'This address does not take this method.' },
  'in-progress': { status: 409, title: 'The same request is being worked on.', again: true },
  'slot-taken': { status: 409, title: 'This slot is no longer free.' },
  'already-asked': { status: 409, title: 'This number has such a request that day already.' },
  'state-refused': { status: 409, title: 'The state of the request does not allow this.' },
  'too-large': { status: 413, title: 'The body is too large.' },
  'unsupported-type': { status: 415, title: 'The body must be application/json, in UTF-8.' },
  invalid: { status: 422, title: 'The request is not valid.' },
  'key-reused': { status: 422, title: 'This Idempotency-Key came with another body before.' },
  'sensitive-data': { status: 422, title: 'A text holds confidential data. Nothing was stored.' },
  'too-many': { status: 429, title: 'Too many requests.', again: true },
  internal: { status: 500, title: 'The server failed. Nothing was stored.', again: true },
  unavailable: {
    status: 503,
    title: 'The server cannot store anything at the moment.',
    again: true,
  },
} as const satisfies Record<string, { status: number; title: string; again?: true }>

export type ProblemType = keyof typeof PROBLEMS

/** Where the types are explained; the type itself comes after. Relative to the server. */
export const PROBLEM_BASE = '/v1/problems/'

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

/** @returns the type of ours that a problem names, when it is one of ours */
export const problemType = ({ type }: Problem): ProblemType | undefined => {
  const name = type.slice(type.lastIndexOf('/') + 1)
  return Object.hasOwn(PROBLEMS, name) ? (name as ProblemType) : undefined
}
