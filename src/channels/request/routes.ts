/**
 * What every kind of request asks of the server, at addresses of its own. Loaded with what sends,
 * beside the form: what is only drawn needs no schema.
 */
import type { Api } from '../../api/client.ts'
import type { Outcome } from '../../api/exchange.ts'
import type { Way } from '../../api/sending.ts'
import { Receipt, RequestView } from '../../contract/request.ts'
import { Slots } from '../../contract/slots.ts'

export interface RequestRoutes {
  slots(path: string): Promise<Outcome<Slots>>
  ask(path: string, body: object, way: Way): Promise<Outcome<Receipt>>
  /** @param manage the secret of the receipt */
  move(
    path: string,
    reference: string,
    manage: string,
    body: { when: string },
    way: Way,
  ): Promise<Outcome<RequestView>>
}

export const requestRoutes = ({ ask, send }: Api): RequestRoutes => ({
  slots: (path) => ask({ path, schema: Slots }),
  ask: (path, body, way) => send({ path, method: 'POST', body, schema: Receipt }, way),
  move: (path, reference, manage, body, way) =>
    send(
      {
        path: `${path}/${reference}/slot`,
        method: 'PUT',
        body,
        headers: { authorization: `Bearer ${manage}` },
        schema: RequestView,
      },
      way,
    ),
})
