/** Another time for a call. */
import type { MovingRoutes } from '../request/moving.tsx'
import type { RequestRoutes } from '../request/routes.ts'

export const callbackMoves = ({ slots, move }: RequestRoutes, topic: string): MovingRoutes => ({
  slots: () => slots(`v1/callbacks/slots?topic=${topic}`),
  move: (...moved) => move('v1/callbacks', ...moved),
})
