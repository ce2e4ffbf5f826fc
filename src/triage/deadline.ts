/**
 * By when? Days counted as a bank and the law count them: the day on which something comes is none of
 * them, and the last one counts to its end.
 *
 *   deadline(hours, { value: 2, unit: 'working-day' }, now)   the second day after today that opens, at its close
 *   legalClock(now, { payments: false })                      of a complaint
 */
import type { Delay } from '../content/fields.ts'
import type { Hours } from '../content/hours.ts'
import { periodsOf } from './hours.ts'
import { addDays, instantOf } from './local-time.ts'
import { dayOf, soonest } from './slots.ts'

const MINUTE = 60_000
const MINUTES = { minute: 1, hour: 60, day: 1_440 } as const
/** Whoever opens on fewer days has no working day for us. */
const HORIZON_DAYS = 200

/** Where a bank says nothing of its own: weekdays that are no holiday. */
const WEEKDAYS = hoursOf(['mon', 'tue', 'wed', 'thu', 'fri'])
/** “Jours ouvrables”: every day but the weekly rest and public holidays (Code du travail, L3133-1). */
const WORKING = hoursOf(['mon', 'tue', 'wed', 'thu', 'fri', 'sat'])

function hoursOf(days: readonly (keyof Hours['week'])[]): Hours {
  const week = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] }
  const open = Object.fromEntries(days.map((day) => [day, ['00:00-24:00']]))
  return { zone: 'Europe/Paris', week: { ...week, ...open }, holidays: 'fr', closures: [] }
}

/** When what comes now is answered at the latest, as the bank promises it. */
export function deadline(hours: Hours | undefined, { value, unit }: Delay, now: Date): Date {
  if (unit === 'working-day') return endOfWorkingDay(hours ?? WEEKDAYS, value, now)
  const minutes = value * MINUTES[unit]
  const open = unit === 'day' || !hours ? undefined : soonest(hours, minutes, now)
  return open?.by ?? new Date(now.getTime() + minutes * MINUTE)
}

/** The end of the so-manieth day after today on which somebody works. */
function endOfWorkingDay(hours: Hours, count: number, now: Date): Date {
  let day = dayOf(hours, now)
  let left = count
  for (let ahead = 0; ahead < HORIZON_DAYS; ahead++) {
    day = addDays(day, 1)
    const close = periodsOf(hours, day).at(-1)?.closes
    if (close !== undefined && --left === 0) return new Date(close)
  }
  return new Date(now.getTime() + count * MINUTES.day * MINUTE)
}

export interface Clock {
  acknowledgeBy: Date
  answerBy: Date
  /** Of a payment: in exceptional situations the answer may be put off until then, and no further. */
  extendBy?: Date
}

/**
 * What the law gives a complaint: acknowledged within ten working days, answered within two months
 * (ACPR, recommendation 2024-R-02); about a payment, answered within fifteen working days (Code
 * monétaire et financier, L. 133-45), or, in exceptional situations, within thirty-five.
 */
export function legalClock(now: Date, { payments }: { payments: boolean }): Clock {
  const acknowledgeBy = endOfWorkingDay(WORKING, 10, now)
  if (!payments) return { acknowledgeBy, answerBy: twoMonthsAfter(now) }
  const [answerBy, extendBy] = [15, 35].map((days) => endOfWorkingDay(WORKING, days, now))
  return { acknowledgeBy, answerBy: answerBy!, extendBy: extendBy! }
}

/** Of a clock of the law, which runs to the end of a day: which one. `2027-01-06` */
export const legalDay = (end: Date): string => dayOf(WORKING, new Date(end.getTime() - 1))

/** When such a day is over. */
export const endOfLegalDay = (day: string): Date =>
  new Date(instantOf(`${day}T23:59:59`, WORKING.zone).getTime() + 1_000)

/** The same day of the month, or its last one, to its end. */
function twoMonthsAfter(now: Date): Date {
  const { zone } = WORKING
  const [year, month, day] = dayOf(WORKING, now).split('-').map(Number) as [number, number, number]
  const last = new Date(Date.UTC(year, month + 2, 0)).getUTCDate()
  const wanted = new Date(Date.UTC(year, month + 1, Math.min(day, last)))
  return instantOf(`${addDays(wanted.toISOString().slice(0, 10), 1)}T00:00`, zone)
}
