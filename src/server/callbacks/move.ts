/** `PUT /v1/callbacks/{reference}/slot`: another time, also for a call that was missed. */
import type { Deps } from '../deps.ts'
import { invalid, problem } from '../problem.ts'
import { change } from '../requests/change.ts'
import { eraseAfter } from '../requests/keeping.ts'
import { ownerMay } from '../requests/states.ts'
import { type StoredRequest, viewOf } from '../requests/stored.ts'
import type { Write } from '../writing.ts'
import { alternatives, appoint, type Desk } from './desk.ts'

export async function moveCallback(
  deps: Deps,
  desk: Desk,
  from: StoredRequest,
  when: string,
  now: Date,
): Promise<Write | Response> {
  const { config, db, ownKey } = deps
  if (!ownerMay(from.state).includes('move')) return problem('state-refused')
  const time = appoint(desk, when, now)
  if (time === 'not-offered') return invalid('/when', time)
  const taken = async () =>
    problem('slot-taken', { alternatives: await alternatives(db, desk, new Date(when), now) })
  if (time === 'late') return taken()

  const to: StoredRequest = {
    ...from,
    ...time,
    state: time.slotStart ? 'planned' : 'received',
    eraseAt: eraseAfter(time.promisedAt, config),
    active: true,
  }
  const { request, ...moved } = change(
    deps,
    { from, to, event: 'request.moved', who: 'customer' },
    now,
  )
  return {
    status: 200,
    answer: viewOf(request, ownKey),
    ...moved,
    refusals: {
      slot_has_room: taken,
      callback_once_a_day: () => problem('already-asked'),
      nothing: () => problem('in-progress'),
    },
  }
}
