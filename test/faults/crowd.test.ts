import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { Slots } from '../../src/channels/callback/contract.ts'
import { openDatabase } from '../../src/server/database/open.ts'
import { Ledger, say, type Told } from '../helpers/ledger.ts'
import { callbackConfig, makeProject, startServer } from '../helpers/server.ts'
import { deliveryTo, expectNothingLost, often, pause, useStage } from './stage.ts'

const stage = useStage({ capacity: 1, days: 7 })

const slotsOf = async (url: string): Promise<Slots> =>
  (await (await fetch(`${url}/v1/callbacks/slots?topic=other`)).json()) as Slots

it('F09: one visitor who presses twenty times has one request, the same everywhere', async () => {
  const server = await startServer(stage.project, stage.postgres.url)
  const ledger = new Ledger()
  const visitor = ledger.visitor()
  const told = await Promise.all(
    Array.from({ length: 20 }, () => ledger.insist(() => server.url, visitor)),
  )
  expect(new Set(told.map(({ status }) => status))).toEqual(new Set([201]))
  expect(new Set(told.map(({ answer }) => answer.manage)).size).toBe(1)
  expect(new Set(told.map(({ answer }) => answer.request?.reference)).size).toBe(1)

  // Two tabs: another key, the same number, the same day.
  const tab = await ledger.send(server.url, { ...visitor, key: crypto.randomUUID() })
  expect([tab.status, tab.answer.type]).toEqual([409, expect.stringMatching(/\/already-asked$/)])
  const balance = await ledger.balance(stage.db)
  say('F09', balance)
  expect(balance.stored).toBe(1)
  await server.stop()
})

it('sells 200 slots to 1,000 visitors: 200 sold, none twice, everyone answered', async () => {
  const servers = await Promise.all(
    [1, 2].map(() => startServer(stage.project, stage.postgres.url)),
  )
  const { days } = await slotsOf(servers[0]!.url)
  const wanted = days.flatMap(({ slots }) => slots).slice(0, 200)
  expect(wanted).toHaveLength(200)
  const ledger = new Ledger()
  const visitors = Array.from({ length: 1_000 }, (_, at) =>
    ledger.visitor({ when: wanted[at % 200]!.start }),
  )
  const told = await Promise.all(
    visitors.map((visitor, at) => ledger.insist(() => servers[at % 2]!.url, visitor)),
  )
  const sold = told.filter(({ status }) => status === 201)
  const refused = told.filter(({ status }) => status === 409)
  expect([sold.length, refused.length]).toEqual([200, 800])
  expect(new Set(sold.map(({ answer }) => answer.request?.slot?.start)).size).toBe(200)
  expect(
    Math.min(...refused.map(({ answer }) => answer.alternatives?.length ?? 0)),
  ).toBeGreaterThan(2)
  const balance = await ledger.balance(stage.db)
  say('1,000 visitors for 200 slots', balance)
  expectNothingLost(balance)
  expect(balance.stored).toBe(200)
  await Promise.all(servers.map((server) => server.stop()))
}, 120_000)

/** Resident memory of a process, in MB. */
const memoryOf = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024

const percentile = (values: readonly number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * part)] ?? 0

it.skipIf(process.platform !== 'linux')(
  'F13: far too many at once are answered or refused soon, and all that is accepted is stored',
  async () => {
    const project = await makeProject(
      callbackConfig({}, { delivery: deliveryTo(stage.receiver.url) }),
    )
    const url = await stage.postgres.createDatabase('crowd')
    const server = await startServer(project, url)
    const ledger = new Ledger()
    const accepted: Told[] = []
    const others: Told[] = []
    const end = performance.now() + often(6_000, 60_000)
    const memory: number[] = []
    const visit = async () => {
      while (performance.now() < end) {
        const told = await ledger.send(server.url, ledger.visitor())
        ;(told.status === 201 ? accepted : others).push(told)
        // As every client of ours does; one that does not is for the limits by address.
        if (told.status !== 201) await pause(Number(told.headers.get('Retry-After')) * 1_000)
      }
    }
    const watch = setInterval(() => memory.push(memoryOf(server.pid)), 500)
    await Promise.all(Array.from({ length: 400 }, visit))
    clearInterval(watch)

    const refused = others.filter(({ status }) => status === 503 || status === 429)
    expect(others.length - refused.length, 'visitors who were told nothing').toBe(0)
    const p99 = percentile(
      accepted.map(({ ms }) => ms),
      0.99,
    )
    const half = Math.floor(memory.length / 2)
    const growth = Math.max(...memory.slice(half)) - Math.max(...memory.slice(0, half))
    process.stdout.write(
      `F13: accepted ${accepted.length}, p99 ${Math.round(p99)} ms, refused ${refused.length}, memory ${Math.round(Math.max(...memory))} MB, grown by ${Math.round(growth)} MB in the second half\n`,
    )
    expect(p99).toBeLessThan(often(4_000, 2_000))
    expect(growth).toBeLessThan(150)

    const calm = await ledger.insist(() => server.url, ledger.visitor(), 10_000)
    expect(calm.status).toBe(201)
    const db = await openDatabase({ url }, () => {})
    const balance = await ledger.balance(db)
    say('F13', balance)
    expectNothingLost(balance)
    await db.close()
    await server.stop()
    await project.remove()
  },
  180_000,
)
