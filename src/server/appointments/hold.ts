/**
 * `POST /v1/appointments/holds`: a time is kept for five minutes, while somebody fills in a form. Nothing is
 * known of them but a secret of their own, of which a hash is stored; they hold one time at once.
 */
import { createHmac } from 'node:crypto'
import type { Hold, HoldRequest } from '../../channels/agency/contract.ts'
import type { Reason } from '../../content/appointments.ts'
import type { Deps, OwnKey } from '../deps.ts'
import { problem } from '../problem.ts'
import { newId } from '../requests/ids.ts'
import type { Fault } from '../requests/new.ts'
import { parameters } from '../requests/parameters.ts'
import type { Write } from '../writing.ts'
import type { Office, Visit } from './office.ts'
import { receiversFor } from './places.ts'
import { heldCtes } from './seats.ts'

const HELD_MS = 5 * 60_000

export const holderHash = (ownKey: OwnKey, holder: string): Uint8Array =>
  createHmac('sha256', ownKey).update(`holder ${holder}`).digest()

/** What a body asks for, where there is such a thing. */
export interface WantedVisit extends Visit {
  reason: Reason
}

/** The agency, the reason and the adviser that a body names. @returns the visit, or what is wrong with it */
export function wantedIn(
  office: Office,
  { agency, reason: id, adviser }: Pick<HoldRequest, 'agency' | 'reason' | 'adviser'>,
): WantedVisit | Fault[] {
  const place = office.place(agency)
  const reason = office.reason(id)
  const isThere =
    !place || !reason || adviser === undefined || receiversFor(place, reason, adviser).length > 0
  if (place && reason && isThere) return { place, reason, adviser }
  return [
    ...(place ? [] : [{ pointer: '/agency', code: 'unknown' }]),
    ...(reason ? [] : [{ pointer: '/reason', code: 'unknown' }]),
    ...(isThere ? [] : [{ pointer: '/adviser', code: 'unknown' }]),
  ]
}

export async function holdTime(
  { ownKey, random }: Pick<Deps, 'ownKey' | 'random'>,
  office: Office,
  body: HoldRequest,
  now: Date,
): Promise<Write | Response> {
  const visit = wantedIn(office, body)
  if (Array.isArray(visit)) return problem('invalid', { errors: visit })
  const holder = holderHash(ownKey, body.holder)
  const when = new Date(body.when)
  const time = await office.choose(visit, when, now, { holder })
  if (!time) {
    const alternatives = await office.alternatives(visit, when, now, { holder })
    return problem('slot-taken', { alternatives })
  }
  const until = new Date(now.getTime() + HELD_MS)
  const { $, params } = parameters()
  const answer: Hold = { until: until.toISOString() }
  return {
    status: 201,
    answer,
    sql: heldCtes($, { id: newId(now, random), span: time.span, holder, now, until }),
    params,
    refusals: { seat_one_hold: () => problem('in-progress') },
    drawn: ['seat_is_free'],
  }
}
