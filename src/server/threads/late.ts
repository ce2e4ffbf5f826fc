/**
 * Nothing stays unanswered: threads that are older than what was promised, or than what the law gives a
 * complaint, are told to the bank's tools and to whoever runs the server, once each. Called once a minute,
 * by every process; whoever is first tells.
 */
import type { Deps } from '../deps.ts'
import { tellOnce } from './alert.ts'
import { lateThreads, type NamedThread } from './stored.ts'

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

const alert = (deps: Deps, thread: NamedThread, at: Date): Promise<number> =>
  tellOnce(deps, {
    ...{ thread, at, event: 'thread.overdue', what: 'overdue' },
    news: ($) => [
      `news as (
        update request set alerted_at = ${$(at)}
        where id = ${$(thread.id)} and alerted_at is null and promised_at = ${$(thread.promisedAt)}
          and state = 'received'
        returning 1
      )`,
    ],
  })
