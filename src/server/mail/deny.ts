/**
 * `POST /v1/denials`: nothing is written to this address any more. The request itself stays, since it
 * may be real with a slip in its address: the team is told to check it before anybody rings.
 */
import type { Denial } from '../../contract/denial.ts'
import type { Deps } from '../deps.ts'
import { outboxCte, outboxRows } from '../outbox/rows.ts'
import { invalid } from '../problem.ts'
import { said } from '../requests/change.ts'
import { newId } from '../requests/ids.ts'
import { type Parameters, parameters } from '../requests/parameters.ts'
import { contactOf, factsOf, STORED, type StoredRequest } from '../requests/stored.ts'
import type { Write } from '../writing.ts'
import { hashOfEmail, openDenial } from './denial.ts'

export async function deny(deps: Deps, { token }: Denial, now: Date): Promise<Write | Response> {
  const { db, ownKey } = deps
  const denial = openDenial(ownKey, token)
  if (!denial) return invalid('/token', 'unknown')

  const { $, params } = parameters()
  const denied = `denied as (
    insert into denial (email_hash, at) values (${$(denial.emailHash)}, ${$(now)})
    on conflict (email_hash) do nothing
  )`
  const { rows } = await db.query<StoredRequest>(`${STORED} where r.id = $1`, [denial.requestId])
  const [request] = rows
  // Erased since, or said before: the address is no longer in it.
  const isItsAddress =
    request?.email && Buffer.from(hashOfEmail(ownKey, request.email)).equals(denial.emailHash)
  if (!request || !isItsAddress) return { status: 204, sql: denied, params }
  const marked = mark(deps, request, { $, params }, now)
  return { status: 204, sql: `${denied}, ${marked.sql}`, params: [...params, marked.param] }
}

/** The address leaves the request, what waited for it is dropped, and the team is told. */
function mark(
  { config, random }: Pick<Deps, 'config' | 'random'>,
  request: StoredRequest,
  { $, params }: Parameters,
  now: Date,
): { sql: string; param: string } {
  const reminder = request.reminder === 'email' ? null : request.reminder
  const parts = [
    `silenced as (
      update callback set email = null, reminder = ${$(reminder)}
      where request_id = ${$(request.id)} and email = ${$(request.email)} returning request_id
    )`,
    `unsent as (
      update outbox set state = 'dropped', payload = null
      where request_id in (select request_id from silenced)
        and target = 'mail:customer' and state in ('waiting', 'dead')
    )`,
    said($, { at: now, reference: request.reference, what: 'denied', who: 'customer' }, 'silenced'),
  ]
  const customer = contactOf({ ...request, email: null, reminder })
  const rows = outboxRows(
    config.delivery,
    { event: 'request.denied', at: now, request: factsOf(request), customer },
    () => newId(now, random),
  )
  const when = 'exists (select from silenced)'
  const told = outboxCte(rows, { parameter: params.length + 1, when })
  return { sql: [...parts, told.sql].join(', '), param: told.param }
}
