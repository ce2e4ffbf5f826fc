/**
 * Requests that are older than what was promised: their team is alerted, once each. Called once a
 * minute, by every process; whoever is first tells.
 *
 * Only where the bank's tools or its desk say how requests stand: of the others we never learn that they were
 * answered, and each would be late.
 */
import type { Deps } from '../deps.ts'
import { outboxCte, outboxRows } from '../outbox/rows.ts'
import { said } from './change.ts'
import { newId } from './ids.ts'
import { parameters } from './parameters.ts'
import { factsOf, STORED, type StoredRequest } from './stored.ts'

/** In a minute; the next minute goes on from there. */
const MOST = 500

/** @returns how many are late since the last time */
export async function alertLate(deps: Deps): Promise<number> {
  if (deps.secrets.hook === undefined && !deps.config.desk) return 0
  const now = deps.now()
  const { rows } = await deps.db.query<StoredRequest>(
    `${STORED} where r.promised_at < $1 and r.alerted_at is null
       and r.state in ('received', 'planned')
     order by r.promised_at limit ${MOST}`,
    [now],
  )
  let count = 0
  for (const request of rows) count += await alert(deps, request, now)
  if (count > 0) {
    deps.log({ level: 'warn', what: 'requests-late', count })
    deps.wake()
  }
  return count
}

async function alert(
  { config, db, random }: Deps,
  request: StoredRequest,
  now: Date,
): Promise<number> {
  const { $, params } = parameters()
  const late = `late as (
    update request set alerted_at = ${$(now)}
    where id = ${$(request.id)} and alerted_at is null and promised_at = ${$(request.promisedAt)}
      and state = ${$(request.state)}
    returning 1
  )`
  const line = said(
    $,
    { at: now, reference: request.reference, what: 'overdue', who: 'server' },
    'late',
  )
  const told = outboxCte(
    outboxRows(
      config.delivery,
      { event: 'request.overdue', at: now, request: factsOf(request) },
      () => newId(now, random),
    ),
    { parameter: params.length + 1, when: 'exists (select from late)' },
  )
  const { rows } = await db.query<{ count: number }>(
    `with ${late}, ${line}, ${told.sql} select count(*)::int as count from late`,
    [...params, told.param],
  )
  return rows[0]?.count ?? 0
}
