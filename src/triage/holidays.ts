/**
 * Public holidays in France, by rule rather than by list, so that no year is missing.
 *
 * Knows the Code du travail (L3133-1) and the local law of Alsace and Moselle (L3134-13), not the
 * days of the overseas departments nor the bridges that a bank may add: those are `closures`.
 */
import { addDays } from './local-time.ts'

const FIXED = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25']

/** Easter Monday, Ascension Day and Whit Monday, in days after Easter. */
const AFTER_EASTER = [1, 39, 50]

export type HolidayCalendar = 'none' | 'fr' | 'fr-alsace-moselle'

/** The holidays of a year as ISO days, in no order. */
export function holidays(year: number, calendar: HolidayCalendar): string[] {
  if (calendar === 'none') return []
  const easter = easterSunday(year)
  const days = [
    ...FIXED.map((day) => `${year}-${day}`),
    ...AFTER_EASTER.map((count) => addDays(easter, count)),
  ]
  if (calendar === 'fr-alsace-moselle') days.push(addDays(easter, -2), `${year}-12-26`)
  return days
}

/** @see https://en.wikipedia.org/wiki/Date_of_Easter#Anonymous_Gregorian_algorithm (New Scientist, 1961) */
function easterSunday(year: number): string {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const moon =
    (19 * golden + century - (century >> 2) - Math.floor((8 * century + 13) / 25) + 15) % 30
  const inCentury = year % 100
  const weekday = (32 + 2 * (century % 4) + 2 * (inCentury >> 2) - moon - (inCentury % 4)) % 7
  const late = Math.floor((golden + 11 * moon + 19 * weekday) / 433)
  const month = Math.floor((moon + weekday - 7 * late + 90) / 25)
  const day = (moon + weekday - 7 * late + 33 * month + 19) % 32
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
