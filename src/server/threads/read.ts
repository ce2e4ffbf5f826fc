/** What a customer reads: the list of their threads, what they search in them, and when to ask again. */
import { createHash } from 'node:crypto'
import { PAGE, type Threads } from '../../channels/message/contract.ts'
import type { Db } from '../database/db.ts'
import type { Deps } from '../deps.ts'
import { jsonText, PRIVATE } from '../problem.ts'
import { patternsOf } from './folded.ts'
import { answeredBy } from './promise.ts'
import { briefOf, type StoredThread, THREADS } from './stored.ts'

type Reads = Pick<Db, 'query'>

const LAST_FIRST = `order by t.changed_at desc, t.request_id desc limit ${PAGE + 1}`

/** @param before reference of the last one that is known */
export async function threadsOf(
  { config, db }: Pick<Deps, 'config' | 'db'>,
  own: Reads,
  customerId: string,
  now: Date,
  before?: string,
): Promise<Threads> {
  const earlier = `and (t.changed_at, t.request_id) < (
    select b.changed_at, b.request_id from thread b join request e on e.id = b.request_id
    where e.reference = $2)`
  const { rows } = await own.query<StoredThread>(
    `${THREADS} where t.customer_id = $1 ${before === undefined ? '' : earlier} ${LAST_FIRST}`,
    before === undefined ? [customerId] : [customerId, before],
  )
  return pageOf(rows, {
    unread: await unreadOf(own, customerId),
    reply: {
      by: answeredBy(config, 'message', now).toISOString(),
      ...(await measured(db, now)),
    },
  })
}

/** Every word is in the subject, or in one and the same message. */
export async function search(
  deps: Pick<Deps, 'config' | 'db'>,
  own: Reads,
  customerId: string,
  query: string,
  now: Date,
): Promise<Threads> {
  const { rows } = await own.query<StoredThread>(
    `${THREADS} where t.customer_id = $1 and (
       t.folded like all($2::text[]) or exists (
         select from message m where m.customer_id = $1 and m.request_id = t.request_id
           and m.folded like all($2::text[])))
     ${LAST_FIRST}`,
    [customerId, patternsOf(query)],
  )
  return pageOf(rows, {
    unread: await unreadOf(own, customerId),
    reply: { by: answeredBy(deps.config, 'message', now).toISOString() },
  })
}

function pageOf(rows: readonly StoredThread[], rest: Pick<Threads, 'unread' | 'reply'>): Threads {
  const page = rows.slice(0, PAGE)
  const next = rows.length > PAGE ? page.at(-1)?.reference : undefined
  return { threads: page.map(briefOf), ...(next !== undefined && { next }), ...rest }
}

async function unreadOf(own: Reads, customerId: string): Promise<number> {
  const { rows } = await own.query<{ unread: number }>(
    `select count(*)::int as unread from message
     where customer_id = $1 and author = 'bank' and read_at is null`,
    [customerId],
  )
  return rows[0]?.unread ?? 0
}

const DAYS = 30
/** Fewer say nothing. */
const LEAST = 20
const MOST = 1_000

/** From the first message to the first answer, of all customers: half waited less. */
async function measured(db: Reads, now: Date): Promise<{ minutes?: number }> {
  const { rows } = await db.query<{ count: number; minutes: number | null }>(
    `select count(*)::int as count,
       ceil(percentile_disc(0.5) within group (order by seconds) / 60)::int as minutes
     from (
       select extract(epoch from first_call_at - made_at) as seconds from request
       where first_call_at is not null and made_at >= $1 and kind = 'message'
       order by made_at desc limit ${MOST}
     ) as measured`,
    [new Date(now.getTime() - DAYS * 86_400_000)],
  )
  const [{ count, minutes } = { count: 0, minutes: null }] = rows
  return count >= LEAST && minutes !== null ? { minutes: Math.max(1, minutes) } : {}
}

/** Seconds to wait, by how long nothing has happened (in seconds). */
const PACES: readonly [quiet: number, wait: number][] = [
  [120, 5],
  [600, 15],
  [3_600, 60],
]
const SLOWEST = 300

function pollAfter(changedAt: Date | undefined, now: Date): number {
  const quiet = changedAt ? (now.getTime() - changedAt.getTime()) / 1000 : Number.POSITIVE_INFINITY
  return PACES.find(([most]) => quiet < most)?.[1] ?? SLOWEST
}

/** The answer, or that it is the one that they have. `reply.by` moves with the clock: no reason to send it. */
export function unlessKnown(
  condition: string | undefined,
  answer: object,
  changedAt: Date | undefined,
  now: Date,
): Response {
  const { reply, ...content } = answer as Partial<Threads>
  const tag = createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 22)
  const headers = {
    ETag: `"${tag}"`,
    'Poll-After': String(pollAfter(changedAt, now)),
    Vary: 'Cookie',
  }
  if (condition?.replace(/^W\//, '') === `"${tag}"`) {
    return new Response(null, { status: 304, headers: { ...PRIVATE, ...headers } })
  }
  return jsonText(JSON.stringify(answer), 200, headers)
}
