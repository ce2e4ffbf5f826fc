/** The routes under `/v1/` that need the database: each knows its own addresses. */
import { Hono } from 'hono'
import type { Deps, Env } from './deps.ts'
import { agencyRoutes } from './routes/agencies.ts'
import { calendarRoutes } from './routes/calendars.ts'
import { callbackRoutes } from './routes/callbacks.ts'
import { denialRoutes } from './routes/denials.ts'
import { handoffRoutes } from './routes/handoffs.ts'
import { hookRoutes } from './routes/hooks.ts'
import { liveRoutes } from './routes/live.ts'
import { proofRoutes } from './routes/proofs.ts'
import { requestRoutes } from './routes/requests.ts'

export const apiRoutes = (deps: Deps): Hono<Env> =>
  [
    callbackRoutes,
    agencyRoutes,
    handoffRoutes,
    requestRoutes,
    calendarRoutes,
    liveRoutes,
    hookRoutes,
    denialRoutes,
    proofRoutes,
  ].reduce((app, routes) => app.route('/', routes(deps)), new Hono<Env>())
