/** The closed list of what can go wrong on the wire: see `problem.ts`, which has the schema. No package is needed here. */

/** `again`: the same request may succeed later, under the same key. */
export const PROBLEMS = {
  malformed: { status: 400 },
  'key-missing': { status: 400 },
  'signed-out': { status: 401 },
  'origin-refused': { status: 403 },
  'role-refused': { status: 403 },
  'not-found': { status: 404 },
  'method-not-allowed': { status: 405 },
  'in-progress': { status: 409, again: true },
  'slot-taken': { status: 409 },
  'already-asked': { status: 409 },
  'state-refused': { status: 409 },
  'too-large': { status: 413 },
  'unsupported-type': { status: 415 },
  invalid: { status: 422 },
  'key-reused': { status: 422 },
  'sensitive-data': { status: 422 },
  'too-many': { status: 429, again: true },
  internal: { status: 500, again: true },
  unavailable: { status: 503, again: true },
} as const satisfies Record<string, { status: number; again?: true }>

export type ProblemType = keyof typeof PROBLEMS

/** For engineers: no browser loads them, it has words of its own. */
export const TITLES: Readonly<Record<ProblemType, string>> = {
  malformed: 'The body is not JSON.',
  'key-missing': 'A write needs an Idempotency-Key, a UUID of version 4.',
  'signed-out': 'Nobody is signed in, or not any more.',
  'origin-refused': 'This origin may not write here.',
  'role-refused': 'The role of this adviser does not allow it.',
  'not-found': 'There is nothing at this address.',
  'method-not-allowed': 'This address does not take this method.',
  'in-progress': 'The same request is being worked on.',
  'slot-taken': 'This slot is no longer free.',
  'already-asked': 'This number has such a request that day already.',
  'state-refused': 'The state of the request does not allow this.',
  'too-large': 'The body is too large.',
  'unsupported-type': 'The body must be application/json, in UTF-8.',
  invalid: 'The request is not valid.',
  'key-reused': 'This Idempotency-Key came with another body before.',
  'sensitive-data': 'A text holds confidential data. Nothing was stored.',
  'too-many': 'Too many requests.',
  internal: 'The server failed. Nothing was stored.',
  unavailable: 'The server cannot store anything at the moment.',
}

/** Where the types are explained; the type itself comes after. Relative to the server. */
export const PROBLEM_BASE = '/v1/problems/'

/** @returns the type of ours that a problem names, when it is one of ours */
export const problemType = ({ type }: { type: string }): ProblemType | undefined => {
  const name = type.slice(type.lastIndexOf('/') + 1)
  return Object.hasOwn(PROBLEMS, name) ? (name as ProblemType) : undefined
}
