import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Hours } from '../../src/content/hours.ts'
import { opening } from '../../src/triage/hours.ts'
import { addDays, instantOf, wallClock } from '../../src/triage/local-time.ts'
import { nearest, type SlotRules, slotDays, soonest } from '../../src/triage/slots.ts'
import { shared } from '../helpers/shared.ts'

const PARIS = 'Europe/Paris'
const MINUTE = 60_000
const days = (...hours: string[]) => ({
  mon: hours,
  tue: hours,
  wed: hours,
  thu: hours,
  fri: hours,
})
const desk = (week: object, more: object = {}) => Hours.parse({ zone: PARIS, week, ...more })
const at = (wall: string, zone = PARIS) => instantOf(wall, zone)
const rules = (changes: Partial<SlotRules> = {}): SlotRules => ({
  minutes: 30,
  days: 7,
  noticeMinutes: 15,
  ...changes,
})

const office = desk({ ...days('09:00-12:15', '14:00-18:00'), sat: ['09:00-12:30'] })
const night = desk(
  { ...days('00:00-24:00'), sat: ['00:00-24:00'], sun: ['00:00-24:00'] },
  { holidays: 'none' },
)

/** As on the wall: `2026-11-24 09:00 09:30 …` */
const shown = (hours: Hours, given: SlotRules, now: Date) =>
  slotDays(hours, given, now).map(
    ({ day, slots }) =>
      `${day} ${slots.map(({ start }) => wallClock(start, hours.zone).slice(11, 16)).join(' ')}`,
  )

describe('the times that may be chosen', () => {
  it('fill each period from its beginning, and none goes beyond the end', () => {
    expect(shown(office, rules({ days: 1, minutes: 60 }), at('2026-11-24T06:00'))).toEqual([
      '2026-11-24 09:00 10:00 11:00 14:00 15:00 16:00 17:00',
    ])
  })

  it.each([
    { notice: 15, now: '09:45', first: '10:00' },
    { notice: 15, now: '09:46', first: '10:30' },
    { notice: 0, now: '10:00', first: '10:00' },
    { notice: 120, now: '09:45', first: '14:00' },
  ])('close $notice minutes before: at $now the first is $first', ({ notice, now, first }) => {
    const [today] = slotDays(office, rules({ noticeMinutes: notice }), at(`2026-11-24T${now}`))
    expect(wallClock(today!.slots[0]!.start, PARIS).slice(11, 16)).toBe(first)
  })

  it('leave out a day that is over, Sundays, public holidays and closures', () => {
    const closed = desk(days('09:00-10:00'), {
      closures: [{ from: '2026-12-24' }, { from: '2026-12-28', hours: ['11:00-11:30'] }],
    })
    expect(shown(closed, rules({ days: 10 }), at('2026-12-23T20:00'))).toEqual([
      '2026-12-28 11:00',
      '2026-12-29 09:00 09:30',
      '2026-12-30 09:00 09:30',
      '2026-12-31 09:00 09:30',
    ])
  })

  it('count days on the desk’s calendar: late in Paris it is already tomorrow in La Réunion', () => {
    const reunion = Hours.parse({ zone: 'Indian/Reunion', week: days('08:00-09:00') })
    expect(shown(reunion, rules({ days: 1 }), at('2026-11-23T23:30'))).toEqual([
      '2026-11-24 08:00 08:30',
    ])
  })

  it('are none for a desk that never works, and none shorter than asked', () => {
    expect(slotDays(desk({}), rules(), at('2026-11-24T06:00'))).toEqual([])
    expect(slotDays(desk(days('09:00-09:20')), rules(), at('2026-11-24T06:00'))).toEqual([])
  })

  it('are not offered twice where a file’s periods overlap', () => {
    const overlap = desk(days('09:00-10:00', '09:30-11:00'))
    expect(shown(overlap, rules({ days: 1 }), at('2026-11-24T06:00'))).toEqual([
      '2026-11-24 09:00 09:30 10:00 10:30',
    ])
  })
})

