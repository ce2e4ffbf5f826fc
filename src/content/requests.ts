/**
 * What the bank decides about requests that its customers write, when a channel's mode is `api`:
 * what they are told about their data, where requests go, and how many one person may make. Secrets
 * (of webhooks, of the mail server, of the database) come from the environment.
 */
import * as z from 'zod'
import { ConfidentialMail } from './confidential-mail.ts'
import { Id, Text, Url } from './fields.ts'
import { isBlock } from './public-address.ts'
import { refusedAddress } from './webhook-address.ts'

/** What the form says of the data it asks for, as the GDPR wants it (articles 13 and 14). */
export const Privacy = z.strictObject({
  /** Of the texts below; stored with each request. Change it when they change. */
  version: z
    .string()
    .regex(/^[\w.-]{1,32}$/, 'expected up to 32 letters, figures, “.”, “_” or “-”')
    .default('1'),
  /** Who is responsible. « Banque Exemple, 1 place de l’Exemple, 75001 Paris » */
  controller: Text,
  /** Where to write to about one's data: an e-mail address or a page. */
  contact: z.string().min(3),
  /** The bank's own notice, whole. */
  url: Url,
  /** How long after its last date a request is erased. */
  keepDays: z
    .strictObject({
      callback: z.number().int().min(1).max(400).default(30),
      /** After the last message: as long as letters have to be kept. */
      message: z.number().int().min(1).max(3_660).default(1_830),
    })
    .default({ callback: 30, message: 1_830 }),
})
export type Privacy = z.infer<typeof Privacy>

/** Somebody else's server, told of requests. */
const outside = {
  url: Url,
  /** The address may be of this machine or of a private network, and be http. */
  allowPrivate: z.boolean().default(false),
}
const mayGoThere: z.core.CheckFn<{ url: string; allowPrivate: boolean }> = ({ value, issues }) => {
  const message = refusedAddress(value.url, value.allowPrivate)
  if (message === undefined) return
  issues.push({ code: 'custom', path: ['url'], message, input: value.url })
}

const Webhook = z
  .strictObject({
    id: Id,
    ...outside,
    /** Which events; all when left out. `request.created` */
    events: z.array(z.string().min(1)).optional(),
  })
  .check(mayGoThere)

/** Where requests go once they are stored: each is told, again and again until it has answered. */
export const Delivery = z.strictObject({
  /** Signed as Standard Webhooks want it, with DES_QUESTIONS_WEBHOOK_SECRET. */
  webhooks: z.array(Webhook).default([]),
  /** Sent by DES_QUESTIONS_SMTP_URL. */
  mail: z
    .strictObject({
      /** `Banque Exemple <aide@banque.example>` */
      from: z
        .string()
        .min(3)
        .regex(/^\P{Cc}+$/u, 'expected one line'),
      /** The team: told of each request, and of those that are late. */
      team: z.array(z.email()).min(1),
      /** Customers who ask for it get a confirmation by e-mail. */
      customers: z.boolean().default(true),
    })
    .optional(),
  /** What customers write on the secure origin, to the bank's own mailbox. Sent by DES_QUESTIONS_SMTP_URL. */
  confidentialMail: ConfidentialMail.optional(),
  /** Tickets, made with DES_QUESTIONS_ZENDESK_EMAIL and DES_QUESTIONS_ZENDESK_TOKEN. */
  zendesk: z
    .strictObject({
      ...outside,
      /** `https://banque.zendesk.com` */
      url: Url,
      /** What customers write on the secure origin goes there too, as internal comments. */
      confidentialMessages: z.boolean().default(false),
    })
    .check(mayGoThere)
    .optional(),
})
export type Delivery = z.infer<typeof Delivery>

const limit = (count: number, minutes: number) =>
  z
    .strictObject({ count: z.number().int().min(1), minutes: z.number().int().min(1) })
    .default({ count, minutes })

/** How many requests may come from one place; more are refused for a while. */
export const Limits = z.strictObject({
  /** From one IPv4 address or one block of IPv6 addresses (/64): a household, or a whole office. */
  perAddress: limit(30, 10),
  /**
   * For one phone number, a day. Refused tries count too, and whoever finds slot after slot taken on a
   * busy morning is past five, then locked out until the next day, having harmed nobody. For whose number
   * was given by somebody else ten is no worse: it has one open call a day at most (a constraint in the
   * database), and is asked for anew only once advisers have made that call or its owner cancelled it.
   */
  perPhone: limit(10, 1_440),
  /** For one e-mail address. One confirmation a day goes there at most, however many are asked for. */
  perEmail: limit(5, 1_440),
  /** What one customer writes and uploads on the secure origin. */
  perCustomer: limit(60, 60),
  /** Searches by reference and last figures, from one address and for one reference. */
  lookups: limit(5, 60),
  /** Codes that are sent to prospects by e-mail, from one address: to one of theirs, `perEmail`. */
  codes: limit(10, 60),
  /** Proxies in front of this server, as addresses or blocks, whose X-Forwarded-For is believed. `10.0.0.0/8` */
  trustedProxies: z
    .array(z.string().refine(isBlock, 'expected an IP address or a block such as 10.0.0.0/8'))
    .default([]),
})
export type Limits = z.infer<typeof Limits>
