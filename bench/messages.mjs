/**
 * Does a customer wait longer because others have written much? What the secure pages ask for, with
 * 10,000 messages stored and with 1,000,000, on one PostgreSQL, in turns.
 *
 * The server answers in this process and the network is left out: what can grow is in the database.
 *
 *   npm run bench:messages                                    about four minutes, 2 GB of disk
 *   npm run bench:messages -- --messages 100000 --asks 100    a quick look
 */
import { parseArgs } from 'node:util'
import pg from 'pg'
import { makeCustomerRole } from '../src/server/database/customer-role.ts'
import { migrate } from '../src/server/database/migrate.ts'
import { openPostgres } from '../src/server/database/postgres.ts'
import { newReference } from '../src/server/requests/reference.ts'
import { alertLateThreads } from '../src/server/threads/late.ts'
import { startPostgres } from '../test/helpers/postgres.ts'
import { runSecure } from '../test/helpers/secure.ts'
import { customer } from '../test/helpers/threads.ts'

const { values } = parseArgs({
  options: {
    messages: { type: 'string', default: '1000000' },
    asks: { type: 'string', default: '400' },
    turns: { type: 'string', default: '5' },
  },
})
const [messages, asks, turns] = Object.values(values).map(Number)
const FEW = 10_000
/** A customer’s five exchanges of ten messages each. */
const PER_THREAD = 10
const THREADS_EACH = 5

const STORED_SUBJECT = 'Retrait débité deux fois'
const STORED_TEXT =
  'On m’a débité deux fois un retrait de 240 euros le 14 novembre, à l’agence de la place du marché. '

/** The same number has the same one, and no two have one. */
const referenceOf = (n) =>
  newReference(() => [n % 22, ...[0, 1, 2, 3].map((place) => Math.floor(n / 22 / 32 ** place))])

/** Answered threads of the past five months, as the server would have stored them. */
async function fill(url, count) {
  const client = new pg.Client(url)
  await client.connect()
  await client.query('begin')
  const threads = count / PER_THREAD
  await client.query(
    `insert into customer (id, issuer, subject, made_at)
     select gen_random_uuid(), 'test', 'customer ' || n, now() from generate_series(0, $1::int) as n`,
    [Math.ceil(threads / THREADS_EACH) - 1],
  )
  await client.query(
    `create temp table filled on commit drop as
     select gen_random_uuid() as id, reference, c.id as customer_id,
       timestamptz '2026-11-24T08:00Z' - make_interval(secs => n * ${1.3e7 / threads}) as at
     from unnest($1::text[]) with ordinality as named(reference, n)
     join customer c on c.subject = 'customer ' || ((n - 1) / ${THREADS_EACH})`,
    [Array.from({ length: threads }, (_, n) => referenceOf(n))],
  )
  await client.query(`insert into request (id, reference, kind, state, topic, locale, surface,
      manage_hash, calendar_hash, promised_at, made_at, first_call_at, erase_at)
    select id, reference, 'message', 'answered', 'cartes', 'fr', 'website', sha256(id::text::bytea),
      sha256(('c' || id)::bytea), at + interval '2 days', at, at + interval '1 day',
      now() + interval '5 years' from filled`)
  await client.query(
    `insert into thread (request_id, customer_id, subject, folded, answers, changed_at, sequence)
     select id, customer_id, $1, lower($1), '[]', at, ${PER_THREAD} from filled`,
    [STORED_SUBJECT],
  )
  await client.query(
    `insert into message (id, request_id, customer_id, kind, author, body, folded, made_at,
       delivered_at, read_at)
     select gen_random_uuid(), id, customer_id, 'text',
       case m % 2 when 0 then 'customer' else 'bank' end, $1, lower($1),
       at + make_interval(hours => m), at + make_interval(hours => m), at + interval '2 days'
     from filled, generate_series(0, ${PER_THREAD - 1}) as m`,
    [STORED_TEXT.repeat(4)],
  )
  await client.query('commit')
  await client.query('vacuum analyze')
  await client.end()
  return threads
}

/** A bank with so many messages, and what one of its customers asks of it. */
async function bankWith(postgres, count) {
  const url = await postgres.createDatabase(`with_${count}`)
  const db = openPostgres(url, () => {})
  await migrate(db, new Date())
  await makeCustomerRole(db)
  const threads = await fill(url, count)
  const bank = runSecure(db)
  /** Spread over all of them: no page of the database is warm because the last one read it. */
  const at = (turn) => (turn * 7_919) % threads
  const who = (turn) => customer(bank, `customer ${Math.floor(at(turn) / THREADS_EACH)}`)
  const reference = (turn) => referenceOf(at(turn))
  return {
    close: () => db.close(),
    loads: {
      'read a thread': (turn) => who(turn).read(reference(turn)),
      'list one’s threads': (turn) => who(turn).list(),
      'search one’s messages': (turn) => who(turn).search('marche retrait'),
      'write in a thread': (turn) => who(turn).say(reference(turn), STORED_TEXT),
      'look for late threads': async () => ({
        status: 200,
        late: await alertLateThreads(bank.deps),
      }),
    },
  }
}

/** @returns ms of each, one after the other */
async function times(load, from) {
  const list = []
  for (let turn = from; turn < from + asks; turn++) {
    const start = performance.now()
    const { status } = await load(turn)
    if (status >= 300) throw new Error(`refused with ${status}`)
    list.push(performance.now() - start)
  }
  return list
}

const quantile = (list, share) => list.toSorted((a, b) => a - b)[Math.floor(list.length * share)]
const ms = (number) => Number(number.toFixed(2))

const postgres = await startPostgres({ durable: true })
const [few, many] = [await bankWith(postgres, FEW), await bankWith(postgres, messages)]
try {
  const table = {}
  for (const name of Object.keys(few.loads)) {
    const taken = { few: [], many: [] }
    for (let turn = -1; turn < turns; turn++) {
      const from = (turn + 1) * asks
      const [ofFew, ofMany] = [
        await times(few.loads[name], from),
        await times(many.loads[name], from),
      ]
      if (turn < 0) continue // warm
      taken.few.push(ofFew)
      taken.many.push(ofMany)
    }
    /** The middle one of the turns: what else the machine does is then done to both. */
    const ratio = (share) =>
      quantile(
        taken.many.map((list, turn) => quantile(list, share) / quantile(taken.few[turn], share)),
        0.5,
      )
    table[name] = {
      [`p50 ms, ${FEW}`]: ms(quantile(taken.few.flat(), 0.5)),
      [`p50 ms, ${messages}`]: ms(quantile(taken.many.flat(), 0.5)),
      [`p99 ms, ${messages}`]: ms(quantile(taken.many.flat(), 0.99)),
      ratio: `${ratio(0.5).toFixed(2)}×`,
      'ratio of p99': `${ratio(0.99).toFixed(2)}×`,
    }
  }
  console.table(table)
} finally {
  await Promise.all([few.close(), many.close()])
  await postgres.remove()
}
