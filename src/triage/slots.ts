/**
 * Which times may be chosen? The hours of a desk, cut into slots of equal length.
 *
 * Slots begin with each period and are counted in elapsed time, so that each lies within what
 * `opening` calls open, also on the nights on which the clock changes. Knows nothing of who has a
 * slot already: that is for the database to decide.
 */
import type { Hours } from '../content/hours.ts'
import { type Period, periodsOf } from './hours.ts'
import { addDays, wallClock } from './local-time.ts'

const MINUTE = 60_000

/** A desk that works less than that within this many days cannot say “as soon as possible”. */
const HORIZON_DAYS = 60

export interface SlotRules {
  /** Length of a slot. */
  minutes: number
  /** How many days of the desk, today included. */
  days: number
  /** How long before its start a slot closes. */
  noticeMinutes: number
}

export interface TimeSlot {
  start: Date
  end: Date
}

export interface SlotDay {
  /** On the desk's own calendar. `2026-11-24` */
  day: string
  slots: TimeSlot[]
}

/** The days on which there is something left to choose, and what; earliest first. */
export function slotDays(hours: Hours, rules: SlotRules, now: Date): SlotDay[] {
  const soonest = now.getTime() + rules.noticeMinutes * MINUTE
  const today = dayOf(hours, now)
  return Array.from({ length: rules.days }, (_, ahead) => addDays(today, ahead))
    .map((day) => ({
      day,
      slots: slotsOn(hours, rules.minutes, day).filter(({ start }) => start.getTime() >= soonest),
    }))
    .filter(({ slots }) => slots.length > 0)
}

/** The day of the desk's calendar on which this instant falls. */
export const dayOf = ({ zone }: Pick<Hours, 'zone'>, instant: Date): string =>
  wallClock(instant, zone).slice(0, 10)

/** A server is asked for the same days all day long, and a day takes dozens of questions to `Intl`. */
const known = new WeakMap<Hours, Map<string, Period[]>>()
const MOST_KNOWN = 400

export function periodsOn(hours: Hours, day: string): Period[] {
  const days = known.get(hours) ?? new Map<string, Period[]>()
  const periods = days.get(day) ?? periodsOf(hours, day)
  if (days.size >= MOST_KNOWN) days.clear()
  known.set(hours, days.set(day, periods))
  return periods
}

function slotsOn(hours: Hours, minutes: number, day: string): TimeSlot[] {
  const length = minutes * MINUTE
  const slots: TimeSlot[] = []
  let free = Number.NEGATIVE_INFINITY
  for (const { opens, closes } of periodsOn(hours, day)) {
    // Periods that overlap, in a file written by hand, do not make two slots of the same time.
    for (let start = Math.max(opens, free); start + length <= closes; start += length) {
      free = start + length
      slots.push({ start: new Date(start), end: new Date(free) })
    }
  }
  return slots
}

/**
 * “As soon as possible”: nobody rings before `from`, somebody has rung by `by`, which is so many
 * minutes of opening hours later.
 *
 * @returns undefined when the desk does not work that long in the next two months
 */
export function soonest(
  hours: Hours,
  minutes: number,
  now: Date,
): { from: Date; by: Date } | undefined {
  const today = dayOf(hours, now)
  let at = now.getTime()
  let from: number | undefined
  let left = minutes * MINUTE
  for (let ahead = 0; ahead <= HORIZON_DAYS; ahead++) {
    for (const { opens, closes } of periodsOn(hours, addDays(today, ahead))) {
      const begin = Math.max(opens, at)
      if (begin >= closes) continue
      from ??= begin
      if (begin + left <= closes) return { from: new Date(from), by: new Date(begin + left) }
      left -= closes - begin
      at = closes
    }
  }
  return undefined
}

/** The nearest to a time, nearest first; of two that are as near, the later one. */
export const nearest = <Slot extends { start: Date }>(
  slots: readonly Slot[],
  to: Date,
  count: number,
): Slot[] =>
  slots
    .toSorted(
      (a, b) =>
        Math.abs(a.start.getTime() - to.getTime()) - Math.abs(b.start.getTime() - to.getTime()) ||
        b.start.getTime() - a.start.getTime(),
    )
    .slice(0, count)
