/**
 * The secure origin: a host of its own, on which nothing of the hub is served, and whose addresses the
 * hub's host does not have. No other site's page may read or write anything here.
 */
import { Hono } from 'hono'
import { isWritten } from '../../content/config.ts'
import type { Secure } from '../../content/secure.ts'
import { placeOf } from '../../contract/session.ts'
import { QuestionsError } from '../../errors.ts'
import type { Deps, Env } from '../deps.ts'
import { ownHost } from '../own-host.ts'
import type { Published } from '../published.ts'
import { attachmentRoutes } from '../routes/attachments.ts'
import { redemptionRoutes } from '../routes/handoffs.ts'
import { problemRoutes } from '../routes/problems.ts'
import { memberProofRoutes } from '../routes/proofs.ts'
import { prospectRoutes } from '../routes/prospects.ts'
import { type Entrance, type SignIn, sessionRoutes } from '../routes/session.ts'
import { threadRoutes } from '../routes/threads.ts'
import { CUSTOMERS } from '../sign-in/cookies.ts'
import { openIdProvider } from '../sign-in/openid.ts'
import { closeSession, openSession } from '../sign-in/sessions.ts'
import { isFromSecure, memberGate } from './gate.ts'
import {
  either,
  type Identify,
  isProspect,
  type Member,
  type Members,
  ownSessions,
  sessionsOfTheBank,
} from './members.ts'

export interface SecureOptions {
  /** The bank's own session, instead of one that OpenID Connect makes. */
  identify?: Identify | undefined
  /** The program's own files. */
  files: () => Promise<Published>
}

/** @returns nothing where no customer writes to us on an origin of its own */
export function secureApp(deps: Deps, { identify, files }: SecureOptions): Hono<Env> | undefined {
  const { secure } = deps.config
  if (!secure || !isWritten(deps.config)) return undefined
  const { members, signIn } = sessionsFor(deps, secure, identify)
  const entrance: Entrance<Member> = {
    origin: secure.origin,
    jar: CUSTOMERS,
    isOwnPage: (headers) => isFromSecure(headers, deps.config),
    isProspect,
    ...{ members, signIn, placeOf },
    open: (who, now, before) => openSession(deps, who, secure, now, before),
    close: (hash) => closeSession(deps, hash),
  }
  const api = new Hono<Env>()
    .route('/', problemRoutes())
    .route('/', redemptionRoutes(deps))
    .route('/', sessionRoutes(deps, entrance))
    .route('/', secure.prospects ? prospectRoutes(deps, secure) : new Hono<Env>())
    .route('/', threadRoutes(deps, members))
    .route('/', attachmentRoutes(deps, members))
    .route('/', memberProofRoutes(deps, memberGate(deps, members)))
  return ownHost(deps, api, files)
}

function sessionsFor(
  deps: Deps,
  secure: Secure,
  identify: Identify | undefined,
): { members: Members; signIn: SignIn } {
  const { signIn } = secure
  if (signIn && 'issuer' in signIn) {
    const { signIn: secret } = deps.secrets
    const provider = openIdProvider(signIn, { origin: secure.origin, secret, now: deps.now })
    return { members: ownSessions(deps, secure), signIn: { provider } }
  }
  if (signIn && identify) {
    const customers = sessionsOfTheBank(deps, identify)
    // A customer of the bank who was a prospect before is the customer.
    const members = secure.prospects ? either(customers, ownSessions(deps, secure)) : customers
    return { members, signIn }
  }
  throw new QuestionsError(
    'CONFIG_INVALID',
    'secure.signIn names a page of the bank’s own: hand “identify” to createServer, which says who is signed in there; or let it name an OpenID provider (“issuer”, “clientId”)',
  )
}
