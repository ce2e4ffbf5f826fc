/**
 * What the bank's own tools say of secure messages, signed as Standard Webhooks wants it:
 *
 *   POST /v1/hooks/threads       ThreadUpdate      → 204, once for each `webhook-id`
 *   POST /v1/hooks/attachments   AttachmentWanted  → the file; 404 until it is clean
 *   POST /v1/hooks/mail          IncomingMail      → 204, once for each Message-ID
 */
import * as z from 'zod/mini'
import { Email, Instant, line, Reference, text } from './fields.ts'

const reference = { reference: Reference }
/** As customers may read them. « Camille, votre conseillère », « Service cartes » */
const names = { adviser: z.optional(line(80)), service: z.optional(line(80)) }

export const ThreadUpdate = z.discriminatedUnion('what', [
  /** An answer to the customer. */
  z.strictObject({ what: z.literal('reply'), ...reference, ...names, text: text(8_000) }),
  /** Somebody opened what the customer wrote. */
  z.strictObject({ what: z.literal('read'), ...reference }),
  /** Another service has it, and answers by then. */
  z.strictObject({
    what: z.literal('transferred'),
    ...reference,
    service: line(80),
    due: Instant,
  }),
  /** Of a complaint: it has been acknowledged, as the law wants it. */
  z.strictObject({ what: z.literal('acknowledged'), ...reference, ...names }),
  /**
   * Of a complaint about a payment, once and before its date: why the answer cannot be given in time, as
   * the customer reads it, and by when it will be, within thirty-five working days of its receipt.
   */
  z.strictObject({
    what: z.literal('extended'),
    ...reference,
    ...names,
    reason: text(1_000),
    due: Instant,
  }),
  z.strictObject({ what: z.literal('closed'), ...reference, ...names }),
])
export type ThreadUpdate = z.infer<typeof ThreadUpdate>

export const AttachmentWanted = z.strictObject({ id: z.uuid() })
export type AttachmentWanted = z.infer<typeof AttachmentWanted>

/** An e-mail that answers a customer, as it came to the bank's mail server. */
export const IncomingMail = z.strictObject({
  /** Of the envelope; empty where it has none. */
  sender: z.union([z.literal(''), Email]),
  /** Of the envelope: an address that our own e-mails gave. */
  recipient: Email,
  /** As it came, in base64. */
  raw: z.base64(),
})
export type IncomingMail = z.infer<typeof IncomingMail>
