/**
 * What the bank's tools say by a signed message is obeyed once, however often and however many at once it
 * comes: its id is stored with what it changed, as the key of a visitor's write is.
 */
import { createHash } from 'node:crypto'
import type { Deps } from '../deps.ts'
import { PRIVATE, problem } from '../problem.ts'

const DAY_MS = 24 * 3_600_000
/** Somebody else was faster, so often in a row. */
export const TRIES = 3

/** @param id of the message, with what it is about: two kinds of hooks share no ids */
export const onceOf = (id: string): Uint8Array => createHash('sha256').update(id).digest()

/** @param days longer than it may come again: a signature is taken for fresh for less than one */
export const rememberedUntil = (now: Date, days = 1): Date =>
  new Date(now.getTime() + days * DAY_MS)

export async function isKnown({ db }: Pick<Deps, 'db'>, message: Uint8Array): Promise<boolean> {
  const { rows } = await db.query('select from idempotency where key_hash = $1', [message])
  return rows.length > 0
}

/** It is not what was read any more: this very message was faster, or a colleague, or the customer. */
export const outrun = async (deps: Pick<Deps, 'db'>, message: Uint8Array): Promise<Response> =>
  (await isKnown(deps, message))
    ? done()
    : problem('state-refused', { errors: [{ pointer: '/sequence', code: 'changed' }] })

/** Obeyed, now or before. */
export const done = () => new Response(null, { status: 204, headers: PRIVATE })
