/** `PUT /v1/appointments/{reference}/slot`: another time in the same agency, as long as the first. */
import type { Deps } from '../deps.ts'
import { problem } from '../problem.ts'
import { change } from '../requests/change.ts'
import { eraseAfter } from '../requests/keeping.ts'
import { ownerMay } from '../requests/states.ts'
import { type StoredRequest, viewOf } from '../requests/stored.ts'
import type { Write } from '../writing.ts'
import type { Office } from './office.ts'

export async function moveAppointment(
  deps: Deps,
  office: Office,
  from: StoredRequest,
  wanted: string,
  now: Date,
): Promise<Write | Response> {
  if (!ownerMay(from.state).includes('move')) return problem('state-refused')
  const place = office.place(from.desk)
  if (!place) return problem('not-found')
  const minutes = minutesOf(from)
  const when = new Date(wanted)
  const own = { requestId: from.id }
  const time = await office.choose(place, minutes, when, now, own)
  if (!time) {
    const alternatives = await office.alternatives(place, minutes, when, now, own)
    return problem('slot-taken', { alternatives })
  }
  const { span, ...appointed } = time
  const to: StoredRequest = {
    ...from,
    ...appointed,
    state: 'planned',
    eraseAt: eraseAfter(time.promisedAt, deps.config),
    active: true,
  }
  const { request, ...moved } = change(
    deps,
    { from, to, event: 'request.moved', who: 'customer', span },
    now,
  )
  return {
    status: 200,
    answer: viewOf(request, deps.ownKey),
    ...moved,
    refusals: {
      appointment_once_a_day: () => problem('already-asked'),
      nothing: () => problem('in-progress'),
    },
    drawn: ['seat_is_free'],
  }
}

/** As it was agreed: the reason may have another length by now. */
const minutesOf = ({ slotStart, slotEnd }: StoredRequest): number =>
  slotStart && slotEnd ? (slotEnd.getTime() - slotStart.getTime()) / 60_000 : 0
