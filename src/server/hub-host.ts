/**
 * The host of the hub: the published files, the page tab of Facebook, and what every page asks of `/v1/`.
 * What customers and advisers sign in for is on hosts of its own: see `own-host.ts`.
 */
import { Hono } from 'hono'
import type { Config } from '../content/config.ts'
import type { Backend } from './backend.ts'
import { cors } from './cors.ts'
import { notTooManyAtOnce } from './crowd.ts'
import type { Env } from './deps.ts'
import { newsOf } from './live/state.ts'
import type { Log } from './log.ts'
import { otherMethods } from './methods.ts'
import type { Published } from './published.ts'
import { logRequests } from './request-log.ts'
import { facebookRoutes } from './routes/facebook.ts'
import { fileRoutes } from './routes/files.ts'
import { healthRoutes } from './routes/health.ts'
import { openApiRoutes } from './routes/openapi.ts'
import { problemRoutes } from './routes/problems.ts'
import type { PageTab } from './signed-request.ts'

export interface HubHostOptions {
  config: Config
  published: () => Promise<Published>
  /** Missing where nothing is stored here. */
  backend: Backend | undefined
  facebook: PageTab | undefined
  now: () => Date
  log: Log
  /** The server is on its way out: whoever sends it visitors should stop. */
  isStopping(): boolean
}

/** @throws RangeError for an empty secret of the page tab */
export function hubHost(options: HubHostOptions): Hono<Env> {
  const { config, published, backend, facebook, now, log, isStopping } = options
  const news = backend && newsOf(backend.deps.db)
  const withdrawn = async () => (await news?.(now()).catch(() => undefined))?.withdrawn ?? []
  void withdrawn() // from here on, a page does not wait for a database that is away
  const api = new Hono<Env>()
    .route('/', healthRoutes({ published, db: backend?.deps.db, isStopping }))
    .route('/', problemRoutes())
    .route('/', openApiRoutes(config))
    .route('/', backend?.routes ?? new Hono<Env>())
  return new Hono<Env>()
    .use('/v1/*', logRequests(log, now), cors(config), notTooManyAtOnce())
    .route('/', api)
    .all('/v1/*', otherMethods(api.routes))
    .route('/', facebookRoutes({ config, published, now, tab: facebook }))
    .route('/', fileRoutes(published, withdrawn))
}
