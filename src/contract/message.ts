/** A message and its files, as its customer reads them, and the adviser who answers. */
import * as z from 'zod/mini'
import { Instant } from './fields.ts'

/**
 * quarantined: is being looked at, nobody gets it yet · clean · refused: a danger, nobody gets it
 */
const AttachmentState = z.enum(['quarantined', 'clean', 'refused'])

/** `201` of an upload: to be named in the message that it goes with, within a day. */
export const Attachment = z.object({
  id: z.uuid(),
  /** By its content, whatever it was called. `application/pdf` */
  type: z.string(),
  /** In bytes. */
  size: z.number(),
  state: AttachmentState,
})
export type Attachment = z.infer<typeof Attachment>

/**
 * text: somebody wrote · transferred: another service has it, `service`, and answers by `due` ·
 * acknowledged: of a complaint · extended: of one about a payment, `text` says why the answer comes later,
 * by `due` · closed
 */
const MessageKind = z.enum(['text', 'transferred', 'acknowledged', 'extended', 'closed'])

export const Message = z.object({
  id: z.uuid(),
  kind: MessageKind,
  from: z.enum(['customer', 'bank']),
  adviser: z.optional(z.string()),
  service: z.optional(z.string()),
  due: z.optional(Instant),
  /** Plain, by whomever: never read as markup. Empty in what is neither `text` nor `extended`. */
  text: z.string(),
  at: Instant,
  /**
   * Of the customer's: sent: stored · delivered: the bank's tools have it · read: somebody there opened
   * it. Of the bank's: read, or not yet.
   */
  state: z.enum(['sent', 'delivered', 'read']),
  attachments: z.array(z.object({ ...Attachment.shape, name: z.string() })),
})
export type Message = z.infer<typeof Message>
