import { randomBytes, randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { Slots } from '../../src/channels/callback/contract.ts'
import { Problem } from '../../src/contract/problem.ts'
import { Receipt } from '../../src/contract/request.ts'
import {
  askedFor,
  callbackBank,
  freshPhone,
  insist,
  type Running,
  runBank,
  wish,
} from '../helpers/callbacks.ts'
import { useDatabase } from '../helpers/database.ts'

const db = useDatabase()
let bank: Running
beforeEach(() => {
  bank = runBank(db)
})

const post = (changes: Record<string, unknown> = {}, asking = {}) =>
  bank.ask<Receipt & Problem>('/v1/callbacks', { method: 'POST', body: wish(changes), ...asking })
const slots = async () => (await bank.ask<Slots>('/v1/callbacks/slots?topic=cartes')).body
const count = async (table: string) =>
  (await db.query<{ count: number }>(`select count(*)::int as count from ${table}`)).rows[0]!.count

describe('asking to be rung back', () => {
  it('is answered with a receipt that the contract knows, and stored', async () => {
    const made = await post({ firstName: 'Camille', note: 'Après 15 h, merci.' })
    expect(made.status).toBe(201)
    const { manage, request } = z.parse(Receipt, made.body)
    expect(request).toMatchObject({
      state: 'planned',
      topic: 'cartes',
      slot: { start: '2026-11-24T13:30:00.000Z', end: '2026-11-24T14:00:00.000Z' },
      history: [{ state: 'planned', at: bank.now.toISOString() }],
      may: ['move', 'cancel', 'erase'],
      eraseAt: '2026-12-24T14:00:00.000Z',
    })
    expect(made.headers.get('Cache-Control')).toBe('no-store')
    const { rows } = await db.query<Record<string, unknown>>(
      'select * from request join callback on request_id = id',
    )
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({
      first_name: 'Camille',
      note: 'Après 15 h, merci.',
      active: true,
    })
    expect(JSON.stringify(rows)).not.toContain(manage)
    expect(await count('audit')).toBe(1)
    expect(await count('outbox')).toBe(1)
  })

  it('“as soon as possible” is received, and due by the promise', async () => {
    const { request } = await askedFor(bank, { when: 'soonest' })
    expect(request).toMatchObject({ state: 'received', due: '2026-11-24T11:00:00.000Z' })
    expect(request.slot).toBeUndefined()
    expect(request.calendar).toBeUndefined()
  })

  it.each([
    [{ topic: 'crypto' }, '/topic', 'unknown'],
    [{ surface: 'partner', note: 'bonjour' }, '/note', 'not-here'],
    [{ surface: 'facebook', note: 'bonjour' }, '/note', 'not-here'],
    [{ surface: 'in-app', note: 'bonjour' }, '/note', 'not-here'],
    [{ reminder: 'email' }, '/email', 'missing'],
    [{ zone: 'Europe/Lutece' }, '/zone', 'unknown'],
    [{ phone: '+33892705705' }, '/phone', 'premium'],
    [{ when: '2026-11-24' }, '/when', 'invalid_format'],
    [{ phone: '0612345678' }, '/phone', 'invalid_format'],
    [{ reference: 'R-0000-00' }, '', 'unrecognized_keys'],
  ])('%o is refused: %s is %s', async (changes, pointer, code) => {
    const refused = await post(changes)
    expect(refused.status).toBe(422)
    expect(z.parse(Problem, refused.body).errors).toEqual([{ pointer, code }])
    expect(await count('request')).toBe(0)
  })

  it.each(['website', 'webview'])('takes a note on %s', async (surface) => {
    expect((await post({ surface, note: 'bonjour' })).status).toBe(201)
  })

  it('“other” is a topic of every bank', async () => {
    expect((await post({ topic: 'other' })).status).toBe(201)
  })

  it.each(['firstName', 'note', 'email', 'consent'])(
    'a secret in %s is not stored, nor said back (A14)',
    async (field) => {
      const iban = 'FR7630006000011234567890189'
      const values = { email: `${iban}@example.fr`, consent: iban }
      const value = field in values ? values[field as keyof typeof values] : `mon iban ${iban}`
      const refused = await post({ [field]: value })
      expect(refused.body).toMatchObject({
        status: 422,
        type: '/v1/problems/sensitive-data',
        errors: [{ pointer: `/${field}`, code: 'iban' }],
      })
      expect(JSON.stringify([refused.body, bank.log])).not.toContain('1234567890')
      expect(await count('request')).toBe(0)
    },
  )

  it('writes to who speaks another language in the bank’s first one', async () => {
    await askedFor(bank, { locale: 'br' })
    const { rows } = await db.query('select locale from request')
    expect(rows).toEqual([{ locale: 'fr' }])
  })

  it('is offered by no route when the bank’s own page does it', async () => {
    bank = runBank(
      db,
      callbackBank({ callback: { mode: 'link', url: 'https://www.banque.example/' } }),
    )
    expect((await post()).status).toBe(404)
  })

  it('one number is rung once a day; the refusal says nothing of the first', async () => {
    const phone = freshPhone()
    const first = await post({ phone })
    const again = await post({ phone, when: '2026-11-24T15:00:00Z' })
    expect(again.body).toMatchObject({ status: 409, type: '/v1/problems/already-asked' })
    expect(JSON.stringify(again.body)).not.toContain(first.body.request.reference)
    expect((await post({ phone, when: '2026-11-25T15:00:00Z' })).status).toBe(201)
    expect(await count('request')).toBe(2)
    const { rows } = await db.query<{ taken: number }>('select taken from slot order by starts_at')
    expect(rows).toEqual([{ taken: 1 }, { taken: 1 }])
  })

  it('the same number written in another way is the same number', async () => {
    expect((await post({ phone: '+33612345678' })).status).toBe(201)
    expect((await post({ phone: '+330612345678' })).body).toMatchObject({ status: 409 })
  })

  it('a reference that somebody has is drawn again, unseen', async () => {
    let draws = 0
    bank.deps.random = (bytes) =>
      bytes === 5 && draws++ < 4 ? Buffer.alloc(5) : randomBytes(bytes)
    const first = await askedFor(bank)
    const second = await askedFor(bank)
    expect(first.request.reference).toMatch(/^A-0000-/)
    expect(second.request.reference).not.toBe(first.request.reference)
    expect(draws).toBe(5)
    expect(await count('request')).toBe(2)
    expect((await second.see()).body).toEqual(second.request)
  })

  it('F09: twenty times under one key is once, with one reference', async () => {
    const key = randomUUID()
    const body = wish()
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        bank.ask<Receipt>('/v1/callbacks', { method: 'POST', body, key }),
      ),
    )
    const made = answers.filter(({ status }) => status === 201)
    expect(new Set(made.map(({ body: { request } }) => request.reference)).size).toBe(1)
    const later = await bank.ask<Receipt>('/v1/callbacks', { method: 'POST', body, key })
    expect(later.body).toEqual(made[0]!.body)
    expect(await count('request')).toBe(1)
  })
})

