import { randomBytes } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { alertLate } from '../../src/server/requests/late.ts'
import { sweep } from '../../src/server/requests/sweep.ts'
import { askedFor, type Running, runBank } from '../helpers/callbacks.ts'
import { useDatabase } from '../helpers/database.ts'

const db = useDatabase()
let bank: Running
beforeEach(() => {
  bank = runBank(db)
})

const at = (instant: string) => {
  bank.now = new Date(instant)
}
/** From now on, whoever does this to a callback holds it for a while before it goes on. */
async function slowly(what: 'update' | 'delete'): Promise<void> {
  await db.query(
    `create or replace function slowly() returns trigger language plpgsql as
       $$ begin perform pg_sleep(0.5); return coalesce(new, old); end $$`,
  )
  await db.query(
    `create trigger slowly before ${what} on callback for each row execute function slowly()`,
  )
}
afterEach(async () => {
  await db.query('drop trigger if exists slowly on callback')
})

const rows = async (sql: string) => (await db.query(sql)).rows

describe('what is old goes', () => {
  it('A32: a request 30 days after its last date, with all that hangs on it', async () => {
    const visitor = await askedFor(bank, { note: 'un canari' })
    await bank.ask('/v1/requests/lookup', {
      method: 'POST',
      body: { reference: visitor.request.reference, digits: visitor.body.phone.slice(-4) },
    })
    const young = await askedFor(bank, { when: '2026-11-25T09:00:00Z' })

    at('2026-12-24T13:59:59Z')
    await sweep(bank.deps)
    expect((await visitor.see()).status).toBe(200)

    at('2026-12-24T14:00:00Z')
    expect(await sweep(bank.deps)).toEqual({ request: 1 })
    expect((await visitor.see()).status).toBe(404)
    expect((await young.see()).status).toBe(200)
    expect(await rows('select * from callback')).toHaveLength(1)
    expect(await rows('select * from outbox')).toHaveLength(1)
    expect(await rows(`select reference, who from audit where what = 'erased'`)).toEqual([
      { reference: visitor.request.reference, who: 'server' },
    ])
    expect(JSON.stringify(await rows('select * from callback'))).not.toContain('canari')
    expect(await sweep(bank.deps)).toEqual({})
  })

  it('keys, ways in, counts and seats when they are of no use any more', async () => {
    const visitor = await askedFor(bank)
    await bank.ask('/v1/requests/lookup', {
      method: 'POST',
      body: { reference: visitor.request.reference, digits: visitor.body.phone.slice(-4) },
    })
    expect(await sweep(bank.deps)).toEqual({})
    at('2026-11-24T09:31:00Z')
    expect(await sweep(bank.deps)).toMatchObject({ access: 1 })
    at('2026-11-26T09:00:00Z')
    expect(await sweep(bank.deps)).toMatchObject({ slot: 1 })
    at('2026-12-01T09:00:01Z')
    expect(await sweep(bank.deps)).toMatchObject({ idempotency: 2 })
    expect(await rows('select * from idempotency')).toEqual([])
    expect(await rows('select * from rate')).toEqual([])
    expect((await visitor.see()).status).toBe(200)
  })

  it('more than a portion at once, and by two processes at once', async () => {
    await db.query(
      `insert into request (id, reference, kind, state, topic, locale, surface, manage_hash,
         calendar_hash, promised_at, made_at, erase_at)
       select gen_random_uuid(), 'old-' || n, 'callback', 'closed', 'cartes', 'fr', 'website', '',
         int4send(n), '2026-01-01', '2026-01-01', '2026-02-01'
       from generate_series(1, 2500) as n`,
    )
    await db.query(
      `insert into callback (request_id, phone, zone, consent, desk, day, call_word, active)
       select id, reference, 'Europe/Paris', '1', 'conseillers', '2026-01-01', 'TILLEUL', false from request`,
    )
    const [one, other] = await Promise.all([sweep(bank.deps), sweep(runBank(db).deps)])
    expect((one.request ?? 0) + (other.request ?? 0)).toBe(2_500)
    expect(await rows('select * from request')).toEqual([])
    expect(await rows(`select * from audit where what = 'erased'`)).toHaveLength(2_500)
  })

  it.skipIf(inject('postgres') === undefined)(
    'but not while its owner changes it: neither waits for the other',
    async () => {
      const visitor = await askedFor(bank)
      await slowly('update')
      at('2026-12-24T14:00:01Z')
      const cancelled = visitor.cancel()
      await wait(100)
      expect(await sweep(bank.deps)).not.toHaveProperty('request')
      expect(await cancelled).toMatchObject({ status: 200, body: { state: 'cancelled' } })
    },
  )

  it.skipIf(inject('postgres') === undefined)(
    'and whoever changes it meanwhile is told that it is gone',
    async () => {
      const visitor = await askedFor(bank)
      await slowly('delete')
      at('2026-12-24T14:00:01Z')
      const swept = sweep(bank.deps)
      await wait(100)
      expect((await visitor.cancel()).status).toBe(409)
      expect(await swept).toMatchObject({ request: 1 })
      expect((await visitor.cancel()).status).toBe(404)
    },
  )

  it('a log says how many, and of what; nothing else', async () => {
    await askedFor(bank)
    at('2027-01-01T00:00:00Z')
    await sweep(bank.deps)
    expect(bank.log).toContainEqual({ level: 'info', what: 'swept', name: 'request', count: 1 })
  })
})

