/** `/v1/session`: who is signed in, and signing in and out. See `contract/session.ts`. */
import type { Context } from 'hono'
import { Hono } from 'hono'
import type { Secure } from '../../content/secure.ts'
import { placeOf, type SessionView, type SignedOut } from '../../contract/session.ts'
import { codeOf } from '../database/db.ts'
import type { Deps, Env } from '../deps.ts'
import { readJson } from '../guard/body.ts'
import { json, PRIVATE, problem } from '../problem.ts'
import { isFromSecure } from '../secure/gate.ts'
import { isProspect, type Member, type Members } from '../secure/members.ts'
import {
  attemptCookie,
  attemptIn,
  noAttemptCookie,
  noSessionCookie,
  secretIn,
  sessionCookie,
} from '../sign-in/cookies.ts'
import type { Provider } from '../sign-in/openid.ts'
import { closeSession, openSession, sessionHash } from '../sign-in/sessions.ts'

const SIGN_IN = '/v1/session/sign-in'
const FAILED = 'sign-in-failed'

/** Whose sign-in it is: an OpenID provider's, or a page of the bank's own. */
export type SignIn = { provider: Provider } | { url: string; signOut?: string | undefined }

export function sessionRoutes(
  deps: Deps,
  secure: Secure,
  members: Members,
  signIn: SignIn,
): Hono<Env> {
  const { now, config, log } = deps

  const viewOf = (member: Member | undefined, at: Date, idleAt?: Date): SessionView => {
    const { session, identity } = member ?? {}
    return {
      signedIn: member !== undefined,
      signIn: 'provider' in signIn ? SIGN_IN : signIn.url,
      ...(identity?.name !== undefined && { name: identity.name }),
      ...(member && isProspect(member) && { prospect: true }),
      now: at.toISOString(),
      ...(session && {
        idleAt: (idleAt ?? session.idleAt).toISOString(),
        endsAt: session.endsAt.toISOString(),
      }),
    }
  }

  /** An act on the session itself: from a page of ours, with a body that no form of another site can send. */
  const act =
    (work: (c: Context<Env>, at: Date) => Promise<Response>) =>
    async (c: Context<Env>): Promise<Response> => {
      if (!isFromSecure(c.req.raw.headers, config)) return problem('origin-refused')
      const read = await readJson(c.req.raw, { mayBeEmpty: false })
      return read.ok ? work(c, now()) : problem(read.problem)
    }

  const routes = new Hono<Env>()
    .get('/v1/session', async ({ req: { raw } }) => {
      const at = now()
      return json(viewOf(await members.whoIs(raw, at), at))
    })
    .post(
      '/v1/session/extension',
      act(async ({ req: { raw } }, at) => {
        const member = await members.whoIs(raw, at)
        if (!member) return problem('signed-out')
        return json(viewOf(member, at, await members.extend(member, at)))
      }),
    )
    .post(
      '/v1/session/sign-out',
      act(async ({ req: { raw } }, at) => {
        const member = await members.whoIs(raw, at)
        const next = await nextOf(signIn, member).catch(() => undefined)
        const secret = secretIn(raw.headers)
        if (secret !== undefined) await closeSession(deps, sessionHash(secret))
        const answer: SignedOut = next === undefined ? {} : { next }
        return json(answer, 200, {
          'Clear-Site-Data': '"cache", "storage"',
          ...(('provider' in signIn || secret !== undefined) && {
            'Set-Cookie': noSessionCookie(),
          }),
        })
      }),
    )
  if (!('provider' in signIn)) return routes
  const { provider } = signIn

  const failed = (error: unknown, cookies: readonly string[] = []) => {
    log({ level: 'warn', what: 'sign-in-failed', code: codeOf(error) })
    return goTo(`${secure.origin}/#${FAILED}`, cookies)
  }
  return routes
    .get(SIGN_IN, async ({ req }) => {
      // Where it could be overlaid or watched, nobody signs in.
      if (!isAtTopLevel(req.raw.headers)) return problem('origin-refused')
      try {
        const { url, attempt } = await provider.begin()
        const secret = secretIn(req.raw.headers)
        const cookie = attemptCookie(deps, {
          ...attempt,
          place: placeOf(req.query('place')),
          ...(secret !== undefined && {
            before: Buffer.from(sessionHash(secret)).toString('hex'),
          }),
          at: now().getTime(),
        })
        return goTo(url, [cookie])
      } catch (error) {
        return failed(error)
      }
    })
    .get('/v1/session/callback', async ({ req }) => {
      const at = now()
      const state = req.query('state') ?? ''
      const waiting = attemptIn(deps, req.raw.headers, state, at)
      if (!isAtTopLevel(req.raw.headers) || !waiting) return failed(new NotOurs())
      const over = noAttemptCookie(state)
      try {
        const { search } = new URL(req.url)
        const customer = await provider.finish(search, waiting, at)
        const before = waiting.before && Buffer.from(waiting.before, 'hex')
        const secret = await openSession(deps, customer, secure, at, before || undefined)
        return goTo(`${secure.origin}/#${waiting.place}`, [over, sessionCookie(secret)])
      } catch (error) {
        return failed(error, [over])
      }
    })
}

/** The browser that comes back is not the one that went, or it went too long ago. */
class NotOurs extends Error {
  override readonly name = 'NotOurs'
}

const isAtTopLevel = (headers: Headers): boolean =>
  (headers.get('Sec-Fetch-Dest') ?? 'document') === 'document'

async function nextOf(signIn: SignIn, member: Member | undefined): Promise<string | undefined> {
  if (member && isProspect(member)) return undefined
  if (!('provider' in signIn)) return signIn.signOut
  return member?.session && signIn.provider.end(member.session.idToken)
}

function goTo(location: string, cookies: readonly string[]): Response {
  const headers = new Headers({ ...PRIVATE, Location: location })
  for (const cookie of cookies) headers.append('Set-Cookie', cookie)
  return new Response(null, { status: 303, headers })
}
