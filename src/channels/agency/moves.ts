/** Another time for an appointment, in the same agency. */
import type { Meeting } from '../../contract/meeting.ts'
import type { MovingRoutes } from '../request/moving.tsx'
import type { RequestRoutes } from '../request/routes.ts'

export const appointmentMoves = (
  { slots, move }: RequestRoutes,
  { agency, reason, adviser }: Meeting,
): MovingRoutes => ({
  slots: () =>
    slots(
      `v1/agencies/${agency.id}/slots?reason=${reason.id}&adviser=${adviser?.chosen ? adviser.id : ''}`,
    ),
  move: (...moved) => move('v1/appointments', ...moved),
})
