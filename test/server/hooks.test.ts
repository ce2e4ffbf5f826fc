import { beforeEach, describe, expect, it } from 'vitest'
import { apiRoutes } from '../../src/server/api.ts'
import { askedFor, callbackBank, type Running, runBank } from '../helpers/callbacks.ts'
import { useDatabase } from '../helpers/database.ts'

const db = useDatabase()
let bank: Running
beforeEach(() => {
  bank = runBank(db)
})
const tell = (reference: string, update: object, message = {}) =>
  bank.tell('/v1/hooks/requests', { reference, ...update }, message)
const events = async () =>
  (await db.query<{ event: string }>('select event from outbox order by sequence')).rows.map(
    ({ event }) => event,
  )

describe('what the bank’s tools say of a request', () => {
  it('a missed call: its owner sees it, and takes another time', async () => {
    const visitor = await askedFor(bank)
    bank.now = new Date('2026-11-24T13:40:00Z')
    expect((await tell(visitor.request.reference, { state: 'missed' })).status).toBe(204)
    const seen = (await visitor.see()).body
    expect(seen).toMatchObject({ state: 'missed', may: ['move', 'cancel', 'erase'] })
    expect(seen.history).toEqual([
      { state: 'planned', at: '2026-11-24T09:00:00.000Z' },
      { state: 'missed', at: '2026-11-24T13:40:00.000Z' },
    ])
    const moved = await visitor.move('2026-11-24T15:00:00Z')
    expect(moved.body).toMatchObject({
      state: 'planned',
      slot: { start: '2026-11-24T15:00:00.000Z' },
    })
    expect(await events()).toEqual(['request.created', 'request.updated', 'request.moved'])
  })

  it('answered: nothing is left to do but to erase it, which comes 30 days later', async () => {
    const visitor = await askedFor(bank)
    bank.now = new Date('2026-11-24T13:40:00Z')
    const at = '2026-11-24T13:35:00Z'
    await tell(visitor.request.reference, { state: 'answered', at, service: 'Service cartes' })
    expect((await visitor.see()).body).toMatchObject({
      state: 'answered',
      service: 'Service cartes',
      may: ['erase'],
      eraseAt: '2026-12-24T13:35:00.000Z',
    })
    expect((await tell(visitor.request.reference, { state: 'missed' })).status).toBe(409)
    expect((await tell(visitor.request.reference, { state: 'closed' })).status).toBe(204)
  })

  it('planned: a time that the adviser agreed on, also one that is full or no slot of ours', async () => {
    const visitor = await askedFor(bank, { when: 'soonest' })
    for (let i = 0; i < 2; i++) await askedFor(bank, { when: '2026-11-25T09:00:00Z' })
    const slot = { start: '2026-11-25T09:00:00Z', end: '2026-11-25T09:10:00Z' }
    expect((await tell(visitor.request.reference, { state: 'planned', slot })).status).toBe(204)
    expect((await visitor.see()).body).toMatchObject({
      state: 'planned',
      slot: { start: '2026-11-25T09:00:00.000Z', end: '2026-11-25T09:10:00.000Z' },
    })
    await expect(askedFor(bank, { when: '2026-11-25T09:00:00Z' })).rejects.toThrow('slot-taken')
    await visitor.cancel()
    const { rows } = await db.query('select taken from slot')
    expect(rows).toEqual([{ taken: 2 }])
  })

  it.each([
    [{ state: 'planned' }],
    [{ state: 'missed', slot: { start: '2026-11-25T09:00:00Z', end: '2026-11-25T09:30:00Z' } }],
    [{ state: 'planned', slot: { start: '2026-11-25T09:30:00Z', end: '2026-11-25T09:00:00Z' } }],
    [
      {
        state: 'planned',
        slot: { start: '2026-11-25T10:00:00+01:00', end: '2026-11-25T09:00:00Z' },
      },
    ],
    [{ state: 'cancelled' }],
    [{ state: 'received' }],
    [{ state: 'missed', note: 'x' }],
    [{ state: 'missed', at: 'hier' }],
  ])('%o is not understood', async (update) => {
    const { request } = await askedFor(bank)
    expect((await tell(request.reference, update)).status).toBe(422)
  })

  it('one message is obeyed once, however often and however late it comes again', async () => {
    const visitor = await askedFor(bank, { when: 'soonest' })
    const { reference } = visitor.request
    const message = { id: 'crm-1' }
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => tell(reference, { state: 'missed' }, message)),
    )
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([204]))
    await visitor.move('2026-11-25T09:00:00Z')
    expect((await tell(reference, { state: 'missed' }, message)).status).toBe(204)
    expect((await visitor.see()).body.state).toBe('planned')
    expect(await events()).toEqual(['request.created', 'request.updated', 'request.moved'])
  })

  it('a time of another clock is put between the request and now', async () => {
    const visitor = await askedFor(bank)
    bank.now = new Date('2026-11-24T13:40:00Z')
    await tell(visitor.request.reference, { state: 'answered', at: '2030-01-01T00:00:00Z' })
    expect((await visitor.see()).body.eraseAt).toBe('2026-12-24T13:40:00.000Z')
  })

  it('F12: nobody was rung before they asked, also when our clock was set back', async () => {
    const visitor = await askedFor(bank)
    bank.now = new Date(bank.now.getTime() - 120_000)
    await tell(visitor.request.reference, { state: 'answered' })
    const { rows } = await db.query('select first_call_at = made_at as is from request')
    expect(rows).toEqual([{ is: true }])
  })

  it('unknown and cancelled requests are not brought back', async () => {
    expect((await tell('R-0000-47', { state: 'missed' })).status).toBe(404)
    const visitor = await askedFor(bank)
    await visitor.cancel()
    expect((await tell(visitor.request.reference, { state: 'missed' })).status).toBe(409)
    expect((await visitor.see()).body.state).toBe('cancelled')
  })
})

describe('who is not the bank', () => {
  it.each(['/v1/hooks/requests', '/v1/hooks/live'])('finds nothing at %s', async (path) => {
    const { status } = await bank.ask(path, { method: 'POST', body: {} })
    expect(status).toBe(404)
    const late = await bank.tell(path, {}, { at: new Date(bank.now.getTime() - 301_000) })
    expect(late.status).toBe(404)
    expect(bank.log).toEqual([
      { level: 'warn', what: 'hook-refused', route: path, code: 'missing-header' },
      { level: 'warn', what: 'hook-refused', route: path, code: 'too-old' },
    ])
  })

  it('there is no such address without a key', async () => {
    const app = apiRoutes({ ...bank.deps, secrets: {} })
    expect((await app.request('/v1/hooks/live', { method: 'POST' })).status).toBe(404)
  })

  it('a key that is none is said when the server starts', () => {
    expect(() => apiRoutes({ ...bank.deps, secrets: { hook: 'changeit' } })).toThrow(
      'DES_QUESTIONS_HOOK_SECRET',
    )
  })

  it('a message that is too large or no JSON is refused, whoever sent it', async () => {
    const large = await bank.tell('/v1/hooks/live', { withdrawn: ['x'.repeat(300_000)] })
    expect(large.status).toBe(413)
  })

  it('needs no origin: tools have none', async () => {
    const { request } = await askedFor(runBank(db, callbackBank()))
    expect((await tell(request.reference, { state: 'missed' })).status).toBe(204)
  })
})
