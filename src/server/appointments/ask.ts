/**
 * `POST /v1/appointments`: somebody wants to be received. What a schema cannot know is checked here,
 * then the request, its seat, its line in the audit and the word to the bank's tools are one statement.
 */
import type { AppointmentRequest } from '../../channels/agency/contract.ts'
import type { Receipt } from '../../contract/request.ts'
import { bytea } from '../database/db.ts'
import type { Deps } from '../deps.ts'
import { problem } from '../problem.ts'
import { newId, newSecret } from '../requests/ids.ts'
import {
  type Fault,
  faultsOf,
  localeOf,
  NEW_COLUMNS,
  NEW_REQUESTS,
  newRequest,
  rowOf,
} from '../requests/new.ts'
import { phoneToRing } from '../requests/phone-policy.ts'
import { viewOf } from '../requests/stored.ts'
import type { RowKind, Write } from '../writing.ts'
import { holderHash, wantedIn } from './hold.ts'
import type { Office } from './office.ts'
import { waysIn } from './places.ts'
import { NEW_APPOINTMENTS } from './seats.ts'

export async function askForAppointment(
  deps: Deps,
  office: Office,
  body: AppointmentRequest,
  now: Date,
): Promise<Write | Response> {
  const { config, ownKey, random } = deps
  const number = phoneToRing(body.phone)
  const visit = wantedIn(office, body)
  const unknown = Array.isArray(visit)
  const faults: Fault[] = [
    ...(number.ok ? [] : [{ pointer: '/phone', code: number.code }]),
    ...(unknown ? visit : []),
    ...(!unknown && !waysIn(visit.place, visit.reason).includes(body.way)
      ? [{ pointer: '/way', code: 'not-offered' }]
      : []),
    ...faultsOf(body, config),
    ...(body.earlier && body.email === undefined && body.reminder !== 'email'
      ? [{ pointer: '/email', code: 'missing' }]
      : []),
  ]
  if (!number.ok || unknown || faults.length > 0) return problem('invalid', { errors: faults })
  const when = new Date(body.when)
  const holder = body.holder === undefined ? undefined : holderHash(ownKey, body.holder)
  const time = await office.choose(visit, when, now, { holder })
  if (!time) {
    const alternatives = await office.alternatives(visit, when, now, { holder })
    return problem('slot-taken', { alternatives })
  }

  const { span, adviser, ...appointed } = time
  const manage = newSecret(random)
  const { reason } = visit
  const meeting = office.meeting(visit, reason, body.way, { adviser }, localeOf(body, config))
  const { earlier = false } = body
  const own = { kind: 'appointment', meeting, earlier, ...appointed } as const
  const request = newRequest(deps, { ...body, phone: number.phone }, own, now)
  const answer: Receipt = { manage, request: viewOf(request, ownKey) }
  return {
    status: 201,
    answer,
    kind: ASKED,
    row: {
      ...rowOf(deps, request, manage),
      seatId: newId(now, random),
      span,
      holder: holder && bytea(holder),
    },
    refusals: { appointment_once_a_day: () => problem('already-asked') },
    // Somebody was faster on that seat: there may be another.
    drawn: ['request_reference_unique', 'seat_is_free'],
  }
}

const ASKED: RowKind = {
  columns: `${NEW_COLUMNS}, "seatId" uuid, span text, holder bytea`,
  sql: `${NEW_REQUESTS}, ${NEW_APPOINTMENTS}`,
}
