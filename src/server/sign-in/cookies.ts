/**
 * The two cookies of the secure origin, which no script can read and no other host can set (`__Host-`):
 * the session's, for requests of our own pages alone, and what a browser keeps while it is at the bank's
 * sign-in, from where it comes back by a link of another site.
 */
import { createHmac, createSecretKey } from 'node:crypto'
import { parse, serialize } from 'hono/utils/cookie'
import type { Deps, OwnKey } from '../deps.ts'
import { seal, unseal } from '../seal.ts'
import type { Attempt } from './openid.ts'

const SESSION = '__Host-dq-session'
const ATTEMPT = '__Host-dq-sign-in-'
const ATTEMPT_SECONDS = 600

const OURS = { path: '/', secure: true, httpOnly: true } as const

export const sessionCookie = (secret: string): string =>
  serialize(SESSION, secret, { ...OURS, sameSite: 'Strict' })

export const noSessionCookie = (): string =>
  serialize(SESSION, '', { ...OURS, sameSite: 'Strict', maxAge: 0 })

/** @returns the secret of the session's cookie, where it looks like one of ours */
export function secretIn(headers: Headers): string | undefined {
  const secret = parse(headers.get('Cookie') ?? '', SESSION)[SESSION]
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

const keyOf = (ownKey: OwnKey) =>
  createSecretKey(createHmac('sha256', ownKey).update('sign-in').digest())

/** One for each attempt: two tabs may sign in at once. */
const nameOf = (state: string): string => `${ATTEMPT}${state.slice(0, 8)}`

export function attemptCookie(
  { ownKey, random }: Pick<Deps, 'ownKey' | 'random'>,
  waiting: Waiting,
): string {
  const value = seal(JSON.stringify(waiting), keyOf(ownKey), random(12)).toString('base64url')
  return serialize(nameOf(waiting.state), value, {
    ...OURS,
    sameSite: 'Lax',
    maxAge: ATTEMPT_SECONDS,
  })
}

export const noAttemptCookie = (state: string): string =>
  serialize(nameOf(state), '', { ...OURS, sameSite: 'Lax', maxAge: 0 })

/** @returns what this browser began under this state, less than ten minutes ago */
export function attemptIn(
  { ownKey }: Pick<Deps, 'ownKey'>,
  headers: Headers,
  state: string,
  now: Date,
): Waiting | undefined {
  if (!/^[\w-]{20,100}$/.test(state)) return undefined
  const value = parse(headers.get('Cookie') ?? '')[nameOf(state)]
  if (value === undefined) return undefined
  try {
    const text = unseal(Buffer.from(value, 'base64url'), keyOf(ownKey))
    const waiting = JSON.parse(text) as Waiting
    const age = now.getTime() - waiting.at
    return waiting.state === state && Math.abs(age) < ATTEMPT_SECONDS * 1000 ? waiting : undefined
  } catch {
    return undefined // not ours, or of another key
  }
}
