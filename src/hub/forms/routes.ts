/** The server, as the forms of the hub know it: a chunk of its own, fetched while a form is drawn. */
import { type Api, openApi } from '../../api/client.ts'
import { type FollowUpRoutes, followUpRoutes } from '../../channels/follow-up/routes.ts'
import { type RequestRoutes, requestRoutes } from '../../channels/request/routes.ts'

export interface Routes {
  /** For what only one channel asks. */
  api: Api
  requests: RequestRoutes
  followUp: FollowUpRoutes
}

export function openRoutes(server: string, fetch: typeof globalThis.fetch): Routes {
  const api = openApi(server, fetch)
  return { api, requests: requestRoutes(api), followUp: followUpRoutes(api) }
}