describe('the nights on which the clock changes (F11)', () => {
  it('spring: 23 hours, none at a time that does not exist', () => {
    const [only] = slotDays(night, rules({ days: 1, noticeMinutes: 0 }), at('2027-03-28T00:00'))
    expect(only!.slots).toHaveLength(46)
    const walls = only!.slots.map(({ start }) => wallClock(start, PARIS).slice(11, 16))
    expect(walls.slice(2, 6)).toEqual(['01:00', '01:30', '03:00', '03:30'])
  })

  it('autumn: 25 hours, the hour that comes twice is two hours', () => {
    const [only] = slotDays(night, rules({ days: 1, noticeMinutes: 0 }), at('2026-10-25T00:00'))
    expect(only!.slots).toHaveLength(50)
    const twice = only!.slots.filter(({ start }) => wallClock(start, PARIS).includes('T02:30'))
    expect(twice.map(({ start }) => start.toISOString())).toEqual([
      '2026-10-25T00:30:00.000Z',
      '2026-10-25T01:30:00.000Z',
    ])
  })

  it.each(['2027-03-28', '2026-10-25'])('%s: at each minute, what is offered is to come', (day) => {
    const begin = at(`${day}T00:00`).getTime()
    for (let minute = -30; minute <= 270; minute++) {
      const now = new Date(begin + minute * MINUTE)
      const [first] = slotDays(night, rules({ days: 2 }), now)
      const wait = first!.slots[0]!.start.getTime() - now.getTime()
      expect([minute, wait >= 15 * MINUTE && wait < 45 * MINUTE]).toEqual([minute, true])
    }
  })
})

const table = shared('security/time/europe-paris.json')
describe.skipIf(!table)('the shared table of times (needs the shared data)', () => {
  interface Case {
    id: string
    kind: string
    local: string
    utc: string | string[] | null
    branchLocal: string
    branchZone: string
  }
  const { cases, holidays } = table
    ? (JSON.parse(readFileSync(table, 'utf8')) as {
        cases: Case[]
        holidays: { year: number; days: [string, string][] }[]
      })
    : { cases: [], holidays: [] }
  const startsOn = (hours: Hours, day: string, minutes: number) =>
    slotDays(
      hours,
      { minutes, days: 1, noticeMinutes: 0 },
      instantOf(`${day}T00:00`, hours.zone),
    ).flatMap(({ slots }) => slots.map(({ start }) => start))

  it.each(cases.filter(({ kind }) => kind === 'gap'))('$id: no slot at $local', ({ local }) => {
    const walls = startsOn(night, local.slice(0, 10), 5).map((start) => wallClock(start, PARIS))
    expect(walls).not.toContain(local)
    expect(new Set(walls).size).toBe(23 * 12)
  })

  it.each(cases.filter(({ kind }) => kind === 'overlap' || kind === 'normal'))(
    '$id: $local is chosen as an instant',
    ({ local, utc }) => {
      // 01:59 is no start of a slot of a whole number of minutes from midnight: a desk that opens then.
      const hours = desk(
        { ...days('00:00-24:00'), sat: ['00:00-24:00'], sun: ['00:00-24:00'] },
        {
          holidays: 'none',
          ...(local.endsWith('9:00') && {
            closures: [{ from: local.slice(0, 10), hours: [`${local.slice(11, 16)}-24:00`] }],
          }),
        },
      )
      const starts = startsOn(hours, local.slice(0, 10), 15)
      const found = starts.filter((start) => wallClock(start, PARIS) === local)
      expect(found.map((start) => start.toISOString().replace('.000', ''))).toEqual([utc].flat())
    },
  )

  it.each(cases.filter(({ kind }) => kind === 'branch'))(
    '$id: a desk in $branchZone has its own clock',
    ({ branchLocal, branchZone, utc }) => {
      const overseas = Hours.parse({ zone: branchZone, week: days('09:00-10:00') })
      const [first] = startsOn(overseas, branchLocal.slice(0, 10), 60)
      expect(first!.toISOString().replace('.000', '')).toBe(utc)
    },
  )

  it('offers nothing on any public holiday of the table', () => {
    const always = Hours.parse({ ...night, holidays: 'fr' })
    for (const [day] of holidays.flatMap((year) => year.days)) {
      expect([day, startsOn(always, day, 60)]).toEqual([day, []])
      expect([day, startsOn(night, day, 60).length > 22]).toEqual([day, true])
    }
  })
})

/** Hours of any shape; times are multiples of five minutes. */
const anyPeriods = fc
  .uniqueArray(fc.integer({ min: 0, max: 288 }), { minLength: 0, maxLength: 6 })
  .map((cuts) => {
    const sorted = cuts.toSorted((a, b) => a - b)
    const time = (cut: number) =>
      `${String(Math.floor(cut / 12)).padStart(2, '0')}:${String((cut % 12) * 5).padStart(2, '0')}`
    return sorted.flatMap((cut, index) =>
      index % 2 === 0 && sorted[index + 1] !== undefined
        ? [`${time(cut)}-${time(sorted[index + 1]!)}`]
        : [],
    )
  })
