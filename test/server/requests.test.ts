import { randomBytes } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import type { Problem } from '../../src/contract/problem.ts'
import { type Receipt, RequestView } from '../../src/contract/request.ts'
import { askedFor, callbackBank, type Running, runBank } from '../helpers/callbacks.ts'
import { useDatabase } from '../helpers/database.ts'

const db = useDatabase()
let bank: Running
beforeEach(() => {
  bank = runBank(db)
})

const seats = async () => {
  const { rows } = await db.query<{ at: Date; taken: number }>(
    'select starts_at as at, taken from slot order by starts_at',
  )
  return rows.map(({ at, taken }) => `${at.toISOString().slice(0, 16)} ${taken}`)
}
const told = async () => {
  const { rows } = await db.query<{ event: string }>('select event from outbox order by sequence')
  return rows.map(({ event }) => event)
}
const minutesLater = (minutes: number) => {
  bank.now = new Date(bank.now.getTime() + minutes * 60_000)
}

describe('following a request', () => {
  it('shows its owner what the contract says, and what the receipt said', async () => {
    const visitor = await askedFor(bank)
    const { status, body, headers } = await visitor.see()
    expect(status).toBe(200)
    expect(z.parse(RequestView, body)).toEqual(visitor.request)
    expect(headers.get('Cache-Control')).toBe('no-store')
  })

  it('F12: shows its whole history when the server’s clock was set back', async () => {
    const visitor = await askedFor(bank)
    minutesLater(-2)
    expect((await visitor.see()).body.history.map(({ state }) => state)).toEqual(['planned'])
    const cancelled = (await visitor.cancel()).body
    const seen = (await visitor.see()).body
    expect(seen.history.map(({ state }) => state)).toEqual(['planned', 'cancelled'])
    expect(seen).toEqual(cancelled)
    const { audit } = (await visitor.export()).body as { audit: { what: string }[] }
    expect(audit.map(({ what }) => what)).toEqual(['planned', 'cancelled', 'exported'])
  })

  it('shows nothing of whoever had the same reference before', async () => {
    const before = await askedFor(bank)
    await before.erase()
    const visitor = await askedFor(bank)
    const { reference } = before.request
    await db.query('update audit set reference = $1 where reference = $2', [
      reference,
      visitor.request.reference,
    ])
    await db.query('update request set reference = $1', [reference])
    const { history } = (
      await bank.ask<RequestView>(`/v1/requests/${reference}`, { manage: visitor.manage })
    ).body
    expect(history).toEqual(visitor.request.history)
  })

  it('A22: is nothing to everybody else, and the same nothing whatever they tried', async () => {
    const [visitor, other] = [await askedFor(bank), await askedFor(bank)]
    const { reference } = visitor.request
    const tried = [
      [reference, other.manage],
      [reference, randomBytes(16).toString('base64url')],
      [reference, `${visitor.manage.slice(0, -1)}`],
      [reference, ''],
      [reference, '{"$ne":""}'],
      [reference, `${visitor.manage}' or '1'='1`],
      [other.request.reference, visitor.manage],
      ['R-0000-47', visitor.manage],
      ['R-0000-01', visitor.manage],
      ['%7B%22$regex%22:%22R%22%7D', visitor.manage],
      [`${reference}' --`, visitor.manage],
      ['0e1234', visitor.manage],
    ] as const
    const answers = []
    for (const [name, manage] of tried) {
      for (const [method, path] of [
        ['GET', ''],
        ['GET', '/export'],
        ['POST', '/cancellation'],
        ['DELETE', ''],
      ] as const) {
        const { status, body } = await bank.ask(`/v1/requests/${name}${path}`, { method, manage })
        answers.push(JSON.stringify({ status, body }))
      }
      const moved = await bank.ask(`/v1/callbacks/${name}/slot`, {
        method: 'PUT',
        manage,
        body: { when: 'soonest' },
      })
      answers.push(JSON.stringify({ status: moved.status, body: moved.body }))
    }
    expect(new Set(answers).size).toBe(1)
    expect(JSON.parse(answers[0]!)).toMatchObject({ status: 404 })
    expect((await visitor.see()).body).toEqual(visitor.request)
  })

  it('needs the secret in a header: without one there is nothing', async () => {
    const { request, manage } = await askedFor(bank)
    for (const headers of [{}, { Authorization: manage }, { Authorization: `Basic ${manage}` }]) {
      expect((await bank.ask(`/v1/requests/${request.reference}`, { headers })).status).toBe(404)
    }
    expect((await bank.ask(`/v1/requests/${request.reference}?manage=${manage}`)).status).toBe(404)
  })
})

