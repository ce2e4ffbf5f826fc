import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openDatabase } from '../../src/server/database/open.ts'
import { Ledger, say, type Told } from '../helpers/ledger.ts'
import { startServer } from '../helpers/server.ts'
import { expectNothingLost, holding, often, onSmallDisk, pause, until, useStage } from './stage.ts'

const stage = useStage()

const statusOf = async (url: string, path: string): Promise<number> =>
  (await fetch(url + path, { signal: AbortSignal.timeout(5_000) })).status

/** A refusal that says when to come again, in time for whoever waits. */
function expectUnavailable(told: Told) {
  expect(told.status).toBe(503)
  expect(told.answer.type).toMatch(/\/unavailable$/)
  expect(Number(told.headers.get('Retry-After'))).toBeGreaterThan(0)
  expect(told.ms).toBeLessThan(3_000)
}

/** What a visitor sees while nothing can be stored; the server is as it was afterwards. */
async function expectRecovery(url: string, ledger: Ledger) {
  await until(async () => (await statusOf(url, '/v1/health/ready')) === 200, 10_000)
  expect((await ledger.send(url, ledger.visitor())).status).toBe(201)
}

it('F08: the database restarts during 50 writes at once, and nobody loses anything', async () => {
  const server = await startServer(stage.project, stage.postgres.url)
  const ledger = new Ledger()
  for (let time = 0; time < often(2, 20); time++) {
    const visitors = Array.from({ length: 50 }, () => ledger.visitor())
    const told = visitors.map(async (visitor, at) => {
      await pause(at * 2)
      return ledger.insist(() => server.url, visitor)
    })
    await pause(20 + Math.random() * 60)
    await stage.postgres.stop('immediate')
    await pause(200)
    await stage.postgres.start()
    const statuses = (await Promise.all(told)).map(({ status }) => status)
    expect(statuses.filter((status) => status !== 201)).toEqual([])
  }
  const balance = await ledger.balance(stage.db)
  say('F08 restart', balance)
  expectNothingLost(balance)
  expect(balance.stored).toBe(balance.visitors)
  await server.stop()
}, 300_000)

it('F08: while the database is down, writes are refused in time and the rest goes on', async () => {
  const server = await startServer(stage.project, stage.postgres.url)
  const ledger = new Ledger()
  expect((await ledger.send(server.url, ledger.visitor())).status).toBe(201)
  expect(await statusOf(server.url, '/v1/live')).toBe(200)
  await stage.postgres.stop('fast')

  const until = performance.now() + often(3_000, 60_000)
  do {
    const visitors = Array.from({ length: 30 }, () => ledger.visitor())
    const told = await Promise.all(visitors.map((visitor) => ledger.send(server.url, visitor)))
    told.forEach(expectUnavailable)
  } while (performance.now() < until)
  expect(await statusOf(server.url, '/v1/health/live')).toBe(200)
  expect(await statusOf(server.url, '/v1/health/ready')).toBe(503)
  expect(await statusOf(server.url, '/v1/live')).toBe(200)
  expect(await statusOf(server.url, '/hub.json')).toBe(200)

  await stage.postgres.start()
  await expectRecovery(server.url, ledger)
  const balance = await ledger.balance(stage.db)
  say('F08 down', balance)
  expect(balance).toMatchObject({ acknowledged: 2, stored: 2, duplicated: 0, lost: 0 })
  await server.stop()
}, 300_000)

it('F08: with every connection busy, who comes then is refused in time, and nobody is lost', async () => {
  const server = await startServer(stage.project, stage.postgres.url)
  const ledger = new Ledger()
  const visitors = Array.from({ length: 60 }, () => ledger.visitor())
  let told: Told[] = []
  await holding(stage.postgres.url, 'callback', async () => {
    told = await Promise.all(visitors.map((visitor) => ledger.send(server.url, visitor)))
  })
  for (const one of told) {
    expect([409, 503]).toContain(one.status)
    expect(one.ms).toBeLessThan(3_500)
  }
  expect(await statusOf(server.url, '/v1/health/live')).toBe(200)
  const later = await Promise.all(visitors.map((one) => ledger.insist(() => server.url, one)))
  expect(later.map(({ status }) => status)).toEqual(visitors.map(() => 201))
  const balance = await ledger.balance(stage.db)
  say('F08 busy', balance)
  expectNothingLost(balance)
  await server.stop()
}, 60_000)

it('F08: a database that is read-only refuses in time, and recovers', async () => {
  const server = await startServer(stage.project, stage.postgres.url)
  const ledger = new Ledger()
  expect((await ledger.send(server.url, ledger.visitor())).status).toBe(201)
  const readOnly = async (value: 'on' | 'off') => {
    await stage.db.query(`alter system set default_transaction_read_only = ${value}`)
    await stage.db.query('select pg_reload_conf()')
    await pause(300)
  }
  await readOnly('on')
  expectUnavailable(await ledger.send(server.url, ledger.visitor()))
  await stage.postgres.stop('fast')
  await rm(join(stage.postgres.folder, 'data', 'postgresql.auto.conf'))
  await stage.postgres.start()
  await expectRecovery(server.url, ledger)
  expectNothingLost(await ledger.balance(stage.db))
  await server.stop()
}, 60_000)

it('F08: a full disk refuses in time, keeps what it has, and goes on when there is room', async ({
  skip,
}) => {
  const isDone = await onSmallDisk(stage, async ({ url, fill, makeRoom }) => {
    const server = await startServer(stage.project, url)
    const ledger = new Ledger()
    expect((await ledger.send(server.url, ledger.visitor())).status).toBe(201)
    fill()
    let refused: Told | undefined
    for (let tries = 0; tries < 2_000 && !refused; tries += 20) {
      const visitors = Array.from({ length: 20 }, () => ledger.visitor())
      const told = await Promise.all(visitors.map((visitor) => ledger.send(server.url, visitor)))
      refused = told.find(({ status }) => status !== 201)
    }
    expectUnavailable(refused!)
    expect(await statusOf(server.url, '/v1/health/live')).toBe(200)

    makeRoom()
    expect((await ledger.insist(() => server.url, ledger.visitor())).status).toBe(201)
    const db = await openDatabase({ url }, () => {})
    const balance = await ledger.balance(db)
    say('F08 full disk', balance)
    expectNothingLost(balance)
    await db.close()
    await server.stop()
  })
  if (!isDone) skip('a file system of its own can only be mounted by root')
}, 120_000)