const anyDesk = fc
  .record({
    mon: anyPeriods,
    tue: anyPeriods,
    wed: anyPeriods,
    thu: anyPeriods,
    fri: anyPeriods,
    sat: anyPeriods,
    sun: anyPeriods,
  })
  .map((week) => desk(week))
/** Around both changes of the clock and the holidays of May. */
const anyNow = fc
  .constantFrom('2027-03-26', '2026-10-23', '2026-05-05', '2026-12-22')
  .chain((day) => fc.integer({ min: 0, max: 3 * 1440 }).map((minute) => ({ day, minute })))
  .map(({ day, minute }) => new Date(at(`${day}T00:00`).getTime() + minute * MINUTE))

describe('any desk, at any time', () => {
  it('offers only what lies within its opening hours, in order, apart and with notice', () => {
    fc.assert(
      fc.property(anyDesk, anyNow, fc.integer({ min: 5, max: 90 }), (hours, now, minutes) => {
        const given = rules({ minutes })
        const all = slotDays(hours, given, now).flatMap(({ day, slots }) =>
          slots.map((slot) => ({ day, ...slot })),
        )
        let free = now.getTime() + given.noticeMinutes * MINUTE
        for (const { day, start, end } of all) {
          expect(start.getTime()).toBeGreaterThanOrEqual(free)
          expect(end.getTime() - start.getTime()).toBe(minutes * MINUTE)
          const then = opening(hours, start)
          const closes = then.open ? (then.closesAt?.getTime() ?? Number.POSITIVE_INFINITY) : 0
          expect(closes).toBeGreaterThanOrEqual(end.getTime())
          expect(wallClock(start, PARIS).slice(0, 10)).toBe(day)
          expect(day < addDays(wallClock(now, PARIS).slice(0, 10), given.days)).toBe(true)
          free = end.getTime()
        }
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  it('“as soon as possible” is so many open minutes, as counted one by one', () => {
    fc.assert(
      fc.property(anyDesk, anyNow, fc.integer({ min: 5, max: 300 }), (hours, now, minutes) => {
        const found = soonest(hours, minutes, now)
        let instant = now.getTime()
        let left = minutes
        let from: number | undefined
        for (let walked = 0; walked < 15 * 1440 && left > 0; walked++, instant += MINUTE) {
          if (!opening(hours, new Date(instant)).open) continue
          from ??= instant
          left--
        }
        if (left > 0) return // Fewer open minutes than that in a fortnight: too far to walk.
        expect(found).toEqual({ from: new Date(from!), by: new Date(instant) })
      }),
      { numRuns: 12 },
    )
  }, 60_000)
})

describe('as soon as possible', () => {
  it.each([
    { now: '2026-11-24T10:00', from: '2026-11-24T10:00', by: '2026-11-24T11:00' },
    { now: '2026-11-24T11:45', from: '2026-11-24T11:45', by: '2026-11-24T14:30' },
    { now: '2026-11-24T12:15', from: '2026-11-24T14:00', by: '2026-11-24T15:00' },
    { now: '2026-11-28T12:00', from: '2026-11-28T12:00', by: '2026-11-30T09:30' },
    { now: '2026-12-24T18:30', from: '2026-12-26T09:00', by: '2026-12-26T10:00' },
  ])('at $now: from $from, by $by', ({ now, from, by }) => {
    expect(soonest(office, 60, at(now))).toEqual({ from: at(from), by: at(by) })
  })

  it('is not promised by a desk that never works', () => {
    expect(soonest(desk({}), 60, at('2026-11-24T10:00'))).toBeUndefined()
  })
})

describe('the nearest', () => {
  it('come nearest first, and of two that are as near the later one', () => {
    const slots = [9, 10, 12, 13].map((hour) => ({
      start: at(`2026-11-24T${hour < 10 ? '0' : ''}${hour}:00`),
    }))
    const found = nearest(slots, at('2026-11-24T11:00'), 3)
    expect(found.map(({ start }) => wallClock(start, PARIS).slice(11, 13))).toEqual([
      '12',
      '10',
      '13',
    ])
  })
})
