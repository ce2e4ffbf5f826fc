/**
 * What the worker of the outbox promises, one promise a block. Long, since each needs the same office, receiver
 * and clock, and reads best beside the others.
 */
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { QuestionsError } from '../../../src/errors.ts'
import type { Db } from '../../../src/server/database/db.ts'
import { deadLetters, replay } from '../../../src/server/outbox/dead-letters.ts'
import { createWorker } from '../../../src/server/outbox/worker.ts'
import { useDatabase } from '../../helpers/database.ts'
import { type Office, openOffice, request } from './office.ts'
import { openReceiver, type Receiver, status } from './receiver.ts'

const HOUR = 3_600_000

const db = useDatabase()
let office: Office
let crm: Receiver

afterEach(async () => {
  await office.outbox.stop()
  await crm.close()
})

async function open(answer?: Receiver['answer']) {
  crm = await openReceiver(answer)
  office = await openOffice(db, {
    delivery: { webhooks: [{ id: 'crm', url: crm.url, allowPrivate: true }] },
  })
}

const types = () => crm.received.map(({ body }) => (JSON.parse(body) as { type: string }).type)

describe('a request that is erased', () => {
  it('leaves nothing in the queue, waiting or dead, but the word that it is erased', async () => {
    await open(status(410))
    const facts = request()
    await office.tell('request.created', facts, { reminder: 'sms' })
    await office.outbox.tick()
    await office.tell('request.moved', facts, { reminder: 'sms' })
    expect((await office.rows()).map(({ state }) => state)).toContain('dead')
    await office.erase(facts)

    const rows = await office.rows()
    expect(rows).toMatchObject([{ event: 'request.erased', state: 'waiting' }])
    expect(JSON.stringify(rows)).not.toMatch(/Marie|612345678|avalée|TILLEUL/)
    crm.answer = status(204)
    crm.received.length = 0
    await office.settle()
    expect(types()).toEqual(['request.erased'])
    expect(JSON.stringify(await office.rows())).not.toContain(facts.reference)
  })

  it('while it is being told is not brought back by the failure', async () => {
    await open()
    const facts = request()
    crm.answer = async (_, __, response) => {
      await office.erase(facts)
      response.writeHead(500).end()
    }
    await office.tell('request.created', facts)
    await office.outbox.tick()
    expect((await office.rows()).map(({ event }) => event)).toEqual(['request.erased'])
  })
})

describe('the order', () => {
  it('within one request is kept while another one goes on', async () => {
    await open()
    crm.answer = ({ body }, message, response) => {
      const isHeld = body.includes('R-0000-01')
      return status(isHeld ? 500 : 204)({} as never, message, response)
    }
    const [held, free] = [request({ reference: 'R-0000-01' }), request({ reference: 'R-0000-02' })]
    await office.tell('request.created', held)
    await office.tell('request.created', free)
    await office.tell('request.cancelled', { ...held, state: 'cancelled' })
    await office.tell('request.cancelled', { ...free, state: 'cancelled' })
    await office.outbox.tick()
    const said = crm.received.map(
      ({ body }) => JSON.parse(body) as never as { type: string; data: { reference: string } },
    )
    const of = (reference: string) =>
      said.filter(({ data }) => data.reference === reference).map(({ type }) => type)
    expect(new Set(of('R-0000-01'))).toEqual(new Set(['request.created']))
    expect(of('R-0000-02')).toEqual(['request.created', 'request.cancelled'])
    crm.received.length = 0
    crm.answer = status(204)
    await office.settle()
    expect(types()).toEqual(['request.created', 'request.cancelled'])
  })

  it('is not held up by a reminder, which is for later', async () => {
    await open()
    const facts = request()
    await office.tell('request.created', facts, { reminder: 'sms' })
    await office.tell('request.updated', facts, { reminder: 'sms' })
    await office.outbox.tick()
    expect(types()).toEqual(['request.created', 'request.updated'])
  })
})

