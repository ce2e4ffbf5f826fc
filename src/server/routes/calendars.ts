/**
 * `/v1/calendars/{token}.ics`: a file at an address, since the browsers inside of apps save nothing that
 * a script makes. The token is not the secret of the request: a calendar may be given to others.
 */
import { Hono } from 'hono'
import type { Deps, Env } from '../deps.ts'
import { secretHash } from '../guard/bearer.ts'
import { inTime } from '../guard/in-time.ts'
import { PRIVATE, problem } from '../problem.ts'
import { calendarOf } from '../requests/calendar.ts'
import { STORED, type StoredRequest } from '../requests/stored.ts'

const FILE_NAMES = { callback: 'appel', appointment: 'rendez-vous' } as const

const FILE = /^([\w-]{22})\.ics$/

export const calendarRoutes = ({ config, db, now }: Pick<Deps, 'config' | 'db' | 'now'>) =>
  new Hono<Env>().get('/v1/calendars/:file', async (c) => {
    const [, token] = FILE.exec(c.req.param('file')) ?? []
    if (token === undefined) return problem('not-found')
    return inTime(async () => {
      const { rows } = await db.query<StoredRequest>(`${STORED} where r.calendar_hash = $1`, [
        secretHash(token),
      ])
      const [request] = rows
      const calendar = request && calendarOf(request, config, now())
      if (!calendar) return problem('not-found')
      return new Response(calendar, {
        headers: {
          ...PRIVATE,
          'Content-Type': 'text/calendar; charset=utf-8; method=PUBLISH',
          'Content-Disposition': `attachment; filename="${FILE_NAMES[request.kind]}.ics"`,
        },
      })
    })
  })
