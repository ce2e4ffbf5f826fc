import { describe, expect, it } from 'vitest'
import { Delivery } from '../../../src/content/requests.ts'
import { REQUEST_EVENTS, type RequestEvent } from '../../../src/contract/event.ts'
import { outboxRows } from '../../../src/server/outbox/rows.ts'
import { MONDAY, request } from './office.ts'

const delivery = Delivery.parse({
  webhooks: [
    { id: 'crm', url: 'https://crm.banque.example/hook' },
    { id: 'sms', url: 'https://sms.banque.example/', events: ['customer.reminder'] },
  ],
  mail: { from: 'aide@banque.example', team: ['equipe@banque.example'] },
  zendesk: { url: 'https://banque.zendesk.com' },
})

let ids = 0
const newId = () => `id-${++ids}`
const told = (event: RequestEvent, change = {}, customer = {}, to = delivery) =>
  outboxRows(to, { event, at: MONDAY, request: request(change), customer }, newId).rows

const targets = (rows: ReturnType<typeof told>) => rows.map(({ target }) => target)

describe('who is told', () => {
  it.each([
    { event: 'request.created', who: ['webhook:crm', 'mail:team', 'zendesk'] },
    { event: 'request.moved', who: ['webhook:crm', 'mail:team', 'zendesk'] },
    { event: 'request.cancelled', who: ['webhook:crm', 'mail:team', 'zendesk'] },
    { event: 'request.updated', who: ['webhook:crm'] },
    { event: 'request.overdue', who: ['webhook:crm', 'mail:team', 'zendesk'] },
    { event: 'request.erased', who: ['webhook:crm', 'mail:team', 'zendesk'] },
    { event: 'request.denied', who: ['webhook:crm', 'mail:team', 'zendesk'] },
  ] as const)('of $event: $who', ({ event, who }) => {
    expect(targets(told(event))).toEqual(who)
  })

  it('of nothing, where nobody is to be told', () => {
    expect(told('request.created', {}, { email: 'a@b.example' }, Delivery.parse({}))).toEqual([])
  })

  it('of a request, nothing by mail when the customer left no address, and a confirmation when they did', () => {
    const events = (customer: object) =>
      told('request.created', {}, customer).map((row) => row.event)
    expect(events({})).not.toContain('customer.confirmation')
    expect(events({ email: 'marie@client.example' })).toContain('customer.confirmation')
  })

  it('of a request by mail, never when the bank writes to no customers', () => {
    const quiet = Delivery.parse({ mail: { ...delivery.mail, customers: false } })
    const customer = { email: 'marie@client.example', reminder: 'email' }
    expect(targets(told('request.created', {}, customer, quiet))).toEqual(['mail:team'])
  })
})

describe('a reminder', () => {
  const reminders = (change: object, customer: object, event: RequestEvent = 'request.created') =>
    told(event, change, customer).filter((row) => row.event === 'customer.reminder')
  const byMail = { email: 'marie@client.example', reminder: 'email' }

  it('by mail is due an hour before the call', () => {
    expect(reminders({}, byMail)).toMatchObject([
      { target: 'mail:customer', dueAt: '2026-11-24T12:00:00.000Z' },
    ])
  })

  it('by text message goes to every webhook that takes it, with the number', () => {
    expect(reminders({}, { reminder: 'sms' })).toMatchObject([
      { target: 'webhook:crm', payload: { to: '+33612345678' } },
      { target: 'webhook:sms', payload: { to: '+33612345678' } },
    ])
  })

  const near = { start: '2026-11-23T08:45:00.000Z', end: '2026-11-23T09:15:00.000Z' }
  it.each([
    { when: 'as soon as possible', change: { slot: undefined, due: near.end } },
    { when: 'in less than an hour', change: { slot: near } },
    { when: 'never any more: cancelled', change: { state: 'cancelled' as const } },
    { when: 'no more: it was', change: { state: 'answered' as const } },
  ])('is not sent for a call $when', ({ change }) => {
    expect(reminders(change, byMail)).toEqual([])
    expect(reminders(change, { reminder: 'sms' })).toEqual([])
  })

  it('is not sent to whoever did not ask for one', () => {
    expect(reminders({}, { email: 'marie@client.example' })).toEqual([])
  })
})

describe('what is told', () => {
  it('to a customer holds no word that a visitor typed, and to a mail program no number', () => {
    const customer = { email: 'marie@client.example', reminder: 'email' }
    const rows = told('request.created', {}, customer).filter(
      ({ target }) => target === 'mail:customer',
    )
    expect(rows).toHaveLength(2)
    for (const { payload } of rows) {
      expect(JSON.stringify(payload)).not.toMatch(/Marie|avalée|612345678/)
    }
  })

  it.each(REQUEST_EVENTS)(
    'of %s holds the number and the note only where somebody will ring',
    (event) => {
      const isWhole = ['request.created', 'request.moved', 'request.overdue'].includes(event)
      for (const { payload } of told(event)) {
        expect('phone' in payload && 'note' in payload).toBe(isWhole)
        expect(payload).toMatchObject({ reference: 'R-4F7K-29' })
      }
    },
  )

  it('of an erasure waits until what is under way is over', () => {
    const due = new Set(told('request.erased').map(({ dueAt }) => dueAt))
    expect([...due]).toEqual(['2026-11-23T08:01:00.000Z'])
  })

  it('has an id of its own for each target', () => {
    const rows = told('request.created', {}, { email: 'a@b.example' })
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
  })
})
