/**
 * `POST /v1/requests/lookup`: a way in for half an hour, for whoever lost their link but knows the
 * reference and the last figures of the number. Neither gives a right; together they are worth a few
 * tries an hour, which the guard counts. A wrong pair and an unknown reference are the same 404.
 */
import { timingSafeEqual } from 'node:crypto'
import type { Lookup, Receipt } from '../../contract/request.ts'
import type { Deps } from '../deps.ts'
import { secretHash } from '../guard/bearer.ts'
import { problem } from '../problem.ts'
import type { Write } from '../writing.ts'
import { said } from './change.ts'
import { newSecret } from './ids.ts'
import { parameters } from './parameters.ts'
import { isReference } from './reference.ts'
import { findRequest, viewOf } from './stored.ts'

const OPEN_MS = 30 * 60_000

export async function lookUp(
  { db, ownKey, random }: Deps,
  { reference, digits }: Lookup,
  now: Date,
): Promise<Write | Response> {
  const request = isReference(reference) ? await findRequest(db, reference) : undefined
  const isRight = timingSafeEqual(
    Buffer.from(digits),
    Buffer.from(request?.phone.slice(-digits.length) ?? NOBODYS),
  )
  if (!request || !isRight) return problem('not-found')

  const manage = newSecret(random)
  const { $, params } = parameters()
  const opened = `opened as (
    insert into access (token_hash, request_id, expires_at)
    select ${$(secretHash(manage))}::bytea, id, ${$(new Date(now.getTime() + OPEN_MS))}::timestamptz
    from request where id = ${$(request.id)}
    returning request_id
  )`
  const answer: Receipt = { manage, request: viewOf(request, ownKey) }
  return {
    status: 200,
    answer,
    sql: [
      opened,
      said($, { at: now, reference, what: 'looked-up', who: 'customer' }, 'opened'),
    ].join(', '),
    params,
    needs: 'opened',
    refusals: { nothing: () => problem('not-found') },
  }
}

/** As long as what it is compared with, and of no figure. */
const NOBODYS = '----'
