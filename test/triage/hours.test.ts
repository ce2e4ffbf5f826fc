import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Hours } from '../../src/content/hours.ts'
import { holidays } from '../../src/triage/holidays.ts'
import { opening } from '../../src/triage/hours.ts'
import { addDays, instantOf, wallClock } from '../../src/triage/local-time.ts'

const PARIS = 'Europe/Paris'
const MINUTE = 60_000
const weekdays = (...hours: string[]) => ({
  mon: hours,
  tue: hours,
  wed: hours,
  thu: hours,
  fri: hours,
})
const always = { ...weekdays('00:00-24:00'), sat: ['00:00-24:00'], sun: ['00:00-24:00'] }
const hours = (week: object, more: object = {}) => Hours.parse({ zone: PARIS, week, ...more })
const at = (wall: string) => instantOf(wall, PARIS)

const branch = hours({ ...weekdays('09:00-12:15', '14:00-18:00'), mon: [], sat: ['09:00-12:30'] })

/** As the wall clock says it, so that a row reads like the plate on a door. */
const said = (line: Hours, wall: string, zone = PARIS) => {
  const answer = opening(line, instantOf(wall, zone))
  const change = answer.open ? answer.closesAt : answer.opensAt
  return `${answer.open ? 'open' : 'closed'}${change ? ` until ${wallClock(change, zone).slice(0, 16)}` : ''}`
}

describe('a branch that closes on Mondays and for lunch', () => {
  it.each([
    ['at the minute it opens', '2026-03-03T09:00', 'open until 2026-03-03T12:15'],
    ['in the last minute before lunch', '2026-03-03T12:14', 'open until 2026-03-03T12:15'],
    ['when lunch begins', '2026-03-03T12:15', 'closed until 2026-03-03T14:00'],
    ['early in the morning', '2026-03-03T07:30', 'closed until 2026-03-03T09:00'],
    ['after closing', '2026-03-03T18:00', 'closed until 2026-03-04T09:00'],
    ['from Saturday noon on', '2026-03-07T12:30', 'closed until 2026-03-10T09:00'],
    ['on the eve of 1 May, a Friday', '2026-04-30T18:00', 'closed until 2026-05-02T09:00'],
    ['on 14 July', '2026-07-14T10:00', 'closed until 2026-07-15T09:00'],
    ['over the New Year', '2026-12-31T19:00', 'closed until 2027-01-02T09:00'],
    [
      'over the spring night that is an hour shorter',
      '2027-03-27T23:00',
      'closed until 2027-03-30T09:00',
    ],
    [
      'over the autumn night that is an hour longer',
      '2026-10-24T13:00',
      'closed until 2026-10-27T09:00',
    ],
  ])('%s', (_, wall, expected) => {
    expect(said(branch, wall)).toBe(expected)
  })

  it('knows its closures, with or without hours of their own', () => {
    const closures = [
      { from: '2026-08-03', until: '2026-08-14' },
      { from: '2026-12-24', hours: ['09:00-11:00'] },
      { from: '2026-12-25', hours: ['10:00-11:00'] },
    ]
    const line = hours(weekdays('09:00-17:00'), { closures })
    expect(said(line, '2026-07-31T17:00')).toBe('closed until 2026-08-17T09:00')
    expect(said(line, '2026-12-24T10:00')).toBe('open until 2026-12-24T11:00')
    // Written for that very day, it wins over the holiday.
    expect(said(line, '2026-12-24T12:00')).toBe('closed until 2026-12-25T10:00')
  })

  it('on Good Friday is closed in Strasbourg and open in Paris', () => {
    const open = weekdays('09:00-17:00')
    expect(said(hours(open), '2026-04-03T10:00')).toBe('open until 2026-04-03T17:00')
    expect(said(hours(open, { holidays: 'fr-alsace-moselle' }), '2026-04-03T10:00')).toBe(
      'closed until 2026-04-07T09:00',
    )
  })

  it('says nothing of an opening when there is none within two months', () => {
    expect(opening(hours({}), at('2026-03-03T10:00'))).toEqual({ open: false })
    const works = hours(weekdays('09:00-17:00'), {
      closures: [{ from: '2026-01-01', until: '2026-12-31' }],
    })
    expect(opening(works, at('2026-03-03T10:00'))).toEqual({ open: false })
  })
})

