/**
 * Opening hours as people write them in `des-questions.json`. What they mean at a given instant is
 * the business of `triage/hours.ts`.
 */
import * as z from 'zod'

/** `09:00-12:30`; `24:00` is the end of the day. */
const Period = z
  .string()
  .regex(
    /^([01]\d|2[0-3]):[0-5]\d-(?:([01]\d|2[0-3]):[0-5]\d|24:00)$/,
    'expected hours such as 09:00-12:30',
  )
  .refine((text) => text.slice(0, 5) < text.slice(6), 'expected an end after the start')

const Day = z.array(Period).default([])

export const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

export const Hours = z.strictObject({
  /** IANA name. `Europe/Paris` */
  zone: z.string().refine(isZone, 'expected a time zone such as Europe/Paris'),
  /** What is left out is closed. */
  week: z.strictObject({ mon: Day, tue: Day, wed: Day, thu: Day, fri: Day, sat: Day, sun: Day }),
  /** Which public holidays close it; `none` for an emergency line. */
  holidays: z.enum(['none', 'fr', 'fr-alsace-moselle']).default('fr'),
  /** Days that differ: closed, or with other hours. */
  closures: z
    .array(
      z.strictObject({
        from: z.iso.date(),
        /** Included; the same day when left out. */
        until: z.iso.date().optional(),
        /** Hours of these days; closed when left out. */
        hours: z.array(Period).optional(),
        reason: z.string().optional(),
      }),
    )
    .default([]),
})
export type Hours = z.infer<typeof Hours>

/** To ask takes longer than most of what follows. Any spelling is a zone, hence the bound. */
const ZONES = new Set<string>()
const MOST_ZONES = 1_000

/** The platform knows a time zone of this name. */
export function isZone(zone: string): boolean {
  if (ZONES.has(zone)) return true
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    if (ZONES.size < MOST_ZONES) ZONES.add(zone)
    return true
  } catch {
    return false
  }
}