describe('the times that are free', () => {
  it('are as the contract says, without those that are full', async () => {
    const before = z.parse(Slots, await slots())
    expect(before).toMatchObject({
      zone: 'Europe/Paris',
      now: '2026-11-24T09:00:00.000Z',
      soonest: { from: '2026-11-24T09:00:00.000Z', by: '2026-11-24T11:00:00.000Z' },
    })
    expect(before.days.map(({ day, slots: { length } }) => `${day} ${length}`)).toEqual([
      '2026-11-24 12',
      '2026-11-25 15',
      '2026-11-26 15',
      '2026-11-27 15',
      '2026-11-28 7',
      '2026-11-30 15',
    ])
    await askedFor(bank)
    expect(await slots()).toEqual(before)
    await askedFor(bank)
    const after = await slots()
    expect(after.days[0]!.slots).toHaveLength(11)
    expect(after.days[0]!.slots.map(({ start }) => start)).not.toContain('2026-11-24T13:30:00.000Z')
  })

  it('a day that is full stays, without times', async () => {
    bank = runBank(db, callbackBank({ slots: { capacity: 1, minutes: 210, days: 2 } }))
    await askedFor(bank, { when: '2026-11-24T13:00:00Z' })
    expect((await slots()).days).toEqual([
      { day: '2026-11-24', slots: [] },
      { day: '2026-11-25', slots: expect.any(Array) },
    ])
  })

  it.each(['', '?topic=', '?topic=crypto'])(
    'are for a topic of the bank: “%s” is none',
    async (query) => {
      expect((await bank.ask(`/v1/callbacks/slots${query}`)).status).toBe(422)
    },
  )

  it.each([
    ['full', '2026-11-24T13:30:00Z', ['14:00', '13:00', '14:30']],
    ['over', '2026-11-24T08:00:00Z', ['09:30', '10:00', '10:30']],
    ['too soon', '2026-11-24T09:00:00Z', ['09:30', '10:00', '10:30']],
    ['none of the desk’s', '2026-11-24T13:37:00Z', ['13:30', '14:00', '13:00']],
    ['at lunch', '2026-11-24T12:00:00Z', ['13:00', '11:00', '13:30']],
    ['on a Sunday', '2026-11-29T12:00:00Z', ['08:00', '08:30', '09:00']],
  ])('a time that is %s is not given: the nearest three are', async (why, when, expected) => {
    if (why === 'full') for (let i = 0; i < 2; i++) await askedFor(bank, { when })
    const { status, body } = await post({ when })
    expect([status, body.type]).toEqual([409, '/v1/problems/slot-taken'])
    const starts = z.parse(Problem, body).alternatives!.map(({ start }) => start.slice(11, 16))
    expect(starts).toEqual(expected)
  })

  it('the desk closes while the panel is open: said, with what is left', async () => {
    const { days } = await slots()
    const last = days[0]!.slots.at(-1)!.start
    bank.now = new Date('2026-11-24T16:20:00Z')
    const { body } = await post({ when: last })
    expect(body.alternatives!.map(({ start }) => start)).toContain('2026-11-25T08:00:00.000Z')
    expect(body.alternatives).toHaveLength(3)
  })

  it('“as soon as possible” is refused where it is not promised', async () => {
    bank = runBank(db, callbackBank({ callback: { soonestMinutes: undefined } }))
    expect((await slots()).soonest).toBeUndefined()
    const { body } = await post({ when: 'soonest' })
    expect(body.errors).toEqual([{ pointer: '/when', code: 'not-offered' }])
  })

  it('F11: are counted on the server’s clock, the visitor’s own does not matter', async () => {
    bank.now = new Date('2026-11-24T13:16:00Z')
    const body = wish({ when: '2026-11-24T13:30:00Z', zone: 'Indian/Reunion' })
    const { status } = await bank.ask('/v1/callbacks', {
      method: 'POST',
      body,
      headers: { Date: 'Sun, 22 Nov 2026 00:00:00 GMT' },
    })
    expect(status).toBe(409)
  })
})

