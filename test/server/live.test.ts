import { beforeEach, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import type { Slots } from '../../src/channels/callback/contract.ts'
import { Live } from '../../src/contract/live.ts'
import type { Db } from '../../src/server/database/db.ts'
import { askedFor, type Running, runBank } from '../helpers/callbacks.ts'
import { useDatabase } from '../helpers/database.ts'

const db = useDatabase()
let isDown = false
const fragile: Db = {
  ...db,
  query: (sql, params) =>
    isDown
      ? Promise.reject(Object.assign(new Error('down'), { code: '57P03' }))
      : db.query(sql, params),
}
let bank: Running
beforeEach(() => {
  isDown = false
  bank = runBank(fragile)
})

const live = () => bank.ask<Live>('/v1/live')
const say = (state: object, at?: Date) => bank.tell('/v1/hooks/live', state, at && { at })
const secondsLater = (seconds: number) => {
  bank.now = new Date(bank.now.getTime() + seconds * 1_000)
}

const incident = {
  id: 'virements',
  title: 'Virements ralentis',
  text: 'Nous y travaillons.',
  match: ['virement bloqué'],
}

describe('what changed since the build', () => {
  it('is nothing at first, and may be kept for 30 seconds', async () => {
    const { status, body, headers } = await live()
    expect(status).toBe(200)
    expect(z.parse(Live, body)).toEqual({
      withdrawn: [],
      notices: [],
      incidents: [],
      now: bank.now.toISOString(),
      delays: {},
    })
    expect(headers.get('Cache-Control')).toBe('public, max-age=30')
  })

  it('what the bank says is there within seconds, in every process', async () => {
    const other = runBank(db)
    await live()
    await other.ask('/v1/live')
    expect((await say({ withdrawn: ['carte-perdue'], incidents: [incident] })).status).toBe(204)
    for (const one of [bank, other]) {
      one.now = new Date(one.now.getTime() + 6_000)
      const { body } = await one.ask<Live>('/v1/live')
      expect(body).toMatchObject({ withdrawn: ['carte-perdue'], incidents: [incident] })
    }
  })

  it('is whole each time: what is not said again is over', async () => {
    await say({ withdrawn: ['a'] })
    secondsLater(10)
    await say({ incidents: [incident] })
    expect((await live()).body).toMatchObject({ withdrawn: [], incidents: [incident] })
  })

  it('an older message never comes back over a younger one', async () => {
    await say({ withdrawn: ['young'] })
    const old = new Date(bank.now.getTime() - 60_000)
    expect((await say({ withdrawn: ['old'] }, old)).status).toBe(204)
    expect((await live()).body.withdrawn).toEqual(['young'])
  })

  it('holds what holds now: not what is over, nor what has not begun', async () => {
    const notice = (id: string, from: string, until: string) => ({ id, text: id, from, until })
    await say({
      notices: [
        notice('over', '2026-11-24T07:00:00Z', '2026-11-24T09:00:00Z'),
        notice('now', '2026-11-24T10:00:00+01:00', '2026-11-24T12:00:00Z'),
        notice('later', '2026-11-24T09:00:01Z', '2026-11-24T12:00:00Z'),
      ],
    })
    expect((await live()).body.notices.map(({ id }) => id)).toEqual(['now'])
  })

  it.each([
    [{ notices: [{ id: 'a', text: '' }] }],
    [{ incidents: [{ ...incident, match: [] }] }],
    [{ incidents: [{ ...incident, url: 'javascript:alert(1)' }] }],
    [{ withdrawn: 'all' }],
    [{ everything: true }],
  ])('%o is refused, and what was said before stays', async (state) => {
    await say({ withdrawn: ['a'] })
    expect((await say(state)).status).toBe(422)
    expect((await live()).body.withdrawn).toEqual(['a'])
  })

  it('F08: goes on without the database, from what was known', async () => {
    await say({ incidents: [incident] })
    await live()
    isDown = true
    secondsLater(3_600)
    const { status, body } = await live()
    expect([status, body.incidents]).toEqual([200, [incident]])
    isDown = false
    await say({})
    expect((await live()).body.incidents).toEqual([])
  })

  it('a clock that steps back does not stop the news (F12)', async () => {
    await live()
    secondsLater(-120)
    await say({ withdrawn: ['a'] })
    expect((await live()).body.withdrawn).toEqual(['a'])
  })
})

describe('measured delays', () => {
  it('are half of the waits for a call as soon as possible, once there are twenty', async () => {
    const asked: Awaited<ReturnType<typeof askedFor>>[] = []
    for (let visitor = 0; visitor < 20; visitor++) {
      asked.push(await askedFor(bank, { when: 'soonest' }))
    }
    const rung = async (index: number, minutes: number) =>
      bank.tell('/v1/hooks/requests', {
        reference: asked[index]!.request.reference,
        state: index % 2 ? 'answered' : 'missed',
        at: new Date(Date.parse('2026-11-24T09:00:00Z') + minutes * 60_000).toISOString(),
      })
    secondsLater(7_200)
    for (let index = 0; index < 19; index++) await rung(index, index + 1)
    expect((await runBank(db).ask<Live>('/v1/live')).body.delays).toEqual({})
    await rung(19, 100)
    expect((await runBank(db).ask<Live>('/v1/live')).body.delays).toEqual({ callback: 10 })
  })

  it('calls at a time that was chosen do not count: nobody waited', async () => {
    const { body } = await bank.ask<Slots>('/v1/callbacks/slots?topic=cartes')
    const free = body.days.flatMap(({ slots }) => slots).slice(0, 20)
    expect(free).toHaveLength(20)
    for (const { start: when } of free) {
      const { request } = await askedFor(bank, { when })
      await bank.tell('/v1/hooks/requests', { reference: request.reference, state: 'answered' })
    }
    expect((await live()).body.delays).toEqual({})
  })
})
