/**
 * F05 to F09 on appointments, with real processes: a seat is one person's whatever breaks, whoever was
 * told yes has it, and whoever was told nothing asks again and has it once.
 */
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Db } from '../../src/server/database/db.ts'
import { openDatabase } from '../../src/server/database/open.ts'
import { Ledger, type Told } from '../helpers/ledger.ts'
import { type Postgres, startPostgres } from '../helpers/postgres.ts'
import { type Fault, startProxy } from '../helpers/proxy.ts'
import {
  appointmentConfig,
  makeProject,
  type Project,
  type ServerProcess,
  startServer,
} from '../helpers/server.ts'
import { often, pause } from './stage.ts'

let postgres: Postgres
let project: Project
let db: Db
beforeAll(async () => {
  postgres = await startPostgres({ durable: true })
  project = await makeProject(appointmentConfig(), AGENCIES)
  db = await openDatabase({ url: postgres.url }, () => {})
}, 60_000)
afterAll(async () => {
  await db?.close()
  await postgres?.remove()
  await project?.remove()
}, 60_000)

const day = ['00:00-24:00']
const AGENCIES = ['lyon', 'lille', 'brest'].map((id) => ({
  id,
  name: `Agence ${id}`,
  postcode: '69002',
  hours: {
    text: 'toujours',
    week: { mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day },
  },
}))

const appointments = () => new Ledger('/v1/appointments')
const wish = (agency: string, when: string) => ({
  ...{ agency, reason: 'compte', way: 'agency' as const },
  when,
})
async function starts(url: string, agency: string): Promise<string[]> {
  const response = await fetch(`${url}/v1/agencies/${agency}/slots?reason=compte`)
  const { days } = (await response.json()) as { days: { slots: { start: string }[] }[] }
  return days.flatMap(({ slots }) => slots.map(({ start }) => start))
}
const statuses = (told: readonly Told[], status: number) =>
  told.filter((one) => one.status === status).length

/** Nobody shares a seat, and each appointment has one. */
async function expectSeatsInOrder(): Promise<number> {
  const { rows } = await db.query<{ clashes: number; without: number; seats: number }>(
    `select
       (select count(*)::int from seat a join seat b on a.span && b.span and a.id < b.id) as clashes,
       (select count(*)::int from callback c left join seat s on s.request_id = c.request_id
         where c.active and s.id is null) as without,
       (select count(*)::int from seat where request_id is not null) as seats`,
  )
  expect(rows[0]).toMatchObject({ clashes: 0, without: 0 })
  return rows[0]!.seats
}

it('A25: sells 200 times to 1,000 visitors: 200 sold, none twice, everyone answered', async () => {
  const servers = await Promise.all([1, 2].map(() => startServer(project, postgres.url)))
  const wanted = (await starts(servers[0]!.url, 'lyon')).slice(0, 200)
  expect(wanted).toHaveLength(200)
  const ledger = appointments()
  const told = await Promise.all(
    Array.from({ length: 1_000 }, (_, at) =>
      ledger.insist(
        () => servers[at % 2]!.url,
        ledger.visitor(wish('lyon', wanted[at % 200]!)),
        150_000,
      ),
    ),
  )
  const sold = told.filter(({ status }) => status === 201)
  expect([sold.length, statuses(told, 409)]).toEqual([200, 800])
  expect(new Set(sold.map(({ answer }) => answer.request?.slot?.start)).size).toBe(200)
  const others = told.filter(({ status }) => status === 409)
  expect(Math.min(...others.map(({ answer }) => answer.alternatives?.length ?? 0))).toBe(3)
  const balance = await ledger.balance(db)
  process.stdout.write(`1,000 visitors for 200 appointments: ${JSON.stringify(balance)}\n`)
  expect(balance).toMatchObject({ stored: 200, lost: 0, duplicated: 0 })
  expect(await expectSeatsInOrder()).toBe(200)
  await Promise.all(servers.map((server) => server.stop()))
}, 200_000)

it('F05: wherever the network is cut, a visitor who insists has one appointment, and the seat is theirs alone', async () => {
  const server = await startServer(project, postgres.url)
  const wanted = (await starts(server.url, 'brest')).toReversed()
  const before = await expectSeatsInOrder()
  const ledger = appointments()
  const proxy = await startProxy(server.url)
  await ledger.send(proxy.url, ledger.visitor(wish('brest', wanted[0]!)))
  const { sent, received } = proxy.bytes
  const body = JSON.stringify(ledger.visitor(wish('brest', wanted[0]!)).body).length
  const faults: [string, Fault][] = [
    ['after the first byte', { cutAfterSent: 1 }],
    ['in the middle of the body', { cutAfterSent: sent - Math.floor(body / 2) }],
    ['before the last byte', { cutAfterSent: sent - 1 }],
    ['after the request', { cutAfterReceived: 0 }],
    ['in the middle of the answer', { cutAfterReceived: Math.floor(received / 2) }],
    ...Array.from({ length: often(5, 100) }, (): [string, Fault] => {
      const at = Math.floor(Math.random() * sent)
      return [`at ${at}`, { cutAfterSent: at }]
    }),
  ]
  for (const [at, [place, fault]] of faults.entries()) {
    const visitor = ledger.visitor(wish('brest', wanted[at + 1]!))
    proxy.fault = fault
    expect((await ledger.send(proxy.url, visitor)).status, `cut ${place}`).toBeUndefined()
    proxy.fault = {}
    const told = await ledger.insist(() => proxy.url, visitor)
    expect(told.status, `cut ${place}, then again`).toBe(201)
  }
  const stored = 1 + faults.length
  expect(await ledger.balance(db)).toMatchObject({ stored, lost: 0, duplicated: 0 })
  expect(await expectSeatsInOrder()).toBe(before + stored)
  await proxy.close()
  await server.stop()
}, 120_000)

