/** How the bank's tools sign what they say: Standard Webhooks, HMAC-SHA256. Written anew, as a tool of the bank's would. */
import { createHmac } from 'node:crypto'

/** @param secret `whsec_` and base64; of several, the first */
export function signed(
  secret: string,
  { id, body, now }: { id: string; body: string; now: Date },
): Record<string, string> {
  const [first = ''] = secret.trim().split(/\s+/)
  const key = Buffer.from(first.replace(/^whsec_/, ''), 'base64')
  const seconds = Math.floor(now.getTime() / 1000)
  const signature = createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64')
  return {
    'Content-Type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': `${seconds}`,
    'webhook-signature': `v1,${signature}`,
  }
}
