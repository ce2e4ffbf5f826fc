/**
 * Whose request is this? A session of ours, made by OpenID Connect, or the bank's own, which one function
 * of the bank's reads.
 */
import type { Secure } from '../../content/secure.ts'
import { PROSPECTS } from '../../contract/prospect.ts'
import type { Deps } from '../deps.ts'
import { secretIn } from '../sign-in/cookies.ts'
import type { Identity } from '../sign-in/openid.ts'
import { customerOf, extendSession, findSession, type Session } from '../sign-in/sessions.ts'

/**
 * The bank's own session: who sent this request to the secure origin, if anybody is signed in. Asked for
 * each request, so it should be quick. Its cookie has to be HttpOnly, and SameSite Lax or Strict.
 */
export type Identify = (request: Request) => Promise<Identity | undefined>

export interface Member {
  /** Of the customer, here. */
  id: string
  identity: Identity
  /** Missing where the session is the bank's own. */
  session?: Session
}

/** By an e-mail address alone: no customer, as far as anybody knows. */
export const isProspect = ({ identity }: Pick<Member, 'identity'>): boolean =>
  identity.issuer === PROSPECTS

export interface Members {
  whoIs(request: Request, now: Date): Promise<Member | undefined>
  /** Something was done: the session goes on. @returns until when, where it is ours */
  extend(member: Member, now: Date): Promise<Date | undefined>
}

export function ownSessions(deps: Pick<Deps, 'db'>, spells: Secure): Members {
  return {
    async whoIs({ headers }, now) {
      const secret = secretIn(headers)
      const session = secret === undefined ? undefined : await findSession(deps, secret, now)
      return session && { id: session.customerId, identity: session.identity, session }
    },
    extend: async ({ session }, now) => session && extendSession(deps, session, spells, now),
  }
}

/** Whom `first` does not know, `second` may. */
export const either = (first: Members, second: Members): Members => ({
  whoIs: async (request, now) =>
    (await first.whoIs(request, now)) ?? (await second.whoIs(request, now)),
  extend: (member, now) => (member.session ? second : first).extend(member, now),
})

/** Customers that this process has seen: asked of the database once each. */
const MOST_KNOWN = 10_000

export function sessionsOfTheBank(deps: Pick<Deps, 'db' | 'random'>, identify: Identify): Members {
  const known = new Map<string, string>()
  return {
    async whoIs(request, now) {
      const identity = await identify(request)
      // Nobody is a prospect by another's word: their threads are opened by a code alone.
      if (!identity || identity.issuer === PROSPECTS) return undefined
      const name = JSON.stringify([identity.issuer, identity.subject])
      const id = known.get(name) ?? (await customerOf(deps, identity, now))
      if (known.size >= MOST_KNOWN) known.clear()
      known.set(name, id)
      return { id, identity }
    },
    extend: async () => undefined,
  }
}
