/**
 * The desk that rings back, and the times that are free there now: what its hours give, less what the
 * database says is full.
 */
import type { Slots } from '../../channels/callback/contract.ts'
import type { Config } from '../../content/config.ts'
import type { Hours } from '../../content/hours.ts'
import type { Slot } from '../../contract/problem.ts'
import {
  dayOf,
  nearest,
  type SlotDay,
  type SlotRules,
  slotDays,
  soonest,
  type TimeSlot,
} from '../../triage/slots.ts'
import type { Deps } from '../deps.ts'
import type { Appointed } from '../requests/new.ts'

export interface Desk {
  /** Key of `hours`. */
  id: string
  hours: Hours
  rules: SlotRules & { capacity: number }
  /** “As soon as possible” is offered, and kept within so many minutes of opening hours. */
  soonestMinutes?: number
}

/** @returns nothing when callbacks are not asked for here */
export function deskOf({ channels: { callback }, hours }: Pick<Config, 'channels' | 'hours'>) {
  const open = callback?.hours === undefined ? undefined : hours[callback.hours]
  if (callback?.mode !== 'api' || !open) return undefined
  const { hours: id = '', slots: rules, soonestMinutes } = callback
  return { id, hours: open, rules, ...(soonestMinutes !== undefined && { soonestMinutes }) }
}

const MINUTE = 60_000
const KNOWN = new WeakMap<Desk, { at: number; days: SlotDay[] }>()

/** As `slotDays`, worked out once a minute: slots begin and close with a minute. */
function daysOf(desk: Desk, now: Date): SlotDay[] {
  const at = Math.ceil(now.getTime() / MINUTE) * MINUTE
  const known = KNOWN.get(desk)
  if (known?.at === at) return known.days
  const days = slotDays(desk.hours, desk.rules, new Date(at))
  KNOWN.set(desk, { at, days })
  return days
}

type Reads = Pick<Deps['db'], 'query'>

/** The days on which the desk works; one without slots is full. */
async function freeDays(db: Reads, desk: Desk, now: Date): Promise<SlotDay[]> {
  const days = daysOf(desk, now)
  const [first, last] = [days[0]?.slots[0], days.at(-1)?.slots.at(-1)]
  if (!first || !last) return days
  const { rows } = await db.query<{ start: Date }>(
    `select starts_at as start from slot
     where desk = $1 and starts_at between $2 and $3 and taken >= $4`,
    [desk.id, first.start, last.start, desk.rules.capacity],
  )
  const full = new Set(rows.map(({ start }) => start.getTime()))
  if (full.size === 0) return days
  return days.map(({ day, slots }) => ({
    day,
    slots: slots.filter(({ start }) => !full.has(start.getTime())),
  }))
}

export async function freeSlots(db: Reads, desk: Desk, now: Date): Promise<Slots> {
  const asap = soonestOf(desk, now)
  const days = await freeDays(db, desk, now)
  return {
    zone: desk.hours.zone,
    now: now.toISOString(),
    ...(asap && { soonest: { from: asap.from.toISOString(), by: asap.by.toISOString() } }),
    days: days.map(({ day, slots }) => ({ day, slots: slots.map(asText) })),
  }
}

const soonestOf = ({ hours, soonestMinutes }: Desk, now: Date) =>
  soonestMinutes === undefined ? undefined : soonest(hours, soonestMinutes, now)

/** The free times nearest to the one that was wanted. */
export async function alternatives(db: Reads, desk: Desk, wanted: Date, now: Date) {
  const days = await freeDays(db, desk, now)
  return nearest(
    days.flatMap(({ slots }) => slots),
    wanted,
    ALTERNATIVES,
  ).map(asText)
}

const ALTERNATIVES = 3

const TEXTS = new WeakMap<TimeSlot, Slot>()

/** Written once for each slot of the days that are known, not for each visitor who looks. */
function asText(slot: TimeSlot): Slot {
  const known = TEXTS.get(slot)
  if (known) return known
  const text = { start: slot.start.toISOString(), end: slot.end.toISOString() }
  TEXTS.set(slot, text)
  return text
}

/**
 * @param when the start of a slot, or `soonest`
 * @returns `late` for a time that is none of the desk's, or not any more; `not-offered` when the desk
 *   does not ring as soon as possible
 */
export function appoint(desk: Desk, when: string, now: Date): Appointed | 'late' | 'not-offered' {
  if (when === 'soonest') {
    const found = soonestOf(desk, now)
    if (!found) return 'not-offered'
    const day = dayOf(desk.hours, found.from)
    return { desk: desk.id, slotStart: null, slotEnd: null, day, promisedAt: found.by }
  }
  const at = Date.parse(when)
  for (const { day, slots } of daysOf(desk, now)) {
    const slot = slots.find(({ start }) => start.getTime() === at)
    if (slot) {
      const { start: slotStart, end: slotEnd } = slot
      return { desk: desk.id, slotStart, slotEnd, day, promisedAt: slotEnd }
    }
  }
  return 'late'
}
