import { expect, it } from 'vitest'
import { openDatabase } from '../../src/server/database/open.ts'
import { Ledger, say } from '../helpers/ledger.ts'
import { type ServerProcess, startServer } from '../helpers/server.ts'
import { expectNothingLost, holding, often, pause, until, useStage } from './stage.ts'

const stage = useStage()

it('F15: a server that is asked to stop ends what has begun: 50 of 50 are answered', async () => {
  const server = await startServer(stage.project, stage.postgres.url)
  const ledger = new Ledger()
  const visitors = Array.from({ length: 50 }, () => ledger.visitor())
  let writing: ReturnType<Ledger['send']>[] = []
  const hits = async () => {
    const { rows } = await stage.db.query<{ hits: number }>(
      'select coalesce(sum(hits), 0)::int as hits from rate',
    )
    return rows[0]!.hits
  }
  await holding(stage.postgres.url, 'callback', async () => {
    writing = visitors.map((visitor) => ledger.send(server.url, visitor))
    // Each is counted twice, for its address and for its number, before it is stored.
    await until(async () => (await hits()) >= 2 * visitors.length)
    server.signal('SIGTERM')
    await pause(100)
  })
  const told = await Promise.all(writing)
  expect(told.filter(({ status }) => status !== 201).map(({ status }) => status)).toEqual([])
  const begun = performance.now()
  expect(await server.ended).toBe(0)
  expect(performance.now() - begun).toBeLessThan(30_000)
  const balance = await ledger.balance(stage.db)
  say('F15 stop', balance)
  expect(balance).toMatchObject({ acknowledged: 50, stored: 50, duplicated: 0, lost: 0 })
}, 60_000)

it(
  'F15: two processes are replaced one after the other, and no write fails',
  async () => {
    const start = () => startServer(stage.project, stage.postgres.url)
    const running: ServerProcess[] = [await start(), await start()]
    /** As a balancer does: somebody who is there, or another one when nobody answers there. */
    let turn = 0
    const someone = () => running[turn++ % running.length]!.url
    const ledger = new Ledger()
    const failed: unknown[] = []
    let isOver = false
    const visit = async () => {
      while (!isOver) {
        const told = await ledger.insist(someone, ledger.visitor(), 10_000)
        if (told.status !== 201) failed.push(told)
      }
    }
    const visiting = Array.from({ length: 20 }, visit)
    for (let time = 0; time < often(2, 20); time++) {
      await pause(300)
      const leaving = running.shift()!
      expect(await leaving.stop()).toBe(0)
      running.push(await start())
    }
    isOver = true
    await Promise.all(visiting)
    const balance = await ledger.balance(stage.db)
    say('F15 rolling restart', balance)
    expect(failed).toEqual([])
    expectNothingLost(balance)
    expect(balance.stored).toBe(balance.visitors)
    await Promise.all(running.map((server) => server.stop()))
  },
  often(180_000, 900_000),
)

it('F15: a migration that cannot have its lock gives up, and the running server goes on', async () => {
  const url = await stage.postgres.createDatabase('migrating')
  const server = await startServer(stage.project, url)
  const db = await openDatabase({ url }, () => {})
  const ledger = new Ledger()
  await db.query(`delete from migration where name = (select max(name) from migration)`)
  await holding(url, 'migration', async () => {
    await expect(startServer(stage.project, url)).rejects.toThrow(/ended/)
    expect((await ledger.send(server.url, ledger.visitor())).status).toBe(201)
  })
  await db.close()
  await server.stop()
}, 60_000)
