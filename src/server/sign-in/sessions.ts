/**
 * Who is signed in, in the database: a row for each device, found by the hash of the secret in its cookie.
 * What the sign-in said (a name, the ID token that ends the session there) is sealed with that secret.
 */
import { createHash } from 'node:crypto'
import type { Deps } from '../deps.ts'
import { newId, newSecret } from '../requests/ids.ts'
import { seal, sealingKey, unseal } from '../seal.ts'
import type { Identity, SignedIn } from './openid.ts'

export interface Session {
  customerId: string
  identity: Identity
  idleAt: Date
  endsAt: Date
  idToken: string
  /** Of the row: the secret itself stays in the cookie. */
  hash: Uint8Array
}

/** How long a session lasts. */
export interface Spells {
  idleMinutes: number
  mostHours: number
}

/** Customers' and advisers' lie apart. */
type SessionTable = 'session' | 'adviser_session'

const MINUTE = 60_000

export const sessionHash = (secret: string): Uint8Array =>
  createHash('sha256').update(`session ${secret}`).digest()

const keyOf = (secret: string) => sealingKey('session', secret)

/** The customer of that name, who is made when they come for the first time, and is not forgotten that day. */
export async function customerOf(
  { db, random }: Pick<Deps, 'db' | 'random'>,
  { issuer, subject }: Identity,
  now: Date,
): Promise<string> {
  const { rows } = await db.query<{ id: string }>(
    `insert into customer (id, issuer, subject, made_at) values ($1, $2, $3, $4)
     on conflict (issuer, subject) do update set made_at = excluded.made_at returning id`,
    [newId(now, random), issuer, subject, now],
  )
  return rows[0]!.id
}

/**
 * @param before hash of the session that this device had: it is over
 * @returns the secret for the cookie, drawn anew
 */
export async function openSession(
  deps: Pick<Deps, 'db' | 'random'>,
  { idToken, ...identity }: SignedIn,
  spells: Spells,
  now: Date,
  before?: Uint8Array,
): Promise<string> {
  const customerId = await customerOf(deps, identity, now)
  const secret = newSecret(deps.random)
  const sealed = seal(
    JSON.stringify({ name: identity.name, idToken }),
    keyOf(secret),
    deps.random(12),
  )
  const endsAt = new Date(now.getTime() + spells.mostHours * 60 * MINUTE)
  await deps.db.query(
    `with over as (delete from session where secret_hash = $7)
     insert into session (secret_hash, customer_id, sealed, made_at, idle_at, ends_at)
     values ($1, $2, $3, $4, $5, $6)`,
    [sessionHash(secret), customerId, sealed, now, idleFrom(now, spells), endsAt, before ?? null],
  )
  return secret
}

/** It may lie after the last end: so one knows who acted shortly before that. */
export const idleFrom = (now: Date, { idleMinutes }: Spells): Date =>
  new Date(now.getTime() + idleMinutes * MINUTE)

/** @returns nothing for a secret that is none, or not any more */
export async function findSession(
  { db }: Pick<Deps, 'db'>,
  secret: string,
  now: Date,
): Promise<Session | undefined> {
  const hash = sessionHash(secret)
  const { rows } = await db.query<{
    customerId: string
    issuer: string
    subject: string
    sealed: Uint8Array
    idleAt: Date
    endsAt: Date
  }>(
    `select s.customer_id as "customerId", c.issuer, c.subject, s.sealed, s.idle_at as "idleAt",
       s.ends_at as "endsAt"
     from session s join customer c on c.id = s.customer_id
     where s.secret_hash = $1 and s.idle_at > $2 and s.ends_at > $2`,
    [hash, now],
  )
  const [found] = rows
  if (!found) return undefined
  const { issuer, subject, sealed, ...rest } = found
  const { name, idToken } = JSON.parse(unseal(sealed, keyOf(secret))) as SignedIn
  return { ...rest, identity: { issuer, subject, name }, idToken, hash }
}

/** An act that moves the end by less is not worth a write. */
const STEP_MS = 30_000

/** An act: the session lasts for another spell. @returns until when */
export async function extendSession(
  { db }: Pick<Deps, 'db'>,
  { hash, ...before }: Pick<Session, 'hash' | 'idleAt'>,
  spells: Spells,
  now: Date,
  table: SessionTable = 'session',
): Promise<Date> {
  const idleAt = idleFrom(now, spells)
  if (idleAt.getTime() - before.idleAt.getTime() < STEP_MS) return before.idleAt
  await db.query(`update ${table} set idle_at = $2 where secret_hash = $1 and idle_at < $2`, [
    hash,
    idleAt,
  ])
  return idleAt
}

export async function closeSession(
  { db }: Pick<Deps, 'db'>,
  hash: Uint8Array,
  table: SessionTable = 'session',
): Promise<void> {
  await db.query(`delete from ${table} where secret_hash = $1`, [hash])
}
