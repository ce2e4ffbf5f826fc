/**
 * Is a message that came to us from the bank's own tools, fresh and whole? Says nothing of whether it
 * came before: its id is for that, and whoever acts on it keeps the ids.
 *
 *   const result = verifyWebhook({ header: (name) => c.req.header(name), body, keys, now })
 */
import { timingSafeEqual } from 'node:crypto'
import { signature } from './sign.ts'

export type WebhookRefusal =
  | 'missing-header'
  | 'bad-id'
  | 'bad-timestamp'
  | 'too-old'
  | 'too-new'
  | 'bad-signature'

export type VerifiedWebhook = { ok: true; id: string } | { ok: false; reason: WebhookRefusal }

interface Received {
  header: (name: string) => string | undefined
  /** As it came, before anything parsed it. */
  body: string
  /** From `webhookKeys`. */
  keys: readonly Uint8Array[]
  now: Date
}

const TOLERANCE_SECONDS = 300
/** Ours are 36 characters long; other senders prefix theirs. */
const ID = /^[\w-]{1,128}$/
/** A rotation has two keys; a header of thousands would only keep us busy. */
const MOST_SIGNATURES = 8

export function verifyWebhook({ header, body, keys, now }: Received): VerifiedWebhook {
  const id = header('webhook-id')
  const timestamp = header('webhook-timestamp')
  const signatures = header('webhook-signature')
  if (!id || !timestamp || !signatures) return refuse('missing-header')
  // A full stop would let bytes move between the id and the timestamp under the same signature.
  if (!ID.test(id)) return refuse('bad-id')
  if (!/^\d{1,12}$/.test(timestamp)) return refuse('bad-timestamp')
  const age = Math.floor(now.getTime() / 1000) - Number(timestamp)
  if (age > TOLERANCE_SECONDS) return refuse('too-old')
  if (age < -TOLERANCE_SECONDS) return refuse('too-new')

  const message = { id, seconds: Number(timestamp), body }
  const given = signatures.split(' ').slice(0, MOST_SIGNATURES)
  const isOurs = keys.some((key) => {
    const expected = Buffer.from(signature(message, key))
    return given.some((one) => {
      const bytes = Buffer.from(one)
      return bytes.length === expected.length && timingSafeEqual(bytes, expected)
    })
  })
  return isOurs ? { ok: true, id } : refuse('bad-signature')
}

const refuse = (reason: WebhookRefusal): VerifiedWebhook => ({ ok: false, reason })
