/**
 * The signature of what we send: HMAC-SHA256 over `id.timestamp.body`, once for each key. The id stays
 * the same over all attempts, so that whoever gets a message twice can know it.
 */
import { createHmac } from 'node:crypto'

export interface Message {
  /** Without a full stop, which is what separates the parts that are signed. */
  id: string
  /** Unix seconds: when this attempt is made. */
  seconds: number
  body: string
}

export const signature = ({ id, seconds, body }: Message, key: Uint8Array): string =>
  `v1,${createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64')}`

/** @throws RangeError for an id with a full stop */
export function signedHeaders(
  message: Message,
  keys: readonly Uint8Array[],
): Record<'webhook-id' | 'webhook-timestamp' | 'webhook-signature', string> {
  if (message.id.includes('.')) throw new RangeError('the id of a message holds a full stop')
  return {
    'webhook-id': message.id,
    'webhook-timestamp': String(message.seconds),
    'webhook-signature': keys.map((key) => signature(message, key)).join(' '),
  }
}
