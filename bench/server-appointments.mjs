/**
 * A search among 10,000 agencies, the free times of one and a booking there, with the agendas of 60 days
 * and what is taken of them: beside a bare route with one `INSERT` or `SELECT` (bare.mjs), in turns.
 *
 *   npm run bench:appointments                              about three minutes
 *   npm run bench:appointments -- --seconds 1 --turns 3     a quick look
 */
import { randomBytes, randomUUID } from 'node:crypto'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { agenciesOfAFullBank } from '../test/helpers/full-bank.ts'
import { startPostgres } from '../test/helpers/postgres.ts'
import { appointmentConfig, makeProject, startServer } from '../test/helpers/server.ts'
import { createLoads, JSON_HEADERS, read, startBare, writeOf } from './load.mjs'

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '4' },
    turns: { type: 'string', default: '5' },
    agencies: { type: 'string', default: '10000' },
    connections: { type: 'string', default: '40' },
  },
})
const [seconds, turns, count, connections] = Object.values(values).map(Number)
const { load, inTurns, report, table } = createLoads({ seconds, turns, connections })
const DAYS = 60
/** Of which times are read beforehand, for bookings to take. */
const ASKED = 450

const agencies = agenciesOfAFullBank(count)
const postgres = await startPostgres({ durable: true })
const client = new pg.Client(postgres.url)
await client.connect()
const bare = await startBare(postgres.url)
const project = await makeProject(appointmentConfig({ days: DAYS }), agencies)
const server = await startServer(project, postgres.url)

/** A meeting of each agency on each day, on its only seat: at another hour each. */
async function take() {
  await client.query('insert into agenda (name) select unnest($1::text[])', [
    agencies.map(({ id }) => id),
  ])
  await client.query(
    `insert into seat (id, span, expires_at)
     select gen_random_uuid(), int8range(place, place + 30), now() + interval '90 days'
     from (
       select number::int8 * 256 * 67108864
         + (extract(epoch from current_date + day)::int8 / 60 + 480 + (number + day) % 16 * 30) as place
       from agenda, generate_series(0, $1::int - 1) as day
     ) as placed`,
    [DAYS],
  )
  await client.query('analyze')
  const { rows } = await client.query('select count(*)::int as seats from seat')
  return rows[0].seats
}

try {
  const seats = await take()
  const body = { phone: '+33612340000', topic: 'other', when: 'soonest', locale: 'fr' }
  const made = await fetch(`${bare.url}/bare`, {
    method: 'POST',
    headers: { ...JSON_HEADERS, 'idempotency-key': randomUUID() },
    body: JSON.stringify(body),
  })
  const { id } = await made.json()

  const wishes = []
  for (let at = 0; at < ASKED; at++) {
    const { id: agency } = agencies[(at * 61) % agencies.length]
    const { days } = await (
      await fetch(`${server.url}/v1/agencies/${agency}/slots?reason=compte`)
    ).json()
    wishes.push(...days.flatMap(({ slots }) => slots.map(({ start }) => ({ agency, when: start }))))
  }
  // Not all of one agency at once.
  const order = wishes.map((wish, at) => ({ wish, at: (at * 7919) % wishes.length }))
  const queue = order.sort((a, b) => a.at - b.at).map(({ wish }) => wish)
  let asked = 0
  const visitor = () => ({
    ...queue[asked % queue.length],
    ...{ reason: 'compte', way: 'agency', topic: 'other', locale: 'fr', zone: 'Europe/Paris' },
    ...{ phone: `+336${String(20_000_000 + asked++)}`, surface: 'website', consent: '1' },
  })
  const hold = () => {
    const { agency, reason, when } = visitor()
    return { agency, reason, when, holder: randomBytes(16).toString('base64url') }
  }
  const some = agencies.filter((_, at) => at % Math.ceil(count / 200) === 0)
  /** As the form asks: by a body, so that nothing typed is in an address. */
  const searches = (what) =>
    some.map((agency) => ({
      ...{ method: 'POST', path: '/v1/agencies/search', headers: JSON_HEADERS },
      body: JSON.stringify({ reason: 'compte', ...what(agency) }),
    }))
  const loads = [
    () => load(bare.url, read(`/bare/${id}`)),
    () =>
      load(
        server.url,
        searches(({ city }) => ({ q: city })),
      ),
    () =>
      load(
        server.url,
        searches(({ position }) => ({ near: position.join() })),
      ),
    () =>
      load(
        server.url,
        searches(() => ({ filters: ['language:en', 'access:wheelchair'] })),
      ),
    () =>
      load(
        server.url,
        some.map(({ id: one }) => read(`/v1/agencies/${one}/slots?reason=compte`)),
      ),
    () => load(bare.url, writeOf('/bare', visitor)),
    () => load(server.url, writeOf('/v1/appointments/holds', hold)),
    () => load(server.url, writeOf('/v1/appointments', visitor)),
  ]
  for (const warm of loads) await warm()
  const [bareRead, named, near, narrowed, times, bareWrite, held, booked] = await inTurns(loads)
  report('bare read', bareRead)
  report('search, a town', named, bareRead)
  report('search, near', near, bareRead)
  report('search, two filters', narrowed, bareRead)
  report('free times of 60 days', times, bareRead)
  report('bare write', bareWrite)
  report('hold', held, bareWrite)
  report('booking', booked, bareWrite)
  console.log(
    `${count} agencies, ${seats} times taken in ${DAYS} days, ${turns} turns of ${seconds} s`,
  )
  console.table(table)
  if (asked > queue.length) console.log(`times ran out: ${asked} asked for of ${queue.length}`)
} finally {
  bare.stop()
  await server.stop()
  await client.end()
  await project.remove()
  await postgres.remove()
}
