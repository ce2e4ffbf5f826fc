/**
 * The free times of agencies against the dumbest way to find them: a clerk with a clock and a calendar who
 * looks at each minute, writes down whether somebody receives, and ticks off what is taken.
 *
 * The clerk shares nothing with the sources but the platform's clock: holidays and zones are written out.
 */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { firstFree, freeDays, isOffered, type Taken, together } from '../../src/agencies/agenda.ts'
import { hoursOf, hoursOfAdviser } from '../../src/agencies/hours.ts'
import type { Hours } from '../../src/content/hours.ts'

const MINUTE = 60_000
const DAY = 1_440
/** Of an agenda, today included; the clerk's calendar is a day longer. */
const MOST_DAYS = 3

interface Stay {
  where: string
  postcode: string
  zone: string
  /** The first day, and public holidays from it on. */
  from: string
  holidays: string[]
}

const STAYS: Stay[] = [
  {
    where: 'Paris, the night that has an hour twice',
    ...{ postcode: '75001', zone: 'Europe/Paris', from: '2026-10-24', holidays: [] },
  },
  {
    where: 'Paris, the night that lacks an hour',
    ...{ postcode: '75001', zone: 'Europe/Paris', from: '2027-03-27', holidays: ['2027-03-29'] },
  },
  {
    where: 'Strasbourg, over Good Friday and Easter',
    ...{ postcode: '67000', zone: 'Europe/Paris', from: '2027-03-26' },
    holidays: ['2027-03-26', '2027-03-29'],
  },
  {
    where: 'Strasbourg at Christmas',
    ...{ postcode: '67000', zone: 'Europe/Paris', from: '2026-12-24' },
    holidays: ['2026-12-25', '2026-12-26'],
  },
  {
    where: 'Saint-Pierre, whose night is that of America',
    ...{ postcode: '97500', zone: 'America/Miquelon', from: '2027-03-13', holidays: [] },
  },
  {
    where: 'La Réunion, on its own holiday',
    ...{ postcode: '97400', zone: 'Indian/Reunion', from: '2026-12-19', holidays: ['2026-12-20'] },
  },
  {
    where: 'Martinique, on its own holiday',
    ...{ postcode: '97200', zone: 'America/Martinique', from: '2027-05-21' },
    holidays: ['2027-05-22'],
  },
  {
    where: 'Nouméa, over New Year',
    ...{ postcode: '98800', zone: 'Pacific/Noumea', from: '2026-12-30', holidays: ['2027-01-01'] },
  },
  {
    where: 'Papeete, on an ordinary day',
    ...{ postcode: '98713', zone: 'Pacific/Tahiti', from: '2026-11-23', holidays: [] },
  },
]

interface Minute {
  at: number
  day: string
  /** On the wall. `09:05` */
  clock: string
}

/** What the clock on the wall shows, minute after minute, from the first midnight on. */
const calendars = new Map<Stay, Minute[]>()
function calendarOf(stay: Stay): Minute[] {
  const known = calendars.get(stay)
  if (known) return known
  const wall = new Intl.DateTimeFormat('sv', {
    ...{ timeZone: stay.zone, year: 'numeric', month: '2-digit', day: '2-digit' },
    ...{ hour: '2-digit', minute: '2-digit' },
  })
  const all = Array.from({ length: (MOST_DAYS + 3) * DAY }, (_, ahead): Minute => {
    const at = Date.parse(`${stay.from}T00:00Z`) + (ahead - DAY) * MINUTE
    const [day = '', clock = ''] = wall.format(at).split(' ')
    return { at, day, clock }
  })
  const last = [...new Set(all.map(({ day }) => day))].filter((day) => day >= stay.from)[MOST_DAYS]!
  const own = all.filter(({ day }) => stay.from <= day && day <= last)
  calendars.set(stay, own)
  return own
}

interface Exception {
  from: string
  until?: string
  hours?: string[]
}
/** What the bank's files say of whoever receives. */
interface Facts {
  week: string[][]
  /** Those that count more come first. */
  exceptions: Exception[]
}

