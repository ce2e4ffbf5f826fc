/**
 * `/v1/session`: who is signed in, and signing in and out, on whichever origin: of secure messages, of the
 * desk. See `contract/session.ts`.
 */
import type { Context } from 'hono'
import { Hono } from 'hono'
import type { SessionView, SignedOut } from '../../contract/session.ts'
import { codeOf } from '../database/db.ts'
import type { Deps, Env } from '../deps.ts'
import { readJson } from '../guard/body.ts'
import { keyed } from '../mail/denial.ts'
import { json, PRIVATE, problem } from '../problem.ts'
import {
  attemptCookie,
  attemptIn,
  type Jar,
  noAttemptCookie,
  noSessionCookie,
  secretIn,
  sessionCookie,
} from '../sign-in/cookies.ts'
import type { Identity, Provider, Verified } from '../sign-in/openid.ts'
import { sessionHash } from '../sign-in/sessions.ts'

const SIGN_IN = '/v1/session/sign-in'
const FAILED = 'sign-in-failed'

/** Whose sign-in it is: an OpenID provider's, or a page of the bank's own. */
export type SignIn = { provider: Provider } | { url: string; signOut?: string | undefined }

/** Whoever is signed in. */
interface Member {
  identity: Identity
  /** Missing where the session is the bank's own. */
  session?: { idleAt: Date; endsAt: Date; idToken: string }
}

/** One way in: where it is, who comes in by it, and what their session is. */
export interface Entrance<Who extends Member> {
  origin: string
  jar: Jar
  /** Is it a page of this very origin that asks? */
  isOwnPage(headers: Headers): boolean
  /** They came in without the sign-in, which need not hear that they left. */
  isProspect(member: Who): boolean
  members: {
    whoIs(request: Request, now: Date): Promise<Who | undefined>
    extend(member: Who, now: Date): Promise<Date | undefined>
  }
  signIn: SignIn
  /** Where the page goes on after sign-in: a place of its own, whatever was asked. */
  placeOf(asked: string | undefined): string
  /** @returns the secret for the cookie; nothing where they may not come in */
  open(who: Verified, now: Date, before: Uint8Array | undefined): Promise<string | undefined>
  close(hash: Uint8Array): Promise<void>
}

export function sessionRoutes<Who extends Member>(
  deps: Pick<Deps, 'now' | 'log' | 'ownKey' | 'random'>,
  { origin, jar, isOwnPage, isProspect, members, signIn, placeOf, open, close }: Entrance<Who>,
): Hono<Env> {
  const { now, log } = deps

  const markOf = ({ issuer, subject }: Identity): string =>
    keyed(deps.ownKey, 'member', JSON.stringify([issuer, subject])).toString('base64url')

  const viewOf = (member: Who | undefined, at: Date, idleAt?: Date): SessionView => {
    const { session, identity } = member ?? {}
    return {
      signedIn: member !== undefined,
      signIn: 'provider' in signIn ? SIGN_IN : signIn.url,
      ...(identity?.name !== undefined && { name: identity.name }),
      ...(identity && { member: markOf(identity) }),
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
      if (!isOwnPage(c.req.raw.headers)) return problem('origin-refused')
      const read = await readJson(c, { mayBeEmpty: false })
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
        const next =
          member && isProspect(member)
            ? undefined
            : await nextOf(signIn, member).catch(() => undefined)
        const secret = secretIn(raw.headers, jar)
        if (secret !== undefined) await close(sessionHash(secret))
        const answer: SignedOut = next === undefined ? {} : { next }
        return json(answer, 200, {
          'Clear-Site-Data': '"cache", "storage"',
          ...(('provider' in signIn || secret !== undefined) && {
            'Set-Cookie': noSessionCookie(jar),
          }),
        })
      }),
    )
  if (!('provider' in signIn)) return routes
  const { provider } = signIn

  const failed = (error: unknown, cookies: readonly string[] = [], place = FAILED) => {
    log({ level: 'warn', what: 'sign-in-failed', code: codeOf(error) })
    return goTo(`${origin}/#${place}`, cookies)
  }
  return routes
    .get(SIGN_IN, async ({ req }) => {
      // Where it could be overlaid or watched, nobody signs in.
      if (!isAtTopLevel(req.raw.headers)) return problem('origin-refused')
      try {
        const { url, attempt } = await provider.begin()
        const secret = secretIn(req.raw.headers, jar)
        const waiting = {
          ...attempt,
          place: placeOf(req.query('place')),
          ...(secret !== undefined && {
            before: Buffer.from(sessionHash(secret)).toString('hex'),
          }),
          at: now().getTime(),
        }
        const cookie = attemptCookie(deps, waiting, jar)
        return goTo(url, [cookie])
      } catch (error) {
        return failed(error)
      }
    })
    .get('/v1/session/callback', async ({ req }) => {
      const at = now()
      const state = req.query('state') ?? ''
      const waiting = attemptIn(deps, req.raw.headers, state, at, jar)
      if (!isAtTopLevel(req.raw.headers) || !waiting) return failed(new NotOurs())
      const over = noAttemptCookie(state, jar)
      try {
        const { search } = new URL(req.url)
        const who = await provider.finish(search, waiting, at)
        const before = waiting.before && Buffer.from(waiting.before, 'hex')
        const secret = await open(who, at, before || undefined)
        if (secret === undefined) return failed(new KeptOut(), [over], 'no-role')
        return goTo(`${origin}/#${waiting.place}`, [over, sessionCookie(secret, jar)])
      } catch (error) {
        return failed(error, [over])
      }
    })
}

/** The browser that comes back is not the one that went, or it went too long ago. */
class NotOurs extends Error {
  override readonly name = 'NotOurs'
}

/** The bank knows them, and gives them nothing to do here. */
class KeptOut extends Error {
  override readonly name = 'KeptOut'
}

const isAtTopLevel = (headers: Headers): boolean =>
  (headers.get('Sec-Fetch-Dest') ?? 'document') === 'document'

async function nextOf(signIn: SignIn, member: Member | undefined): Promise<string | undefined> {
  if (!('provider' in signIn)) return signIn.signOut
  return member?.session && signIn.provider.end(member.session.idToken)
}

function goTo(location: string, cookies: readonly string[]): Response {
  const headers = new Headers({ ...PRIVATE, Location: location })
  for (const cookie of cookies) headers.append('Set-Cookie', cookie)
  return new Response(null, { status: 303, headers })
}