describe('a request that is older than its promise', () => {
  it('alerts the team, once', async () => {
    const visitor = await askedFor(bank)
    at('2026-11-24T14:00:00Z')
    expect(await alertLate(bank.deps)).toBe(0)
    at('2026-11-24T14:00:01Z')
    const other = runBank(db, bank.deps.config, bank.now)
    const alerts = await Promise.all([alertLate(bank.deps), alertLate(other.deps)])
    expect(alerts[0] + alerts[1]).toBe(1)
    expect(await alertLate(bank.deps)).toBe(0)
    expect(await rows(`select event, request_id from outbox order by sequence offset 1`)).toEqual([
      { event: 'request.overdue', request_id: expect.any(String) },
    ])
    expect((await visitor.see()).body).toMatchObject({ state: 'planned', history: [{}] })
  })

  it('that was moved may be late again', async () => {
    const visitor = await askedFor(bank)
    at('2026-11-24T14:30:00Z')
    expect(await alertLate(bank.deps)).toBe(1)
    await visitor.move('2026-11-25T09:00:00Z')
    expect(await alertLate(bank.deps)).toBe(0)
    at('2026-11-25T09:31:00Z')
    expect(await alertLate(bank.deps)).toBe(1)
  })

  it.each(['answered', 'closed', 'missed'])('alerts nobody once it is %s', async (state) => {
    const { request } = await askedFor(bank)
    await bank.tell('/v1/hooks/requests', { reference: request.reference, state })
    at('2026-11-24T15:00:00Z')
    expect(await alertLate(bank.deps)).toBe(0)
  })

  it('alerts nobody where nobody says how requests stand: all would be late', async () => {
    await askedFor(bank)
    at('2026-11-24T15:00:00Z')
    expect(await alertLate({ ...bank.deps, secrets: {} })).toBe(0)
  })
})

describe('seats', () => {
  it('are as many as there are requests that hold one, whatever happened', async () => {
    const starts = ['09:30', '10:00', '10:30', '11:00'].map((time) => `2026-11-24T${time}:00Z`)
    const visitors: Awaited<ReturnType<typeof askedFor>>[] = []
    const any = <T>(items: readonly T[]): T => items[randomBytes(1)[0]! % items.length]!
    const acts = [
      async () => {
        visitors.push(await askedFor(bank, { when: any([...starts, 'soonest']) }))
      },
      async () => any(visitors).move(any([...starts, 'soonest'])),
      async () => any(visitors).cancel(),
      async () => any(visitors).erase(),
      async () =>
        bank.tell('/v1/hooks/requests', {
          reference: any(visitors).request.reference,
          state: any(['missed', 'answered', 'closed']),
        }),
      async () =>
        bank.tell('/v1/hooks/requests', {
          reference: any(visitors).request.reference,
          state: 'planned',
          slot: { start: any(starts), end: '2026-11-24T12:00:00Z' },
        }),
    ]
    await acts[0]!()
    for (let round = 0; round < 40; round++) {
      const ended = await Promise.allSettled(Array.from({ length: 4 }, () => any(acts)()))
      for (const act of ended) {
        if (act.status === 'rejected') expect(String(act.reason)).toMatch('slot-taken')
      }
    }
    const held = await rows(
      `select slot_start as at, count(*)::int as taken from callback
       where active and slot_start is not null group by 1 order by 1`,
    )
    const counted = await rows(
      'select starts_at as at, taken from slot where taken > 0 order by starts_at',
    )
    expect(counted).toEqual(held)
    expect(visitors.length).toBeGreaterThan(5)
  }, 60_000)
})
