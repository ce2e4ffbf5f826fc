/**
 * The two cookies of an origin on which one signs in, which no script can read and no other host can set (`__Host-`):
 * the session's, for requests of our own pages alone, and what a browser keeps while it is at the bank's
 * sign-in, from where it comes back by a link of another site.
 */
import { createHmac, createSecretKey } from 'node:crypto'
import { parse, serialize } from 'hono/utils/cookie'
import type { Deps, OwnKey } from '../deps.ts'
import { seal, unseal } from '../seal.ts'
import type { Attempt } from './openid.ts'

/** Of one kind of people: what is a customer's is never taken for an adviser's, on whatever host. */
export interface Jar {
  session: string
  /** With the beginning of the state after it. */
  attempt: string
  /** What the key of the second is made for. */
  use: string
}

export const CUSTOMERS: Jar = {
  session: '__Host-dq-session',
  attempt: '__Host-dq-sign-in-',
  use: 'sign-in',
}
export const ADVISERS: Jar = {
  session: '__Host-dq-desk',
  attempt: '__Host-dq-desk-sign-in-',
  use: 'sign-in at the desk',
}
const ATTEMPT_SECONDS = 600

const OURS = { path: '/', secure: true, httpOnly: true } as const

export const sessionCookie = (secret: string, { session } = CUSTOMERS): string =>
  serialize(session, secret, { ...OURS, sameSite: 'Strict' })

export const noSessionCookie = ({ session } = CUSTOMERS): string =>
  serialize(session, '', { ...OURS, sameSite: 'Strict', maxAge: 0 })

/** @returns the secret of the session's cookie, where it looks like one of ours */
export function secretIn(headers: Headers, { session } = CUSTOMERS): string | undefined {
  const secret = parse(headers.get('Cookie') ?? '', session)[session]
  return secret !== undefined && /^[\w-]{22}$/.test(secret) ? secret : undefined
}

export interface Waiting extends Attempt {
  /** Where the page goes on. */
  place: string
  /** Hash of the session that this device has, in hexadecimal. */
  before?: string
  /** When it began. */
  at: number
}

const keyOf = (ownKey: OwnKey, { use }: Jar) =>
  createSecretKey(createHmac('sha256', ownKey).update(use).digest())

/** One for each attempt: two tabs may sign in at once. */
const nameOf = (state: string, { attempt }: Jar): string => `${attempt}${state.slice(0, 8)}`

export function attemptCookie(
  { ownKey, random }: Pick<Deps, 'ownKey' | 'random'>,
  waiting: Waiting,
  jar = CUSTOMERS,
): string {
  const value = seal(JSON.stringify(waiting), keyOf(ownKey, jar), random(12)).toString('base64url')
  return serialize(nameOf(waiting.state, jar), value, {
    ...OURS,
    sameSite: 'Lax',
    maxAge: ATTEMPT_SECONDS,
  })
}

export const noAttemptCookie = (state: string, jar = CUSTOMERS): string =>
  serialize(nameOf(state, jar), '', { ...OURS, sameSite: 'Lax', maxAge: 0 })

/** @returns what this browser began under this state, less than ten minutes ago */
export function attemptIn(
  { ownKey }: Pick<Deps, 'ownKey'>,
  headers: Headers,
  state: string,
  now: Date,
  jar = CUSTOMERS,
): Waiting | undefined {
  if (!/^[\w-]{20,100}$/.test(state)) return undefined
  const value = parse(headers.get('Cookie') ?? '')[nameOf(state, jar)]
  if (value === undefined) return undefined
  try {
    const text = unseal(Buffer.from(value, 'base64url'), keyOf(ownKey, jar))
    const waiting = JSON.parse(text) as Waiting
    const age = now.getTime() - waiting.at
    return waiting.state === state && Math.abs(age) < ATTEMPT_SECONDS * 1000 ? waiting : undefined
  } catch {
    return undefined // not ours, or of another key
  }
}
