/**
 * What the form asks of the server: for each, an address, a body and the shape of the answer. Loaded
 * with what sends, beside the form: what is only drawn needs no schema.
 */
import type { Api } from '../../api/client.ts'
import type { Outcome } from '../../api/exchange.ts'
import type { Way } from '../../api/sending.ts'
import { Receipt, RequestView } from '../../contract/request.ts'
import { type CallbackRequest, type Move, Slots } from './contract.ts'

export interface CallbackRoutes {
  slots(topic: string): Promise<Outcome<Slots>>
  ask(body: CallbackRequest, way: Way): Promise<Outcome<Receipt>>
  /** @param manage the secret of the receipt */
  move(reference: string, manage: string, body: Move, way: Way): Promise<Outcome<RequestView>>
}

export const callbackRoutes = ({ ask, send }: Api): CallbackRoutes => ({
  slots: (topic) =>
    ask({ path: `v1/callbacks/slots?topic=${encodeURIComponent(topic)}`, schema: Slots }),
  ask: (body, way) => send({ path: 'v1/callbacks', method: 'POST', body, schema: Receipt }, way),
  move: (reference, manage, body, way) =>
    send(
      {
        path: `v1/callbacks/${reference}/slot`,
        method: 'PUT',
        body,
        headers: { authorization: `Bearer ${manage}` },
        schema: RequestView,
      },
      way,
    ),
})
