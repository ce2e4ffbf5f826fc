/**
 * A host of its own, for secure messages or for the desk: its routes under `/v1/`, and the files of its
 * program. It answers at no address of the hub, and no other site's page may write there.
 */
import { Hono } from 'hono'
import { notTooManyAtOnce } from './crowd.ts'
import type { Deps, Env } from './deps.ts'
import { otherMethods } from './methods.ts'
import type { Published } from './published.ts'
import { logRequests } from './request-log.ts'
import { fileRoutes } from './routes/files.ts'

/** @returns whether a request is for that host: by its name, since TLS may have ended before us */
export const isFor = (place: { origin: string } | undefined, { url }: Request): boolean =>
  place !== undefined && new URL(url).host === new URL(place.origin).host

/** `same-origin` where the browser says more than `Origin`; `same-site` would be the bank's other pages. */
export const isFromPageOf = (headers: Headers, origin: string): boolean =>
  headers.get('Origin') === origin &&
  (headers.get('Sec-Fetch-Site') ?? 'same-origin') === 'same-origin'

/** No answer of the hub is among its files: none is ever withdrawn. */
const NONE_WITHDRAWN = async () => []

export const ownHost = (
  { log, now }: Pick<Deps, 'log' | 'now'>,
  api: Hono<Env>,
  files: () => Promise<Published>,
): Hono<Env> =>
  new Hono<Env>()
    .use('/v1/*', logRequests(log, now), notTooManyAtOnce())
    .route('/', api)
    .all('/v1/*', otherMethods(api.routes))
    .route('/', fileRoutes(files, NONE_WITHDRAWN))
