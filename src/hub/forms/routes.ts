/** The server, as the forms of the hub know it: a chunk of its own, fetched while a form is drawn. */
import { openApi } from '../../api/client.ts'
import { type CallbackRoutes, callbackRoutes } from '../../channels/callback/routes.ts'
import { type FollowUpRoutes, followUpRoutes } from '../../channels/follow-up/routes.ts'

export interface Routes {
  callback: CallbackRoutes
  followUp: FollowUpRoutes
}

export function openRoutes(server: string, fetch: typeof globalThis.fetch): Routes {
  const api = openApi(server, fetch)
  return { callback: callbackRoutes(api), followUp: followUpRoutes(api) }
}