describe('a reminder by text message', () => {
  it('is a text and a number for the bank’s own sender, an hour before', async () => {
    await open()
    await office.tell('request.created', request(), { reminder: 'sms' })
    await office.settle()
    expect(office.clock.at.toISOString()).toBe('2026-11-24T12:00:00.000Z')
    const { type, data } = JSON.parse(crm.received[1]!.body) as { type: string; data: object }
    expect(type).toBe('customer.reminder')
    expect(data).toMatchObject({
      to: '+33612345678',
      text: 'Banque Exemple\u00a0: nous vous appelons mardi 24 novembre à 14\u00a0h. Mot convenu\u00a0: TILLEUL. Référence\u00a0: R-4F7K-29.',
    })
    expect(crm.received[1]!.body).not.toMatch(/Marie|avalée/)
  })

  it('follows the call when it is moved, and is not sent when it is cancelled', async () => {
    await open()
    const facts = request()
    await office.tell('request.created', facts, { reminder: 'sms' })
    const slot = { start: '2026-11-25T13:00:00.000Z', end: '2026-11-25T13:30:00.000Z' }
    await office.tell('request.moved', { ...facts, slot }, { reminder: 'sms' })
    await office.settle()
    expect(types()).toEqual(['request.created', 'request.moved', 'customer.reminder'])
    expect(office.clock.at.toISOString()).toBe('2026-11-25T12:00:00.000Z')

    crm.received.length = 0
    const other = request()
    await office.tell(
      'request.created',
      { ...other, slot: { start: '2026-11-27T13:00:00.000Z', end: slot.end } },
      { reminder: 'sms' },
    )
    await office.tell('request.cancelled', { ...other, state: 'cancelled' }, { reminder: 'sms' })
    await office.settle()
    expect(types()).toEqual(['request.created', 'request.cancelled'])
  })

  it('is not sent when the call took place meanwhile, whoever forgot to say so', async () => {
    await open()
    const facts = request()
    await office.tell('request.created', facts, { reminder: 'sms' })
    await db.query(`update request set state = 'answered' where id = $1`, [facts.id])
    await office.settle()
    expect(types()).toEqual(['request.created'])
    expect((await office.rows()).map(({ state }) => state)).toEqual(['delivered', 'dropped'])
  })
})

describe('several processes on one database', () => {
  it('tell 60 requests once each, in order', async () => {
    await open()
    const others = [office.another(), office.another()]
    const all = Array.from({ length: 60 }, (_, n) =>
      request({ reference: `R-00${String(n).padStart(2, '0')}-00` }),
    )
    for (const facts of all) {
      await office.tell('request.created', facts)
      await office.tell('request.cancelled', { ...facts, state: 'cancelled' })
    }
    await Promise.all([office.outbox, ...others].map((one) => one.tick()))
    await Promise.all([office.outbox, ...others].map((one) => one.tick()))
    expect(new Set(crm.received.map(({ headers }) => headers['webhook-id'])).size).toBe(120)
    expect(crm.received).toHaveLength(120)
    const said = new Map<string, string[]>()
    for (const { body } of crm.received) {
      const { type, data } = JSON.parse(body) as { type: string; data: { reference: string } }
      said.set(data.reference, [...(said.get(data.reference) ?? []), type])
    }
    for (const types of said.values())
      expect(types).toEqual(['request.created', 'request.cancelled'])
    await Promise.all(others.map((one) => one.stop()))
  })

  it('finish what one of them took before it died, under the same id', async () => {
    await open()
    await office.tell('request.created', request())
    const [row] = await office.rows()
    // What a process that was killed leaves: an attempt that began, and a lease.
    await db.query(`update outbox set attempts = 1, due_at = $1`, [
      new Date(office.clock.at.getTime() + 120_000),
    ])
    await office.outbox.tick()
    expect(crm.received).toHaveLength(0)
    office.pass(120_000)
    await office.outbox.tick()
    expect(crm.received.map(({ headers }) => headers['webhook-id'])).toEqual([row!.id])
  })
})

describe('a target that answers again', () => {
  it('is told at once what had to wait for hours', async () => {
    await open(status(500))
    const waiting = [request({ reference: 'R-0000-01' }), request({ reference: 'R-0000-02' })]
    for (const facts of waiting) await office.tell('request.created', facts)
    await office.settle(10)
    office.pass(-1)
    crm.received.length = 0
    crm.answer = status(204)
    await office.tell('request.created', request({ reference: 'R-0000-03' }))
    await office.outbox.tick()
    expect(crm.received).toHaveLength(3)
  })
})

describe('one message that fails among others that do not', () => {
  it('is tried on the schedule, not with each of them', async () => {
    await open()
    const poison = request({ reference: 'R-0000-01' })
    crm.answer = ({ body }, message, response) =>
      status(body.includes('R-0000-01') ? 500 : 204)({} as never, message, response)
    await office.tell('request.created', poison)
    for (let hour = 0; hour < 24; hour += 0.25) {
      await office.tell('request.created', request())
      await office.outbox.tick()
      office.pass(HOUR / 4)
    }
    const tries = crm.received.filter(({ body }) => body.includes('R-0000-01')).length
    expect(tries).toBeGreaterThan(15)
    expect(tries).toBeLessThan(120)
    expect((await office.rows())[0]).toMatchObject({ state: 'waiting', failure: '500' })
  })
})

