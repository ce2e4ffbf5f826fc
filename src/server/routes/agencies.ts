/** `/v1/agencies` and `/v1/appointments`: where, what for and when, and being received there. */
import { Hono } from 'hono'
import type { Position } from '../../agencies/find.ts'
import {
  type Agencies,
  AppointmentMove,
  AppointmentRequest,
  HoldRequest,
} from '../../channels/agency/contract.ts'
import { askForAppointment } from '../appointments/ask.ts'
import { holdTime } from '../appointments/hold.ts'
import { moveAppointment } from '../appointments/move.ts'
import { officeOf } from '../appointments/office.ts'
import type { Deps, Env } from '../deps.ts'
import { inTime } from '../guard/in-time.ts'
import { write } from '../guard/write.ts'
import { json, problem } from '../problem.ts'
import { textsOf, usesOf } from '../requests/new.ts'
import { ownRequest } from '../requests/stored.ts'

/** What somebody may type to find a place. */
const LONGEST = 100

/** None when the bank's appointments are made elsewhere. */
export function agencyRoutes(deps: Deps): Hono<Env> {
  const { config, db, now } = deps
  const office = officeOf(deps)
  const routes = new Hono<Env>()
  if (!office) return routes

  return routes
    .get('/v1/agencies', (c) => {
      const { q = '', near, entity } = c.req.query()
      const position = near === undefined ? undefined : positionIn(near)
      if (near !== undefined && !position) return unknown('/near')
      const wanted = { text: q.slice(0, LONGEST), near: position }
      return json({ agencies: office.search(wanted, now(), entity) } satisfies Agencies)
    })
    .get('/v1/agencies/:id', (c) => {
      const agency = office.agency(c.req.param('id'), now())
      return agency ? json(agency) : problem('not-found')
    })
    .get('/v1/agencies/:id/slots', (c) => {
      const place = office.place(c.req.param('id'))
      const reason = office.reason(c.req.query('reason') ?? '')
      if (!place) return problem('not-found')
      if (!reason) return unknown('/reason')
      return inTime(
        async () => json(await office.slots(place, reason.minutes, now())),
        () => problem('unavailable'),
      )
    })
    .get('/v1/appointments/reasons', (c) => {
      const locale = c.req.query('locale') ?? ''
      return json(office.reasons(config.locales.includes(locale) ? locale : config.locales[0]!))
    })
    .post(
      '/v1/appointments/holds',
      write<HoldRequest>(deps, {
        schema: HoldRequest,
        act: (body, asked) => holdTime(deps, office, body, asked.now),
      }),
    )
    .post(
      '/v1/appointments',
      write<AppointmentRequest>(deps, {
        schema: AppointmentRequest,
        texts: textsOf,
        limits: usesOf,
        act: (body, asked) => askForAppointment(deps, office, body, asked.now),
      }),
    )
    .put(
      '/v1/appointments/:reference/slot',
      write<AppointmentMove>(deps, {
        schema: AppointmentMove,
        act: async ({ when }, { c, holder, now: at }) => {
          const reference = c.req.param('reference') ?? ''
          const request = holder && (await ownRequest(db, { reference, holder, now: at }))
          return request?.kind === 'appointment'
            ? moveAppointment(deps, office, request, when, at)
            : problem('not-found')
        },
      }),
    )
}

const unknown = (pointer: string) => problem('invalid', { errors: [{ pointer, code: 'unknown' }] })

/** `45.76,4.83` */
function positionIn(text: string): Position | undefined {
  const [latitude = Number.NaN, longitude = Number.NaN] = text.split(',').map(Number)
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? [latitude, longitude] : undefined
}
