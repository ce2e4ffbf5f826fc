/** `channels` of `des-questions.json`: the ways to reach the bank that exist. */
import * as z from 'zod'
import { Appointments } from './appointments.ts'
import { Delay, Id, SafeUrl, Text, Url } from './fields.ts'

const Number_ = z.strictObject({
  id: Id,
  label: Text,
  /** E.164. `+33199003939` */
  number: z.string().regex(/^\+[1-9]\d{6,14}$/, 'expected a number such as +33199003939'),
  /** As people read it. `01 99 00 39 39` */
  shown: z.string().min(2),
  /** The price, in words. « appel non surtaxé » */
  tariff: Text,
  /** The same number dialled from abroad, when it differs. `+33 1 99 00 39 39` */
  abroad: z.string().optional(),
  /** Key of `hours`. */
  hours: z.string(),
  /** This number answers emergencies: shown first for a lost card or a fraud. */
  urgent: z.boolean().default(false),
})

/** The bank's existing page for this route, or an event that the host page answers. */
const way = {
  mode: z.enum(['link', 'event']).default('link'),
  /** Needed for `link`. `{topic}` in it becomes the id of the topic, or nothing. */
  url: Url.optional(),
  /** Key of `hours`; left out: at any hour. */
  hours: z.string().optional(),
  delay: Delay.optional(),
}
const linkHasUrl = <T extends { mode: string; url?: string | undefined }>(channel: T) =>
  channel.mode !== 'link' || channel.url !== undefined
const NEEDS_URL = { path: ['url'], error: 'expected an address, since the mode is “link”' }

/** `api`: asked for in the hub and stored by the server, ours or the bank's own. */
const Callback = z
  .strictObject({
    ...way,
    mode: z.enum(['link', 'event', 'api']).default('link'),
    /** For `api`: the times to choose from, within `hours`. */
    slots: z
      .strictObject({
        /** Length of a slot; they begin with each period of the hours. */
        minutes: z.number().int().min(5).max(240).default(30),
        /** How many visitors may have the same slot. */
        capacity: z.number().int().min(1).max(10_000).default(5),
        /** How many days ahead, today included. */
        days: z.number().int().min(1).max(60).default(7),
        /** How long before its start a slot closes. */
        noticeMinutes: z.number().int().min(0).max(1_440).default(15),
      })
      .default({ minutes: 30, capacity: 5, days: 7, noticeMinutes: 15 }),
    /** For `api`: “as soon as possible” is offered, and kept within so many minutes of opening hours. */
    soonestMinutes: z.number().int().min(5).max(1_440).optional(),
  })
  .refine(linkHasUrl, NEEDS_URL)
  .refine(({ mode, hours }) => mode !== 'api' || hours !== undefined, {
    path: ['hours'],
    error: 'expected a key of “hours”, since the mode is “api”: slots are made from it',
  })

/** `api`: found, chosen and booked in the hub; the agencies are those of `content/agencies.json`. */
const AgencyWay = z
  .strictObject({
    ...way,
    mode: z.enum(['link', 'event', 'api']).default('link'),
    /** For `api`: what people come for, and the times to choose from. */
    appointments: Appointments.optional(),
  })
  .refine(linkHasUrl, NEEDS_URL)
  .refine(({ mode, appointments }) => mode !== 'api' || appointments !== undefined, {
    path: ['appointments'],
    error: 'expected reasons to come, since the mode is “api”',
  })

const written = {
  ...way,
  mode: z.enum(['link', 'event', 'api']).default('link'),
}

/** `api`: written on the secure origin and stored by the server, ours or the bank's own. */
const Message = z.strictObject(written).refine(linkHasUrl, NEEDS_URL)

const Complaint = z
  .strictObject({
    ...written,
    /** For `api`: ids of topics that are payment services, for which the law is in more of a hurry. */
    payments: z.array(Id).default([]),
    /** For `api`: how many days before each date of the law your tools and your team are reminded. */
    remindDays: z.array(z.int().min(1).max(60)).max(5).default([5, 1]),
    /** Other ways to complain: a form of your own, an address line by line. */
    form: Url.optional(),
    letter: z.array(z.string().min(1)).min(1).max(8).optional(),
    /** Who decides when you do not agree, free of charge. */
    ombudsman: z
      .strictObject({
        /** « Le médiateur de la Banque Exemple » */
        name: Text,
        url: SafeUrl,
        address: z.array(z.string().min(1)).min(1).max(8).optional(),
      })
      .optional(),
  })
  .refine(linkHasUrl, NEEDS_URL)

const OtherLink = z.strictObject({
  id: Id,
  kind: z.enum(['email', 'letter', 'sms', 'whatsapp', 'messenger', 'video', 'chat', 'web']),
  label: Text,
  url: z
    .url({
      protocol: /^(?:https?|mailto|sms|tel)$/,
      error: 'expected an address: https, mailto, sms, tel',
    })
    .optional(),
  /** For a letter: the address, line by line. */
  address: z.array(z.string()).optional(),
  hours: z.string().optional(),
  delay: Delay.optional(),
  /** Who holds the conversation, said before the click. « WhatsApp, pas la banque » */
  holder: Text.optional(),
})

export const Channels = z.strictObject({
  phone: z.strictObject({ numbers: z.array(Number_).min(1) }).optional(),
  callback: Callback.optional(),
  message: Message.optional(),
  agency: AgencyWay.optional(),
  complaint: Complaint.optional(),
  links: z.array(OtherLink).default([]),
})
export type Channels = z.infer<typeof Channels>