describe('another time', () => {
  it('moves the seat, tells the bank, and keeps reference and call word', async () => {
    const visitor = await askedFor(bank)
    const { status, body } = await visitor.move('2026-11-25T09:00:00Z')
    expect(status).toBe(200)
    expect(body).toMatchObject({
      reference: visitor.request.reference,
      callWord: visitor.request.callWord,
      state: 'planned',
      slot: { start: '2026-11-25T09:00:00.000Z', end: '2026-11-25T09:30:00.000Z' },
      eraseAt: '2026-12-25T09:30:00.000Z',
    })
    expect((await visitor.see()).body).toEqual(body)
    expect(await seats()).toEqual(['2026-11-24T13:30 0', '2026-11-25T09:00 1'])
    expect(await told()).toEqual(['request.created', 'request.moved'])
  })

  it('to “as soon as possible” and back', async () => {
    const visitor = await askedFor(bank)
    const soon = await visitor.move('soonest')
    expect(soon.body).toMatchObject({ state: 'received', due: '2026-11-24T11:00:00.000Z' })
    expect(await seats()).toEqual(['2026-11-24T13:30 0'])
    const back = await visitor.move('2026-11-24T13:30:00Z')
    expect(back.body.state).toBe('planned')
    expect(await seats()).toEqual(['2026-11-24T13:30 1'])
    expect(back.body.history.map(({ state }) => state)).toEqual(['planned', 'received', 'planned'])
  })

  it('the same time again changes no seat', async () => {
    const visitor = await askedFor(bank)
    expect((await visitor.move('2026-11-24T13:30:00Z')).status).toBe(200)
    expect(await seats()).toEqual(['2026-11-24T13:30 1'])
  })

  it('a full one: the old seat stays, the nearest are offered', async () => {
    for (let i = 0; i < 2; i++) await askedFor(bank, { when: '2026-11-25T09:00:00Z' })
    const visitor = await askedFor(bank)
    const { status, body } = await visitor.move('2026-11-25T09:00:00Z')
    expect([status, body.alternatives?.length]).toEqual([409, 3])
    expect(await seats()).toEqual(['2026-11-24T13:30 1', '2026-11-25T09:00 2'])
    expect((await visitor.see()).body).toEqual(visitor.request)
  })

  it('a day on which the number is rung already is refused', async () => {
    const phone = '+33612345678'
    await askedFor(bank, { phone, when: '2026-11-25T09:00:00Z' })
    const visitor = await askedFor(bank, { phone })
    const { body } = await visitor.move('2026-11-25T10:00:00Z')
    expect(body.type).toBe('/v1/problems/already-asked')
    expect(await seats()).toEqual(['2026-11-24T13:30 1', '2026-11-25T09:00 1'])
  })

  it('F09: twenty moves at once leave one seat, and one state', async () => {
    const visitor = await askedFor(bank)
    const times = ['09:00', '09:30', '10:00', '10:30', '11:00']
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => visitor.move(`2026-11-25T${times[index % 5]}:00Z`)),
    )
    expect(answers.filter(({ status }) => status !== 200 && status !== 409)).toEqual([])
    expect((await seats()).reduce((sum, line) => sum + Number(line.slice(-1)), 0)).toBe(1)
    const { body } = await visitor.see()
    expect(await seats()).toContain(`${body.slot!.start.slice(0, 16)} 1`)
  })
})

describe('no longer wanted', () => {
  it('frees the seat and the number, and is said to the bank', async () => {
    const visitor = await askedFor(bank)
    minutesLater(5)
    const { status, body } = await visitor.cancel()
    expect(status).toBe(200)
    expect(body).toMatchObject({
      state: 'cancelled',
      may: ['erase'],
      eraseAt: '2026-12-24T09:05:00.000Z',
      history: [{ state: 'planned' }, { state: 'cancelled', at: bank.now.toISOString() }],
    })
    expect((await visitor.see()).body).toEqual(body)
    expect(await seats()).toEqual(['2026-11-24T13:30 0'])
    expect(await told()).toEqual(['request.created', 'request.cancelled'])
    await askedFor(bank, { phone: visitor.body.phone })
  })

  it('cannot be cancelled twice, nor moved afterwards', async () => {
    const visitor = await askedFor(bank)
    await visitor.cancel()
    expect((await visitor.cancel()).body.type).toBe('/v1/problems/state-refused')
    expect((await visitor.move('soonest')).body.type).toBe('/v1/problems/state-refused')
    expect(await told()).toEqual(['request.created', 'request.cancelled'])
  })
})

