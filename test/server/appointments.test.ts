/** Being received in an agency: a time that is had by one, moved, given back, and held while a form is filled in. */
import { randomBytes } from 'node:crypto'
import ICAL from 'ical.js'
import { beforeEach, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import type { Problem } from '../../src/contract/problem.ts'
import { Receipt } from '../../src/contract/request.ts'
import { Slots } from '../../src/contract/slots.ts'
import { customerLetter, teamLetter } from '../../src/server/mail/letters.ts'
import { sweep } from '../../src/server/requests/sweep.ts'
import { agencyBank, meeting, received, runAgencies, THREE } from '../helpers/agencies.ts'
import { askedFor, freshPhone, type Running } from '../helpers/callbacks.ts'
import { useDatabase } from '../helpers/database.ts'

const db = useDatabase()
let bank: Running
beforeEach(() => {
  bank = runAgencies(db)
})

const BELLECOUR = '/v1/agencies/bellecour-lyon/slots?reason=credit-immobilier'
const starts = async (path = BELLECOUR) =>
  z
    .parse(Slots, (await bank.ask(path)).body)
    .days.flatMap(({ slots }) => slots.map(({ start }) => start))
const isFree = async (when: string) => (await starts()).includes(new Date(when).toISOString())
const post = (changes: Record<string, unknown> = {}, asking = {}) =>
  bank.ask<Receipt & Problem>('/v1/appointments', {
    method: 'POST',
    body: meeting(changes),
    ...asking,
  })
const count = async (table: string) =>
  (await db.query<{ count: number }>(`select count(*)::int as count from ${table}`)).rows[0]!.count
const secret = () => randomBytes(16).toString('base64url')
const hold = (holder: string, changes: Record<string, unknown> = {}, asking = {}) =>
  bank.ask<{ until: string } & Problem>('/v1/appointments/holds', {
    method: 'POST',
    body: {
      agency: 'bellecour-lyon',
      reason: 'credit-immobilier',
      when: THREE,
      holder,
      ...changes,
    },
    ...asking,
  })
const later = (minutes: number) => {
  bank.now = new Date(bank.now.getTime() + minutes * 60_000)
}

describe('an appointment', () => {
  it('is acknowledged with where, what for and when, and its time is gone', async () => {
    const before = await starts()
    expect(before).toContain('2026-11-24T14:00:00.000Z')
    const made = await post({ firstName: 'Camille' })
    expect(made.status).toBe(201)
    const { request } = z.parse(Receipt, made.body)
    expect(request).toMatchObject({
      kind: 'appointment',
      state: 'planned',
      slot: { start: '2026-11-24T14:00:00.000Z', end: '2026-11-24T15:00:00.000Z' },
      meeting: {
        way: 'agency',
        agency: {
          id: 'bellecour-lyon',
          name: 'Agence Bellecour',
          address: '10 place Bellecour, 69002 Lyon',
          zone: 'Europe/Paris',
        },
        reason: { id: 'credit-immobilier', label: 'Préparer un crédit immobilier' },
        documents: ['Une pièce d’identité'],
      },
      may: ['move', 'cancel', 'erase'],
    })
    // An hour, which half an hour before and after would run into.
    const after = await starts()
    expect(before.filter((start) => !after.includes(start))).toEqual([
      '2026-11-24T13:30:00.000Z',
      '2026-11-24T14:00:00.000Z',
      '2026-11-24T14:30:00.000Z',
    ])
    expect(await count('outbox')).toBe(1)
    expect(await count('audit')).toBe(1)
  })

  it.each([
    [{ agency: 'nowhere' }, '/agency', 'unknown'],
    [{ agency: 'annecy' }, '/agency', 'unknown'],
    [{ reason: 'or' }, '/reason', 'unknown'],
    [{ reason: 'compte', way: 'video' }, '/way', 'not-offered'],
    [{ phone: '+33892705705' }, '/phone', 'premium'],
    [{ topic: 'crypto' }, '/topic', 'unknown'],
    [{ surface: 'facebook', note: 'bonjour' }, '/note', 'not-here'],
    [{ holder: 'short' }, '/holder', 'invalid_format'],
  ])('%o is refused: %s is %s', async (changes, pointer, code) => {
    const refused = await post(changes)
    expect([refused.status, refused.body.errors]).toEqual([422, [{ pointer, code }]])
    expect(await count('request')).toBe(0)
  })

  it.each([
    ['between two', '2026-11-24T14:10:00Z'],
    ['over lunch', '2026-11-24T11:00:00Z'],
    ['too soon', '2026-11-24T09:30:00Z'],
    ['beyond the last day', '2026-12-15T14:00:00Z'],
    ['on a day without hours', '2026-11-30T14:00:00Z'],
  ])('at a time that is not offered (%s) is refused with three others', async (_, when) => {
    const refused = await post({ when })
    expect([refused.status, refused.body.type]).toEqual([409, '/v1/problems/slot-taken'])
    expect(refused.body.alternatives).toHaveLength(3)
  })

  it('of the same number, the same day, is one; a call that day is another thing', async () => {
    const phone = freshPhone()
    await received(bank, { phone })
    const twice = await post({ phone, when: '2026-11-24T16:00:00Z' })
    expect([twice.status, twice.body.type]).toEqual([409, '/v1/problems/already-asked'])
    await askedFor(bank, { phone, when: '2026-11-24T13:30:00Z' })
    expect(await count('request')).toBe(2)
  })

  it('a secret in a note is refused and not stored', async () => {
    const refused = await post({ note: 'ma carte 4970 1000 0000 0154' })
    expect(refused.body.type).toBe('/v1/problems/sensitive-data')
    expect(await count('request')).toBe(0)
  })

  it('is moved: its old time is free again, and the calendar says the new one', async () => {
    const visitor = await received(bank)
    const moved = await visitor.move('2026-11-25T09:00:00Z')
    expect(moved.status).toBe(200)
    expect(moved.body.slot?.start).toBe('2026-11-25T09:00:00.000Z')
    expect([await isFree(THREE), await isFree('2026-11-25T09:00:00Z')]).toEqual([true, false])
    // By half an hour: it does not stand in its own way.
    expect((await visitor.move('2026-11-25T09:30:00Z')).status).toBe(200)

    const { body, headers } = await visitor.calendar()
    expect(headers.get('Content-Disposition')).toContain('rendez-vous.ics')
    const event = new ICAL.Component(ICAL.parse(body)).getFirstSubcomponent('vevent')!
    const { summary, location, sequence, startDate } = new ICAL.Event(event)
    expect([summary, location, sequence, startDate.toJSDate().toISOString()]).toEqual([
      'Banque Exemple\u00a0: rendez-vous avec un conseiller',
      'Agence Bellecour, 10 place Bellecour, 69002 Lyon',
      2,
      '2026-11-25T09:30:00.000Z',
    ])
  })

  it('is not moved to where somebody is, and stays where it was', async () => {
    const visitor = await received(bank)
    await received(bank, { when: '2026-11-25T09:00:00Z' })
    const refused = await visitor.move('2026-11-25T09:30:00Z')
    expect([refused.status, refused.body.alternatives?.length]).toEqual([409, 3])
    expect((await visitor.see()).body.slot?.start).toBe('2026-11-24T14:00:00.000Z')
  })

  it('that is cancelled, erased or over gives its time back', async () => {
    const first = await received(bank)
    expect((await first.cancel()).body.state).toBe('cancelled')
    expect([await isFree(THREE), await count('seat')]).toEqual([true, 0])
    const second = await received(bank)
    expect((await second.erase()).status).toBe(204)
    expect([await isFree(THREE), await count('seat'), await count('callback')]).toEqual([
      true,
      0,
      1,
    ])
  })

  it('is moved by the bank, also to a time that is full', async () => {
    const first = await received(bank)
    const second = await received(bank, { when: '2026-11-25T09:00:00Z' })
    const slot = { start: THREE, end: '2026-11-24T15:00:00Z' }
    const told = await bank.tell('/v1/hooks/requests', {
      reference: second.request.reference,
      state: 'planned',
      slot,
    })
    expect(told.status).toBe(204)
    expect((await second.see()).body.slot).toEqual((await first.see()).body.slot)
    expect([await isFree(THREE), await isFree('2026-11-25T09:00:00Z')]).toEqual([false, true])
    const missed = { reference: first.request.reference, state: 'missed' }
    expect((await bank.tell('/v1/hooks/requests', missed)).status).toBe(204)
    expect((await first.move('2026-11-25T09:00:00Z')).body.state).toBe('planned')
  })

  it('is not a call: neither route moves the other’s', async () => {
    const visitor = await received(bank)
    const { reference } = visitor.request
    const { status } = await bank.ask(`/v1/callbacks/${reference}/slot`, {
      method: 'PUT',
      manage: visitor.manage,
      body: { when: '2026-11-25T09:00:00Z' },
    })
    expect(status).toBe(404)
  })
})

describe('a time that is held', () => {
  it('is nobody else’s for five minutes, and then is', async () => {
    const holder = secret()
    const held = await hold(holder)
    expect(held.body).toEqual({ until: '2026-11-24T09:05:00.000Z' })
    expect(await isFree(THREE)).toBe(false)
    expect((await post()).status).toBe(409)
    later(5)
    expect(await isFree(THREE)).toBe(true)
    expect((await post()).status).toBe(201)
    expect(await count('seat')).toBe(1)
  })

  it('is had by whoever holds it, and by them as long as it is free afterwards', async () => {
    const [early, late] = [secret(), secret()]
    await hold(early)
    expect((await post({ holder: early })).status).toBe(201)
    await hold(late, { when: '2026-11-25T09:00:00Z' })
    later(30)
    expect((await post({ holder: late, when: '2026-11-25T09:00:00Z' })).status).toBe(201)
    expect(await count('seat')).toBe(2)
  })

  it('is let go by the next one of the same holder, who holds one at once', async () => {
    const holder = secret()
    await hold(holder)
    await hold(holder, { when: '2026-11-25T09:00:00Z' })
    expect([await isFree(THREE), await isFree('2026-11-25T09:00:00Z')]).toEqual([true, false])
    // Half an hour later: their own hold does not stand in their way.
    expect((await hold(holder, { when: '2026-11-25T09:30:00Z' })).status).toBe(201)
    expect(await count('seat')).toBe(1)
  })

  it('is held by one of two who ask for it', async () => {
    await hold(secret())
    const second = await hold(secret())
    expect([second.status, second.body.alternatives?.length]).toEqual([409, 3])
  })

  it('leaves nothing: no secret is stored, and the sweep takes what is over', async () => {
    const holder = secret()
    await hold(holder)
    const { rows } = await db.query('select * from seat')
    expect(JSON.stringify(rows)).not.toContain(holder)
    expect(await sweep(bank.deps)).not.toHaveProperty('seat')
    later(6)
    expect(await sweep(bank.deps)).toMatchObject({ seat: 1 })
  })

  it('by a bot that leaves hold after hold is stopped by the limit of its address', async () => {
    bank = runAgencies(db, agencyBank({}, { limits: { perAddress: { count: 3, minutes: 10 } } }))
    const told = []
    for (let times = 0; times < 5; times++)
      told.push((await hold(secret(), { when: THREE })).status)
    expect(told).toEqual([201, 409, 409, 429, 429])
  })
})

describe('a crowd', () => {
  it('A25: 200 who want one time: one has it, 199 are offered three others, one row', async () => {
    const told = await Promise.all(
      Array.from({ length: 200 }, (_, at) => insist(at, {}, { address: `198.51.100.${at}` })),
    )
    expect(told.filter(({ status }) => status === 201)).toHaveLength(1)
    const refused = told.filter(({ status }) => status === 409)
    expect(refused).toHaveLength(199)
    expect(Math.min(...refused.map(({ body }) => body.alternatives?.length ?? 0))).toBe(3)
    expect([await count('seat'), await count('request')]).toEqual([1, 1])
  }, 60_000)

  it('of 60 for 4 seats at one time: four have one each, and nobody shares', async () => {
    bank = runAgencies(db, agencyBank({ seats: 4 }))
    const told = await Promise.all(
      Array.from({ length: 60 }, (_, at) => insist(at, {}, { address: `198.51.100.${at}` })),
    )
    const numbers = (status: number) => told.filter((one) => one.status === status).length
    expect([numbers(201), numbers(409)]).toEqual([4, 56])
    const { rows } = await db.query<{ clashes: number }>(
      'select count(*)::int as clashes from seat a join seat b on a.span && b.span and a.id <> b.id',
    )
    expect(rows[0]!.clashes).toBe(0)
  }, 60_000)

  /** As the panel does it. */
  async function insist(at: number, changes: object, asking: object) {
    const key = crypto.randomUUID()
    const body = meeting({ ...changes, phone: `+3361${String(at).padStart(7, '0')}` })
    for (;;) {
      const answer = await post(body, { key, ...asking })
      const type = answer.body.type?.split('/').at(-1)
      if (type !== 'unavailable' && type !== 'in-progress') return answer
      await new Promise((next) => setTimeout(next, 10)) // or nobody else has a turn
    }
  }
})

describe('what is written of an appointment', () => {
  it('says where, what for and what to bring, and nothing of a call back', async () => {
    const { request } = await received(bank)
    const facts = {
      id: 'x',
      ...request,
      phone: '+33612345678',
      callWord: 'TILLEUL',
      locale: 'fr',
      zone: 'Europe/Paris',
      surface: 'website',
    }
    const { subject, text } = teamLetter(bank.deps.config, 'request.created', facts)
    expect(subject).toMatch(/^Rendez-vous pris · Comptes · /)
    const { phone, ...mine } = facts
    const links = {
      follow: 'https://a.example',
      again: 'https://c.example',
      notMe: 'https://b.example',
    }
    const letter = customerLetter(
      bank.deps.config,
      'customer.confirmation',
      { ...mine, to: 'a@b.example' },
      links,
    )
    expect(letter.subject).toBe('Votre rendez-vous\u00a0: mardi 24 novembre à 15\u00a0h')
    for (const written of [text, letter.text]) {
      expect(written).toContain('Motif\u00a0: Préparer un crédit immobilier')
      expect(written).toContain('Lieu\u00a0: Agence Bellecour, 10 place Bellecour, 69002 Lyon')
      expect(written).not.toMatch(/rappel/i)
    }
    expect(letter.text).toContain('À apporter\u00a0: Une pièce d’identité')
  })
})
