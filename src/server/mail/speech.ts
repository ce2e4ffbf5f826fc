/**
 * How messages say a time: whole days and hours, on a given clock, with the name of its zone; and where
 * whoever reads has another clock, which shows something else then, that and how theirs shows it.
 */
import { isZone } from '../../content/hours.ts'
import type { RequestBrief } from '../../contract/event.ts'
import { fill } from '../../words/fill.ts'
import type { MailWords } from '../../words/mail.ts'

export interface Clock {
  /** `mardi 24 novembre` */
  day(at: Date): string
  /** `14 h 30` */
  time(at: Date): string
  /** `heure : France` */
  zone(at: Date): string
}

/** @param zone an unknown one is read as UTC, and says so */
export function createClock(locale: string, zone: string): Clock {
  const timeZone = isZone(zone) ? zone : 'UTC'
  const formatter = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone, ...options })
  const dates = formatter({ weekday: 'long', day: 'numeric', month: 'long' })
  const times = formatter({ hour: 'numeric', minute: '2-digit' })
  const zones = formatter({ timeZoneName: 'shortGeneric' })
  return {
    day: (at) => dates.format(at),
    time(at) {
      if (!locale.startsWith('fr')) return times.format(at)
      const [hour = '', minute = ''] = times.format(at).split(':')
      return `${Number(hour)}\u00a0h${minute === '00' ? '' : `\u00a0${minute}`}`
    },
    zone: (at) =>
      zones
        .formatToParts(at)
        .find(({ type }) => type === 'timeZoneName')
        ?.value.replace(' :', '\u00a0:') ?? zone,
  }
}

const differ = (at: Date, clock: Clock, own: Clock): boolean =>
  clock.day(at) !== own.day(at) || clock.time(at) !== own.time(at)

/**
 * For a sentence that has room for no more. « 14 h (heure de l’agence) »
 *
 * @param own of whoever reads
 */
export const startOf = (at: Date, words: MailWords, clock: Clock, own: Clock) => {
  const start = clock.time(at)
  return {
    day: clock.day(at),
    start: differ(at, clock, own) ? fill(words['when.there'], { start }) : start,
  }
}

/**
 * When it is to happen: the slot, or the promise. Nothing when neither is known.
 *
 * @param own of whoever reads
 */
export function momentOf(
  { slot, due }: Pick<RequestBrief, 'slot' | 'due'>,
  words: MailWords,
  clock: Clock,
  own = clock,
): string | undefined {
  const last = slot?.end ?? due
  if (last === undefined) return undefined
  const start = new Date(slot?.start ?? last)
  const said = fill(slot ? words['when.slot'] : words['when.soonest'], {
    day: clock.day(start),
    start: clock.time(start),
    end: clock.time(new Date(last)),
    zone: clock.zone(start),
  })
  if (!differ(start, clock, own)) return said
  const [day, time] = [own.day(start), own.time(start)]
  const isSameDay = day === clock.day(start)
  return fill(words['when.own'], {
    when: said,
    own: isSameDay ? time : fill(words['thread.moment'], { day, time }),
  })
}
