/** `POST /v1/requests/{reference}/cancellation`: its owner does not want it any more. Its slot is free again. */
import type { Deps } from '../deps.ts'
import { problem } from '../problem.ts'
import type { Write } from '../writing.ts'
import { change } from './change.ts'
import { eraseAfter } from './keeping.ts'
import { ownerMay } from './states.ts'
import { type StoredRequest, viewOf } from './stored.ts'

export function cancelRequest(deps: Deps, from: StoredRequest, now: Date): Write | Response {
  if (!ownerMay(from.state).includes('cancel')) return problem('state-refused')
  const to: StoredRequest = {
    ...from,
    state: 'cancelled',
    active: false,
    eraseAt: eraseAfter(now, deps.config),
  }
  const { request, ...cancelled } = change(
    deps,
    { from, to, event: 'request.cancelled', who: 'customer' },
    now,
  )
  return {
    status: 200,
    answer: viewOf(request, deps.ownKey),
    ...cancelled,
    refusals: { nothing: () => problem('in-progress') },
  }
}