/** Is somebody there? A word for each minute of the calendar. */
function receives(stay: Stay, { week, exceptions }: Facts): boolean[] {
  const calendar = calendarOf(stay)
  const there = calendar.map(() => false)
  const firstOf = new Map<string, number>()
  for (const [index, { day, clock }] of calendar.entries()) {
    const shown = `${day} ${clock}`
    if (!firstOf.has(shown)) firstOf.set(shown, index)
  }
  /** When the clock shows it for the first time; an hour later where the night skips it. */
  const whenShown = (day: string, clock: string): number => {
    const later = `${String(Number(clock.slice(0, 2)) + 1).padStart(2, '0')}${clock.slice(2)}`
    return firstOf.get(`${day} ${clock}`) ?? firstOf.get(`${day} ${later}`)!
  }
  const endOf = (day: string) => calendar.findLastIndex((minute) => minute.day === day) + 1
  for (const day of new Set(calendar.map((minute) => minute.day))) {
    const exception = exceptions.find(({ from, until = from }) => from <= day && day <= until)
    const written = exception
      ? (exception.hours ?? [])
      : stay.holidays.includes(day)
        ? []
        : week[new Date(day).getUTCDay()]!
    for (const period of written) {
      const [opens = '', closes = ''] = period.split('-')
      const end = closes === '24:00' ? endOf(day) : whenShown(day, closes)
      for (let index = whenShown(day, opens); index < end; index++) there[index] = true
    }
  }
  return there
}

interface Rules {
  seats: number
  everyMinutes: number
  bufferMinutes: number
  noticeMinutes: number
  days: number
}

/** When an appointment may begin, whoever has it; and when one may that nobody has. */
function clerk(
  stay: Stay,
  facts: Facts,
  rules: Rules,
  length: number,
  taken: readonly Taken[],
  now: number,
) {
  const calendar = calendarOf(stay)
  const there = receives(stay, facts)
  const today = calendar.findLast(({ at }) => at <= now)!.day
  const last = new Date(Date.parse(today) + (rules.days - 1) * DAY * MINUTE)
  const lastDay = last.toISOString().slice(0, 10)
  const seats = Array.from({ length: rules.seats }, (_, seat) => {
    const ticked = new Uint8Array(calendar.length + 2 * DAY)
    for (const one of taken.filter((other) => other.seat === seat)) {
      const start = (one.from - calendar[0]!.at) / MINUTE
      ticked.fill(1, Math.max(0, start), Math.max(0, (one.to - calendar[0]!.at) / MINUTE))
    }
    return ticked
  })
  const offered: number[] = []
  const free: number[] = []
  let since = -1
  for (const [index, { at, day }] of calendar.entries()) {
    const isNewDay = day !== calendar[index - 1]?.day
    since = there[index] ? (isNewDay ? 0 : since + 1) : -1
    if (since < 0 || since % rules.everyMinutes > 0) continue
    if (day < today || day > lastDay || at < now + rules.noticeMinutes * MINUTE) continue
    let minute = index
    while (minute < index + length && there[minute] && calendar[minute]?.day === day) minute++
    if (minute < index + length) continue
    offered.push(at)
    const end = index + length + rules.bufferMinutes
    if (seats.some((ticked) => !ticked.subarray(index, end).includes(1))) free.push(at)
  }
  return { offered, free }
}

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** Some over the night, where the clock changes; some that touch or overlap. */
const Period = fc
  .tuple(
    fc.oneof(fc.integer({ min: 0, max: 240 }), fc.integer({ min: 0, max: 1_430 })),
    fc.oneof(fc.integer({ min: 5, max: 240 }), fc.constant(DAY)),
  )
  .map(([from, length]) => `${clock(from)}-${clock(Math.min(from + length, DAY))}`)
const Periods = fc.array(Period, { maxLength: 3 })
const Week = fc.array(Periods, { minLength: 7, maxLength: 7 })
/** Days of the calendar, by their number. */
const Exceptions = fc.array(
  fc.record({
    first: fc.integer({ min: 0, max: MOST_DAYS }),
    more: fc.integer({ min: 0, max: 2 }),
    hours: fc.option(Periods, { nil: undefined }),
  }),
  { maxLength: 2 },
)
const Meetings = fc.array(
  fc.record({
    seat: fc.integer({ min: 0, max: 3 }),
    start: fc.integer({ min: -60, max: MOST_DAYS * DAY }),
    minutes: fc.integer({ min: 1, max: 360 }),
  }),
  { maxLength: 20 },
)
const AnyRules = fc.record({
  seats: fc.integer({ min: 0, max: 3 }),
  everyMinutes: fc.integer({ min: 5, max: 90 }),
  bufferMinutes: fc.integer({ min: 0, max: 120 }),
  noticeMinutes: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 3_000 })),
  days: fc.integer({ min: 1, max: MOST_DAYS }),
})
const Person = fc.record({
  own: fc.option(Week, { nil: undefined }),
  absences: Exceptions,
  meetings: Meetings,
})
const Now = fc.record({
  minute: fc.integer({ min: 0, max: DAY - 1 }),
  second: fc.constantFrom(0, 1, 59),
})

