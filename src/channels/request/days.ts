/**
 * The free times as a visitor sees them. A call rings where they are: it is on their own clock, which may
 * not be the bank's. An appointment is in an agency, by video too: it is on the agency's clock, and where
 * the visitor's shows another time, theirs is said beside it. Knows neither: it is given both.
 */
import type { Slots } from '../../contract/slots.ts'
import { wallClock } from '../../triage/local-time.ts'
import type { DayChoice, DayPart, Time } from '../../ui/slots.tsx'
import type { Speech } from '../../ui/speech.ts'

/** Time zones. */
export interface Clocks {
  /** Times are said in this one. */
  zone: string
  visitor: string
}

export interface Clock extends Clocks {
  /** By the server's clock. */
  now: Date
}

/** @param agency where it takes place, if in an agency */
export const clocksOf = (visitor: string, agency: { zone: string } | undefined): Clocks => ({
  zone: agency?.zone ?? visitor,
  visitor,
})

/** What may be chosen: instants, and `soonest`, which is none. */
export const offered = ({ days, soonest }: Slots): string[] => [
  ...days.flatMap(({ slots }) => slots.map(({ start }) => start)),
  ...(soonest ? ['soonest'] : []),
]

/**
 * Times that have begun are left out; a day of the desk whose times are all taken stays, as full.
 *
 * @returns `isElsewhere`: at one of these times, not now, the visitor's clock is not the bank's. A night
 *   may change one of the two.
 */
export function dayChoices(slots: Slots, at: Clock, speech: Speech) {
  const free = offered(slots)
    .filter((start) => Date.parse(start) > at.now.getTime())
    .map((start) => {
      const instant = new Date(start)
      const [day = '', time] = wallClock(instant, at.zone).split('T')
      const differs = wallClock(instant, slots.zone) !== wallClock(instant, at.visitor)
      return {
        start,
        label: speech.time(instant, at.zone),
        day,
        hour: parseInt(time!, 10),
        differs,
      }
    })
  const isElsewhere = free.some(({ differs }) => differs)
  const full = isElsewhere ? [] : slots.days.filter(({ slots }) => !slots[0])
  const ids = new Set([...free, ...full].map(({ day }) => day))
  const choices = [...ids].sort().map((id): DayChoice => {
    const times = free.filter(({ day }) => day === id)
    // A calendar date has no zone: noon UTC is the same day for everybody's formatter in UTC.
    const part = (options: Intl.DateTimeFormatOptions) =>
      sayDay(`${id}T12:00:00Z`, 'UTC', speech, options)
    return {
      id,
      weekday: part({ weekday: 'short' }),
      date: part({ day: 'numeric' }),
      name: part({ weekday: 'long', day: 'numeric', month: 'long' }),
      free: speech.count('callback.free', times.length),
      times,
      parts: partsOf(times, speech),
    }
  })
  return { days: choices, isElsewhere }
}

const sayDay = (at: string, timeZone: string, { locale }: Speech, options: object): string =>
  new Date(at).toLocaleDateString(locale, { timeZone, ...options })

const PARTS = ['morning', 'afternoon', 'evening'] as const

/** A part of the day without times is none. */
const partsOf = (times: readonly (Time & { hour: number })[], speech: Speech): DayPart[] =>
  PARTS.flatMap((id, index) => {
    const own = times.filter(({ hour }) => index === (hour < 12 ? 0 : hour < 18 ? 1 : 2))
    const free = speech.count('callback.free', own.length)
    return own[0] ? [{ id, label: speech.t(`callback.${id}`), free, times: own }] : []
  })

/** « heure de La Réunion » */
export const zoneName = ({ zone, now }: Clock, { locale }: Speech): string =>
  new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'longGeneric' })
    .formatToParts(now)
    .find(({ type }) => type === 'timeZoneName')!.value

/** « mardi 24 à 14 h 30 », or with its month; « , heure de l’agence (11 h 30 chez vous) » elsewhere. */
export function sayTime(
  start: string,
  { zone, visitor }: Clocks,
  speech: Speech,
  month = false,
): string {
  const sayIn = (one: string) => {
    const day = sayDay(start, one, speech, {
      weekday: 'long',
      day: 'numeric',
      month: month ? 'long' : undefined,
    })
    const time = speech.time(new Date(start), one)
    return { day, time, when: speech.t('callback.at', { day, time }) }
  }
  const { day, when } = sayIn(zone)
  if (zone === visitor) return when
  const own = sayIn(visitor)
  if (own.when === when) return when
  return speech.t('agency.clock', { when, own: own.day === day ? own.time : own.when })
}

/** Has the chosen time gone meanwhile, by the clock or by somebody else? */
export const isGone = (when: string, slots: Slots, now: Date): boolean =>
  when !== '' && (!offered(slots).includes(when) || Date.parse(when) <= now.getTime())
