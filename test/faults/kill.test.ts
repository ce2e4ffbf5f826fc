import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openDatabase } from '../../src/server/database/open.ts'
import { Ledger, say } from '../helpers/ledger.ts'
import { startProxy } from '../helpers/proxy.ts'
import { callbackConfig, makeProject, type ServerProcess, startServer } from '../helpers/server.ts'
import {
  deliveryTo,
  expectNothingLost,
  holding,
  often,
  pause,
  startReceiver,
  until,
  useStage,
  waiting,
} from './stage.ts'

const stage = useStage()

/** What a killed process had taken to deliver is taken by another one after so long. */
const LEASE_MS = 180_000

/**
 * Kills the server, at some moment after an acknowledgement was read and while others are writing, and
 * starts it again; those who got no answer insist.
 */
async function killAgainAndAgain(
  ledger: Ledger,
  times: number,
  start: () => Promise<ServerProcess>,
) {
  for (let time = 0; time < times; time++) {
    const server = await start()
    const others = Array.from({ length: 6 }, () => ledger.visitor())
    const writing = others.map((visitor) => ledger.send(server.url, visitor))
    const told = await ledger.send(server.url, ledger.visitor())
    expect(told.status).toBe(201)
    await pause(Math.random() * 50)
    await server.kill()
    await Promise.all(writing)
  }
}

it('F06: what was acknowledged outlives kill -9, on PostgreSQL', async () => {
  const ledger = new Ledger()
  const start = () => startServer(stage.project, stage.postgres.url)
  await killAgainAndAgain(ledger, often(5, 100), start)

  const balance = await ledger.balance(stage.db)
  say('F06 on PostgreSQL', balance)
  expectNothingLost(balance)

  const server = await start()
  server.skew(LEASE_MS)
  const told = () => new Set([...stage.receiver.messages.values()].map((one) => one.reference))
  await until(() => ledger.references.every((reference) => told().has(reference)), 60_000)
  await server.stop()
}, 900_000)

it('F06: what was acknowledged outlives kill -9, on PGlite, and its lock is no obstacle', async () => {
  const receiver = await startReceiver()
  const project = await makeProject(callbackConfig({}, { delivery: deliveryTo(receiver.url) }))
  const ledger = new Ledger()
  await killAgainAndAgain(ledger, often(2, 100), () => startServer(project, undefined))

  const last = await startServer(project, undefined)
  last.skew(LEASE_MS)
  const told = () => new Set([...receiver.messages.values()].map((one) => one.reference))
  await until(() => ledger.references.every((reference) => told().has(reference)), 60_000)
  await last.stop()
  const db = await openDatabase(
    { folder: join(project.folder, '.des-questions/database') },
    () => {},
  )
  const balance = await ledger.balance(db)
  await db.close()
  say('F06 on PGlite', balance)
  expectNothingLost(balance)
  await project.remove()
  await receiver.close()
}, 900_000)

it('F06: a second process on the folder of PGlite is refused', async () => {
  const project = await makeProject()
  const first = await startServer(project, undefined)
  await expect(startServer(project, undefined)).rejects.toThrow(/another process|process \d+/i)
  await first.stop()
  await project.remove()
}, 180_000)

it('F07: killed before COMMIT, a visitor who insists has one request and no half one', async () => {
  const ledger = new Ledger()
  const visitor = ledger.visitor()
  const server = await startServer(stage.project, stage.postgres.url)
  let first: Promise<unknown> | undefined
  await holding(stage.postgres.url, 'callback', async () => {
    first = ledger.send(server.url, visitor)
    await until(async () => (await waiting(stage.db)) > 0)
    await server.kill()
  })
  await first
  const again = await startServer(stage.project, stage.postgres.url)
  expect((await ledger.insist(() => again.url, visitor)).status).toBe(201)
  const balance = await ledger.balance(stage.db)
  say('F07 before COMMIT', balance)
  expect(balance).toMatchObject({ acknowledged: 1, stored: 1, duplicated: 0, lost: 0 })
  await again.stop()
})

it('F07: killed between COMMIT and answer, the same key gets the answer that was lost', async () => {
  const proxy = await startProxy(stage.postgres.url)
  const server = await startServer(stage.project, proxy.url)
  const ledger = new Ledger()
  // Connections are opened, statements are prepared.
  expect((await ledger.send(server.url, ledger.visitor())).status).toBe(201)

  const visitor = ledger.visitor()
  const stored = async () => {
    const sql = 'select reference from request join callback on request_id = id where phone = $1'
    const { rows } = await stage.db.query<{ reference: string }>(sql, [visitor.body.phone])
    return rows
  }
  let first: ReturnType<Ledger['send']> | undefined
  await holding(stage.postgres.url, 'callback', async () => {
    first = ledger.send(server.url, visitor)
    await until(async () => (await waiting(stage.db)) > 0)
    proxy.stalled = true
  })
  await until(async () => (await stored()).length === 1)
  await server.kill()
  expect((await first)?.status).toBeUndefined()
  proxy.stalled = false
  const [row] = await stored()
  const again = await startServer(stage.project, stage.postgres.url)
  const told = await ledger.insist(() => again.url, visitor)
  expect([told.status, told.answer.request?.reference]).toEqual([201, row!.reference])
  expect((await stored()).length).toBe(1)
  const balance = await ledger.balance(stage.db)
  say('F07 after COMMIT', balance)
  expectNothingLost(balance)
  await again.stop()
  await proxy.close()
})

it('F07: killed between answer and webhook, the bank is told after the restart', async () => {
  const receiver = await startReceiver()
  const { url } = receiver
  await receiver.close()
  const project = await makeProject(callbackConfig({}, { delivery: deliveryTo(url) }))
  const server = await startServer(project, stage.postgres.url)
  const ledger = new Ledger()
  const told = await ledger.send(server.url, ledger.visitor())
  expect(told.status).toBe(201)
  await server.kill()
  const { rows } = await stage.db.query<{ state: string }>(
    `select outbox.state from outbox join request on request.id = request_id where reference = $1`,
    [told.answer.request!.reference],
  )
  expect(rows).toEqual([{ state: 'waiting' }])
  const again = await startServer(stage.project, stage.postgres.url)
  again.skew(LEASE_MS)
  const heard = () =>
    [...stage.receiver.messages.values()].some(
      ({ reference }) => reference === told.answer.request!.reference,
    )
  await until(heard, 90_000)
  await again.stop()
  await project.remove()
}, 120_000)
