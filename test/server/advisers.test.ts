/**
 * Being received by somebody in particular: whose times, absences and calendar are their own. Long, since
 * each of its seven sides is seen on the same two advisers, one of whom is away.
 */
import ICAL from 'ical.js'
import { beforeEach, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import type { Agencies, Agency } from '../../src/channels/agency/contract.ts'
import { Adviser, Advisers } from '../../src/contract/adviser.ts'
import type { Problem } from '../../src/contract/problem.ts'
import type { Slots } from '../../src/contract/slots.ts'
import { readBusy } from '../../src/server/appointments/busy.ts'
import { offerEarlier } from '../../src/server/appointments/earlier.ts'
import { invitationOf } from '../../src/server/requests/calendar.ts'
import { ADVISERS, agencyBank, meeting, received, runAgencies, THREE } from '../helpers/agencies.ts'
import { freshPhone, type Running } from '../helpers/callbacks.ts'
import { useDatabase } from '../helpers/database.ts'
import { onLoopback } from '../helpers/loopback.ts'

const db = useDatabase()
const DELIVERY = {
  webhooks: [{ id: 'crm', url: 'https://crm.banque.example/', events: ['customer.changed'] }],
  mail: {
    from: 'Banque Exemple <aide@banque.example>',
    team: ['equipe@banque.example'],
    customers: true,
  },
}
const withAdvisers = (appointments: object = {}) =>
  agencyBank({ advisers: ADVISERS, ...appointments }, { delivery: DELIVERY })
let bank: Running
beforeEach(() => {
  bank = runAgencies(db, withAdvisers())
})

const starts = async (adviser = '', reason = 'credit-immobilier') => {
  const query = adviser && `&adviser=${adviser}`
  const { body } = await bank.ask<Slots>(
    `/v1/agencies/bellecour-lyon/slots?reason=${reason}${query}`,
  )
  return body.days.flatMap(({ slots }) => slots.map(({ start }) => start))
}
const at = (when: string) => new Date(when).toISOString()
const post = (changes: Record<string, unknown>) =>
  bank.ask<Problem>('/v1/appointments', { method: 'POST', body: meeting(changes) })

interface Row {
  target: string
  event: string
  payload: { to?: string; method?: string; sequence?: number; earlier?: string; note?: string }
}
const told = async (target: string) =>
  (
    await db.query<Row>(
      'select target, event, payload from outbox where target = $1 order by sequence',
      [target],
    )
  ).rows
const methods = async () =>
  (await told('mail:adviser')).map(({ payload: { to, method, sequence } }) => [
    to,
    method,
    sequence,
  ])
const bankSays = (reference: string, changes: object) =>
  bank.tell('/v1/hooks/requests', { reference, ...changes })

describe('the advisers of an agency', () => {
  it('are shown with what they take, what they speak and when they are away', async () => {
    const { body } = await bank.ask('/v1/agencies/bellecour-lyon/advisers')
    expect(z.parse(Advisers, body).advisers).toEqual([
      {
        id: 'claire-martin',
        name: 'Claire Martin',
        gender: 'female',
        agencies: ['bellecour-lyon'],
        languages: ['fr', 'en'],
        absence: { from: '2026-12-01', until: '2026-12-05' },
      },
      {
        id: 'karim-haddad',
        name: 'Karim Haddad',
        agencies: ['bellecour-lyon', 'gratte-ciel-villeurbanne'],
        languages: [],
        reasons: ['compte'],
      },
    ])
    expect((await bank.ask<Agency>('/v1/agencies/bellecour-lyon')).body.advised).toBe(true)
    expect((await bank.ask<Agency>('/v1/agencies/saint-denis')).body.advised).toBeUndefined()
  })

  it('are found by an id that says nothing, as a link has it', async () => {
    const { body } = await bank.ask('/v1/advisers/claire-martin')
    expect(z.parse(Adviser, body).agencies).toEqual(['bellecour-lyon'])
    const { id } = (await bank.ask<Agency>('/v1/agencies/claire-martin')).body
    expect(id).toBe('bellecour-lyon')
    expect((await bank.ask('/v1/advisers/nobody')).status).toBe(404)
  })

  it('never show where their appointments are sent', async () => {
    const { body } = await bank.ask('/v1/agencies/bellecour-lyon/advisers')
    expect(JSON.stringify(body)).not.toContain('@')
  })

  it('whoever takes only another matter has no times, and is refused by name', async () => {
    const slots = '/v1/agencies/bellecour-lyon/slots?reason=credit-immobilier&adviser=karim-haddad'
    const asked = await bank.ask<Problem>(slots)
    expect([asked.status, asked.body.errors]).toEqual([
      422,
      [{ pointer: '/adviser', code: 'unknown' }],
    ])
    expect((await post({ adviser: 'karim-haddad' })).body.errors).toEqual([
      { pointer: '/adviser', code: 'unknown' },
    ])
    expect((await starts('karim-haddad', 'compte')).length).toBeGreaterThan(0)
  })
})

describe('with a named adviser', () => {
  it('an appointment is hers: her time is gone, and the receipt says her name', async () => {
    const { request } = await received(bank, { adviser: 'claire-martin' })
    expect(request.meeting?.adviser).toEqual({
      id: 'claire-martin',
      name: 'Claire Martin',
      chosen: true,
    })
    expect(await starts('claire-martin')).not.toContain(at(THREE))
    const twice = await post({ adviser: 'claire-martin' })
    expect([twice.status, twice.body.alternatives?.length]).toEqual([409, 3])
  })

  it('who is away nobody is received, and her colleagues receive', async () => {
    const whileAway = (all: string[]) =>
      all.filter((start) => start >= '2026-12-01' && start < '2026-12-05T23')
    expect(whileAway(await starts('claire-martin', 'compte'))).toEqual([])
    expect(whileAway(await starts('', 'compte')).length).toBeGreaterThan(0)
  })

  it('one who receives in two agencies is in one of them at a time', async () => {
    const compte = { reason: 'compte', adviser: 'karim-haddad' }
    await received(bank, { ...compte, when: '2026-11-25T09:00:00Z' })
    const elsewhere = { ...compte, agency: 'gratte-ciel-villeurbanne' }
    expect((await post({ ...elsewhere, when: '2026-11-25T09:00:00Z' })).status).toBe(409)
    expect((await post({ ...elsewhere, when: '2026-11-25T09:30:00Z' })).status).toBe(201)
  })

  it('whoever asks for anybody has whoever is free, until nobody is', async () => {
    const first = await received(bank, { reason: 'compte' })
    const second = await received(bank, { reason: 'compte' })
    const names = [first, second].map(({ request }) => request.meeting?.adviser)
    expect(names.map((one) => one?.id).sort()).toEqual(['claire-martin', 'karim-haddad'])
    expect(names.map((one) => one?.chosen)).toEqual([false, false])
    expect((await post({ reason: 'compte' })).status).toBe(409)
    expect(await starts('', 'compte')).not.toContain(at(THREE))
  })

  it('a move stays with her who was asked for, and else goes to whoever is free', async () => {
    const chosen = await received(bank, { reason: 'compte', adviser: 'claire-martin' })
    await received(bank, {
      reason: 'compte',
      adviser: 'claire-martin',
      when: '2026-11-25T09:00:00Z',
    })
    expect((await chosen.move('2026-11-25T09:00:00Z')).status).toBe(409)
    const anybody = await received(bank, { reason: 'compte', when: '2026-11-25T10:00:00Z' })
    const moved = await anybody.move('2026-11-25T09:00:00Z')
    expect(moved.body.meeting?.adviser).toMatchObject({ id: 'karim-haddad', chosen: false })
  })

  it('the team receives besides, where the bank says how many', async () => {
    bank = runAgencies(db, withAdvisers({ agencies: { 'bellecour-lyon': { seats: 1 } } }))
    const all = []
    for (let times = 0; times < 3; times++) all.push(await received(bank, { reason: 'compte' }))
    const names = all.map(({ request }) => request.meeting?.adviser?.name ?? 'the team')
    expect(names.sort()).toEqual(['Claire Martin', 'Karim Haddad', 'the team'])
  })
})

describe('the list of agencies', () => {
  it('says the first free time of each, for what the customer comes for', async () => {
    const next = async () => {
      const path = '/v1/agencies?q=bellecour&reason=credit-immobilier'
      return (await bank.ask<Agencies>(path)).body.agencies[0]!.next
    }
    // It is ten o'clock, with an hour's notice: eleven is the last hour before lunch.
    expect(await next()).toBe('2026-11-24T10:00:00.000Z')
    await received(bank, { when: '2026-11-24T10:00:00Z' })
    expect(await next()).toBe('2026-11-24T13:00:00.000Z')
    const { body } = await bank.ask<Agencies>('/v1/agencies?q=bellecour')
    expect(body.agencies[0]).not.toHaveProperty('next')
    expect((await bank.ask('/v1/agencies?reason=or')).status).toBe(422)
  })

  it('asks once for what is taken of an adviser, in however many agencies they receive', async () => {
    const asked: unknown[][] = []
    const watched: typeof db = {
      ...db,
      query: (text, params) => {
        if (text.includes('::int8range[]')) asked.push(params?.[0] as unknown[])
        return db.query(text, params)
      },
    }
    bank = runAgencies(watched, withAdvisers())
    await bank.ask('/v1/agencies?q=69&reason=compte')
    expect(asked.length).toBeGreaterThan(0)
    for (const spans of asked) expect(new Set(spans).size).toBe(spans.length)
  })

  it('says the first free time of an agency that receives nobody for ten days', async () => {
    const closures = [{ from: '2026-11-24', until: '2026-12-03' }]
    bank = runAgencies(db, agencyBank({ agencies: { 'bellecour-lyon': { closures } } }))
    const { body } = await bank.ask<Agencies>('/v1/agencies?q=69&reason=credit-immobilier')
    const next = Object.fromEntries(body.agencies.map((agency) => [agency.id, agency.next]))
    expect(next).toEqual({
      'bellecour-lyon': '2026-12-04T08:00:00.000Z',
      'gratte-ciel-villeurbanne': '2026-11-24T10:00:00.000Z',
    })
  })

  it('says which days are exceptions, with their hours', async () => {
    const closures = [{ from: '2026-11-27' }, { from: '2026-12-01', hours: ['10:00-12:00'] }]
    bank = runAgencies(db, withAdvisers({ agencies: { 'bellecour-lyon': { closures } } }))
    const { body } = await bank.ask<Agency>('/v1/agencies/bellecour-lyon')
    expect(body.closures).toEqual([
      { from: '2026-11-27', until: '2026-11-27' },
      { from: '2026-12-01', until: '2026-12-01', hours: ['10:00-12:00'] },
    ])
  })
})

describe('an appointment in the adviser’s own calendar', () => {
  it('is sent, moved and taken out, with its number growing', async () => {
    const visitor = await received(bank, { adviser: 'claire-martin', note: 'mon dossier' })
    await visitor.move('2026-11-25T09:00:00Z')
    await visitor.cancel()
    const claire = 'claire.martin@banque.example'
    expect(await methods()).toEqual([
      [claire, 'REQUEST', 0],
      [claire, 'REQUEST', 1],
      [claire, 'CANCEL', 2],
    ])
  })

  it('goes from one to the other when another adviser has it', async () => {
    bank = runAgencies(
      db,
      withAdvisers({
        advisers: ADVISERS.map((one) =>
          one.id === 'karim-haddad' ? { ...one, mail: 'karim@banque.example' } : one,
        ),
      }),
    )
    await received(bank, {
      reason: 'compte',
      adviser: 'karim-haddad',
      when: '2026-11-25T10:00:00Z',
    })
    const visitor = await received(bank, { reason: 'compte', when: '2026-11-25T10:00:00Z' })
    await received(bank, {
      reason: 'compte',
      adviser: 'claire-martin',
      when: '2026-11-25T09:00:00Z',
    })
    await visitor.move('2026-11-25T09:00:00Z')
    expect((await methods()).slice(-2)).toEqual([
      ['claire.martin@banque.example', 'CANCEL', 1],
      ['karim@banque.example', 'REQUEST', 1],
    ])
  })

  it('that is erased leaves it too', async () => {
    const visitor = await received(bank, { adviser: 'claire-martin' })
    await visitor.erase()
    expect((await methods()).at(-1)).toEqual(['claire.martin@banque.example', 'CANCEL', 1])
  })

  it('with nobody in particular goes to the agency’s mailbox', async () => {
    const agencies = { 'saint-denis': { mail: 'saint-denis@banque.example' } }
    bank = runAgencies(db, withAdvisers({ agencies }))
    await received(bank, {
      agency: 'saint-denis',
      reason: 'compte',
      when: '2026-11-25T05:00:00Z',
    })
    expect(await methods()).toEqual([['saint-denis@banque.example', 'REQUEST', 0]])
  })
})

describe('when the bank changes an appointment', () => {
  const asking = { email: 'camille@example.org', adviser: 'claire-martin' }
  const slot = { start: '2026-11-26T09:00:00Z', end: '2026-11-26T10:00:00Z' }
  const customers = async () =>
    (await told('mail:customer'))
      .map(({ event }) => event)
      .filter((event) => event !== 'customer.confirmation')

  it('its customer is written to, and the adviser’s calendar follows', async () => {
    const { request, see } = await received(bank, asking)
    expect((await bankSays(request.reference, { state: 'planned', slot })).status).toBe(204)
    expect(await customers()).toEqual(['customer.changed'])
    expect((await methods()).map(([, method]) => method)).toEqual(['REQUEST', 'REQUEST'])
    expect((await see()).body.slot?.start).toBe(at(slot.start))
    expect(await starts('claire-martin')).toContain(at(THREE))
    expect(await starts('claire-martin')).not.toContain(at(slot.start))
  })

  it('that it closes is a cancellation; that it took place is not', async () => {
    const first = await received(bank, asking)
    await bankSays(first.request.reference, { state: 'closed' })
    const second = await received(bank, { ...asking, when: '2026-11-25T09:00:00Z' })
    await bankSays(second.request.reference, { state: 'answered' })
    expect(await customers()).toEqual(['customer.cancelled'])
    expect((await methods()).map(([, method]) => method)).toEqual([
      'REQUEST',
      'CANCEL',
      'REQUEST',
      'CANCEL',
    ])
  })

  it('who asked for text messages has one', async () => {
    const { request } = await received(bank, { reminder: 'sms' })
    await bankSays(request.reference, { state: 'planned', slot })
    expect((await told('webhook:crm')).map(({ event }) => event)).toEqual(['customer.changed'])
  })
})

describe('the waiting list', () => {
  const later = { when: '2026-11-27T09:00:00Z', email: 'camille@example.org', earlier: true }
  const minutes = (count: number) => {
    bank.now = new Date(bank.now.getTime() + count * 60_000)
  }

  it('needs an address', async () => {
    const refused = await post({ ...later, email: undefined })
    expect([refused.status, refused.body.errors]).toEqual([
      422,
      [{ pointer: '/email', code: 'missing' }],
    ])
  })

  it('tells of a time that becomes free before, once, and not of what was there all along', async () => {
    const first = await received(bank, { when: '2026-11-24T13:00:00Z' })
    await received(bank, later)
    for (let round = 0; round < 2; round++) {
      expect(await offerEarlier(bank.deps)).toBe(0)
      minutes(1)
    }
    await first.cancel()
    expect(await offerEarlier(bank.deps)).toBe(1)
    minutes(1)
    expect(await offerEarlier(bank.deps)).toBe(0)
    const offers = (await told('mail:customer')).filter(({ event }) => event === 'customer.earlier')
    expect(offers.map(({ payload }) => payload.earlier)).toEqual([at('2026-11-24T13:00:00Z')])
  })

  it('offers a time to one of those who wait, not to all', async () => {
    const first = await received(bank, { when: '2026-11-24T13:00:00Z' })
    await received(bank, later)
    await received(bank, { ...later, when: '2026-11-28T08:00:00Z', email: 'b@example.org' })
    for (let round = 0; round < 2; round++) {
      await offerEarlier(bank.deps)
      minutes(1)
    }
    await first.cancel()
    expect(await offerEarlier(bank.deps)).toBe(1)
  })
})

describe('an adviser’s own calendar', () => {
  const feed = (...events: string[]) =>
    ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events, 'END:VCALENDAR', ''].join('\r\n')
  const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n')
  const dentist = event(
    'UID:1',
    'DTSTART;TZID=Europe/Paris:20261124T150000',
    'DTEND;TZID=Europe/Paris:20261124T160000',
    'SUMMARY:Dentiste',
  )

  const serve = (answer: (request: Request) => string | undefined) =>
    onLoopback('127.0.0.1', () => (request) => {
      const text = answer(request)
      return text === undefined ? new Response(null, { status: 404 }) : new Response(text)
    })

  const withFeed = (origin: string) => {
    bank = runAgencies(
      db,
      withAdvisers({ busy: { url: `${origin}/{adviser}.ics`, allowPrivate: true } }),
    )
    bank.deps.secrets.calendars = 'jeton'
  }

  it('takes its times away, and is read again when it is due', async () => {
    const asked: string[] = []
    const server = await serve((request) => {
      const { pathname } = new URL(request.url)
      asked.push(`${pathname} ${request.headers.get('authorization')}`)
      return pathname === '/claire-martin.ics' ? feed(dentist) : undefined
    })
    withFeed(server.origin)
    expect(await starts('claire-martin')).toContain(at(THREE))
    expect(await readBusy(bank.deps)).toBe(2)
    expect(asked.toSorted()).toEqual([
      '/claire-martin.ics Bearer jeton',
      '/karim-haddad.ics Bearer jeton',
    ])
    expect(await starts('claire-martin')).not.toContain(at(THREE))
    expect((await post({ adviser: 'claire-martin' })).status).toBe(409)
    // The one that is not there is said, and takes nothing away.
    expect(bank.log).toContainEqual(
      expect.objectContaining({ what: 'calendar-unread', name: 'karim-haddad', code: '404' }),
    )
    expect(await readBusy(bank.deps)).toBe(0)
    bank.now = new Date(bank.now.getTime() + 15 * 60_000)
    expect(await readBusy(bank.deps)).toBe(2)
    await server.close()
    bank.now = new Date(bank.now.getTime() + 15 * 60_000)
    await readBusy(bank.deps)
    expect(await starts('claire-martin'), 'what it said last').not.toContain(at(THREE))
    const { rows } = await db.query('select * from busy')
    expect(JSON.stringify(rows)).not.toContain('Dentiste')
  })

  it('that gives our own appointment back does not keep it from being moved', async () => {
    const visitor = await received(bank, { adviser: 'claire-martin' })
    const { body } = await visitor.calendar()
    const server = await serve(() => body)
    withFeed(server.origin)
    await readBusy(bank.deps)
    expect((await visitor.move('2026-11-24T14:30:00Z')).status).toBe(200)
    await server.close()
  })

  it('too large, or of a private network that nobody allowed, is not read', async () => {
    const server = await serve(() => feed(dentist) + 'X'.repeat(1024 * 1024))
    withFeed(server.origin)
    await readBusy(bank.deps)
    expect(bank.log.filter(({ what }) => what === 'calendar-unread')).toHaveLength(2)
    expect(() => agencyBank({ busy: { url: 'http://127.0.0.1/{adviser}.ics' } })).toThrow(
      /allowPrivate|private|https/,
    )
    await server.close()
  })
})

it('the invitation is one that a calendar takes in: method, id, number, who and where', async () => {
  const { request } = await received(bank, { adviser: 'claire-martin', phone: freshPhone() })
  const [row] = await told('mail:adviser')
  const text = invitationOf(row!.payload as never, bank.deps.config, bank.now)!
  const calendar = new ICAL.Component(ICAL.parse(text))
  const invited = calendar.getFirstSubcomponent('vevent')!
  expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST')
  const { summary, location, organizer, uid } = new ICAL.Event(invited)
  expect(uid).toMatch(/^[0-9a-f-]{36}@/)
  expect(summary).toBe(`Préparer un crédit immobilier (${request.reference})`)
  expect([location, organizer]).toEqual([
    'Agence Bellecour, 10 place Bellecour, 69002 Lyon',
    'mailto:aide@banque.example',
  ])
  expect(text).not.toContain('+336')
})
