import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { afterEach, describe, expect, it } from 'vitest'
import { LASTS, WAITS } from '../../../src/server/outbox/schedule.ts'
import { webhookKeys } from '../../../src/server/webhook/keys.ts'
import { verifyWebhook } from '../../../src/server/webhook/verify.ts'
import { useDatabase } from '../../helpers/database.ts'
import { type Office, openOffice, request, SECRET } from './office.ts'
import { openReceiver, type Received, type Receiver, status } from './receiver.ts'

const HOUR = 3_600_000

const db = useDatabase()
let office: Office
const receivers: Receiver[] = []

afterEach(async () => {
  await office.outbox.stop()
  await Promise.all(receivers.splice(0).map(({ close }) => close()))
})

const receiver = async (...options: Parameters<typeof openReceiver>): Promise<Receiver> => {
  const opened = await openReceiver(...options)
  receivers.push(opened)
  return opened
}

const officeFor = async (url: string, more: Record<string, unknown> = {}) => {
  office = await openOffice(db, {
    delivery: { webhooks: [{ id: 'crm', url, allowPrivate: true, ...more }] },
  })
}

const certificate = (name: string) => readFileSync(`test/fixtures/tls/${name}.pem`, 'utf8')

const typeOf = ({ body }: Received): string => (JSON.parse(body) as { type: string }).type
const idOf = ({ headers }: Received) => headers['webhook-id']

