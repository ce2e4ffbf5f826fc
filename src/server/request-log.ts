/** What of a request is logged: which route, how it ended, how long it took. Nothing of what was sent. */
import type { Context, MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import type { Env } from './deps.ts'
import { type Log, type LogEntry, placesOf } from './log.ts'

/** One entry for each request. Health is asked for too often to be told of. */
export const logRequests =
  (log: Log, now: () => Date): MiddlewareHandler<Env> =>
  async (c, next) => {
    const began = now().getTime()
    await next()
    const route = routePath(c)
    if (route.startsWith('/v1/health')) return
    const { status } = c.res
    const level = status >= 500 ? 'error' : 'info'
    const ms = now().getTime() - began
    log({ level, what: 'request', method: c.req.method, route, status, ms })
  }

/** What may be said of a failure: its name and where in our code, not its message, which may quote a value. */
export function placeOf(c: Context<Env>, error: Error): Partial<LogEntry> {
  const code = 'code' in error ? String(error.code) : error.name
  const stack = placesOf(error)
  return { method: c.req.method, route: routePath(c), code, ...(stack && { stack }) }
}
