/**
 * Which adviser sends this request? A row for each device, found by the hash of the secret in its cookie;
 * who they are and what they may do is sealed with that secret, as the sign-in said it.
 */
import * as z from 'zod/mini'
import type { Desk } from '../../content/desk.ts'
import type { Right } from '../../contract/desk.ts'
import { line } from '../../contract/fields.ts'
import type { Deps } from '../deps.ts'
import { newSecret } from '../requests/ids.ts'
import { seal, sealingKey, unseal } from '../seal.ts'
import { ADVISERS, secretIn } from '../sign-in/cookies.ts'
import type { Verified } from '../sign-in/openid.ts'
import { extendSession, idleFrom, sessionHash } from '../sign-in/sessions.ts'
import { rightIn } from './rights.ts'

interface Sealed {
  issuer: string
  subject: string
  /** As customers read it: one line, of what a line may hold. Empty where the sign-in says none. */
  name: string
  right: Right
  idToken: string
}

export interface Adviser extends Sealed {
  identity: Pick<Sealed, 'issuer' | 'subject' | 'name'>
  session: { hash: Uint8Array; idleAt: Date; endsAt: Date; idToken: string }
}

const HOUR = 3_600_000

/** Of any other use of a secret, another key. */
const keyOf = (secret: string) => sealingKey('adviser', secret)

const Line = line(80)

/** What the sign-in calls them may be anything; customers are shown a name, and never their `sub`. */
const nameOf = (name: string | undefined): string => z.safeParse(Line, name).data ?? ''

export function advisersOf(deps: Pick<Deps, 'db' | 'random'>, desk: Desk) {
  return {
    async whoIs({ headers }: Request, now: Date): Promise<Adviser | undefined> {
      const secret = secretIn(headers, ADVISERS)
      if (secret === undefined) return undefined
      const hash = sessionHash(secret)
      const { rows } = await deps.db.query<{ sealed: Uint8Array; idleAt: Date; endsAt: Date }>(
        `select sealed, idle_at as "idleAt", ends_at as "endsAt" from adviser_session
         where secret_hash = $1 and idle_at > $2 and ends_at > $2`,
        [hash, now],
      )
      const [found] = rows
      if (!found) return undefined
      const { sealed, idleAt, endsAt } = found
      const who = JSON.parse(unseal(sealed, keyOf(secret))) as Sealed
      const session = { hash, idleAt, endsAt, idToken: who.idToken }
      return { ...who, identity: who, session }
    },

    /** Something was done: the session goes on. @returns until when */
    extend: ({ session }: Adviser, now: Date): Promise<Date> =>
      extendSession(deps, session, desk, now, 'adviser_session'),

    /**
     * @param before hash of the session that this device had: it is over
     * @returns the secret for the cookie, drawn anew; nothing for whoever has no role here
     */
    async open(
      { issuer, subject, name, idToken, claims }: Verified,
      now: Date,
      before?: Uint8Array,
    ): Promise<string | undefined> {
      const right = rightIn(claims, desk.roles)
      if (!right) return undefined
      const secret = newSecret(deps.random)
      const who: Sealed = { issuer, subject, name: nameOf(name), right, idToken }
      const endsAt = new Date(now.getTime() + desk.mostHours * HOUR)
      await deps.db.query(
        `with over as (delete from adviser_session where secret_hash = $6)
         insert into adviser_session (secret_hash, sealed, made_at, idle_at, ends_at)
         values ($1, $2, $3, $4, $5)`,
        [
          sessionHash(secret),
          seal(JSON.stringify(who), keyOf(secret), deps.random(12)),
          now,
          idleFrom(now, desk),
          endsAt,
          before ?? null,
        ],
      )
      return secret
    },
  }
}
export type Advisers = ReturnType<typeof advisersOf>
