/**
 * `channels.agency.appointments` of `des-questions.json`: what people come to an agency for, and how its
 * days are cut into times. Which agencies there are, and when each is open, is `content/agencies.json`.
 */
import * as z from 'zod'
import { Id, Text } from './fields.ts'
import { Hours } from './hours.ts'

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

/** Of one agency, by its id in `content/agencies.json`. */
const Place = z.strictObject({
  /** How many people may be received at the same time; as everywhere when left out. */
  seats: z.number().int().min(0).max(32).optional(),
  /** Days on which nobody is received, or at other hours: besides those of the agency itself. */
  closures: Hours.shape.closures,
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
  })
  .refine(({ reasons }) => new Set(reasons.map(({ id }) => id)).size === reasons.length, {
    path: ['reasons'],
    error: 'expected each reason to have an id of its own',
  })
export type Appointments = z.infer<typeof Appointments>
export type Reason = Appointments['reasons'][number]
