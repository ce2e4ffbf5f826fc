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

const dayIn = (instant: string, zone: string): string =>
  wallClock(new Date(instant), zone).slice(0, 10)

/** Times that have begun are left out; a day of the desk whose times are all taken stays, as full. */
export function dayChoices(slots: Slots, at: Clock, speech: Speech): DayChoice[] {
  const { days } = slots
  const free = days
    .flatMap(({ slots }) => slots)
    .filter(({ start }) => Date.parse(start) > at.now.getTime())
  const full = differs(slots, at.zone) ? [] : days.filter(({ slots }) => slots.length === 0)
  const ids = new Set([
    ...free.map(({ start }) => dayIn(start, at.zone)),
    ...full.map(({ day }) => day),
  ])
  return [...ids].sort().map((id) => {
    const times = free
      .filter(({ start }) => dayIn(start, at.zone) === id)
      .map(({ start }) => ({ start, label: speech.time(new Date(start), at.zone) }))
    // A calendar date has no zone: noon UTC is the same day for everybody's formatter in UTC.
    const part = (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(speech.locale, { timeZone: 'UTC', ...options }).format(
        new Date(`${id}T12:00:00Z`),
      )
    return {
      id,
      weekday: part({ weekday: 'short' }),
      date: part({ day: 'numeric' }),
      name: part({ weekday: 'long', day: 'numeric', month: 'long' }),
      free: speech.count('callback.free', times.length),
      times,
      parts: partsOf(times, at.zone, speech),
    }
  })
}

/** By the hour that each ends at; a part of the day without times is none. */
const PARTS = [
  ['callback.morning', 12],
  ['callback.afternoon', 18],
  ['callback.evening', 24],
] as const

function partsOf(times: readonly Time[], zone: string, speech: Speech): DayPart[] {
  const hourOf = ({ start }: Time) => Number(wallClock(new Date(start), zone).slice(11, 13))
  return PARTS.flatMap(([key, end], index) => {
    const begin = PARTS[index - 1]?.[1] ?? 0
    const own = times.filter((time) => begin <= hourOf(time) && hourOf(time) < end)
    if (own.length === 0) return []
    const free = speech.count('callback.free', own.length)
    return [{ id: key, label: speech.t(key), free, times: own }]
  })
}

/** Does a clock show another time than the bank's at any of them? Not now: a night may change one of the two. */
const differs = ({ days, zone: bank }: Slots, zone: string): boolean =>
  bank !== zone &&
  days.some(({ slots }) =>
    slots.some(({ start }) => {
      const at = new Date(start)
      return wallClock(at, bank) !== wallClock(at, zone)
    }),
  )

/** « heure de La Réunion », where the visitor's clock is not the bank's; nothing where they show the same. */
export function zoneName(slots: Slots, at: Clock, locale: string): string | undefined {
  if (!differs(slots, at.visitor)) return undefined
  return new Intl.DateTimeFormat(locale, { timeZone: at.zone, timeZoneName: 'longGeneric' })
    .formatToParts(at.now)
    .find(({ type }) => type === 'timeZoneName')?.value
}

/** « mardi 24 à 14 h 30 », or with its month; « , heure de l’agence (11 h 30 chez vous) » elsewhere. */
export function sayTime(
  start: string,
  { zone, visitor }: Clocks,
  speech: Speech,
  month = false,
): string {
  const at = new Date(start)
  const dayIn = (timeZone: string) =>
    at.toLocaleDateString(speech.locale, {
      timeZone,
      weekday: 'long',
      day: 'numeric',
      ...(month && { month: 'long' }),
    })
  const sayIn = (zone: string) =>
    speech.t('callback.at', { day: dayIn(zone), time: speech.time(at, zone) })
  const when = sayIn(zone)
  const theirs = zone === visitor ? when : sayIn(visitor)
  if (when === theirs) return when
  const isSameDay = dayIn(zone) === dayIn(visitor)
  return speech.t('agency.clock', { when, theirs: isSameDay ? speech.time(at, visitor) : theirs })
}

/** Has the chosen time gone meanwhile, by the clock or by somebody else? */
export const isGone = (when: string, { days, soonest }: Slots, now: Date): boolean => {
  if (when === '') return false
  if (when === 'soonest') return soonest === undefined
  const isThere = days.some(({ slots }) => slots.some(({ start }) => start === when))
  return !isThere || Date.parse(when) <= now.getTime()
}
