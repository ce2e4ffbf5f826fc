import { describe, expect, it } from 'vitest'
import {
  type AgendaRules,
  freeDays,
  freeSeats,
  isOffered,
  type Taken,
} from '../../src/agencies/agenda.ts'
import { hoursOf, zoneOf } from '../../src/agencies/hours.ts'
import { Hours } from '../../src/content/hours.ts'
import { wallClock } from '../../src/triage/local-time.ts'

const PARIS = 'Europe/Paris'
const rules = (changes: Partial<AgendaRules> = {}): AgendaRules => ({
  seats: 1,
  everyMinutes: 30,
  bufferMinutes: 0,
  noticeMinutes: 0,
  days: 1,
  ...changes,
})
const hours = (periods: string[], changes: object = {}) =>
  Hours.parse({
    zone: PARIS,
    week: Object.fromEntries(
      ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, periods]),
    ),
    holidays: 'none',
    ...changes,
  })
const MIDNIGHT = new Date('2026-11-23T23:00:00Z')
const at = (time: string) => Date.parse(`2026-11-24T${time}:00+01:00`)
const startsOf = (...given: Parameters<typeof freeDays>) =>
  freeDays(...given).flatMap(({ slots }) =>
    slots.map(({ start }) => wallClock(start, PARIS).slice(11, 16)),
  )

describe('the times of a day', () => {
  it.each([
    [
      'begin with the hours, and end within them',
      ['09:00-11:00'],
      45,
      {},
      ['09:00', '09:30', '10:00'],
    ],
    [
      'are cut as often as the bank says',
      ['09:00-10:00'],
      30,
      { everyMinutes: 10 },
      ['09:00', '09:10', '09:20', '09:30'],
    ],
    [
      'go over two periods that touch',
      ['09:00-10:00', '10:00-11:00'],
      60,
      {},
      ['09:00', '09:30', '10:00'],
    ],
    [
      'do not go over lunch',
      ['09:00-12:00', '14:00-15:00'],
      60,
      { everyMinutes: 60 },
      ['09:00', '10:00', '11:00', '14:00'],
    ],
    ['close before they begin', ['09:00-11:00'], 30, { noticeMinutes: 600 }, ['10:00', '10:30']],
    ['are none where the matter takes longer than the day', ['09:00-10:00'], 90, {}, []],
  ])('%s', (_, periods, minutes, changes, expected) => {
    const agenda = { hours: hours(periods), rules: rules(changes) }
    expect(startsOf(agenda, minutes, [], MIDNIGHT)).toEqual(expected)
  })

  const held = (seat: number, from: string, to: string): Taken => ({
    seat,
    from: at(from),
    to: at(to),
  })

  it.each([
    ['one that is taken is gone, and those that would run into it', 1, 0, ['09:00', '10:30']],
    ['a pause is kept before what comes next', 1, 5, ['10:30']],
    ['another seat has it still', 2, 0, ['09:00', '09:30', '10:00', '10:30']],
  ])('%s', (_, seats, bufferMinutes, expected) => {
    const agenda = { hours: hours(['09:00-11:30']), rules: rules({ seats, bufferMinutes }) }
    const taken = [held(0, '10:00', '10:30')]
    expect(startsOf(agenda, 60, taken, MIDNIGHT)).toEqual(expected)
  })

  it('a day whose times are all taken stays, as full; one on which nobody receives is none', () => {
    const agenda = {
      hours: hours(['09:00-10:00'], { closures: [{ from: '2026-11-25' }] }),
      rules: rules({ days: 3 }),
    }
    const days = freeDays(agenda, 60, [held(0, '09:00', '10:00')], MIDNIGHT)
    expect(days.map(({ day, slots }) => [day, slots.length])).toEqual([
      ['2026-11-24', 0],
      ['2026-11-26', 1],
    ])
  })

  it('the night on which the clock goes back has its hour twice, and no time runs over', () => {
    const night = { hours: hours(['00:30-05:00']), rules: rules({ everyMinutes: 60 }) }
    const days = freeDays(night, 60, [], new Date('2026-10-24T22:00:00Z'))
    expect(days[0]!.slots.map(({ start }) => start.toISOString().slice(11, 16))).toEqual([
      '22:30', // 00:30
      '23:30', // 01:30
      '00:30', // 02:30, the first one
      '01:30', // 02:30, the second
      '02:30', // 03:30
    ])
  })

  it('the night that lacks an hour: a period that begins in it begins an hour later, and takes none from another', () => {
    const night = { hours: hours(['02:30-05:00', '03:00-05:00']), rules: rules() }
    expect(startsOf(night, 60, [], new Date('2027-03-27T23:00:00Z'))[0]).toBe('03:00')
  })
})

