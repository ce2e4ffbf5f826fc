/**
 * The desk's origin: a host of its own, for advisers of a bank without ticketing. Nothing of the hub or of
 * secure messages is served on it, and no other site's page may read or write anything here.
 */
import { Hono } from 'hono'
import { deskPlaceOf } from '../../contract/session.ts'
import type { Deps, Env } from '../deps.ts'
import { isFromPageOf, ownHost } from '../own-host.ts'
import type { Published } from '../published.ts'
import { deskRoutes } from '../routes/desk.ts'
import { problemRoutes } from '../routes/problems.ts'
import { type Entrance, sessionRoutes } from '../routes/session.ts'
import { ADVISERS } from '../sign-in/cookies.ts'
import { openIdProvider } from '../sign-in/openid.ts'
import { closeSession } from '../sign-in/sessions.ts'
import { type Adviser, advisersOf } from './advisers.ts'

/** @param files the program's own. @returns nothing where the bank has no desk */
export function deskApp(deps: Deps, files: () => Promise<Published>): Hono<Env> | undefined {
  const { desk } = deps.config
  if (!desk) return undefined
  const advisers = advisersOf(deps, desk)
  const { origin } = desk
  const registration = { origin, secret: deps.secrets.deskSignIn, now: deps.now }
  const entrance: Entrance<Adviser> = {
    origin,
    jar: ADVISERS,
    isOwnPage: (headers) => isFromPageOf(headers, origin),
    isProspect: () => false,
    members: advisers,
    signIn: { provider: openIdProvider(desk.signIn, registration) },
    placeOf: deskPlaceOf,
    open: advisers.open,
    close: (hash) => closeSession(deps, hash, 'adviser_session'),
  }
  const api = new Hono<Env>()
    .route('/', problemRoutes())
    .route('/', sessionRoutes(deps, entrance))
    .route('/', deskRoutes(deps, desk, advisers))
  return ownHost(deps, api, files)
}
