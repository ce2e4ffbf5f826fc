/** From the route to the mailbox: one bank, its tools on this machine, and what they get of a request. */
import { afterEach, describe, expect, it } from 'vitest'
import { createOutbox, type Outbox } from '../../../src/server/outbox/index.ts'
import { askedFor, callbackBank, type Running, runBank, wish } from '../../helpers/callbacks.ts'
import { useDatabase } from '../../helpers/database.ts'
import { type MailSink, openMailSink } from './mail-sink.ts'
import { PATIENT, SECRET } from './office.ts'
import { openReceiver, type Receiver } from './receiver.ts'

const db = useDatabase()
const email = 'marie@client.example'

let bank: Running
let outbox: Outbox
let crm: Receiver
let sink: MailSink

afterEach(async () => {
  await outbox.stop()
  await Promise.all([crm.close(), sink.close()])
})

async function open(limits = {}) {
  crm = await openReceiver()
  sink = await openMailSink()
  const delivery = {
    webhooks: [{ id: 'crm', url: crm.url, allowPrivate: true }],
    mail: { from: 'Banque Exemple <aide@banque.example>', team: ['equipe@banque.example'] },
  }
  bank = runBank(db, callbackBank({ delivery, limits }))
  const secrets = { ...bank.deps.secrets, webhook: SECRET, smtpUrl: sink.url }
  outbox = createOutbox({ ...bank.deps, secrets, everyMs: 2 ** 31 - 1 })
}

const told = () => crm.received.map(({ body }) => (JSON.parse(body) as { type: string }).type)
const toCustomer = () => sink.mails.filter(({ to }) => to.some((one) => one.startsWith('marie')))
const at = (time: string) => {
  bank.now = new Date(time)
}

describe('a callback, from the form to whoever rings', () => {
  it('is told once, moved, reminded an hour before its new time, and done', async () => {
    await open()
    const asked = await askedFor(bank, { email, reminder: 'email', firstName: 'Marie' })
    await outbox.tick()
    expect(told()).toEqual(['request.created'])
    expect(toCustomer()).toHaveLength(1)

    expect((await asked.move('2026-11-25T13:30:00Z')).status).toBe(200)
    await outbox.tick()
    expect(told()).toEqual(['request.created', 'request.moved'])

    at('2026-11-24T12:30:00Z') // an hour before the time that it had
    await outbox.tick()
    expect(toCustomer().filter(({ subject }) => subject.startsWith('Nous vous appelons'))).toEqual(
      [],
    )
    at('2026-11-25T12:30:00Z')
    await outbox.tick()
    expect(toCustomer().map(({ subject }) => subject)).toContain(
      'Nous vous appelons à 14\u00a0h\u00a030',
    )

    at('2026-11-25T13:40:00Z')
    const update = { reference: asked.request.reference, state: 'answered' }
    expect((await bank.tell('/v1/hooks/requests', update)).status).toBe(204)
    await outbox.tick()
    expect(told()).toEqual(['request.created', 'request.moved', 'request.updated'])
  })

  it('A32: once erased, is nowhere in the queue, and the bank’s tools are told to forget it', async () => {
    await open()
    const asked = await askedFor(bank, {
      email,
      reminder: 'email',
      firstName: 'Marie',
      note: 'Bonjour',
    })
    expect((await asked.erase()).status).toBe(204)
    const { rows } = await db.query('select event, target, payload, request_id from outbox')
    expect(rows).toHaveLength(2)
    expect(JSON.stringify(rows)).not.toMatch(/Marie|Bonjour|\+336|client\.example/)
    at('2026-11-24T09:01:00Z')
    await outbox.tick()
    expect(told()).toEqual(['request.erased'])
    expect(toCustomer()).toEqual([])
  })

  it(
    'A24: asked for a hundred times with somebody’s address, writes to it once, and never again once denied',
    async () => {
      await open({ perEmail: { count: 5, minutes: 1_440 } })
      const statuses = new Map<number, number>()
      for (let n = 0; n < 100; n++) {
        const body = wish({ email, when: 'soonest', firstName: `Gagnez${n}` })
        const { status } = await bank.ask('/v1/callbacks', { method: 'POST', body })
        statuses.set(status, (statuses.get(status) ?? 0) + 1)
      }
      expect(Object.fromEntries(statuses)).toEqual({ 201: 5, 429: 95 })
      await outbox.tick()
      expect(toCustomer()).toHaveLength(1)
      expect(toCustomer()[0]!.text).not.toContain('Gagnez')

      const token = /denial\/([0-9a-f]{96})/.exec(toCustomer()[0]!.text)![1]
      const denied = await bank.ask('/v1/denials', { method: 'POST', body: { token } })
      expect(denied.status).toBe(204)
      at('2026-11-26T09:00:00Z')
      await askedFor(bank, { email, when: '2026-11-26T13:30:00Z' })
      await outbox.tick()
      expect(toCustomer()).toHaveLength(1)
      expect(told().filter((type) => type === 'request.denied')).toHaveLength(1)
    },
    PATIENT,
  )
})
