/**
 * What do the promises of a write cost? Callback writes and reads beside a bare route with one
 * `INSERT … RETURNING` (bare.mjs), on the same PostgreSQL, in one run; with ten times the rows; in two
 * processes; and the load of a large bank.
 *
 * Short turns, one after the other, and ratios within each turn, of which the middle one is told: what
 * else the machine does is then done to both. Both are warm: a server runs for weeks.
 *
 *   npm run bench:server                              about five minutes
 *   npm run bench:server -- --seconds 1 --turns 3     a quick look
 */
import { randomUUID } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { startPostgres } from '../test/helpers/postgres.ts'
import { callbackConfig, makeProject, startServer } from '../test/helpers/server.ts'
import { fill } from './fill.mjs'
import {
  beside,
  createLoads,
  JSON_HEADERS,
  percent,
  rateOf,
  read,
  startBare,
  writeOf,
} from './load.mjs'

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '4' },
    turns: { type: 'string', default: '5' },
    rows: { type: 'string', default: '20000' },
    connections: { type: 'string', default: '40' },
  },
})
const [seconds, turns, rows, connections] = Object.values(values).map(Number)

/** One after the other; nobody rings the same number twice a day. */
let visitors = 0
const visitor = () => ({
  phone: `+336${String(20_000_000 + visitors++)}`,
  topic: 'other',
  when: 'soonest',
  firstName: 'Camille',
  locale: 'fr',
  zone: 'Europe/Paris',
  surface: 'website',
  consent: '1',
})

const write = (path, change = () => ({})) => writeOf(path, () => ({ ...visitor(), ...change() }))
const { load, inTurns, report, table } = createLoads({ seconds, turns, connections })

const postgres = await startPostgres({ durable: true })
const client = new pg.Client(postgres.url)
await client.connect()
const bare = await startBare(postgres.url)

/** @param {string[]} [events] of which the bank's tools are told; all when left out */
const bank = (events) =>
  makeProject(
    callbackConfig(
      { capacity: 10_000 },
      {
        delivery: {
          webhooks: [{ id: 'crm', url: `${bare.url}/hook`, allowPrivate: true, events }],
        },
      },
    ),
  )
const project = await bank(['request.overdue'])
const server = await startServer(project, postgres.url)
/** Tells each request to a webhook on this machine, while it is measured. */
const talkative = await bank()
const telling = await startServer(talkative, await postgres.createDatabase('telling'))

