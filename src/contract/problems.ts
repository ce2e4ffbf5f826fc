/** The closed list of what can go wrong on the wire: see `problem.ts`, which has the schema. No package is needed here. */

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

/** @returns the type of ours that a problem names, when it is one of ours */
export const problemType = ({ type }: { type: string }): ProblemType | undefined => {
  const name = type.slice(type.lastIndexOf('/') + 1)
  return Object.hasOwn(PROBLEMS, name) ? (name as ProblemType) : undefined
}
