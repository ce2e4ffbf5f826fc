/** `GET /v1/live`: what changed since the build. Goes on from memory when the database does not. */
import { Hono } from 'hono'
import type { Deps, Env } from '../deps.ts'
import { inTime } from '../guard/in-time.ts'
import { kept } from '../live/kept.ts'
import { liveNow, newsOf } from '../live/state.ts'
import { json } from '../problem.ts'
import { callbackDelay } from '../requests/delays.ts'

const DELAYS_MS = 10 * 60_000

export function liveRoutes({ db, now }: Pick<Deps, 'db' | 'now'>): Hono<Env> {
  const state = newsOf(db)
  const delay = kept((at) => callbackDelay(db, at), DELAYS_MS)
  return new Hono<Env>().get('/v1/live', () =>
    inTime(async () => {
      const at = now()
      const [news, minutes] = await Promise.all([state(at), delay(at).catch(() => undefined)])
      const live = liveNow(news, minutes, at)
      return json(live, 200, { 'Cache-Control': 'public, max-age=30' })
    }),
  )
}
