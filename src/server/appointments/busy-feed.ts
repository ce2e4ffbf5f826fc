/**
 * When is somebody taken, by their own calendar? Reads an iCalendar feed (RFC 5545) of events or of busy times: zones,
 * days without hours, repetitions and their exceptions.
 *
 * Knows nothing of where the feed comes from, and trusts nothing in it: what cannot be read is counted,
 * not thrown, and a rule that might be worked out for ever is not worked out at all.
 */
import ICAL from 'ical.js'
import { isZone } from '../../content/hours.ts'
import { instantOf } from '../../triage/local-time.ts'

export interface BusyOptions {
  /** Milliseconds: what lies outside is left out. */
  from: number
  to: number
  /** Of times that name none: the adviser's. */
  zone: string
  /** End of the ids that we gave ourselves: those appointments are known, and may be moved. */
  ours: string
}

export interface Busy {
  /** Sorted; none touch another. */
  spans: [from: number, to: number][]
  /** Events that nobody understood, or repetitions of which only the first was. */
  unread: number
}

/** Of one feed. A meeting each day for ten years is 3,650. */
const MOST_TIMES = 20_000

/** @returns nothing where the text is no calendar */
export function busyIn(text: string, options: BusyOptions): Busy | undefined {
  let calendar: ICAL.Component
  try {
    calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
  } catch {
    return undefined
  }
  if (calendar.name !== 'vcalendar') return undefined
  const spans: [number, number][] = []
  const budget = { times: MOST_TIMES }
  let unread = 0
  const all = [
    ...calendar.getAllSubcomponents('vevent').map((event) => () => timesOf(event, options, budget)),
    ...calendar.getAllSubcomponents('vfreebusy').map((one) => () => periodsOf(one, options)),
  ]
  for (const read of all) {
    try {
      const { times, isWhole } = read()
      spans.push(...times)
      if (!isWhole) unread++
    } catch {
      unread++
    }
  }
  const inRange = spans.filter(([from, to]) => from < to && from < options.to && options.from < to)
  return { spans: joined(inRange), unread }
}

interface Times {
  times: [number, number][]
  isWhole: boolean
}

const NONE: Times = { times: [], isWhole: true }

function timesOf(
  component: ICAL.Component,
  options: BusyOptions,
  budget: { times: number },
): Times {
  const said = (name: string) => String(component.getFirstPropertyValue(name) ?? '').toUpperCase()
  const isFree =
    said('transp') === 'TRANSPARENT' ||
    said('status') === 'CANCELLED' ||
    said('x-microsoft-cdo-busystatus') === 'FREE'
  const event = new ICAL.Event(component)
  // An exception comes with what it is one of.
  if (isFree || event.isRecurrenceException() || event.uid?.endsWith(options.ours)) return NONE
  const tzid = component.getFirstProperty('dtstart')?.getParameter('tzid')
  const at = (time: ICAL.Time) =>
    instantIn(time, typeof tzid === 'string' ? tzid : '', options.zone)
  const whole = (start: ICAL.Time, end: ICAL.Time): [number, number] => [at(start), at(end)]
  if (!event.isRecurring()) {
    return { times: [whole(event.startDate, event.endDate)], isWhole: true }
  }
  const rules = component.getAllProperties('rrule').map((rule) => rule.getFirstValue())
  if (!rules.every((rule) => rule instanceof ICAL.Recur && isBounded(rule))) {
    return { times: [whole(event.startDate, event.endDate)], isWhole: false }
  }
  const times: [number, number][] = []
  const dates = event.iterator()
  for (let date = dates.next(); date; date = dates.next()) {
    if (budget.times-- <= 0) return { times, isWhole: false }
    const { item, startDate, endDate } = event.getOccurrenceDetails(date)
    const isOff = String(item.component.getFirstPropertyValue('status')) === 'CANCELLED'
    if (!isOff) times.push(whole(startDate, endDate))
    if (at(date) > options.to) break
  }
  return { times, isWhole: true }
}

/** A list of what is taken, as calendars publish it where they keep the rest to themselves. */
function periodsOf(component: ICAL.Component, { zone }: BusyOptions): Times {
  const times = component.getAllProperties('freebusy').flatMap((property) => {
    if (/^FREE$/i.test(String(property.getParameter('fbtype') ?? ''))) return []
    return property.getValues().flatMap((value): [number, number][] => {
      if (!(value instanceof ICAL.Period)) return []
      return [[instantIn(value.start, '', zone), instantIn(value.getEnd(), '', zone)]]
    })
  })
  return { times, isWhole: true }
}

/**
 * Rules that meet a date again and again, whatever the calendar: for others (the 30th of February; each
 * seventh day, if it is a Monday) the library looks for the next one without end.
 */
function isBounded({ freq, interval = 1, parts }: ICAL.Recur): boolean {
  const { BYDAY, BYMONTHDAY, ...others } = parts as Record<string, unknown>
  const has = (...names: string[]) => names.some((name) => name in others)
  if (interval > 52) return false
  switch (freq) {
    case 'DAILY':
      return Object.keys(others).length === 0 && !BYMONTHDAY && (!BYDAY || interval === 1)
    case 'WEEKLY':
      return Object.keys(others).length === 0 && !BYMONTHDAY
    case 'MONTHLY':
      return Object.keys(others).length === 0 && !(BYDAY && BYMONTHDAY) && interval < 12
    case 'YEARLY':
      return !has('BYWEEKNO', 'BYYEARDAY', 'BYSETPOS', 'BYHOUR', 'BYMINUTE', 'BYSECOND') && !BYDAY
    default:
      return false
  }
}

/** The platform's rules of a zone are newer than those in a file; a name that it does not know is the file's own. */
function instantIn(time: ICAL.Time, tzid: string, zone: string): number {
  if (time.zone === ICAL.Timezone.utcTimezone) return time.toUnixTime() * 1000
  const isOwn = tzid !== '' && !isZone(tzid) && time.zone !== ICAL.Timezone.localTimezone
  if (isOwn) return time.toUnixTime() * 1000
  const wall = time.isDate ? `${time.toString()}T00:00` : time.toString().slice(0, 19)
  return instantOf(wall, tzid !== '' && isZone(tzid) ? tzid : zone).getTime()
}

function joined(spans: readonly [number, number][]): [number, number][] {
  const all: [number, number][] = []
  for (const [from, to] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = all.at(-1)
    if (last && from <= last[1]) last[1] = Math.max(last[1], to)
    else all.push([from, to])
  }
  return all
}
