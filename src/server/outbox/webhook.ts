/**
 * A webhook of the bank's own: one signed message for each event.
 *
 * Any 2xx is taken, whatever follows it. A redirect is not: the address in the configuration was looked
 * at by people, the one in an answer was not. 410 means that nobody is there any more.
 */
import type { Config } from '../../content/config.ts'
import type { TextMessage } from '../../contract/event.ts'
import { customerText, isForCustomer } from '../mail/letters.ts'
import { isPast } from '../mail/targets.ts'
import { signedHeaders } from '../webhook/sign.ts'
import type { Caller, Reply } from './call.ts'
import type { Item, Outcome, Target } from './delivery.ts'
import type { CustomerFacts } from './rows.ts'

const WIDTH = 4
const GONE = 410

export const webhookTarget = (
  config: Config,
  url: string,
  keys: readonly Uint8Array[],
  caller: Caller,
): Target => ({
  width: WIDTH,
  async deliver(item, at) {
    const { event, payload } = item
    if (isForCustomer(event) && isText(payload) && isPast(item, payload, at)) {
      return { is: 'dropped', why: 'past' }
    }
    const body = bodyOf(config, item)
    const seconds = Math.floor(at.getTime() / 1000)
    const headers = {
      'content-type': 'application/json',
      'user-agent': 'des-questions',
      ...signedHeaders({ id: item.id, seconds, body }, keys),
    }
    return outcomeOf(await caller.call({ method: 'POST', url, headers, body }))
  },
  close: () => caller.close(),
})

/** For a customer's telephone. */
const isText = (payload: Item['payload']): payload is CustomerFacts =>
  'to' in payload && !('method' in payload) && !('codeId' in payload)

/** The same over all attempts. */
function bodyOf(config: Config, { event, payload, madeAt }: Item): string {
  const data: typeof payload | TextMessage =
    isForCustomer(event) && isText(payload)
      ? {
          id: payload.id,
          reference: payload.reference,
          to: payload.to,
          text: customerText(config, event, payload),
        }
      : payload
  return JSON.stringify({ type: event, timestamp: madeAt.toISOString(), data })
}

function outcomeOf(reply: Reply): Outcome {
  if (reply.status === null) return { is: 'failed', why: reply.why }
  const { status, waitMs } = reply
  if (status >= 200 && status < 300) return { is: 'delivered' }
  if (status === GONE) return { is: 'refused', why: `${status}` }
  return { is: 'failed', why: `${status}`, ...(waitMs !== undefined && { waitMs }) }
}
