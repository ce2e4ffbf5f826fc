/**
 * `DELETE /v1/requests/{reference}`: nothing of a request is left but a line in the audit, without
 * content. What waited in the outbox goes with it; the bank's tools are told to forget it too.
 */
import { toldBesides } from '../appointments/told.ts'
import type { Deps } from '../deps.ts'
import { outboxCte, outboxRows } from '../outbox/rows.ts'
import { problem } from '../problem.ts'
import type { Write } from '../writing.ts'
import { said } from './change.ts'
import { newId } from './ids.ts'
import { parameters } from './parameters.ts'
import { capacityOf, seatsCte } from './seats.ts'
import { factsOf, type StoredRequest } from './stored.ts'

export function eraseRequest(
  { config, random }: Pick<Deps, 'config' | 'random'>,
  request: StoredRequest,
  now: Date,
): Write {
  const { $, params } = parameters()
  // The seat of an appointment goes with its request.
  const seats = request.meeting
    ? undefined
    : seatsCte($, { from: request, capacity: capacityOf(config), now }, 'gone')
  const parts = [
    `gone as (
      delete from callback where request_id = ${$(request.id)} and sequence = ${$(request.sequence)}
      returning request_id
    )`,
    `whole as (delete from request where id in (select request_id from gone))`,
    ...(seats ? [seats] : []),
    said($, { at: now, reference: request.reference, what: 'erased', who: 'customer' }, 'gone'),
  ]
  const told = outboxCte(
    outboxRows(
      config.delivery,
      {
        event: 'request.erased',
        at: now,
        request: factsOf(request),
        besides: toldBesides(
          config,
          { from: request, event: 'request.erased', who: 'customer' },
          now,
        ),
      },
      () => newId(now, random),
    ),
    { parameter: params.length + 1, when: 'exists (select from gone)' },
  )
  return {
    status: 204,
    sql: [...parts, told.sql].join(', '),
    params: [...params, told.param],
    needs: 'gone',
    refusals: { nothing: () => problem('in-progress') },
  }
}
