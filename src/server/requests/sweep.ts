/**
 * What is old goes: requests when their time has come (with a line in the audit), then what only
 * counted for a while. The outbox tidies itself. Called once a minute; a table at a time, in portions
 * that hold no lock for long. Several processes may sweep at once.
 *
 * Whoever changes a request holds its callback first, then the rest of it. A sweep takes both or
 * neither and waits for nobody: what is in use today goes in a minute. So neither blocks the other.
 */
import type { Config } from '../../content/config.ts'
import type { Deps } from '../deps.ts'
import { REMEMBERED_MS } from '../guard/work.ts'
import { forgetLeavers } from '../sign-in/leavers.ts'

const MINUTE = 60_000
const DAY = 1_440 * MINUTE

const PORTION = 1_000

/** The time in which an obligation can be claimed: five years (Code civil, art. 2224). */
const AUDIT_DAYS = 5 * 366

interface Rubbish {
  table: string
  /** Column of the index on age. */
  age: string
  /** Older than this many milliseconds. */
  after: (config: Config) => number
}

const RUBBISH: readonly Rubbish[] = [
  { table: 'idempotency', age: 'expires_at', after: () => 0 },
  { table: 'seat', age: 'expires_at', after: () => 0 },
  { table: 'access', age: 'expires_at', after: () => 0 },
  { table: 'rate', age: 'window_start', after: ({ limits }) => longestCount(limits) },
  { table: 'handoff', age: 'expires_at', after: () => 0 },
  { table: 'proof', age: 'expires_at', after: () => 0 },
  { table: 'session', age: 'ends_at', after: () => 0 },
  { table: 'email_code', age: 'expires_at', after: () => 0 },
  { table: 'adviser_session', age: 'ends_at', after: () => 0 },
  { table: 'attachment', age: 'alone_since', after: () => DAY },
  { table: 'audit', age: 'at', after: () => AUDIT_DAYS * DAY },
]

/** @returns how many rows went, by table; those from which none did are left out */
export async function sweep(deps: Pick<Deps, 'config' | 'db' | 'now' | 'log'>) {
  const { config, now, log } = deps
  const at = now()
  const swept: Record<string, number> = {}
  const count = async (name: string, portion: () => Promise<number>) => {
    let total = 0
    for (let went = PORTION; went === PORTION; total += went) went = await portion()
    if (total === 0) return
    swept[name] = total
    log({ level: 'info', what: 'swept', name, count: total })
  }
  await count('request', () => eraseOld(deps, 'callback', at))
  await count('thread', () => eraseOld(deps, 'thread', at))
  for (const desk of Object.keys(config.hours)) await count('slot', () => oldSlots(deps, desk, at))
  for (const rubbish of RUBBISH) {
    const before = new Date(at.getTime() - rubbish.after(config))
    await count(rubbish.table, () => remove(deps, rubbish, before))
  }
  await count('customer', () => forgetLeavers(deps, at))
  return swept
}

/**
 * What hangs on a request goes with it: its callback or its thread, its ways in, messages, files, and what
 * waited to be told of it.
 */
const eraseOld = (
  { db }: Pick<Deps, 'db'>,
  kind: 'callback' | 'thread',
  now: Date,
): Promise<number> =>
  countOf(
    db,
    `with old as (
       select r.id from request r join ${kind} k on k.request_id = r.id
       where r.erase_at <= $1 order by r.erase_at limit ${PORTION}
       for update of k, r skip locked
     ), gone as (
       delete from request where id in (select id from old) returning reference
     ), said as (
       insert into audit (at, reference, what, who)
       select $1::timestamptz, reference, 'erased', 'server' from gone returning 1
     ) select count(*)::int as went from said`,
    [now],
  )

const oldSlots = ({ db }: Pick<Deps, 'db'>, desk: string, now: Date): Promise<number> =>
  countOf(
    db,
    `with gone as (
       delete from slot where desk = $1 and starts_at = any(array(
         select starts_at from slot where desk = $1 and starts_at < $2
         order by starts_at limit ${PORTION} for update skip locked
       )) returning 1
     ) select count(*)::int as went from gone`,
    [desk, new Date(now.getTime() - DAY)],
  )

const remove = ({ db }: Pick<Deps, 'db'>, { table, age }: Rubbish, before: Date): Promise<number> =>
  countOf(
    db,
    `with gone as (
       delete from ${table} where ctid = any(array(
         select ctid from ${table} where ${age} < $1
         order by ${age} limit ${PORTION} for update skip locked
       )) returning 1
     ) select count(*)::int as went from gone`,
    [before],
  )

async function countOf(db: Deps['db'], sql: string, params: readonly unknown[]): Promise<number> {
  const { rows } = await db.query<{ went: number }>(sql, params)
  return rows[0]?.went ?? 0
}

/** Of the windows, and of a proof of work, which is good once. */
const longestCount = ({ trustedProxies, ...limits }: Config['limits']): number => {
  const windows = Object.values(limits).map(({ minutes }) => minutes * MINUTE)
  return Math.max(REMEMBERED_MS, ...windows)
}
