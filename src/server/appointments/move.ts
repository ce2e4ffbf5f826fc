/** `PUT /v1/appointments/{reference}/slot`: another time in the same agency, as long as the first. */
import type { Deps } from '../deps.ts'
import { problem } from '../problem.ts'
import { change } from '../requests/change.ts'
import { eraseAfter } from '../requests/keeping.ts'
import { ownerMay } from '../requests/states.ts'
import { type StoredRequest, viewOf } from '../requests/stored.ts'
import type { Write } from '../writing.ts'
import { type Chosen, type Office, type Visit, withAdviser } from './office.ts'
import type { Place } from './places.ts'

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
  const visit = visitOf(from, place)
  const when = new Date(wanted)
  const own = { requestId: from.id }
  const time = await office.choose(visit, when, now, own)
  if (!time) {
    const alternatives = await office.alternatives(visit, when, now, own)
    return problem('slot-taken', { alternatives })
  }
  const { span, adviser, ...appointed } = time
  const to: StoredRequest = {
    ...from,
    ...appointed,
    meeting: metBy(from.meeting, adviser),
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

/** What was agreed on: with whom, if the customer said so, and as long. */
export const visitOf = (request: StoredRequest, place: Place): Visit => ({
  place,
  reason: { id: request.meeting?.reason.id ?? '', minutes: minutesOf(request) },
  ...(request.meeting?.adviser?.chosen && { adviser: request.meeting.adviser.id }),
})

/** The same meeting, with whoever has that time. */
function metBy(meeting: StoredRequest['meeting'], adviser: Chosen['adviser']) {
  if (!meeting) return null
  const { adviser: before, ...others } = meeting
  return { ...others, ...withAdviser(adviser, before?.chosen ?? false) }
}

/** As it was agreed: the reason may have another length by now. */
const minutesOf = ({ slotStart, slotEnd }: StoredRequest): number =>
  slotStart && slotEnd ? (slotEnd.getTime() - slotStart.getTime()) / 60_000 : 0
