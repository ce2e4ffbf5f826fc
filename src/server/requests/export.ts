/**
 * `GET /v1/requests/{reference}/export`: all that is stored of a request, for its owner to keep (GDPR,
 * articles 15 and 20). Who asked when is a line in the audit, and part of what is handed over.
 */
import type { Deps } from '../deps.ts'
import { said } from './change.ts'
import { parameters } from './parameters.ts'
import { ERASED_BEFORE, type StoredRequest } from './stored.ts'

/** What happened to it, and who was told of what: names of tools, never what they were told. */
interface Trail {
  audit: { at: string; what: string; who: string }[]
  told: { to: string; event: string; state: string; attempts: number; at: string }[]
}

export async function exportRequest(
  db: Pick<Deps['db'], 'query'>,
  { sequence, active, history, ...request }: StoredRequest,
  now: Date,
) {
  const { $, params } = parameters()
  const line = said(
    $,
    { at: now, reference: request.reference, what: 'exported', who: 'customer' },
    '(select 1) as asked',
  )
  const { rows } = await db.query<Trail>(
    `with ${line} select
      (select coalesce(json_agg(json_build_object('at', at, 'what', what, 'who', who) order by id), '[]')
        from audit where reference = r.reference and id > ${ERASED_BEFORE}) as audit,
      (select coalesce(json_agg(json_build_object('to', target, 'event', event, 'state', state,
          'attempts', attempts, 'at', made_at) order by sequence), '[]')
        from outbox where request_id = r.id) as told
      from request r where r.id = ${$(request.id)}`,
    params,
  )
  const [{ audit, told } = { audit: [], told: [] }] = rows
  const asked = { at: now.toISOString(), what: 'exported', who: 'customer' }
  return { exportedAt: now.toISOString(), request, audit: [...audit, asked], told }
}
