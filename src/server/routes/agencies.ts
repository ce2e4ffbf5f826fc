/** `/v1/agencies` and `/v1/appointments`: where, what for and when, and being received there. */
import { Hono } from 'hono'
import * as z from 'zod/mini'
import type { Position } from '../../agencies/find.ts'
import {
  type Agencies,
  AppointmentMove,
  AppointmentRequest,
  HoldRequest,
} from '../../channels/agency/contract.ts'
import type { Advisers } from '../../contract/adviser.ts'
import { AgencySearch } from '../../contract/agency-search.ts'
import { askForAppointment } from '../appointments/ask.ts'
import { holdTime, wantedIn } from '../appointments/hold.ts'
import { moveAppointment } from '../appointments/move.ts'
import { officeOf } from '../appointments/office.ts'
import { reasonsIn } from '../appointments/views.ts'
import { isUnavailable } from '../database/db.ts'
import type { Deps, Env } from '../deps.ts'
import { readJson } from '../guard/body.ts'
import { inTime } from '../guard/in-time.ts'
import { isOurs } from '../guard/origin.ts'
import { faults, write } from '../guard/write.ts'
import { invalid, json, problem } from '../problem.ts'
import { textsOf, usesOf } from '../requests/new.ts'
import { ownRequest } from '../requests/stored.ts'

/** None when the bank's appointments are made elsewhere. */
export function agencyRoutes(deps: Deps): Hono<Env> {
  const { config, db, now } = deps
  const office = officeOf(deps)
  const routes = new Hono<Env>()
  if (!office) return routes

  const find = (sent: unknown) => {
    const parsed = z.safeParse(AgencySearch, sent)
    if (!parsed.success) return problem('invalid', { errors: faults(parsed.error) })
    const { q = '', near, reason, entity, filters = [] } = parsed.data
    const position = near === undefined ? undefined : positionIn(near)
    if (near !== undefined && !position) return invalid('/near', 'unknown')
    const wanted = { text: q, near: position, traits: filters }
    const known = reason === undefined ? undefined : office.reason(reason)
    if (reason !== undefined && !known) return invalid('/reason', 'unknown')
    const asked = { reason: known, ...(entity !== undefined && { entity }) }
    const said = (agencies: Agencies) => json(agencies)
    const without = () => office.search(wanted, now(), asked).then(said)
    if (!known) return without()
    // Where they are is said whatever the database does; when they are free is not.
    return inTime(
      () => office.search(wanted, now(), { ...asked, when: true }).then(said, orElse(without)),
      without,
    )
  }

  return routes
    .post('/v1/agencies/search', async (c) => {
      // Reads, and is a POST so that nothing that is typed is ever in an address.
      if (!isOurs(c.req.raw.headers, config)) return problem('origin-refused')
      const body = await readJson(c, { mayBeEmpty: false })
      return body.ok ? find(body.value) : problem(body.problem)
    })
    .get('/v1/agencies', ({ req }) => {
      const { q, near, reason, entity } = req.query()
      return find({ q, near, reason, entity, filters: req.queries('filter') })
    })
    .get('/v1/agencies/:id', (c) => {
      const agency = office.agency(c.req.param('id'), now())
      return agency ? json(agency) : problem('not-found')
    })
    .get('/v1/agencies/:id/advisers', (c) => {
      const place = office.place(c.req.param('id'))
      if (!place) return problem('not-found')
      return json({ advisers: office.advisers(place, now()) } satisfies Advisers)
    })
    .get('/v1/advisers/:id', (c) => {
      const adviser = office.adviser(c.req.param('id'), now())
      return adviser ? json(adviser) : problem('not-found')
    })
    .get('/v1/agencies/:id/slots', (c) => {
      const { reason = '', adviser } = c.req.query()
      const agency = c.req.param('id')
      if (!office.place(agency)) return problem('not-found')
      const visit = wantedIn(office, { agency, reason, adviser: adviser || undefined })
      if (Array.isArray(visit)) return problem('invalid', { errors: visit })
      return inTime(async () => json(await office.slots(visit, now())))
    })
    .get('/v1/appointments/reasons', (c) => {
      const locale = c.req.query('locale') ?? ''
      const known = config.locales.includes(locale) ? locale : config.locales[0]!
      return json(reasonsIn(config.channels.agency?.appointments?.reasons ?? [], known))
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

/** A database that is away. @throws whatever else it was */
const orElse =
  (answer: () => Promise<Response>) =>
  (error: unknown): Promise<Response> => {
    if (isUnavailable(error)) return answer()
    throw error
  }

/** `45.76,4.83` */
function positionIn(text: string): Position | undefined {
  const [latitude = Number.NaN, longitude = Number.NaN] = text.split(',').map(Number)
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? [latitude, longitude] : undefined
}
