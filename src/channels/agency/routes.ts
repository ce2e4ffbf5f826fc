/** What finding an agency and being received there ask of the server: addresses, bodies, shapes. */
import type { Api } from '../../api/client.ts'
import type { Outcome } from '../../api/exchange.ts'
import type { Way } from '../../api/sending.ts'
import type { AgencySearch } from '../../contract/agency-search.ts'
import type { Receipt } from '../../contract/request.ts'
import type { Slots } from '../../contract/slots.ts'
import type { RequestRoutes } from '../request/routes.ts'
import { Agencies, Agency, Hold, type HoldRequest, Reasons } from './contract.ts'

/** Degrees: latitude, longitude. */
export type Position = readonly [number, number]

export interface AgencyRoutes {
  search(
    text: string,
    near: Position | undefined,
    reason: string,
    filters: readonly string[],
  ): Promise<Outcome<Agencies>>
  agency(id: string): Promise<Outcome<Agency>>
  reasons(locale: string): Promise<Outcome<Reasons>>
  /** @param adviser nobody in particular when empty */
  slots(agency: string, reason: string, adviser: string): Promise<Outcome<Slots>>
  hold(body: HoldRequest, way: Way): Promise<Outcome<Hold>>
  ask(body: object, way: Way): Promise<Outcome<Receipt>>
}

const APPOINTMENTS = 'v1/appointments'

/** @param entityOf whose hub this is now: the visitor may change it */
export function agencyRoutes(
  { ask, send }: Api,
  requests: RequestRoutes,
  entityOf: () => string | undefined,
): AgencyRoutes {
  const path = (id: string) => `v1/agencies/${encodeURIComponent(id)}`
  return {
    search(text, near, reason, filters) {
      const entity = entityOf()
      const body: AgencySearch = {
        q: text,
        reason,
        filters: [...filters],
        ...(near && { near: near.join() }),
        ...(entity && { entity }),
      }
      return ask({ path: 'v1/agencies/search', method: 'POST', body, schema: Agencies })
    },
    agency: (id) => ask({ path: path(id), schema: Agency }),
    reasons: (locale) => ask({ path: `${APPOINTMENTS}/reasons?locale=${locale}`, schema: Reasons }),
    slots: (agency, reason, adviser) =>
      requests.slots(`${path(agency)}/slots?reason=${reason}&adviser=${adviser}`),
    hold: (body, way) =>
      send({ path: `${APPOINTMENTS}/holds`, method: 'POST', body, schema: Hold }, way),
    ask: (body, way) => requests.ask(APPOINTMENTS, body, way),
  }
}
