import { expect, it } from 'vitest'
import type { Slots } from '../../src/channels/callback/contract.ts'
import { Ledger } from '../helpers/ledger.ts'
import { callbackConfig, makeProject, SITE, startServer } from '../helpers/server.ts'
import { pause, useStage } from './stage.ts'

const stage = useStage({ days: 2 })

const slotsOf = async (url: string): Promise<Slots> =>
  (await (await fetch(`${url}/v1/callbacks/slots?topic=other`)).json()) as Slots

it('F11: in the night when an hour comes twice, each slot is there once and can be had', async () => {
  const url = await stage.postgres.createDatabase('night')
  const server = await startServer(stage.project, url)
  const midnight = Date.parse('2026-10-24T22:30:00Z')
  server.skew(midnight - Date.now())
  await pause(50)
  const { days, now } = await slotsOf(server.url)
  expect(Math.abs(Date.parse(now) - midnight)).toBeLessThan(10_000)
  const starts = days.flatMap(({ slots }) => slots).map(({ start }) => Date.parse(start))
  const gaps = new Set(starts.slice(1).map((start, at) => (start - starts[at]!) / 60_000))
  expect(gaps).toEqual(new Set([30]))
  const night = starts.filter((start) => start < Date.parse('2026-10-25T03:30:00Z'))
  expect(night.length).toBe(9) // 23:00 to 03:00 UTC; in Paris, 2:00 and 2:30 twice

  const ledger = new Ledger()
  for (const start of night) {
    const when = new Date(start).toISOString()
    const told = await ledger.send(server.url, ledger.visitor({ when }))
    expect(told.status, when).toBe(201)
    expect(Date.parse(told.answer.request!.slot!.start)).toBe(start)
  }
  await server.stop()
})

it('F11: a visitor whose clock is a day off is asked about slots of the server’s', async () => {
  const url = await stage.postgres.createDatabase('visitors')
  const server = await startServer(stage.project, url)
  const ledger = new Ledger()
  const yesterday = new Date(Math.floor(Date.now() / 1_800_000) * 1_800_000 - 86_400_000)
  const told = await ledger.send(server.url, ledger.visitor({ when: yesterday.toISOString() }))
  expect(told.status).toBe(409)
  const offered = told.answer.alternatives as { start: string }[]
  expect(Math.min(...offered.map(({ start }) => Date.parse(start)))).toBeGreaterThan(Date.now())
  await server.stop()
})

it('F12: when the server’s clock steps back, nothing is taken twice and nobody is locked out', async () => {
  const few = { count: 3, minutes: 10 }
  const { limits } = callbackConfig()
  const project = await makeProject(callbackConfig({}, { limits: { ...limits, perPhone: few } }))
  const server = await startServer(project, await stage.postgres.createDatabase('back'))
  const ledger = new Ledger()
  const before = ledger.visitor()
  const first = await ledger.send(server.url, before)
  server.skew(-120_000)
  await pause(50)

  const again = await ledger.send(server.url, before)
  expect(again.answer).toEqual(first.answer)
  const told = await Promise.all(
    Array.from({ length: 20 }, () => ledger.send(server.url, ledger.visitor())),
  )
  expect(new Set(told.map(({ status }) => status))).toEqual(new Set([201]))
  expect(new Set(told.map(({ answer }) => answer.request?.reference)).size).toBe(20)

  const { reference } = first.answer.request!
  const view = await fetch(`${server.url}/v1/requests/${reference}`, {
    headers: { Authorization: `Bearer ${first.answer.manage}`, Origin: SITE },
  })
  expect(view.status).toBe(200)
  await server.stop()
  await project.remove()
})
