/**
 * The free times as a visitor sees them: on their own calendar and clock, which may not be the
 * bank's. Somebody in La Réunion reads “17 h 30” where Paris has 14 h 30, and is told so.
 */
import type { Slots } from '../../contract/slots.ts'
import { wallClock } from '../../triage/local-time.ts'
import type { DayChoice, DayPart, Time } from '../../ui/slots.tsx'
import type { Speech } from '../../ui/speech.ts'

export interface Clock {
  /** The visitor's time zone. */
  zone: string
  /** By the server's clock. */
  now: Date
}

const dayIn = (instant: string, zone: string): string =>
  wallClock(new Date(instant), zone).slice(0, 10)

/** Times that have begun are left out; a day of the desk whose times are all taken stays, as full. */
export function dayChoices({ days, zone: bank }: Slots, at: Clock, speech: Speech): DayChoice[] {
  const free = days
    .flatMap(({ slots }) => slots)
    .filter(({ start }) => Date.parse(start) > at.now.getTime())
  const full = isElsewhere(bank, at) ? [] : days.filter(({ slots }) => slots.length === 0)
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

/** Do the two clocks differ, now? */
const isElsewhere = (bank: string, { zone, now }: Clock): boolean =>
  wallClock(now, bank) !== wallClock(now, zone)

/** « heure de La Réunion », where the bank's clock shows another; nothing where it shows the same. */
export function zoneName(bank: string, at: Clock, locale: string): string | undefined {
  if (!isElsewhere(bank, at)) return undefined
  return new Intl.DateTimeFormat(locale, { timeZone: at.zone, timeZoneName: 'longGeneric' })
    .formatToParts(at.now)
    .find(({ type }) => type === 'timeZoneName')?.value
}

/** « mardi 24 à 14 h 30 », or with its month. */
export function sayTime(start: string, zone: string, speech: Speech, month = false): string {
  const day = new Intl.DateTimeFormat(speech.locale, {
    timeZone: zone,
    weekday: 'long',
    day: 'numeric',
    ...(month && { month: 'long' }),
  }).format(new Date(start))
  return speech.t('callback.at', { day, time: speech.time(new Date(start), zone) })
}

/** Has the chosen time gone meanwhile, by the clock or by somebody else? */
export const isGone = (when: string, { days, soonest }: Slots, now: Date): boolean => {
  if (when === '') return false
  if (when === 'soonest') return soonest === undefined
  const isThere = days.some(({ slots }) => slots.some(({ start }) => start === when))
  return !isThere || Date.parse(when) <= now.getTime()
}