const NAMES = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const weekOf = (week: string[][]) =>
  Object.fromEntries(NAMES.map((name, at) => [name, week[at]])) as Hours['week']

it.each(STAYS)('$where: what is free is what a clerk finds, minute by minute', (stay) => {
  const dayAt = (ahead: number) =>
    new Date(Date.parse(stay.from) + ahead * DAY * MINUTE).toISOString().slice(0, 10)
  const written = (some: { first: number; more: number; hours?: string[] | undefined }[]) =>
    some.map(({ first, more, hours }): Exception => {
      const days = { from: dayAt(first), ...(more > 0 && { until: dayAt(first + more) }) }
      return { ...days, ...(hours && { hours }) }
    })
  const [{ at: midnight }] = calendarOf(stay) as [Minute]

  fc.assert(
    fc.property(
      fc.record({
        ...{ week: Week, closures: Exceptions, more: Exceptions, rules: AnyRules },
        ...{ length: fc.integer({ min: 10, max: 240 }), team: Meetings, clock: Now },
        people: fc.array(Person, { maxLength: 2 }),
      }),
      ({ week, closures, more, rules, length, team, clock: { minute, second }, people }) => {
        const now = midnight + minute * MINUTE + second * 1_000
        const takenBy = (meetings: typeof team) =>
          meetings.map(({ seat, start, minutes }): Taken => {
            const from = midnight + start * MINUTE
            return { seat, from, to: from + minutes * MINUTE }
          })
        // As the files of a bank say it: the agency's own week and days, days that the bank adds, who is away.
        const [own, added] = [written(closures), written(more)]
        const agency = hoursOf(
          {
            ...{ id: 'here', postcode: stay.postcode },
            hours: {
              ...{ text: '', week: weekOf(week), closures: own },
              ...{ holidaysClosed: true, byAppointment: false },
            },
          },
          { agencies: { here: { closures: added } } },
          {},
          Number(stay.from.slice(0, 4)),
        )!
        expect(agency.zone).toBe(stay.zone)
        const agendas = [
          {
            hours: agency,
            rules,
            taken: takenBy(team),
            facts: { week, exceptions: [...added, ...own] },
          },
          ...people.map((person) => {
            // Who is away has no other hours meanwhile.
            const absences = written(person.absences).map(({ hours: _, ...days }) => days)
            const mine: Record<string, Hours> = person.own
              ? { mine: { ...agency, week: weekOf(person.own), closures: [] } }
              : {}
            return {
              hours: hoursOfAdviser({ hours: 'mine', absences }, agency, mine),
              rules: { ...rules, seats: 1 },
              taken: takenBy(person.meetings),
              facts: {
                week: person.own ?? week,
                exceptions: [...absences, ...added, ...own],
              },
            }
          }),
        ]
        const all = agendas.map((agenda) => {
          const { taken, facts } = agenda
          const days = freeDays(agenda, length, taken, new Date(now))
          const found = clerk(stay, facts, agenda.rules, length, taken, now)
          const starts = days.flatMap(({ slots }) => slots.map(({ start }) => start.getTime()))
          expect(starts).toEqual(found.free)
          const first = firstFree(agenda, length, taken, new Date(now))
          expect(first?.getTime()).toBe(found.free[0])
          const asked = found.offered.flatMap((at) => [at, at + MINUTE, at + DAY * MINUTE])
          const taking = asked.filter((at) =>
            isOffered(agenda, length, new Date(at), new Date(now)),
          )
          const offered = new Set(found.offered)
          expect(taking).toEqual(asked.filter((at) => offered.has(at)))
          return { days, free: found.free }
        })
        const whoever = together(all.map(({ days }) => days)).flatMap(({ slots }) =>
          slots.map(({ start, end }) => {
            expect(end.getTime() - start.getTime()).toBe(length * MINUTE)
            return start.getTime()
          }),
        )
        expect(whoever).toEqual([...new Set(all.flatMap(({ free }) => free))].sort((a, b) => a - b))
      },
    ),
    { numRuns: 40 },
  )
})
