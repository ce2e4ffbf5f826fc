/**
 * `POST /v1/session/e-mail`: a code opens a session, once. A try is counted before it is looked at, so that of
 * a hundred at once five are. The session's threads are those of this address and of no customer, also where
 * a customer of the bank has the same one.
 */
import { createHmac } from 'node:crypto'
import { type CodeGiven, PROSPECTS } from '../../contract/prospect.ts'
import type { Deps, OwnKey } from '../deps.ts'
import { unseal } from '../seal.ts'
import type { Identity } from '../sign-in/openid.ts'
import { isCode, MOST_TRIES, ticketHash, ticketKey } from './code.ts'

/** over: too old, used, tried too often, never given */
export type Entry = { is: 'open'; identity: Identity } | { is: 'wrong' } | { is: 'over' }

export async function enter(
  { db, ownKey }: Pick<Deps, 'db' | 'ownKey'>,
  { ticket, code }: CodeGiven,
  now: Date,
): Promise<Entry> {
  const { rows } = await db.query<{
    id: string
    sealed: Uint8Array
    isSent: boolean
    tries: number
  }>(
    `update email_code set tries = tries + 1
     where ticket_hash = $1 and expires_at > $2 and tries < $3
     returning id, sealed, is_sent as "isSent", tries`,
    [ticketHash(ticket), now, MOST_TRIES],
  )
  const [found] = rows
  if (!found) return { is: 'over' }
  if (!isCode(ownKey, found.id, code) || !found.isSent) {
    return { is: found.tries < MOST_TRIES ? 'wrong' : 'over' }
  }
  const used = await db.query('delete from email_code where id = $1 returning id', [found.id])
  if (used.rows.length === 0) return { is: 'over' }
  return { is: 'open', identity: prospect(ownKey, unseal(found.sealed, ticketKey(ticket))) }
}

/** The name that the bank's tools know them by says nothing of the address; their own screen does. */
const prospect = (ownKey: OwnKey, email: string): Identity => ({
  issuer: PROSPECTS,
  // As people type one address, not as it reaches one mailbox: `a+b@` may be somebody else.
  subject: createHmac('sha256', ownKey)
    .update(`prospect ${email.toLowerCase()}`)
    .digest('hex')
    .slice(0, 32),
  name: email,
})
