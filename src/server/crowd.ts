/**
 * More visitors at once than can be answered in time: who comes then is told so at once, so that those
 * who are being served do not wait for them, and nobody waits for longer than a page would.
 *
 * A body that is on its way takes nobody's time: whoever sends theirs a byte a second holds no place, or
 * sixty-four of them would close the server to everybody.
 */
import type { MiddlewareHandler } from 'hono'
import type { Env } from './deps.ts'
import { problem } from './problem.ts'

/** Of one process: a tenth of a second’s work on PostgreSQL, half a second’s on PGlite. */
const MOST_AT_ONCE = 64

/** Whoever asks how we are has to be told. */
const ALWAYS = /^\/v1\/health(?:\/|$)/

export function notTooManyAtOnce(most = MOST_AT_ONCE): MiddlewareHandler<Env> {
  let present = 0
  return async (c, next) => {
    if (present >= most && !ALWAYS.test(c.req.path)) {
      return problem('unavailable', {}, { 'Retry-After': '1' })
    }
    present++
    c.set('aside', async (work) => {
      present--
      try {
        return await work()
      } finally {
        present++
      }
    })
    try {
      await next()
    } finally {
      present--
    }
    return undefined
  }
}
