import { describe, expect, it } from 'vitest'
import { holidays } from '../../src/triage/holidays.ts'
import paris from '../fixtures/time/europe-paris.json' with { type: 'json' }

describe('public holidays', () => {
  it.each(paris.holidays)('of France in $year are those of the law', ({ year, days }) => {
    expect(holidays(year, 'fr').sort()).toEqual(days.map(([day]) => day).sort())
  })

  it('of Alsace and Moselle add Good Friday and 26 December', () => {
    const more = holidays(2027, 'fr-alsace-moselle').filter(
      (day) => !holidays(2027, 'fr').includes(day),
    )
    expect(more.sort()).toEqual(['2027-03-26', '2027-12-26'])
  })

  // The ends of the range that Easter can fall in, and the exceptions of the calendar.
  it.each([
    [1818, '1818-03-23'],
    [1954, '1954-04-19'],
    [1981, '1981-04-20'],
    [2038, '2038-04-26'],
    [2285, '2285-03-23'],
  ])('put Easter Monday of %i on %s', (year, monday) => {
    expect(holidays(year, 'fr')).toContain(monday)
  })

  it('do not close an emergency line', () => {
    expect(holidays(2027, 'none')).toEqual([])
  })
})
