/**
 * A week of opening hours as people say it: « du lundi au vendredi, de 9 h à 20 h ». Days with the
 * same hours are told together. What is open *now* is another question (`triage/hours.ts`): a page
 * that is printed cannot answer it.
 */
import { DAYS, type Hours } from '../content/hours.ts'
import type { Speech } from './speech.ts'

const ALL_DAY = '00:00-24:00'

/** 1 January 2024 was a Monday. */
const monday = Date.UTC(2024, 0, 1)
const dayName = (day: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(
    monday + day * 86_400_000,
  )

function time(text: string, { say }: Speech): string {
  const [hour = '', minute = ''] = text.split(':')
  const values = { hour: Number(hour), minute }
  return minute === '00' ? say('page.time.hour', values) : say('page.time.minute', values)
}

const periods = (list: readonly string[], speech: Speech): string =>
  list
    .map((period) => {
      const [from = '', to = ''] = period.split('-')
      return speech.say('page.period', { from: time(from, speech), to: time(to, speech) })
    })
    .join(', ')

/** One line for each run of days with the same hours, then holidays and closures to come. */
export function weekInWords(hours: Hours, speech: Speech, now: Date): string[] {
  const { say, locale } = speech
  if (DAYS.every((day) => hours.week[day].join() === ALL_DAY) && hours.holidays === 'none') {
    return [say('hours.openAlways')]
  }
  const lines: string[] = []
  for (let first = 0; first < DAYS.length; ) {
    const open = hours.week[DAYS[first]!]
    let last = first
    while (last < 6 && hours.week[DAYS[last + 1]!].join() === open.join()) last++
    if (open.length > 0) {
      const [from, to] = [dayName(first, locale), dayName(last, locale)]
      const days = first === last ? from : say('page.days', { from, to })
      lines.push(say('page.dayHours', { days, hours: periods(open, speech) }))
    }
    first = last + 1
  }
  if (hours.holidays !== 'none') lines.push(say('page.holidays'))
  return [...lines, ...closuresInWords(hours, speech, now)].map(
    (line) => line.charAt(0).toLocaleUpperCase(locale) + line.slice(1),
  )
}

function closuresInWords({ closures }: Hours, speech: Speech, now: Date): string[] {
  const today = now.toISOString().slice(0, 10)
  const date = new Intl.DateTimeFormat(speech.locale, { dateStyle: 'long', timeZone: 'UTC' })
  return closures
    .filter(({ from, until = from }) => until >= today)
    .map(({ from, until = from, hours }) => {
      const days = date.formatRange(new Date(from), new Date(until))
      return hours
        ? speech.say('page.dayHours', { days, hours: periods(hours, speech) })
        : speech.say('page.closed', { days })
    })
}
