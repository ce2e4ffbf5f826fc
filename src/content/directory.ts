/**
 * How to reach the bank, as its own website says it: `content/contacts.json` (numbers, addresses) and
 * `content/agencies.json` (places that receive people).
 *
 * Written by `harvest` only, from the pages; agencies from `harvest.agencies` where the bank names a list of
 * its own. What people wrote in `des-questions.json` always wins. Hours that nobody understood stay as
 * text; no hours at all means unknown, never closed.
 */
import * as z from 'zod'
import { explain } from './explain.ts'
import { Hours } from './hours.ts'

/** When somebody is there, as far as the page says. */
const Opening = z.strictObject({
  /** As written. */
  text: z.string().min(1).max(2_000),
  /** Left out: not understood, a person must read `text`. */
  week: Hours.shape.week.optional(),
  /** Days that differ. */
  closures: Hours.shape.closures,
  holidaysClosed: z.boolean().default(false),
  /** Only those who have an appointment are received. */
  byAppointment: z.boolean().default(false),
})
export type Opening = z.infer<typeof Opening>

const PageUrl = z.url({ protocol: /^https?$/ })

const PhoneContact = z.strictObject({
  /** E.164; a short number (3639) as it is. */
  number: z.string().regex(/^(?:\+[1-9]\d{6,14}|\d{2,6})$/),
  /** As written. */
  shown: z.string().min(2),
  fax: z.boolean().default(false),
  /** The words beside it. */
  label: z.string().optional(),
  /** What a call costs, as written. */
  tariff: z.string().optional(),
  hours: Opening.optional(),
  /** The page that says most about it, and how many say it. */
  url: PageUrl,
  pages: z.number().int().min(1),
})
export type PhoneContact = z.infer<typeof PhoneContact>

/** A number of a country that nobody names: it cannot be dialled from everywhere. */
const UnreadNumber = PhoneContact.pick({
  shown: true,
  fax: true,
  label: true,
  tariff: true,
  url: true,
  pages: true,
})

const EmailContact = z.strictObject({
  address: z.string().min(3),
  label: z.string().optional(),
  url: PageUrl,
  pages: z.number().int().min(1),
})

export const ContactsFile = z.strictObject({
  format: z.literal(1),
  phones: z.array(PhoneContact),
  unread: z.array(UnreadNumber).optional(),
  emails: z.array(EmailContact),
})
export type ContactsFile = z.infer<typeof ContactsFile>

export const Agency = z.strictObject({
  /** Given by name and town, else by address. */
  id: z.string().min(1).max(120),
  name: z.string().optional(),
  street: z.string().optional(),
  postcode: z.string().optional(),
  city: z.string().optional(),
  country: z.string().optional(),
  /** Degrees: latitude, longitude. */
  position: z.tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)]).optional(),
  phone: z.string().optional(),
  hours: Opening.optional(),
  /** Can people in a wheelchair get in? Left out: nobody said. */
  wheelchair: z.boolean().optional(),
  /** BCP 47, besides that of the country. */
  languages: z.array(z.string().min(2).max(35)).max(20).optional(),
  /** In the bank's own words. « Coffre-fort » */
  services: z.array(z.string().min(2).max(60)).max(20).optional(),
  /** The page that speaks of it; the bank's own file may name none. */
  url: PageUrl.optional(),
})
export type Agency = z.infer<typeof Agency>

export const AgenciesFile = z.strictObject({ format: z.literal(1), agencies: z.array(Agency) })
export type AgenciesFile = z.infer<typeof AgenciesFile>

/** @throws QuestionsError `CONTENT_INVALID` */
export const parseContacts = (value: unknown, file = 'content/contacts.json'): ContactsFile =>
  explain('CONTENT_INVALID', file, ContactsFile, value)

/** @throws QuestionsError `CONTENT_INVALID` */
export const parseAgencies = (value: unknown, file = 'content/agencies.json'): AgenciesFile =>
  explain('CONTENT_INVALID', file, AgenciesFile, value)
