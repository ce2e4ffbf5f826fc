/**
 * How long do people really wait? From a request to the first call, over the last 30 days. Who chose a
 * time did not wait, so only calls “as soon as possible” count.
 */
import type { Deps } from '../deps.ts'

const DAYS = 30
/** Fewer say nothing. */
const LEAST = 20
/** The youngest are as good as all. */
const MOST = 1_000

/** @returns the minutes within which half of them were rung; undefined: too few to say */
export async function callbackDelay(
  db: Pick<Deps['db'], 'query'>,
  now: Date,
): Promise<number | undefined> {
  const { rows } = await db.query<{ count: number; minutes: number | null }>(
    `select count(*)::int as count,
       ceil(percentile_disc(0.5) within group (order by seconds) / 60)::int as minutes
     from (
       select extract(epoch from r.first_call_at - r.made_at) as seconds
       from request r join callback c on c.request_id = r.id
       where r.first_call_at is not null and r.made_at >= $1 and c.slot_start is null
       order by r.made_at desc limit ${MOST}
     ) as measured`,
    [new Date(now.getTime() - DAYS * 86_400_000)],
  )
  const [{ count, minutes } = { count: 0, minutes: null }] = rows
  return count >= LEAST && minutes !== null ? Math.max(1, minutes) : undefined
}
