/** Calendars as they come: other people's zones, repetitions and faults. */
import { describe, expect, it } from 'vitest'
import { busyIn } from '../../src/server/appointments/busy-feed.ts'

const OPTIONS = {
  from: Date.parse('2026-11-23T00:00:00Z'),
  to: Date.parse('2026-12-24T00:00:00Z'),
  zone: 'Europe/Paris',
  ours: '@aide.banque.example',
}
const calendar = (...parts: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...parts, 'END:VCALENDAR'].join('\r\n')
const event = (...lines: string[]) => ['BEGIN:VEVENT', 'UID:a', ...lines, 'END:VEVENT'].join('\r\n')
const read = (...parts: string[]) => {
  const busy = busyIn(calendar(...parts), OPTIONS)!
  return busy.spans.map(
    ([from, to]) =>
      `${new Date(from).toISOString().slice(5, 16)} ${new Date(to).toISOString().slice(5, 16)}`,
  )
}

const WINDOWS_ZONE = [
  'BEGIN:VTIMEZONE',
  'TZID:Romance Standard Time',
  'BEGIN:STANDARD',
  'DTSTART:16010101T030000',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:16010101T020000',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
].join('\r\n')

describe('a calendar', () => {
  it.each([
    ['in UTC', ['DTSTART:20261124T090000Z', 'DTEND:20261124T100000Z'], ['11-24T09:00 11-24T10:00']],
    [
      'in a zone by name, without its rules',
      ['DTSTART;TZID=America/Martinique:20261124T090000', 'DURATION:PT30M'],
      ['11-24T13:00 11-24T13:30'],
    ],
    [
      'without a zone: the adviser’s',
      ['DTSTART:20261124T090000', 'DTEND:20261124T100000'],
      ['11-24T08:00 11-24T09:00'],
    ],
    [
      'a whole day, from midnight to midnight there',
      ['DTSTART;VALUE=DATE:20261124', 'DTEND;VALUE=DATE:20261125'],
      ['11-23T23:00 11-24T23:00'],
    ],
    [
      'each week, but for one that is left out',
      [
        'DTSTART;TZID=Europe/Paris:20200107T140000',
        'DTEND;TZID=Europe/Paris:20200107T150000',
        'RRULE:FREQ=WEEKLY;UNTIL=20261209T000000Z',
        'EXDATE;TZID=Europe/Paris:20261201T140000',
      ],
      ['11-24T13:00 11-24T14:00', '12-08T13:00 12-08T14:00'],
    ],
    ['free all the same', ['DTSTART:20261124T090000Z', 'DURATION:PT1H', 'TRANSP:TRANSPARENT'], []],
    ['cancelled', ['DTSTART:20261124T090000Z', 'DURATION:PT1H', 'STATUS:CANCELLED'], []],
    ['long ago', ['DTSTART:20161124T090000Z', 'DURATION:PT1H'], []],
  ])('%s', (_, lines, expected) => {
    expect(read(event(...lines))).toEqual(expected)
  })

  it('of a program that calls zones otherwise brings their rules', () => {
    const lines = ['DTSTART;TZID=Romance Standard Time:20261124T090000', 'DURATION:PT1H']
    expect(read(WINDOWS_ZONE, event(...lines))).toEqual(['11-24T08:00 11-24T09:00'])
  })

  it('has one of a series at another time', () => {
    const series = ['DTSTART:20261124T090000Z', 'DURATION:PT1H', 'RRULE:FREQ=DAILY;COUNT=2']
    const moved = ['RECURRENCE-ID:20261125T090000Z', 'DTSTART:20261125T150000Z', 'DURATION:PT1H']
    expect(read(event(...series), event(...moved))).toEqual([
      '11-24T09:00 11-24T10:00',
      '11-25T15:00 11-25T16:00',
    ])
  })

  it('gives its busy times alone, where it keeps the rest to itself', () => {
    const busy = [
      'BEGIN:VFREEBUSY',
      'FREEBUSY;FBTYPE=BUSY:20261124T090000Z/20261124T093000Z,20261124T093000Z/PT1H',
      'FREEBUSY;FBTYPE=FREE:20261124T120000Z/PT1H',
      'END:VFREEBUSY',
    ].join('\r\n')
    expect(read(busy)).toEqual(['11-24T09:00 11-24T10:30'])
  })

  it('does not hold our own appointments against us', () => {
    const ours = ['BEGIN:VEVENT', 'UID:x@aide.banque.example', 'DTSTART:20261124T090000Z']
    expect(read([...ours, 'DURATION:PT1H', 'END:VEVENT'].join('\r\n'))).toEqual([])
  })

  it.each([
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=DAILY;INTERVAL=7;BYDAY=MO',
    'FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31',
    'FREQ=SECONDLY',
    'FREQ=MINUTELY;BYMONTH=2;BYMONTHDAY=30',
  ])('with a rule that never ends (%s) is read once, and soon', (rule) => {
    const begun = performance.now()
    const text = calendar(event('DTSTART:20261124T090000Z', 'DURATION:PT1H', `RRULE:${rule}`))
    const busy = busyIn(text, OPTIONS)!
    expect([busy.spans.length, busy.unread]).toEqual([1, 1])
    expect(performance.now() - begun).toBeLessThan(2_000)
  })

  it.each(['', '<html>', 'BEGIN:VCALENDAR', 'BEGIN:VCARD\r\nEND:VCARD', '\u0000'])(
    'that is none is nothing: %j',
    (text) => {
      expect(busyIn(text, OPTIONS)).toBeUndefined()
    },
  )

  it('with a fault in one event keeps the others', () => {
    const busy = busyIn(
      calendar(
        event('DTSTART:gestern', 'DURATION:PT1H'),
        event('DTSTART:20261124T090000Z', 'DURATION:PT1H'),
      ),
      OPTIONS,
    )
    expect(busy).toMatchObject({ unread: 1, spans: [[expect.anything(), expect.anything()]] })
  })
})
