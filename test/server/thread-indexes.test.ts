/** Does the database find a customer's messages among all, row policies included, or does it read them all? */
import { beforeEach, expect, it } from 'vitest'
import { complaintsBetween } from '../../src/server/complaints/stored.ts'
import type { Db } from '../../src/server/database/db.ts'
import { sweep } from '../../src/server/requests/sweep.ts'
import { alertLateThreads } from '../../src/server/threads/late.ts'
import { remindOfComplaints } from '../../src/server/threads/remind.ts'
import { analyse, useDatabase } from '../helpers/database.ts'
import { runSecure, type SecureRunning } from '../helpers/secure.ts'
import { customer } from '../helpers/threads.ts'

const db = useDatabase()
/** Of each customer, of three thousand, one thread; of each thread, four messages. */
const CUSTOMERS = 3_000

interface Statement {
  sql: string
  params: readonly unknown[]
  /** Who asked, where it was a customer. */
  as?: string
}
let asked: Statement[] = []
const listening: Db = {
  ...db,
  query: (sql, params = []) => {
    asked.push({ sql, params })
    return db.query(sql, params)
  },
  transaction: (work) =>
    db.transaction(async ({ query }) => {
      let as: string | undefined
      return work({
        query: (sql, params = []) => {
          if (sql.includes('set_config')) as = String(params[0])
          else asked.push({ sql, params, ...(as !== undefined && { as }) })
          return query(sql, params)
        },
      })
    }),
}

let bank: SecureRunning
beforeEach(async () => {
  asked = []
  bank = runSecure(listening)
  for (const sql of [
    `insert into customer select gen_random_uuid(), 'test', 'c' || n, $1 from generate_series(1, ${CUSTOMERS}) as n`,
    `insert into request (id, reference, kind, state, topic, locale, surface, manage_hash,
       calendar_hash, promised_at, made_at, first_call_at, erase_at)
     select gen_random_uuid(), 'Q-' || n, 'message', case n % 500 when 0 then 'received' else 'answered' end,
       'cartes', 'fr', 'secure', int4send(n), int4send(n), $1::timestamptz + n * interval '1 min',
       $1::timestamptz - n * interval '1 min', case n % 500 when 0 then null else $1::timestamptz end,
       $1::timestamptz + n * interval '1 day'
     from generate_series(1, ${CUSTOMERS}) as n`,
    `insert into thread (request_id, customer_id, subject, folded, answers, changed_at)
     select r.id, c.id, 'a', 'a', '[]', r.made_at from request r
     join customer c on c.subject = 'c' || substr(r.reference, 3)`,
    `insert into message (id, request_id, customer_id, kind, author, body, folded, made_at, read_at)
     select gen_random_uuid(), t.request_id, t.customer_id, 'text', 'bank', 'a', 'a', t.changed_at,
       case n when 1 then null else t.changed_at end from thread t, generate_series(1, 4) as n`,
    `insert into attachment (id, customer_id, message_id, type, size, content, state, alone_since)
     select gen_random_uuid(), customer_id, case when sequence % 50 = 0 then null else id end,
       'image/png', 1, '', 'clean', case when sequence % 50 = 0 then $1::timestamptz end from message`,
    `insert into session select int4send(row_number() over ()::int), id, '', $1, $1, $1 from customer`,
    `insert into handoff select int4send(n), '', $1::timestamptz + n * interval '1 s' from generate_series(1, ${CUSTOMERS}) as n`,
    `insert into outbox (id, request_id, target, event, state, due_at, made_at)
     select gen_random_uuid(), id, 'webhook:crm', 'message.created', 'delivered', made_at, made_at from request`,
    `insert into idempotency select int4send(n), '', 201, '', $1::timestamptz + n * interval '1 min' from generate_series(1, 20000) as n`,
  ]) {
    await db.query(sql, sql.includes('$1') ? [bank.now] : [])
  }
  await analyse(db)
}, 60_000)

interface Plan {
  'Node Type': string
  'Relation Name'?: string
  Plans?: Plan[]
}
const nodes = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodes)]

/** Names of the tables that a statement reads from one end to the other, for whoever asked. */
const readWhole = ({ sql, params, as }: Statement): Promise<string[]> =>
  db.transaction(async ({ query }) => {
    if (as !== undefined) {
      await query(
        `select set_config('dq.customer', $1, true), set_config('role', 'dq_customer', true)`,
        [as],
      )
    }
    const { rows } = await query<{ 'QUERY PLAN': [{ Plan: Plan }] }>(
      `explain (format json) ${sql}`,
      params,
    )
    return nodes(rows[0]!['QUERY PLAN'][0].Plan)
      .filter((node) => node['Node Type'] === 'Seq Scan')
      .map((node) => node['Relation Name'] ?? '')
      .filter((name) => FILLED.has(name))
  })

/** What else a sweep looks into is empty here: `indexes.test.ts` fills it. */
const FILLED = new Set(
  'customer request thread message attachment session handoff outbox idempotency'.split(' '),
)

it('every statement finds its rows by an index, also under row policies', async () => {
  expect(await readWhole({ sql: `select from message where body = 'x'`, params: [] })).toEqual([
    'message',
  ])
  const ana = customer(bank, 'c7')
  const { id } = (await ana.upload(Buffer.from('%PDF-1.7\n%%EOF'))).body
  const { reference, messages } = (await ana.open({ attachments: [{ id, name: 'a.pdf' }] })).body
  await ana.say(reference, 'Encore')
  await ana.read(reference)
  await ana.read(reference, `?after=${messages[0]!.id}`)
  await ana.list()
  await ana.list(`?before=${reference}`)
  await ana.search('encore')
  await ana.ask(`/v1/attachments/${id}`)
  const tell = (update: object) => bank.tell('/v1/hooks/threads', { reference, ...update })
  await tell({ what: 'read' })
  await tell({ what: 'reply', text: 'Oui' })
  const reply = (await ana.read(reference)).body.messages.at(-1)!
  await ana.see(reference, reply.id)
  await bank.tell('/v1/hooks/attachments', { id })
  await tell({ what: 'closed' })
  await ana.say(reference, 'Encore une chose')
  bank.now = new Date(bank.now.getTime() + 4 * 86_400_000)
  await alertLateThreads(bank.deps)
  await remindOfComplaints(bank.deps)
  await complaintsBetween(listening, bank.now, new Date(bank.now.getTime() + 86_400_000))
  await sweep(bank.deps)
  const statements = [...new Map(asked.map((one) => [one.sql, one])).values()]
  expect(statements.filter(({ as }) => as !== undefined).length).toBe(12)
  for (const one of statements) expect([one.sql, await readWhole(one)]).toEqual([one.sql, []])
}, 60_000)
