/**
 * Which times of an agency are free? Its hours, cut where an appointment may begin, less what is taken.
 *
 * An agenda has so many seats: people who receive at the same time. What is taken is an interval on a
 * seat, with the pause after it. An adviser who has a name is an agenda of one seat, wherever they
 * receive; an agency is several agendas `together`. Knows no clock change (`hours.ts` gives instants) and decides nothing
 * for two who ask at once: that is for the database.
 */
import type { Hours } from '../content/hours.ts'
import type { Period } from '../triage/hours.ts'
import { addDays } from '../triage/local-time.ts'
import { dayOf, periodsOn, type SlotDay } from '../triage/slots.ts'

const MINUTE = 60_000

export interface AgendaRules {
  /** How many may be received at once. */
  seats: number
  everyMinutes: number
  bufferMinutes: number
  noticeMinutes: number
  /** Today included. */
  days: number
}

/** Milliseconds since 1970; `to` is the first instant at which the seat is free again. */
export interface Taken {
  seat: number
  from: number
  to: number
}

export interface Agenda {
  hours: Hours
  rules: AgendaRules
}

/** Days on which the agency receives; one without slots is full. */
export function freeDays(
  { hours, rules }: Agenda,
  minutes: number,
  taken: readonly Taken[],
  now: Date,
): SlotDay[] {
  const today = dayOf(hours, now)
  return Array.from({ length: rules.days }, (_, ahead) => addDays(today, ahead)).flatMap((day) => {
    const starts = startsOn({ hours, rules }, minutes, day, now)
    const [first, last = first] = [starts[0], starts.at(-1)]
    if (first === undefined) return []
    // Most of what is taken is on other days.
    const end = last! + (minutes + rules.bufferMinutes) * MINUTE
    const here = taken.filter(({ from, to }) => from < end && first < to)
    const free = starts.filter((start) => freeSeats(rules, here, start, minutes).length > 0)
    const slots = free.map((start) => ({
      start: new Date(start),
      end: new Date(start + minutes * MINUTE),
    }))
    return [{ day, slots }]
  })
}

/** The times of whoever has one: several agendas of one place, as if they were one. */
export function together(agendas: readonly (readonly SlotDay[])[]): SlotDay[] {
  const [first = [], ...others] = agendas
  if (others.length === 0) return [...first]
  const days = new Map<string, Map<number, SlotDay['slots'][number]>>()
  for (const { day, slots } of agendas.flat()) {
    const known = days.get(day) ?? new Map()
    for (const slot of slots) known.set(slot.start.getTime(), slot)
    days.set(day, known)
  }
  return [...days]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, slots]) => ({
      day,
      slots: [...slots.values()].sort((a, b) => a.start.getTime() - b.start.getTime()),
    }))
}

/** The first time that is free. Looks no further than it has to. */
export function firstFree(
  agenda: Agenda,
  minutes: number,
  taken: readonly Taken[],
  now: Date,
): Date | undefined {
  const today = dayOf(agenda.hours, now)
  for (let ahead = 0; ahead < agenda.rules.days; ahead++) {
    const start = startsOn(agenda, minutes, addDays(today, ahead), now).find(
      (one) => freeSeats(agenda.rules, taken, one, minutes).length > 0,
    )
    if (start !== undefined) return new Date(start)
  }
  return undefined
}

/** Is this a time at which an appointment of this length may begin, whoever has it? */
export const isOffered = (agenda: Agenda, minutes: number, start: Date, now: Date): boolean => {
  const day = dayOf(agenda.hours, start)
  const last = addDays(dayOf(agenda.hours, now), agenda.rules.days - 1)
  return day <= last && startsOn(agenda, minutes, day, now).includes(start.getTime())
}

/** Seats that nobody has from this instant on, for so long and the pause after it. */
export function freeSeats(
  { seats, bufferMinutes }: Pick<AgendaRules, 'seats' | 'bufferMinutes'>,
  taken: readonly Taken[],
  start: number,
  minutes: number,
): number[] {
  const end = start + (minutes + bufferMinutes) * MINUTE
  const held = new Set(
    taken.filter(({ from, to }) => from < end && start < to).map(({ seat }) => seat),
  )
  return Array.from({ length: seats }, (_, seat) => seat).filter((seat) => !held.has(seat))
}

function startsOn(
  { hours, rules: { everyMinutes, noticeMinutes } }: Agenda,
  minutes: number,
  day: string,
  now: Date,
): number[] {
  const soonest = now.getTime() + noticeMinutes * MINUTE
  return joined(periodsOn(hours, day)).flatMap(({ opens, closes }) => {
    const last = closes - minutes * MINUTE
    const count = Math.max(0, Math.floor((last - opens) / (everyMinutes * MINUTE)) + 1)
    return Array.from({ length: count }, (_, at) => opens + at * everyMinutes * MINUTE).filter(
      (start) => start >= soonest,
    )
  })
}

/** Periods that touch or overlap are one. A night that lacks an hour moves some after others, or leaves nothing of them. */
function joined(periods: readonly Period[]): Period[] {
  const whole: Period[] = []
  const real = periods.filter(({ opens, closes }) => opens < closes)
  for (const { opens, closes } of real.sort((a, b) => a.opens - b.opens)) {
    const last = whole.at(-1)
    if (last && opens <= last.closes) last.closes = Math.max(last.closes, closes)
    else whole.push({ opens, closes })
  }
  return whole
}
