/**
 * Before a date of the law is over, the bank is reminded of it: its tools and its team, once for each of
 * the days that it chose. Called once a minute, by every process; whoever is first tells.
 */
import type { Deps } from '../deps.ts'
import { said } from '../requests/change.ts'
import { parameters } from '../requests/parameters.ts'
import { remindAt } from './promise.ts'
import { threadsToRemind } from './stored.ts'
import { briefFacts, toldCte } from './told.ts'

type ToRemind = Awaited<ReturnType<typeof threadsToRemind>>[number]

/** @returns how many were told */
export async function remindOfComplaints(deps: Deps): Promise<number> {
  const now = deps.now()
  let count = 0
  for (const thread of await threadsToRemind(deps.db, now)) count += await remind(deps, thread, now)
  if (count > 0) deps.wake()
  return count
}

async function remind(deps: Deps, thread: ToRemind, now: Date): Promise<number> {
  const { $, params } = parameters()
  const parts = [
    `reminded as (
      update thread set remind_at = ${$(remindAt(deps.config, thread, now))}::timestamptz
      where request_id = ${$(thread.id)} and remind_at = ${$(thread.remindAt)}
      returning request_id
    )`,
    // A server of before may have stored an answer and left the reminder.
    `told_of as (select 1 from reminded where ${$(thread.state)}::text = 'received')`,
    said($, { at: now, reference: thread.reference, what: 'reminded', who: 'server' }, 'told_of'),
    toldCte(
      deps,
      $,
      { event: 'thread.due', at: now, facts: briefFacts(thread, thread.identity) },
      'told_of',
    ),
  ]
  const { rows } = await deps.db.query<{ count: number }>(
    `with ${parts.join(', ')} select count(*)::int as count from told_of`,
    params,
  )
  return rows[0]?.count ?? 0
}