it('F06: killed in the middle, again and again: told yes is stored, asked again is stored once', async () => {
  let server: ServerProcess = await startServer(project, postgres.url)
  const wanted = await starts(server.url, 'lille')
  const ledger = appointments()
  const before = await expectSeatsInOrder()
  const count = often(60, 600)
  const asking = Promise.all(
    Array.from({ length: count }, async (_, at) => {
      await pause(at * 20)
      return ledger.insist(() => server.url, ledger.visitor(wish('lille', wanted[at]!)))
    }),
  )
  for (let times = 0; times < often(2, 10); times++) {
    await pause(400)
    await server.kill()
    server = await startServer(project, postgres.url)
  }
  const told = await asking
  expect(statuses(told, 201)).toBe(count)
  expect(await ledger.balance(db)).toMatchObject({ stored: count, lost: 0, duplicated: 0 })
  expect(await expectSeatsInOrder()).toBe(before + count)
  await server.stop()
}, 180_000)

it('F07: connections cut before COMMIT or before the answer: nobody is told yes in vain', async () => {
  const server = await startServer(project, postgres.url)
  const wanted = await starts(server.url, 'brest')
  const ledger = appointments()
  const asking = Promise.all(
    Array.from({ length: 40 }, async (_, at) => {
      await pause(at * 25)
      return ledger.insist(() => server.url, ledger.visitor(wish('brest', wanted[at]!)))
    }),
  )
  await pause(300)
  await db.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()',
  )
  const told = await asking
  expect(statuses(told, 201)).toBe(40)
  expect(await ledger.balance(db)).toMatchObject({ stored: 40, lost: 0, duplicated: 0 })
  await expectSeatsInOrder()
  await server.stop()
}, 120_000)

it('F08: the database restarts at once while many ask: told yes is stored, and no seat is sold twice', async () => {
  const server = await startServer(project, postgres.url)
  const wanted = (await starts(server.url, 'brest')).slice(60)
  const before = await expectSeatsInOrder()
  const ledger = appointments()
  const each = 30
  const rounds = often(1, 10)
  for (let round = 0; round < rounds; round++) {
    const asking = Promise.all(
      Array.from({ length: each }, async (_, at) => {
        await pause(at * 2)
        // Two want each time.
        const when = wanted[round * each + Math.floor(at / 2)]!
        return ledger.insist(() => server.url, ledger.visitor(wish('brest', when)))
      }),
    )
    await pause(40)
    await postgres.stop('immediate')
    await pause(200)
    await postgres.start()
    const told = await asking
    expect([statuses(told, 201), statuses(told, 409)]).toEqual([each / 2, each / 2])
  }
  const sold = (rounds * each) / 2
  expect(await ledger.balance(db)).toMatchObject({ stored: sold, lost: 0, duplicated: 0 })
  expect(await expectSeatsInOrder()).toBe(before + sold)
  await server.stop()
}, 180_000)

it('F08: while the database is down a booking is refused in time, agencies are found, and it recovers', async () => {
  const server = await startServer(project, postgres.url)
  const [when = ''] = (await starts(server.url, 'lyon')).slice(-1)
  await postgres.stop('fast')
  const ledger = appointments()
  const visitor = ledger.visitor(wish('lyon', when))
  const told = await ledger.send(server.url, visitor)
  expect(told.status).toBe(503)
  expect(told.ms).toBeLessThan(3_500)
  const found = await fetch(`${server.url}/v1/agencies?q=lyon&reason=compte`)
  expect(found.status).toBe(200)
  expect(await found.json()).toMatchObject({ agencies: [{ id: 'lyon' }], total: 1 })
  await postgres.start()
  expect((await ledger.insist(() => server.url, visitor)).status).toBe(201)
  expect(await ledger.balance(db)).toMatchObject({ stored: 1, lost: 0, duplicated: 0 })
  await server.stop()
}, 60_000)

it('F09: one visitor who presses twenty times has one appointment, the same everywhere', async () => {
  const server = await startServer(project, postgres.url)
  const [, , , when = ''] = (await starts(server.url, 'brest')).slice(-4)
  const ledger = appointments()
  const visitor = ledger.visitor(wish('brest', when))
  const told = await Promise.all(
    Array.from({ length: 20 }, () => ledger.insist(() => server.url, visitor)),
  )
  expect(new Set(told.map(({ answer }) => answer.request?.reference)).size).toBe(1)
  expect(await ledger.balance(db)).toMatchObject({ stored: 1, duplicated: 0, lost: 0 })
  await server.stop()
}, 60_000)