describe('by reference and the last figures', () => {
  const lookup = (reference: string, digits: string) =>
    bank.ask<Receipt & Problem>('/v1/requests/lookup', {
      method: 'POST',
      body: { reference, digits },
    })

  it('opens the request for half an hour', async () => {
    const visitor = await askedFor(bank)
    const { reference } = visitor.request
    const { status, body } = await lookup(reference, visitor.body.phone.slice(-4))
    expect(status).toBe(200)
    expect(body.request).toEqual(visitor.request)
    expect(body.manage).not.toBe(visitor.manage)
    const see = () => bank.ask(`/v1/requests/${reference}`, { manage: body.manage })
    minutesLater(29)
    expect((await see()).status).toBe(200)
    minutesLater(1)
    expect((await see()).status).toBe(404)
    expect((await visitor.see()).status).toBe(200)
  })

  it('what it gives opens no other request', async () => {
    const [visitor, other] = [await askedFor(bank), await askedFor(bank)]
    const { body } = await lookup(visitor.request.reference, visitor.body.phone.slice(-4))
    const path = `/v1/requests/${other.request.reference}`
    expect((await bank.ask(path, { manage: body.manage })).status).toBe(404)
  })

  it('says the same of wrong figures and of a reference that nobody has', async () => {
    const { request, body } = await askedFor(bank)
    const wrong = body.phone.endsWith('0000') ? '1111' : '0000'
    const answers = [
      await lookup(request.reference, wrong),
      await lookup('R-0000-47', '0000'),
      await lookup('R-0000-01', '0000'),
    ]
    expect(
      new Set(answers.map(({ status, body: said }) => JSON.stringify([status, said]))).size,
    ).toBe(1)
    expect(answers[0]!.status).toBe(404)
  })

  it('is tried a few times an hour, for one reference and from one address', async () => {
    bank = runBank(db, callbackBank({ limits: { lookups: { count: 3, minutes: 60 } } }))
    const { request, body } = await askedFor(bank)
    for (let tries = 0; tries < 3; tries++) {
      expect((await lookup(request.reference, 'x'.repeat(4))).status).toBe(422)
      expect((await lookup(request.reference, '0000')).status).toBe(404)
    }
    const refused = await lookup(request.reference, body.phone.slice(-4))
    expect(refused.status).toBe(429)
    expect(refused.body.challenge).toBeUndefined()
    expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0)
    minutesLater(60)
    expect((await lookup(request.reference, body.phone.slice(-4))).status).toBe(200)
  })
})

describe('taking it along, and forgetting it', () => {
  it('the export holds all that was said and all that happened, and no hash of a secret', async () => {
    const visitor = await askedFor(bank, { firstName: 'Camille', note: 'bonjour' })
    await visitor.move('soonest')
    const { status, headers, body } = await visitor.export()
    expect(status).toBe(200)
    expect(headers.get('Content-Disposition')).toContain(`${visitor.request.reference}.json`)
    expect(body).toMatchObject({
      request: { firstName: 'Camille', note: 'bonjour', phone: visitor.body.phone, consent: '1' },
      audit: [{ what: 'planned' }, { what: 'received' }, { what: 'exported' }],
      told: [
        { to: 'webhook:crm', event: 'request.created', state: 'waiting' },
        { to: 'webhook:crm', event: 'request.moved' },
      ],
    })
    expect(JSON.stringify(body)).not.toMatch(/hash/i)
    expect((await visitor.export()).body.audit).toHaveLength(4)
  })

  it('the export is for who holds the receipt, not for who knows the end of the number', async () => {
    const { request, body } = await askedFor(bank)
    const opened = await bank.ask<Receipt>('/v1/requests/lookup', {
      method: 'POST',
      body: { reference: request.reference, digits: body.phone.slice(-4) },
    })
    const path = `/v1/requests/${request.reference}`
    const { manage } = opened.body
    expect((await bank.ask(path, { manage })).status).toBe(200)
    expect((await bank.ask(`${path}/export`, { manage })).status).toBe(404)
  })

  it('A32: erased, nothing is left but a line without content; the bank is told to forget', async () => {
    const visitor = await askedFor(bank, {
      firstName: 'Zébulon',
      note: 'un canari très secret',
      email: 'zebulon@example.org',
    })
    const opened = await bank.ask<Receipt>('/v1/requests/lookup', {
      method: 'POST',
      body: { reference: visitor.request.reference, digits: visitor.body.phone.slice(-4) },
    })
    const erased = await visitor.erase()
    expect([erased.status, erased.body]).toEqual([204, ''])
    expect((await visitor.see()).status).toBe(404)
    const again = bank.ask(`/v1/requests/${visitor.request.reference}`, {
      manage: opened.body.manage,
    })
    expect((await again).status).toBe(404)

    const { rows: tables } = await db.query<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'public'`,
    )
    const kept: string[] = []
    for (const { name } of tables) {
      const { rows } = await db.query(`select * from ${name}`)
      kept.push(JSON.stringify(rows))
    }
    const all = kept.join('\n')
    for (const typed of [
      'Zébulon',
      'canari',
      'zebulon@',
      visitor.body.phone,
      visitor.request.callWord!,
    ]) {
      expect(all).not.toContain(typed)
    }
    expect(await told()).toEqual(['request.erased'])
    const { rows: audit } = await db.query('select what, who from audit order by id')
    expect(audit).toEqual([
      { what: 'planned', who: 'customer' },
      { what: 'looked-up', who: 'customer' },
      { what: 'erased', who: 'customer' },
    ])
    expect(await seats()).toEqual(['2026-11-24T13:30 0'])
    expect(JSON.stringify(bank.log)).not.toContain(visitor.request.reference)
  })

  it('can be erased in every state', async () => {
    const visitor = await askedFor(bank)
    await visitor.cancel()
    expect((await visitor.erase()).status).toBe(204)
    expect((await visitor.erase()).status).toBe(404)
  })
})