describe('a time that is asked for', () => {
  const agenda = { hours: hours(['09:00-12:00']), rules: rules({ days: 2 }) }
  it.each([
    ['at the beginning', '2026-11-24T08:00:00Z', true],
    ['between two', '2026-11-24T08:10:00Z', false],
    ['after the last', '2026-11-24T11:00:00Z', false],
    ['on the last day', '2026-11-25T08:00:00Z', true],
    ['beyond it', '2026-11-26T08:00:00Z', false],
    ['that is over', '2026-11-23T08:00:00Z', false],
  ])('%s: %s', (_, start, expected) => {
    expect(isOffered(agenda, 30, new Date(start), MIDNIGHT)).toBe(expected)
  })

  it('has the seats that nobody has', () => {
    const taken = [
      { seat: 0, from: at('09:00'), to: at('10:00') },
      { seat: 2, from: at('09:30'), to: at('10:00') },
    ]
    expect(freeSeats({ seats: 4, bufferMinutes: 0 }, taken, at('09:30'), 30)).toEqual([1, 3])
  })
})

describe('the hours of an agency', () => {
  const week = hours(['09:00-12:00']).week
  const usual = { usual: hours(['10:00-11:00'], { closures: [{ from: '2026-12-31' }] }) }
  const own = {
    text: 'de 9 h à 12 h',
    week,
    closures: [{ from: '2026-12-24' }],
    holidaysClosed: true,
    byAppointment: false,
  }

  it('are its own, with its closures and those that the bank adds', () => {
    const found = hoursOf(
      { id: 'metz', postcode: '57000', hours: own },
      { hours: 'usual', agencies: { metz: { closures: [{ from: '2026-12-28' }] } } },
      usual,
      2026,
    )
    expect(found).toMatchObject({
      zone: PARIS,
      week,
      holidays: 'fr-alsace-moselle',
      closures: [{ from: '2026-12-28' }, { from: '2026-12-24' }],
    })
  })

  it('are those of all where nobody understood its own; else unknown, never closed', () => {
    const agency = { id: 'x', postcode: '98800', hours: { ...own, week: undefined } }
    expect(hoursOf(agency, { hours: 'usual', agencies: {} }, usual, 2026)).toMatchObject({
      zone: 'Pacific/Noumea',
      week: usual.usual.week,
      closures: [{ from: '2026-12-24' }, { from: '2026-12-31' }],
    })
    expect(hoursOf(agency, { agencies: {} }, usual, 2026)).toBeUndefined()
  })

  it.each([
    ['97400', '2026-12-20'],
    ['97200', '2027-05-22'],
    ['97133', '2026-10-09'],
  ])('a department overseas has a holiday more: %s on %s', (postcode, day) => {
    const found = hoursOf({ id: 'x', postcode, hours: own }, { agencies: {} }, usual, 2026)
    expect(found?.closures).toContainEqual({ from: day })
  })

  it.each([
    ['75001', PARIS],
    ['97200', 'America/Martinique'],
    ['98800', 'Pacific/Noumea'],
    [undefined, PARIS],
  ])('%s lies in %s', (postcode, zone) => {
    expect(zoneOf(postcode === undefined ? {} : { postcode })).toBe(zone)
  })
})
