/**
 * What following a request asks of the server, and what a tab or a link brought of it. Loaded with
 * what sends, as every route is.
 */
import type { Api } from '../../api/client.ts'
import type { Outcome } from '../../api/exchange.ts'
import type { Way } from '../../api/sending.ts'
import { Lookup, Receipt, RequestView } from '../../contract/request.ts'

/** Which request, and the secret that gives a right over it. */
export interface Owned {
  reference: string
  manage: string
}

export interface FollowUpRoutes {
  read(owned: Owned): Promise<Outcome<RequestView>>
  lookUp(body: Lookup, way: Way): Promise<Outcome<Receipt>>
  cancel(owned: Owned, way: Way): Promise<Outcome<RequestView>>
  erase(owned: Owned, way: Way): Promise<Outcome<undefined>>
  /** “It was not me.” */
  deny(token: string, way: Way): Promise<Outcome<undefined>>
  /** @returns the fields in which a lookup is not what it should be */
  faultsIn(body: Lookup): (keyof Lookup)[]
  /** What a tab kept, or another tab told, may be of another version. */
  receiptIn(value: unknown): Receipt | undefined
}

export function followUpRoutes({ ask, send }: Api): FollowUpRoutes {
  const path = ({ reference }: Owned) => `v1/requests/${encodeURIComponent(reference)}`
  const headers = ({ manage }: Owned) => ({ authorization: `Bearer ${manage}` })
  return {
    read: (owned) => ask({ path: path(owned), headers: headers(owned), schema: RequestView }),
    lookUp: (body, way) =>
      send({ path: 'v1/requests/lookup', method: 'POST', body, schema: Receipt }, way),
    cancel: (owned, way) =>
      send(
        {
          path: `${path(owned)}/cancellation`,
          method: 'POST',
          headers: headers(owned),
          schema: RequestView,
        },
        way,
      ),
    erase: (owned, way) =>
      send({ path: path(owned), method: 'DELETE', headers: headers(owned) }, way),
    deny: (token, way) => send({ path: 'v1/denials', method: 'POST', body: { token } }, way),
    faultsIn: (body) =>
      Lookup.safeParse(body).error?.issues.map(({ path: [field] }) => field as keyof Lookup) ?? [],
    receiptIn: (value) => Receipt.safeParse(value).data,
  }
}
