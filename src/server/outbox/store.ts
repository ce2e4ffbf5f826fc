/**
 * The outbox as the worker sees it: what is due, and what became of it.
 *
 * Several processes may work on one database. A row is taken by moving its `due_at` beyond the longest
 * attempt (a lease): a process that dies in the middle loses nothing, since the row is due again. What
 * is said of a row counts only while it is the attempt that was taken.
 */
import type { Db } from '../database/db.ts'
import type { Item } from './delivery.ts'

/** Longer than any attempt may last. */
const LEASE_MS = 120_000

interface Row {
  id: string
  request_id: string | null
  event: Item['event']
  payload: Item['payload']
  attempts: number
  made_at: Date
  request_state: string | null
}

/**
 * Takes what is due for a target, oldest first. A row waits until those before it of the same request
 * are settled; a reminder, which is for later, holds nobody up.
 *
 * Asked for each row by its index, until there are enough. “not exists” would say the same, and become
 * a join over all that waits, which is slow just when much waits.
 */
const TAKE = `
  with taken as (
    update outbox set attempts = attempts + 1, due_at = $2, failure = null
    where id in (
      select due.id from outbox due
      where due.target = $1 and due.state = 'waiting' and due.due_at <= $3
        and (
          select earlier.sequence from outbox earlier
          where earlier.request_id = due.request_id and earlier.target = due.target
            and earlier.sequence < due.sequence
            and earlier.state = 'waiting' and earlier.event <> 'customer.reminder'
          limit 1
        ) is null
      order by due.due_at, due.sequence
      limit $4
      for update skip locked
    )
    returning id, request_id, event, payload, attempts, made_at, sequence
  )
  select taken.*, request.state as request_state
  from taken left join request on request.id = taken.request_id
  order by taken.sequence
`

export async function take(db: Db, target: string, now: Date, count: number): Promise<Item[]> {
  const lease = new Date(now.getTime() + LEASE_MS)
  const { rows } = await db.query<Row>(TAKE, [target, lease, now, count])
  return rows.map((row) => ({
    id: row.id,
    requestId: row.request_id,
    event: row.event,
    payload: row.payload,
    attempts: row.attempts,
    madeAt: row.made_at,
    requestState: row.request_state,
  }))
}

type Taken = Pick<Item, 'id' | 'attempts'>

/** The attempt that was taken, unless the request was erased or somebody else has the row by now. */
const MINE = `id = $1 and attempts = $2 and state = 'waiting'`

export interface Settled extends Taken {
  state: 'delivered' | 'dropped'
}

/** Nothing of the content stays once it was told, or needs not be. */
export async function settle(db: Db, those: readonly Settled[], now: Date): Promise<void> {
  await db.query(
    `with settled as (
       update outbox set state = mine.state, payload = null
       from unnest($1::uuid[], $2::int[], $3::text[]) as mine (id, attempts, state)
       where outbox.id = mine.id and outbox.attempts = mine.attempts and outbox.state = 'waiting'
       returning outbox.message_id, outbox.state
     ) update message set delivered_at = $4
     where delivered_at is null and id in (
       select message_id from settled where state = 'delivered' and message_id is not null
     )`,
    [
      those.map(({ id }) => id),
      those.map(({ attempts }) => attempts),
      those.map(({ state }) => state),
      now,
    ],
  )
}

/** @param dueAt nothing: it is a dead letter now, and keeps its content for a replay */
export async function postpone(
  db: Db,
  { id, attempts }: Taken,
  why: string,
  dueAt: Date | null,
): Promise<void> {
  await db.query(
    `update outbox set failure = $3, due_at = coalesce($4::timestamptz, due_at),
       state = case when $4::timestamptz is null then 'dead' else 'waiting' end
     where ${MINE}`,
    [id, attempts, why, dueAt],
  )
}

/** What has failed is due now; what is under way, or for later, has no failure. */
export async function revive(db: Db, target: string, now: Date): Promise<void> {
  await db.query(
    `update outbox set due_at = $2
     where target = $1 and state = 'waiting' and due_at > $2 and failure is not null`,
    [target, now],
  )
}

const DAY = 86_400_000
const KEPT_DAYS = 30

/**
 * Rows of targets that are no longer in the configuration become dead letters; what was settled long ago
 * goes.
 *
 * @returns how many became dead letters
 */
export async function tidy(db: Db, targets: readonly string[], now: Date): Promise<number> {
  const old = new Date(now.getTime() - KEPT_DAYS * DAY)
  await db.query(
    // What is in use goes the next time: an erasure may hold rows of the same request, in another order.
    `delete from outbox where id in (
       select id from outbox where state <> 'waiting' and made_at < $1 for update skip locked
     )`,
    [old],
  )
  await db.query(`delete from mailed where day < $1::date`, [new Date(now.getTime() - 2 * DAY)])
  const { rows } = await db.query(
    `update outbox set state = 'dead', failure = 'no-such-target'
     where state = 'waiting' and target <> all($1::text[]) returning id`,
    [targets],
  )
  return rows.length
}

/** What has waited for long to be told, target by target. */
export async function late(
  db: Db,
  before: Date,
): Promise<readonly { target: string; count: number }[]> {
  const { rows } = await db.query<{ target: string; count: number }>(
    `select target, count(*)::int as count from outbox
     where state = 'waiting' and event <> 'customer.reminder' and made_at < $1
     group by target order by target`,
    [before],
  )
  return rows
}