describe('F14: a webhook', () => {
  it('gets the event once, signed, with all that an adviser needs', async () => {
    const crm = await receiver()
    await officeFor(crm.url)
    const facts = request()
    await office.tell('request.created', facts)
    await office.settle()

    expect(crm.received).toHaveLength(1)
    const [{ headers, body, method }] = crm.received as [Received]
    expect(method).toBe('POST')
    expect(headers['content-type']).toBe('application/json')
    expect(JSON.parse(body)).toEqual({
      type: 'request.created',
      timestamp: '2026-11-23T08:00:00.000Z',
      data: facts,
    })
    const header = (name: string) => headers[name] as string
    const keys = webhookKeys(SECRET)
    expect(verifyWebhook({ header, body, keys, now: office.clock.at }).ok).toBe(true)
  })

  it('leaves nothing of the content in the table once it was told', async () => {
    const crm = await receiver()
    await officeFor(crm.url)
    await office.tell('request.created', request())
    await office.settle()
    expect(await office.rows()).toMatchObject([{ state: 'delivered', payload: null }])
  })

  it('that is down for a day is tried on the schedule, and told in order when it is back', async () => {
    const first = await receiver()
    await officeFor(first.url)
    await first.close()
    const facts = request()
    await office.tell('request.created', facts)
    await office.tell('request.moved', facts)
    await office.tell('request.cancelled', { ...facts, state: 'cancelled' })
    const began = office.clock.at.getTime()
    const tries: number[] = []
    while (office.clock.at.getTime() - began < 24 * HOUR) {
      await office.outbox.tick()
      tries.push(office.clock.at.getTime() - began)
      const due = (await office.rows())[0]?.due_at.getTime() ?? 0
      office.clock.at = new Date(due)
    }
    expect(await office.rows()).toMatchObject([
      { state: 'waiting', failure: 'ECONNREFUSED' },
      { state: 'waiting', attempts: 0 },
      { state: 'waiting', attempts: 0 },
    ])
    tries.slice(1).forEach((at, index) => {
      const waited = at - tries[index]!
      const planned = WAITS[index] ?? WAITS.at(-1)!
      expect(waited).toBeGreaterThanOrEqual(planned * 0.8 - 1)
      expect(waited).toBeLessThanOrEqual(planned * 1.2 + 1)
    })

    const back = await receiver(undefined, { port: first.port })
    await office.settle()
    expect(back.received.map(typeOf)).toEqual([
      'request.created',
      'request.moved',
      'request.cancelled',
    ])
    expect((await office.rows()).map(({ state }) => state)).toEqual(Array(3).fill('delivered'))
  })

  it('that fails for three days becomes a dead letter, said once as an error', async () => {
    const crm = await receiver(status(500))
    await officeFor(crm.url)
    const began = office.clock.at.getTime()
    await office.tell('request.created', request())
    await office.settle()

    const [row] = await office.rows()
    expect(row).toMatchObject({ state: 'dead', failure: '500' })
    expect(crm.received).toHaveLength(row!.attempts)
    expect(new Set(crm.received.map(idOf))).toEqual(new Set([row!.id]))
    expect(new Set(crm.received.map(({ body }) => body)).size).toBe(1)
    const lasted = office.clock.at.getTime() - began
    expect(lasted).toBeGreaterThanOrEqual(LASTS)
    expect(lasted).toBeLessThan(LASTS + 3 * HOUR)
    expect(office.log.filter(({ what }) => what === 'outbox-dead')).toEqual([
      {
        level: 'error',
        what: 'outbox-dead',
        name: 'webhook:crm',
        code: '500',
        count: row!.attempts,
      },
    ])
  })

  it('that answers 410 is not asked again', async () => {
    const crm = await receiver(status(410))
    await officeFor(crm.url)
    await office.tell('request.created', request())
    await office.settle()
    office.pass(7 * 24 * HOUR)
    await office.outbox.tick()
    expect(crm.received).toHaveLength(1)
    expect(await office.rows()).toMatchObject([{ state: 'dead', failure: '410' }])
  })

  it.each([301, 302, 303, 307, 308])('that answers %i is not followed', async (code) => {
    const elsewhere = await receiver()
    const crm = await receiver(status(code, { location: elsewhere.url }))
    await officeFor(crm.url)
    await office.tell('request.created', request())
    await office.outbox.tick()
    expect(crm.received).toHaveLength(1)
    expect(elsewhere.received).toHaveLength(0)
    expect(await office.rows()).toMatchObject([{ state: 'waiting', failure: `${code}` }])
  })

  it.each([
    { header: '7200', wait: 2 * HOUR },
    { header: 'Mon, 23 Nov 2026 10:00:00 GMT', wait: 2 * HOUR },
    { header: '999999999', wait: 6 * HOUR },
  ])('that asks to wait “$header” is left alone for $wait ms', async ({ header, wait }) => {
    const crm = await receiver(status(503, { 'retry-after': header }))
    await officeFor(crm.url)
    await office.tell('request.created', request())
    await office.outbox.tick()
    const [row] = await office.rows()
    expect(row!.due_at.getTime() - office.clock.at.getTime()).toBe(wait)
  })

  it.each([
    { what: 'that nobody vouches for', file: 'good', trusted: false, why: /^UNABLE_TO/ },
    { what: 'for another name', file: 'other', trusted: true, why: /^ERR_TLS_CERT_ALTNAME/ },
    { what: 'that is good', file: 'good', trusted: true, why: null },
  ])('with a certificate $what is told: only if it is good', async ({ file, trusted, why }) => {
    const before = getCACertificates()
    if (trusted) setDefaultCACertificates([certificate('ca')])
    const pem = certificate(file)
    const crm = await receiver(undefined, { tls: { key: pem, cert: pem } })
    await officeFor(crm.url)
    await office.tell('request.created', request())
    await office.outbox.tick()
    setDefaultCACertificates(before)
    const [row] = await office.rows()
    expect(crm.received).toHaveLength(why ? 0 : 1)
    expect(row!.state).toBe(why ? 'waiting' : 'delivered')
    expect(row!.failure ?? '').toMatch(why ?? /^$/)
  })

  it('that cuts before it answers is told again, under the same id', async () => {
    const crm = await receiver((_, message) => void message.socket.resetAndDestroy())
    await officeFor(crm.url)
    await office.tell('request.created', request())
    await office.outbox.tick()
    crm.answer = status(200)
    await office.settle()
    expect(new Set(crm.received.map(idOf)).size).toBe(1)
    expect(crm.received.length).toBeGreaterThan(1)
    expect(await office.rows()).toMatchObject([{ state: 'delivered' }])
  })

  it('that answers 200 and then cuts has been told', async () => {
    const crm = await receiver((_, message, response) => {
      response.writeHead(200, { 'content-length': '1000' }).write('a')
      setTimeout(() => message.socket.resetAndDestroy(), 20)
    })
    await officeFor(crm.url)
    await office.tell('request.created', request())
    await office.settle()
    expect(crm.received).toHaveLength(1)
    expect(await office.rows()).toMatchObject([{ state: 'delivered' }])
  })

  it('that answers 200 without end has been told, and is not listened to for long', async () => {
    let sent = 0
    const crm = await receiver((_, __, response) => {
      response.writeHead(200)
      const timer = setInterval(() => {
        sent += 65_536
        response.write(Buffer.alloc(65_536))
      }, 1)
      response.on('close', () => clearInterval(timer))
    })
    await officeFor(crm.url)
    await office.tell('request.created', request())
    await office.settle()
    expect(await office.rows()).toMatchObject([{ state: 'delivered' }])
    await new Promise((resolve) => setTimeout(resolve, 50))
    const soFar = sent
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(sent).toBe(soFar)
  })

  it('that speaks no HTTP is a failure like others', async () => {
    const server = createServer((socket) => void socket.end('SSH-2.0-OpenSSH_9.6\r\n'))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as { port: number }
    await officeFor(`http://127.0.0.1:${port}/`)
    await office.tell('request.created', request())
    await office.outbox.tick()
    const [row] = await office.rows()
    expect(row).toMatchObject({ state: 'waiting', failure: 'HTTPParserError' })
    server.close()
  })

  it('that is slow holds up no other', async () => {
    const slow = await receiver(() => {})
    const quick = await receiver()
    office = await openOffice(db, {
      delivery: {
        webhooks: [
          { id: 'slow', url: slow.url, allowPrivate: true },
          { id: 'quick', url: quick.url, allowPrivate: true },
        ],
      },
    })
    await office.tell('request.created', request())
    const round = office.outbox.tick()
    await expect.poll(() => slow.received.length).toBe(1)
    await office.tell('request.created', request({ reference: 'R-0000-00' }))
    office.outbox.wake()
    await expect.poll(() => quick.received.length, { timeout: 2_000 }).toBe(2)
    await slow.close()
    await round
  })

  it('is said in logs by its name, a code and a count, and nothing else', async () => {
    const crm = await receiver(status(500))
    await officeFor(crm.url)
    await office.tell('request.created', request())
    await office.settle()
    const said = JSON.stringify(office.log)
    expect(office.log.length).toBeGreaterThan(10)
    for (const private_ of ['Marie', '612345678', 'avalée', 'R-4F7K-29', '127.0.0.1', 'TILLEUL']) {
      expect(said).not.toContain(private_)
    }
    const rows = JSON.stringify((await office.rows()).map(({ payload: _, ...row }) => row))
    expect(rows).not.toContain('in detail')
  })
})
