/**
 * Does the database find what it is asked for, or does it read whole tables? Every statement of every
 * route and chore is explained on tables of a bank's size.
 */
import { beforeEach, describe, expect, it } from 'vitest'
import type { Db } from '../../src/server/database/db.ts'
import { alertLate } from '../../src/server/requests/late.ts'
import { sweep } from '../../src/server/requests/sweep.ts'
import { received, runAgencies } from '../helpers/agencies.ts'
import { askedFor, type Running } from '../helpers/callbacks.ts'
import { analyse, useDatabase } from '../helpers/database.ts'

const db = useDatabase()
const ROWS = 20_000

interface Statement {
  sql: string
  params: readonly unknown[]
}
let asked: Statement[] = []
const listening: Db = {
  ...db,
  query: (sql, params = []) => {
    asked.push({ sql, params })
    return db.query(sql, params)
  },
}

let bank: Running
beforeEach(async () => {
  asked = []
  bank = runAgencies(listening)
  for (const sql of [
    `insert into request (id, reference, kind, state, topic, locale, surface, manage_hash,
       calendar_hash, promised_at, made_at, first_call_at, erase_at)
     select gen_random_uuid(), 'Q-' || n, 'callback', case n % 50 when 0 then 'planned' else 'answered' end,
       'cartes', 'fr', 'website', int4send(n), int4send(n), $1::timestamptz + n * interval '1 min',
       $1::timestamptz - n * interval '1 min',
       case n % 50 when 0 then null else $1::timestamptz - n * interval '30 s' end,
       $1::timestamptz + n * interval '1 min'
     from generate_series(1, ${ROWS}) as n`,
    `insert into callback (request_id, phone, zone, consent, desk, day, call_word, active)
     select id, '+331' || reference, 'Europe/Paris', '1', 'conseillers', $1::date, 'TILLEUL', true from request`,
    `insert into slot select 'conseillers', $1::timestamptz + n * interval '30 min', 5, abs(n) % 6
     from generate_series(-3000, 3000) as n`,
    `insert into audit (at, reference, what, who)
     select $1::timestamptz - n * interval '1 h', 'Q-' || n, 'planned', 'customer' from generate_series(1, ${ROWS}) as n`,
    `insert into outbox (id, request_id, target, event, state, due_at, made_at)
     select gen_random_uuid(), id, 'webhook:crm', 'request.created', 'delivered', made_at, made_at from request`,
    `insert into idempotency select int4send(n), '', 201, '', $1::timestamptz + n * interval '1 min' from generate_series(1, ${ROWS}) as n`,
    `insert into access select int4send(row_number() over ()::int), id, promised_at from request`,
    `insert into agenda (name) select 'agency-' || n from generate_series(1, ${ROWS}) as n`,
    `insert into seat (id, span, expires_at)
     select gen_random_uuid(), int8range((n::int8 * 256) << 26, ((n::int8 * 256) << 26) + 60),
       $1::timestamptz + n * interval '1 min' from generate_series(1, ${ROWS}) as n`,
    `insert into rate select int4send(n), $1::timestamptz - n * interval '1 s', 1 from generate_series(1, ${ROWS}) as n`,
  ]) {
    await db.query(sql, sql.includes('$1') ? [bank.now] : [])
  }
  await analyse(db)
}, 60_000)

/** Every flow, so that every statement was asked once. */
async function liveADay(): Promise<void> {
  await bank.ask('/v1/live')
  await bank.ask('/v1/callbacks/slots?topic=cartes')
  await bank.tell('/v1/hooks/live', {})
  const visitor = await askedFor(bank, {
    when: 'soonest',
    email: 'a@example.org',
    reminder: 'email',
  })
  await bank.ask('/v1/requests/lookup', {
    method: 'POST',
    body: { reference: visitor.request.reference, digits: visitor.body.phone.slice(-4) },
  })
  await visitor.see()
  await visitor.move('2026-11-25T09:00:00Z')
  await visitor.calendar()
  await visitor.export()
  await visitor.cancel()
  await visitor.erase()
  await bank.ask('/v1/agencies/bellecour-lyon/slots?reason=compte')
  const when = '2026-11-26T09:00:00Z'
  const wanted = { agency: 'bellecour-lyon', reason: 'compte', when }
  const body = { ...wanted, holder: 'Zk3mB9xQe7Hc0sVnR2aLwg' }
  await bank.ask('/v1/appointments/holds', { method: 'POST', body })
  const guest = await received(bank, body)
  await guest.move('2026-11-25T09:00:00Z')
  const slot = { start: when, end: '2026-11-26T09:30:00Z' }
  const planned = { reference: guest.request.reference, state: 'planned', slot }
  await bank.tell('/v1/hooks/requests', planned)
  await guest.cancel()
  await guest.erase()
  const late = await askedFor(bank, { when: 'soonest' })
  await bank.tell('/v1/hooks/requests', { reference: late.request.reference, state: 'missed' })
  bank.now = new Date(bank.now.getTime() + 60 * 60_000)
  await alertLate(bank.deps)
  await sweep(bank.deps)
}

/** A handful of rows, or none: those of secure messages are filled in `thread-indexes.test.ts`. */
const EMPTY = new Set([
  'setting',
  'customer',
  'thread',
  'message',
  'attachment',
  'session',
  'handoff',
  'email_code',
  'proof',
  'taken',
  'adviser_session',
])

interface Plan {
  'Node Type': string
  'Relation Name'?: string
  Plans?: Plan[]
}
const nodes = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodes)]

/** Names of the tables that a statement reads from one end to the other. */
async function readWhole({ sql, params }: Statement): Promise<string[]> {
  const { rows } = await db.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>(
    `explain (format json) ${sql}`,
    params,
  )
  return nodes(rows[0]!['QUERY PLAN'][0].Plan)
    .filter((node) => node['Node Type'] === 'Seq Scan')
    .map((node) => node['Relation Name'] ?? '')
    .filter((name) => !EMPTY.has(name))
}

describe('every statement', () => {
  it('finds its rows by an index, on tables of twenty thousand', async () => {
    expect(await readWhole({ sql: `select from callback where note = 'x'`, params: [] })).toEqual([
      'callback',
    ])
    await liveADay()
    const statements = [...new Map(asked.map((one) => [one.sql, one])).values()]
    expect(statements.length).toBeGreaterThan(20)
    for (const one of statements) {
      expect([one.sql, await readWhole(one)]).toEqual([one.sql, []])
    }
  }, 60_000)

  it('is one for each write of a visitor, besides the count and what is read before', async () => {
    await liveADay()
    const writes = asked.filter(({ sql }) => /insert into idempotency/.test(sql))
    expect(writes).toHaveLength(13)
    expect(asked.filter(({ sql }) => /^\s*(?:begin|commit)/i.test(sql))).toEqual([])
  }, 60_000)
})