describe('a line that is there at night', () => {
  it('that never closes has no closing time, holidays and clock changes included', () => {
    const line = hours(always, { holidays: 'none' })
    for (const wall of ['2026-05-01T03:00', '2026-10-25T02:30', '2027-03-28T03:00']) {
      expect(opening(line, at(wall))).toEqual({ open: true })
    }
  })

  it('closes at the first break, however many midnights are in between', () => {
    const line = hours({ ...always, sun: ['00:00-20:00'] }, { holidays: 'none' })
    expect(said(line, '2026-03-03T23:30')).toBe('open until 2026-03-08T20:00')
    expect(said(line, '2026-03-08T20:00')).toBe('closed until 2026-03-09T00:00')
  })

  it('joins an evening and the morning after it', () => {
    const line = hours({ fri: ['20:00-24:00'], sat: ['00:00-02:00'] })
    expect(said(line, '2026-03-06T23:59')).toBe('open until 2026-03-07T02:00')
    expect(said(line, '2026-03-07T02:00')).toBe('closed until 2026-03-13T20:00')
  })
})

/** The dumbest that can be right: walk the minutes of the wall clock, one by one. */
const isOpenAt = (line: Hours, time: number): boolean => {
  const wall = wallClock(new Date(time), line.zone)
  const [day, minute] = [wall.slice(0, 10), wall.slice(11, 16)]
  const closure = line.closures.find((each) => each.from <= day && day <= (each.until ?? each.from))
  const names = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const
  const closed = holidays(Number(day.slice(0, 4)), line.holidays).includes(day)
  const periods = closure
    ? (closure.hours ?? [])
    : closed
      ? []
      : line.week[names[new Date(`${day}T12:00Z`).getUTCDay()]!]
  return periods.some((period) => period.slice(0, 5) <= minute && minute < period.slice(6))
}

describe('any hours', () => {
  // No edge between 2 and 3 o'clock: what that means on two nights a year is said in local-time.
  const edges = ['00:00', '01:30', '06:00', '08:45', '12:00', '13:30', '19:00', '23:15', '24:00']
  const day = fc
    .uniqueArray(fc.constantFrom(...edges), { minLength: 0, maxLength: 4 })
    .map((some) => some.sort())
    .map((some) => some.flatMap((edge, i) => (i % 2 ? [`${some[i - 1]}-${edge}`] : [])))
  const anyHours = fc
    .record({
      zone: fc.constantFrom(PARIS, 'America/Martinique', 'Pacific/Noumea'),
      week: fc.record({ mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day }),
      holidays: fc.constantFrom('none', 'fr', 'fr-alsace-moselle'),
      closures: fc.array(
        fc.record({ from: fc.constantFrom('2026-10-25', '2027-03-27', '2026-05-02'), hours: day }),
        { maxLength: 1 },
      ),
    })
    .map((each) => Hours.parse(each))
  const near = fc.constantFrom('2026-10-24', '2027-03-27', '2026-04-30', '2026-12-24', '2026-12-31')

  it('agree with walking from minute to minute for three days', () => {
    fc.assert(
      fc.property(anyHours, near, fc.nat(1439), (line, date, minute) => {
        const start = Date.parse(date) + minute * MINUTE
        const answer = opening(line, new Date(start))
        expect(answer.open).toBe(isOpenAt(line, start))
        let change = start
        const end = start + 3 * 1440 * MINUTE
        while (change < end && isOpenAt(line, change) === answer.open) change += MINUTE
        const told = answer.open ? answer.closesAt : answer.opensAt
        if (change < end) expect(told?.toISOString()).toBe(new Date(change).toISOString())
        else expect(told === undefined || told.getTime() >= end).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('never promise a change that is in the past', () => {
    fc.assert(
      fc.property(
        anyHours,
        fc.date({ min: new Date('2025-01-01'), max: new Date('2035-01-01'), noInvalidDate: true }),
        (line, now) => {
          const answer = opening(line, now)
          const told = answer.open ? answer.closesAt : answer.opensAt
          expect(told === undefined || told > now).toBe(true)
        },
      ),
    )
  })

  it('written in any order mean the same', () => {
    const mixed = hours(weekdays('14:00-18:00', '09:00-12:15'))
    expect(said(mixed, '2026-03-03T08:00')).toBe('closed until 2026-03-03T09:00')
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01')
  })
})
