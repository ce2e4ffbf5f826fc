/** Where callbacks are asked for. */
import type { AskingRoutes } from '../request/asking.ts'
import type { RequestRoutes } from '../request/routes.ts'

export const callbackRoutes = ({ slots, ask }: RequestRoutes): AskingRoutes => ({
  slots: (topic) => slots(`v1/callbacks/slots?topic=${encodeURIComponent(topic)}`),
  ask: (body, way) => ask('v1/callbacks', body, way),
})
