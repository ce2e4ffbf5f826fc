/**
 * Before a date of the law is over, the bank is reminded of it: its tools and its team, once for each of
 * the days that it chose. Called once a minute, by every process; whoever is first tells.
 */
import type { Deps } from '../deps.ts'
import { tellOnce } from './alert.ts'
import { remindAt } from './promise.ts'
import { threadsToRemind } from './stored.ts'

type ToRemind = Awaited<ReturnType<typeof threadsToRemind>>[number]

/** @returns how many were told */
export async function remindOfComplaints(deps: Deps): Promise<number> {
  const now = deps.now()
  let count = 0
  for (const thread of await threadsToRemind(deps.db, now)) count += await remind(deps, thread, now)
  if (count > 0) deps.wake()
  return count
}

const remind = (deps: Deps, thread: ToRemind, at: Date): Promise<number> =>
  tellOnce(deps, {
    ...{ thread, at, event: 'thread.due', what: 'reminded' },
    news: ($) => [
      `reminded as (
        update thread set remind_at = ${$(remindAt(deps.config, thread, at))}::timestamptz
        where request_id = ${$(thread.id)} and remind_at = ${$(thread.remindAt)}
        returning request_id
      )`,
      // A server of before may have stored an answer and left the reminder.
      `news as (select 1 from reminded where ${$(thread.state)}::text = 'received')`,
    ],
  })
