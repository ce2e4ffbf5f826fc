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
import type { Office, Place } from './office.ts'
import { heldCtes } from './seats.ts'

const HELD_MS = 5 * 60_000

export const holderHash = (ownKey: OwnKey, holder: string): Uint8Array =>
  createHmac('sha256', ownKey).update(`holder ${holder}`).digest()

interface WantedPlace {
  place?: Place | undefined
  reason?: Reason | undefined
  faults: Fault[]
}

/** The agency and the reason that a body names, as far as there are such. */
export function wantedIn(
  office: Office,
  { agency, reason: id }: { agency: string; reason: string },
): WantedPlace {
  const place = office.place(agency)
  const reason = office.reason(id)
  return {
    place,
    reason,
    faults: [
      ...(place ? [] : [{ pointer: '/agency', code: 'unknown' }]),
      ...(reason ? [] : [{ pointer: '/reason', code: 'unknown' }]),
    ],
  }
}

export async function holdTime(
  { ownKey, random }: Pick<Deps, 'ownKey' | 'random'>,
  office: Office,
  body: HoldRequest,
  now: Date,
): Promise<Write | Response> {
  const { place, reason, faults } = wantedIn(office, body)
  if (!place || !reason) return problem('invalid', { errors: faults })
  const holder = holderHash(ownKey, body.holder)
  const when = new Date(body.when)
  const time = await office.choose(place, reason.minutes, when, now, { holder })
  if (!time) {
    const alternatives = await office.alternatives(place, reason.minutes, when, now, { holder })
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
