/**
 * Nothing stays unanswered: threads that are older than what was promised, or than what the law gives a
 * complaint, are told to the bank's tools and to whoever runs the server, once each. Called once a minute,
 * by every process; whoever is first tells.
 */
import type { Deps } from '../deps.ts'
import { said } from '../requests/change.ts'
import { parameters } from '../requests/parameters.ts'
import { lateThreads, type NamedThread } from './stored.ts'
import { briefFacts, toldCte } from './told.ts'

/** @returns how many are late since the last time */
export async function alertLateThreads(deps: Deps): Promise<number> {
  const now = deps.now()
  let count = 0
  for (const thread of await lateThreads(deps.db, now)) count += await alert(deps, thread, now)
  if (count > 0) {
    deps.log({ level: 'warn', what: 'threads-late', count })
    deps.wake()
  }
  return count
}

async function alert(deps: Deps, thread: NamedThread, now: Date): Promise<number> {
  const { $, params } = parameters()
  const parts = [
    `late as (
      update request set alerted_at = ${$(now)}
      where id = ${$(thread.id)} and alerted_at is null and promised_at = ${$(thread.promisedAt)}
        and state = 'received'
      returning 1
    )`,
    said($, { at: now, reference: thread.reference, what: 'overdue', who: 'server' }, 'late'),
    toldCte(
      deps,
      $,
      { event: 'thread.overdue', at: now, facts: briefFacts(thread, thread.identity) },
      'late',
    ),
  ]
  const { rows } = await deps.db.query<{ count: number }>(
    `with ${parts.join(', ')} select count(*)::int as count from late`,
    params,
  )
  return rows[0]?.count ?? 0
}
