/** An item as the database has it, whatever its kind: a thread, or a request for a call or a meeting. */
import type { DeskKind } from '../../contract/desk.ts'
import type { Deps } from '../deps.ts'
import { findRequest, type StoredRequest } from '../requests/stored.ts'
import {
  findThread,
  type NamedThread,
  namedThread,
  type OpenThread,
  type Part,
} from '../threads/stored.ts'
import { BRIEFS, type StoredBrief } from './list.ts'

const WRITTEN: ReadonlySet<DeskKind> = new Set<DeskKind>(['message', 'complaint'])

/** Whose it is, in the terms of its kind. */
export type Found = { brief: StoredBrief } & (
  | { thread: OpenThread; customer: NamedThread['identity'] }
  | { request: StoredRequest }
)

/** By the name that the sign-in gives them, and whose sign-in it is. */
export const idOf = ({ issuer, subject }: { issuer: string; subject: string }): string =>
  `${issuer} ${subject}`

export async function findItem(
  { db }: Pick<Deps, 'db'>,
  reference: string,
  part: Part = {},
): Promise<Found | undefined> {
  const { rows } = await db.query<StoredBrief>(`${BRIEFS} where r.reference = $1`, [reference])
  const [brief] = rows
  if (!brief) return undefined
  if (!WRITTEN.has(brief.kind)) {
    const request = await findRequest(db, reference)
    return request && { brief, request }
  }
  const [thread, named] = await Promise.all([
    findThread(db, reference, part),
    namedThread(db, reference),
  ])
  return thread && named && { brief, thread, customer: named.identity }
}
