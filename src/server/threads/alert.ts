/** The bank is told of a thread that nobody touched, once: the row that says so and what is told are one write. */
import type { ThreadEvent } from '../../contract/thread-event.ts'
import type { Deps } from '../deps.ts'
import { said } from '../requests/change.ts'
import { type Parameters, parameters } from '../requests/parameters.ts'
import type { NamedThread } from './stored.ts'
import { briefFacts, toldCte } from './told.ts'

interface Alert {
  thread: NamedThread
  at: Date
  event: ThreadEvent
  /** As the audit names it. */
  what: string
  /**
   * The common table expressions, of which the last, `news`, has a row when nobody told of it before.
   */
  news($: Parameters['$']): readonly string[]
}

/** @returns how many were told: 1, or 0 when another process did */
export async function tellOnce(
  deps: Deps,
  { thread, at, event, what, news }: Alert,
): Promise<number> {
  const { $, params } = parameters()
  const parts = [
    ...news($),
    said($, { at, reference: thread.reference, what, who: 'server' }, 'news'),
    toldCte(deps, $, { event, at, facts: briefFacts(thread, thread.identity) }, 'news'),
  ]
  const { rows } = await deps.db.query<{ count: number }>(
    `with ${parts.join(', ')} select count(*)::int as count from news`,
    params,
  )
  return rows[0]?.count ?? 0
}