try {
  const asked = async (url, path, headers) =>
    (
      await fetch(url + path, {
        method: 'POST',
        headers: { ...JSON_HEADERS, ...headers },
        body: JSON.stringify(visitor()),
      })
    ).json()
  const { id } = await asked(bare.url, '/bare')
  const { manage, request } = await asked(server.url, '/v1/callbacks', {
    'idempotency-key': randomUUID(),
  })
  const { days } = await (await fetch(`${server.url}/v1/callbacks/slots?topic=other`)).json()
  const starts = days.flatMap(({ slots }) => slots).map(({ start }) => start)
  const slot = () => ({ when: starts[visitors % starts.length] })

  const writes = () => load(server.url, write('/v1/callbacks'))
  const reads = () =>
    load(
      server.url,
      read(`/v1/requests/${request.reference}`, { authorization: `Bearer ${manage}` }),
    )

  const bareWrites = () => load(bare.url, write('/bare'))
  const bareReads = () => load(bare.url, read(`/bare/${id}`))
  const loads = [
    bareWrites,
    writes,
    () => load(server.url, write('/v1/callbacks', slot)),
    () => load(telling.url, write('/v1/callbacks')),
    bareReads,
    reads,
    () => load(server.url, read('/v1/callbacks/slots?topic=other')),
  ]
  for (const warm of loads) await warm()
  const [bareWrite, ourWrite, slotWrite, toldWrite, bareRead, ourRead, slotsRead] =
    await inTurns(loads)
  report('bare write', bareWrite)
  report('callback, soonest', ourWrite, bareWrite, '≥ 60 %, ≤ 3×')
  report('callback, a slot', slotWrite, bareWrite, '≥ 60 %, ≤ 3×')
  report('soonest, webhook told meanwhile', toldWrite, bareWrite)
  report('bare read', bareRead)
  report('follow a request', ourRead, bareRead, '≥ 70 %')
  report('free slots', slotsRead, bareRead, '≥ 70 %')

  await telling.stop()

  const { rows: counted } = await client.query('select count(*)::int as held from request')
  const { held } = counted[0]
  await fill(client, Math.max(rows, held * 9))
  const scansBefore = await scans()
  const [laterBareWrite, tenfoldWrite, laterBareRead, tenfoldRead] = await inTurns([
    bareWrites,
    writes,
    bareReads,
    reads,
  ])
  const whole = await scans()
  report(
    `soonest, ${Math.round((held + Math.max(rows, held * 9)) / 1000)},000 rows`,
    tenfoldWrite,
    laterBareWrite,
  )
  report('follow, as many rows', tenfoldRead, laterBareRead)

  const second = await startServer(project, postgres.url)
  await load(second.url, write('/v1/callbacks'))
  const [besideTwo, two] = await inTurns([
    bareWrites,
    async () => {
      const both = await Promise.all(
        [server, second].map(({ url }) => load(url, write('/v1/callbacks'))),
      )
      return {
        rate: both[0].rate + both[1].rate,
        p50: Math.max(both[0].p50, both[1].p50),
        p99: Math.max(both[0].p99, both[1].p99),
        failed: both[0].failed + both[1].failed,
      }
    },
  ])
  report('soonest, two processes', two, besideTwo)
  await second.stop()

  // 150,000 openings an hour, each reads these; 65 million contacts a year in 3,300 opening hours.
  const published = await readdir(join(project.folder, 'public'), { recursive: true })
  const opening = [
    '/hub.json',
    `/${published.find((path) => path.endsWith('start.fr.json'))}`,
    '/v1/live',
    '/index.html',
    '/v1/callbacks/slots?topic=other',
  ]
  const [openings, contacts] = await Promise.all([
    load(
      server.url,
      opening.map((path) => read(path)),
      {
        duration: seconds * 5,
        rate: Math.ceil((150_000 / 3_600) * opening.length),
      },
    ),
    load(server.url, write('/v1/callbacks', slot), { duration: seconds * 5, rate: 6 }),
  ])
  report('a large bank: openings', [openings], undefined, 'p99 ≤ 300 ms')
  report('a large bank: ×10 contacts', [contacts], undefined, 'p99 ≤ 300 ms')

  console.table(table)
  /** Both beside a bare route of the same minute. */
  const later = (name, now, nowBare, before, beforeBare) =>
    console.log(
      `${name} with ten times the rows: ${percent(beside(now, nowBare, rateOf) / beside(before, beforeBare, rateOf))} of the rate (goal ≥ 90 %)`,
    )
  later('writes', tenfoldWrite, laterBareWrite, ourWrite, bareWrite)
  later('reads', tenfoldRead, laterBareRead, ourRead, bareRead)
  const read_ = [...whole].filter(([name, count]) => count > (scansBefore.get(name) ?? 0))
  console.log(
    `tables that were read whole meanwhile: ${read_.map(([name]) => name).join(', ') || 'none'}`,
  )
} finally {
  bare.stop()
  await server.stop()
  await telling.stop()
  await client.end()
  await postgres.remove()
  await project.remove()
  await talkative.remove()
}

/** How often each large table was read from its beginning to its end. */
async function scans() {
  const { rows } = await client.query(
    `select relname as name, seq_scan::int as count from pg_stat_user_tables where n_live_tup > 1000`,
  )
  return new Map(rows.map(({ name, count }) => [name, count]))
}
