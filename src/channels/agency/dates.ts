/** Days of a calendar, as a sentence has them: « le 3 décembre », « du 1er au 5 décembre ». */
import type { Speech } from '../../ui/speech.ts'

interface Days {
  from: string
  /** Included. */
  until: string
}

export function sayDays({ from, until }: Days, { locale, t }: Speech): string {
  const say = (day: string, month = true) =>
    new Intl.DateTimeFormat(locale, {
      timeZone: 'UTC',
      day: 'numeric',
      ...(month && { month: 'long' }),
    })
      .format(new Date(day))
      .replace(/^1\b/, locale.startsWith('fr') ? '1er' : '1')
  if (from === until) return t('agency.on', { date: say(from) })
  // Only French leaves out the first month: « du 1er au 5 décembre ».
  const isShort = locale.startsWith('fr') && from.slice(0, 7) === until.slice(0, 7)
  return t('agency.between', { from: say(from, !isShort), until: say(until) })
}
