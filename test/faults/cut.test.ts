import { expect, it } from 'vitest'
import { Ledger, say } from '../helpers/ledger.ts'
import { type Fault, startProxy } from '../helpers/proxy.ts'
import { type ServerProcess, startServer } from '../helpers/server.ts'
import { expectNothingLost, often, until, useStage } from './stage.ts'

const stage = useStage()

/** Answers are not all of one length: counts in their header fields have fewer figures or more. */
const VARIES = 60

/** How large a request and its answer are, header fields included. */
async function measure(server: ServerProcess) {
  const proxy = await startProxy(server.url)
  const ledger = new Ledger()
  await ledger.send(proxy.url, ledger.visitor())
  await proxy.close()
  return proxy.bytes
}

it('F05: wherever the network is cut, a visitor who insists has one request', async () => {
  const server = await startServer(stage.project, stage.postgres.url)
  const { sent, received } = await measure(server)
  expect(sent).toBeGreaterThan(400)
  const body = JSON.stringify(new Ledger().visitor().body).length
  const classes: [string, Fault][] = [
    ['after the first byte', { cutAfterSent: 1 }],
    ['in the header fields', { cutAfterSent: Math.floor((sent - body) / 2) }],
    ['before the body', { cutAfterSent: sent - body }],
    ['after a byte of the body', { cutAfterSent: sent - body + 1 }],
    ['in the middle of the body', { cutAfterSent: sent - Math.floor(body / 2) }],
    ['before the last byte', { cutAfterSent: sent - 1 }],
    ['after the request', { cutAfterReceived: 0 }],
    ['after a byte of the answer', { cutAfterReceived: 1 }],
    ['in the middle of the answer', { cutAfterReceived: Math.floor(received / 2) }],
    ['near the end of the answer', { cutAfterReceived: received - VARIES }],
  ]
  const random = Array.from({ length: often(5, 200) }, (): [string, Fault] => {
    const at = Math.floor(Math.random() * (sent + received - VARIES))
    return [`at ${at}`, at < sent ? { cutAfterSent: at } : { cutAfterReceived: at - sent }]
  })
  const proxy = await startProxy(server.url)
  const ledger = new Ledger()
  for (const [place, fault] of [...classes, ...random]) {
    const visitor = ledger.visitor()
    proxy.fault = fault
    const first = await ledger.send(proxy.url, visitor)
    expect(first.status, `cut ${place}`).toBeUndefined()
    proxy.fault = {}
    const told = await ledger.insist(() => proxy.url, visitor)
    expect(told.status, `cut ${place}, then again`).toBe(201)
  }
  const balance = await ledger.balance(stage.db)
  say('F05', balance)
  expectNothingLost(balance)
  expect(balance.stored).toBe(classes.length + random.length)
  await proxy.close()
  await server.stop()
})

it('F05: a network that crawls is no second request', async () => {
  const server = await startServer(stage.project, stage.postgres.url)
  const proxy = await startProxy(server.url)
  proxy.fault = { delay: 100, rate: 2_000 }
  const ledger = new Ledger()
  const visitors = [1, 2, 3].map(() => ledger.visitor())
  const told = await Promise.all(visitors.map((visitor) => ledger.insist(() => proxy.url, visitor)))
  expect(told.map(({ status }) => status)).toEqual([201, 201, 201])
  expect(await ledger.balance(stage.db)).toMatchObject({ stored: 3, duplicated: 0, lost: 0 })
  await proxy.close()
  await server.stop()
})

it('F05: what was stored is told to the bank, however the answer got lost', async () => {
  const { rows } = await stage.db.query<{ reference: string }>('select reference from request')
  const server = await startServer(stage.project, stage.postgres.url)
  const told = () => new Set([...stage.receiver.messages.values()].map((one) => one.reference))
  await until(() => rows.every(({ reference }) => told().has(reference)))
  await server.stop()
})