describe('the night on which 02:30 comes twice (F11)', () => {
  const night = ['00:00-24:00']
  const week = {
    mon: night,
    tue: night,
    wed: night,
    thu: night,
    fri: night,
    sat: night,
    sun: night,
  }
  beforeEach(() => {
    const awake = callbackBank({
      hours: { week, holidays: 'none' },
      slots: { capacity: 1, minutes: 15 },
    })
    bank = runBank(db, awake, new Date('2026-10-25T00:00:00Z'))
  })

  it('both are times of their own: one full, the other free', async () => {
    const first = await askedFor(bank, { when: '2026-10-25T00:30:00Z' })
    expect((await post({ when: '2026-10-25T02:30:00+02:00' })).status).toBe(409)
    const second = await askedFor(bank, { when: '2026-10-25T02:30:00+01:00' })
    expect([first, second].map(({ request }) => request.slot!.start)).toEqual([
      '2026-10-25T00:30:00.000Z',
      '2026-10-25T01:30:00.000Z',
    ])
  })

  it('each quarter of an hour, what is offered first can be had, and the day is the desk’s', async () => {
    for (let quarter = 0; quarter <= 14; quarter++) {
      bank.now = new Date(Date.parse('2026-10-25T00:30:00Z') + quarter * 15 * 60_000)
      const { days, now } = await slots()
      expect([now, days[0]!.day]).toEqual([bank.now.toISOString(), '2026-10-25'])
      const { start } = days[0]!.slots[0]!
      const wait = Date.parse(start) - bank.now.getTime()
      expect(wait >= 15 * 60_000 && wait <= 30 * 60_000).toBe(true)
      await askedFor(bank, { when: start })
    }
  })
})

describe('capacity', () => {
  it('A25: 200 at once for the last seat of a slot: one has it, 199 are shown three others', async () => {
    bank = runBank(db, callbackBank({ slots: { capacity: 1 } }))
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, index) => insist(bank, wish(), `198.51.100.${index}`)),
    )
    const refused = answers.filter(({ status }) => status === 409)
    expect([answers.filter(({ status }) => status === 201).length, refused.length]).toEqual([
      1, 199,
    ])
    expect(refused.every(({ body }) => body.alternatives!.length >= 3)).toBe(true)
    expect(await count('request')).toBe(1)
    const { rows } = await db.query('select taken, capacity from slot')
    expect(rows).toEqual([{ taken: 1, capacity: 1 }])
  }, 60_000)

  it('1,000 visitors for 200 slots: 200 sold, none twice, everyone answered', async () => {
    bank = runBank(db, callbackBank({ slots: { capacity: 1, minutes: 10, days: 8 } }))
    const free = (await slots()).days.flatMap((day) => day.slots).slice(0, 200)
    expect(free).toHaveLength(200)
    const answers = await Promise.all(
      Array.from({ length: 1_000 }, (_, index) =>
        insist(bank, wish({ when: free[index % 200]!.start }), `10.0.${index >> 8}.${index & 255}`),
      ),
    )
    const by = Map.groupBy(answers, ({ status }) => status)
    expect([by.get(201)?.length, by.get(409)?.length]).toEqual([200, 800])
    const sold = by.get(201)!.map(({ body }) => body.request.slot!.start)
    expect(new Set(sold).size).toBe(200)
    expect(await count('request')).toBe(200)
  }, 120_000)

  it('a bank that takes seats away sells no more, and loses nobody', async () => {
    const visitor = await askedFor(bank)
    await askedFor(bank)
    bank = runBank(db, callbackBank({ slots: { capacity: 1 } }))
    expect((await post()).status).toBe(409)
    expect((await visitor.cancel()).status).toBe(200)
    expect((await post()).status).toBe(409)
  })
})
