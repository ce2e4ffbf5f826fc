/**
 * `channels.agency.appointments` of `des-questions.json`: what people come to an agency for, and how its
 * days are cut into times. Which agencies there are, and when each is open, is `content/agencies.json`.
 */
import * as z from 'zod'
import { Id, Text, Url } from './fields.ts'
import { Hours } from './hours.ts'
import { refusedAddress } from './webhook-address.ts'

/** In the agency, by telephone, by video. */
export const MEETING_WAYS = ['agency', 'phone', 'video'] as const
export type MeetingWay = (typeof MEETING_WAYS)[number]

const Reason = z.strictObject({
  id: Id,
  /** « Préparer un crédit immobilier » */
  label: Text,
  /** Ids of topics: who comes from a question about one of them finds this reason first. */
  topics: z.array(Id).default([]),
  /** How long it takes. */
  minutes: z.number().int().min(10).max(240),
  ways: z
    .array(z.enum(MEETING_WAYS))
    .min(1)
    .default((): MeetingWay[] => ['agency']),
  /** What to bring, a line each. « Une pièce d’identité » */
  documents: z.array(Text).default([]),
})

/** Somebody whom customers may ask for by name. */
const Adviser = z.strictObject({
  /** In links, and what the bank's own pages say to mean them: nothing has to be read from it. */
  id: Id,
  /** « Claire Martin » */
  name: z.string().min(1).max(80),
  /** How French says that they are away: « absente », « absent »; « absence » when left out. */
  gender: z.enum(['female', 'male']).optional(),
  /** On the hub's own host: pages that show the hub need not allow another. */
  photo: Url.optional(),
  /** Ids of `content/agencies.json`. */
  agencies: z.array(z.string()).min(1),
  /** BCP 47, besides that of the agency. */
  languages: z.array(z.string().min(2).max(35)).default([]),
  /** Ids of the reasons that they take; all when left out. */
  reasons: z.array(Id).min(1).optional(),
  /** Key of `hours`: when they receive, where it is not whenever the agency does. */
  hours: z.string().optional(),
  absences: z
    .array(z.strictObject({ from: z.iso.date(), until: z.iso.date().optional() }))
    .default([]),
  /** Appointments leave there as entries of a calendar. */
  mail: z.email().optional(),
})
export type Adviser = z.infer<typeof Adviser>

/** What the calendars of advisers say is taken already, beside what was asked for here. */
const Busy = z
  .strictObject({
    /** Of an iCalendar feed; `{adviser}` in it becomes the id. DES_QUESTIONS_CALENDAR_TOKEN goes along. */
    url: z
      .string()
      .refine((text) => text.includes('{adviser}'), 'expected an address with {adviser} in it'),
    /** The address may be of this machine or of a private network, and be http. */
    allowPrivate: z.boolean().default(false),
    everyMinutes: z.number().int().min(5).max(1_440).default(15),
  })
  .check(({ value: { url, allowPrivate }, issues }) => {
    const message = refusedAddress(url.replaceAll('{adviser}', 'adviser'), allowPrivate)
    if (message !== undefined) issues.push({ code: 'custom', path: ['url'], message, input: url })
  })

/** Of one agency, by its id in `content/agencies.json`. */
const Place = z.strictObject({
  /**
   * How many people may be received at the same time, besides by the advisers who have a name; when
   * left out as everywhere, and none where advisers have names.
   */
  seats: z.number().int().min(0).max(32).optional(),
  /** Days on which nobody is received, or at other hours: besides those of the agency itself. */
  closures: Hours.shape.closures,
  /** How people are received there: with each reason, those of its own that are among them. All when left out. */
  ways: z.array(z.enum(MEETING_WAYS)).min(1).optional(),
  /** Its mailbox: appointments with nobody in particular leave there as entries of a calendar. */
  mail: z.email().optional(),
})

export const Appointments = z
  .strictObject({
    reasons: z.array(Reason).min(1),
    /** How many people may be received at the same time in an agency. */
    seats: z.number().int().min(1).max(32).default(1),
    /** Times begin so often, counted from when an agency opens. */
    everyMinutes: z.number().int().min(5).max(240).default(30),
    /** Kept free after each appointment. */
    bufferMinutes: z.number().int().min(0).max(120).default(0),
    /** How long before its start a time closes. */
    noticeMinutes: z.number().int().min(0).max(10_080).default(120),
    /** How many days ahead, today included. */
    days: z.number().int().min(1).max(90).default(21),
    /** Key of `hours`: for agencies whose own hours nobody understood. Left out: those take no appointment. */
    hours: z.string().optional(),
    /** Agencies that differ. */
    agencies: z.record(z.string(), Place).default({}),
    /** Whom customers may ask for by name. */
    advisers: z.array(Adviser).default([]),
    busy: Busy.optional(),
  })
  .refine(({ reasons }) => new Set(reasons.map(({ id }) => id)).size === reasons.length, {
    path: ['reasons'],
    error: 'expected each reason to have an id of its own',
  })
  .superRefine(({ reasons, advisers, agencies }, context) => {
    for (const [id, { ways }] of Object.entries(agencies)) {
      const without =
        ways && reasons.find((reason) => !reason.ways.some((one) => ways.includes(one)))
      if (without) {
        const message = `nobody is received there for “${without.id}”: expected one of its ways`
        context.addIssue({ code: 'custom', path: ['agencies', id, 'ways'], message })
      }
    }
    // Links name either by its id alone.
    const taken = new Set(reasons.map(({ id }) => id))
    for (const [at, { id, reasons: own = [] }] of advisers.entries()) {
      const fault = (path: string, message: string) =>
        context.addIssue({ code: 'custom', path: ['advisers', at, path], message })
      if (taken.has(id)) fault('id', 'expected an id that no other adviser and no reason has')
      taken.add(id)
      const unknown = own.find((one) => !reasons.some((reason) => reason.id === one))
      if (unknown) fault('reasons', `“${unknown}” is not the id of a reason`)
    }
  })
export type Appointments = z.infer<typeof Appointments>
export type Reason = Appointments['reasons'][number]