describe('a dead letter', () => {
  it('is listed without its content, and sent again under its id', async () => {
    await open(status(410))
    await office.tell('request.created', request())
    await office.outbox.tick()
    const [letter] = await deadLetters(db)
    expect(letter).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      target: 'webhook:crm',
      event: 'request.created',
      failure: '410',
      attempts: 1,
      madeAt: office.clock.at,
    })
    expect(await replay(db, 'f0000000-0000-4000-8000-000000000000', office.clock.at)).toBe(0)
    expect(await replay(db, letter!.id, office.clock.at)).toBe(1)
    crm.answer = status(204)
    await office.outbox.tick()
    const [first, second] = crm.received
    expect(second!.headers['webhook-id']).toBe(first!.headers['webhook-id'])
    expect(second!.body).toBe(first!.body)
    expect(await deadLetters(db)).toEqual([])
  })

  it('is also what is left for a webhook that is no longer in the configuration', async () => {
    await open()
    await office.tell('request.created', request())
    await db.query(`update outbox set target = 'webhook:old'`)
    await office.outbox.tick()
    expect(await office.rows()).toMatchObject([{ state: 'dead', failure: 'no-such-target' }])
    expect(office.log).toContainEqual({
      level: 'error',
      what: 'outbox-dead',
      code: 'no-such-target',
      count: 1,
    })
  })
})

describe('the server’s own log', () => {
  it('says as an error what nobody was told of for a quarter of an hour', async () => {
    await open(status(500))
    await office.tell('request.created', request())
    await office.outbox.tick()
    office.pass(16 * 60_000)
    await office.outbox.tick()
    expect(office.log).toContainEqual({
      level: 'error',
      what: 'outbox-late',
      name: 'webhook:crm',
      count: 1,
    })
  })

  it('says that the database failed, and goes on when it is back', async () => {
    await open()
    await office.tell('request.created', request())
    let isDown = true
    const failing: Db = {
      ...db,
      query: (...args) =>
        isDown
          ? Promise.reject(Object.assign(new Error('gone'), { code: '57P01' }))
          : db.query(...args),
    }
    const outbox = office.another({ db: failing })
    outbox.wake()
    await expect
      .poll(() => office.log)
      .toContainEqual({ level: 'error', what: 'outbox-stalled', code: '57P01' })
    isDown = false
    await outbox.tick()
    expect(types()).toEqual(['request.created'])
    await outbox.stop()
  })
})

describe('a worker that stops', () => {
  it('waits for its chores, and asks the database for nothing more', async () => {
    await open()
    let [running, asked] = [0, 0]
    const slow: Db = {
      ...db,
      query: async (...args) => {
        asked++
        running++
        await wait(50)
        return db.query<never>(...args).finally(() => running--)
      },
    }
    const worker = createWorker({
      ...office.deps,
      db: slow,
      targets: new Map(),
      everyMs: 2 ** 31 - 1,
    })
    void worker.tick()
    await worker.stop()
    expect([running, asked > 0]).toEqual([0, true])
    asked = 0
    worker.wake()
    expect(await worker.tick()).toBe(0)
    expect(asked).toBe(0)
  })
})

describe('a fault of ours', () => {
  it('is said with its place and none of its words, and the rest is told', async () => {
    await open()
    const deliver = () => Promise.reject(new TypeError('cannot read Marie +33612345678'))
    const targets = new Map([['webhook:crm', { width: 1, deliver, close: async () => {} }]])
    const worker = createWorker({ ...office.deps, targets, everyMs: 2 ** 31 - 1 })
    await office.tell('request.created', request())
    await worker.tick()
    await worker.stop()
    expect(await office.rows()).toMatchObject([{ state: 'waiting', failure: 'TypeError' }])
    const bug = office.log.find(({ what }) => what === 'outbox-bug')
    expect(bug?.stack).toMatch(/worker\.test\.ts/)
    expect(JSON.stringify(office.log)).not.toMatch(/Marie|612345678/)
  })
})

describe('the configuration', () => {
  it.each([
    {
      what: 'a webhook without a key',
      secrets: { webhook: '' },
      names: 'DES_QUESTIONS_WEBHOOK_SECRET',
    },
    {
      what: 'a webhook with a key that is short',
      secrets: { webhook: 'whsec_YQ==' },
      names: 'DES_QUESTIONS_WEBHOOK_SECRET',
    },
    {
      what: 'mail without a server',
      secrets: {},
      names: 'DES_QUESTIONS_SMTP_URL',
      delivery: { mail: { from: 'a@b.example', team: ['c@d.example'] } },
    },
    {
      what: 'mail by another protocol',
      secrets: { smtpUrl: 'http://mail' },
      names: 'DES_QUESTIONS_SMTP_URL',
      delivery: { mail: { from: 'a@b.example', team: ['c@d.example'] } },
    },
    {
      what: 'tickets without a token',
      secrets: {},
      names: 'DES_QUESTIONS_ZENDESK_EMAIL',
      delivery: { zendesk: { url: 'https://b.example' } },
    },
  ])('with $what is refused by name', async ({ secrets, names, delivery }) => {
    await open()
    const given = delivery ?? { webhooks: [{ id: 'crm', url: 'https://crm.example/' }] }
    const failed = openOffice(db, { delivery: given, secrets })
    await expect(failed).rejects.toThrow(QuestionsError)
    await expect(failed).rejects.toThrow(names)
  })
})
