/**
 * Opening hours: is somebody there now, until when, and if not, from when?
 *
 * Hours are the bank's wall clock; the answer is an instant, so that a visitor in Nouméa can be told
 * the time of their own clock. `local-time.ts` knows the nights on which the clock changes.
 */
import type { Hours } from '../content/hours.ts'
import { type HolidayCalendar, holidays } from './holidays.ts'
import { addDays, instantOf, wallClock } from './local-time.ts'
import type { Opening } from './offer.ts'

/** A place that does not open within this many days is closed for good, as far as a visitor cares. */
const HORIZON_DAYS = 60
/** One that closes later than that never does, as far as they care: few lines, and looked at with each key. */
const OPEN_DAYS = 8

const WEEK = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const

/** Two instants, in milliseconds. */
export interface Period {
  opens: number
  closes: number
}

/** The last answer for each: a page asks again for every way at every key press, and its clock has moved once a minute. */
const known = new WeakMap<Hours, { at: number; said: Opening }>()

/**
 * `closesAt` is left out when nothing closes within eight days (a line that is always there), and
 * `opensAt` when nothing opens. Periods that touch, also over midnight, are one.
 */
export function opening(hours: Hours, now: Date): Opening {
  const at = now.getTime()
  let last = known.get(hours)
  if (last?.at !== at) {
    last = { at, said: openingAt(hours, at, now) }
    known.set(hours, last)
  }
  return last.said
}

function openingAt(hours: Hours, at: number, now: Date): Opening {
  const today = wallClock(now, hours.zone).slice(0, 10)
  let closesAt: number | undefined

  for (let ahead = 0; ahead <= (closesAt === undefined ? HORIZON_DAYS : OPEN_DAYS); ahead++) {
    for (const { opens, closes } of periodsOf(hours, addDays(today, ahead))) {
      if (closes <= at) continue
      if (closesAt === undefined) {
        if (opens > at) return { open: false, opensAt: new Date(opens) }
        closesAt = closes
      } else if (opens <= closesAt) {
        closesAt = Math.max(closesAt, closes)
      } else {
        return { open: true, closesAt: new Date(closesAt) }
      }
    }
    // A whole day without a period that goes on from there: it has closed before.
    if (closesAt !== undefined && closesAt < endOf(hours, today, ahead)) {
      return { open: true, closesAt: new Date(closesAt) }
    }
  }
  return closesAt === undefined ? { open: false } : { open: true }
}

const endOf = (hours: Hours, today: string, ahead: number): number =>
  instantOf(`${addDays(today, ahead + 1)}T00:00`, hours.zone).getTime()

/** What holds on this day, as it is written: an exception, else a public holiday, else the week. */
export function writtenOn(
  { closures, holidays, week }: Omit<Hours, 'zone'>,
  day: string,
): readonly string[] {
  const exception = closures.find(({ from, until = from }) => from <= day && day <= until)
  if (exception) return exception.hours ?? []
  return isHoliday(holidays, day) ? [] : week[WEEK[new Date(day).getUTCDay()]!]
}

export function periodsOf(hours: Hours, day: string): Period[] {
  return [...writtenOn(hours, day)].sort().map((period) => {
    const [opens, closes] = period.split('-') as [string, string]
    return { opens: on(day, opens, hours.zone), closes: on(day, closes, hours.zone) }
  })
}

const isHoliday = (calendar: HolidayCalendar, day: string): boolean =>
  holidays(Number(day.slice(0, 4)), calendar).includes(day)

const on = (day: string, time: string, zone: string): number =>
  instantOf(time === '24:00' ? `${addDays(day, 1)}T00:00` : `${day}T${time}`, zone).getTime()
