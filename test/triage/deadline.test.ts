/** The days of the law: each ends at midnight in Paris, in winter and in summer. */
import { expect, it } from 'vitest'
import { endOfLegalDay, legalClock, legalDay } from '../../src/triage/deadline.ts'

it.each([
  ['2027-03-26', '2027-03-26T23:00:00.000Z'],
  ['2027-03-27', '2027-03-27T23:00:00.000Z'],
  ['2027-03-28', '2027-03-28T22:00:00.000Z'],
  ['2026-10-24', '2026-10-24T22:00:00.000Z'],
  ['2026-10-25', '2026-10-25T23:00:00.000Z'],
  ['2027-12-31', '2027-12-31T23:00:00.000Z'],
])('%s ends at %s, and that is its end', (day, end) => {
  expect(endOfLegalDay(day).toISOString()).toBe(end)
  expect(legalDay(new Date(end))).toBe(day)
})

it('every clock of the law ends with a day', () => {
  for (let ahead = 0; ahead < 400; ahead += 7) {
    const now = new Date(Date.parse('2026-11-24T09:00:00Z') + ahead * 86_400_000)
    const { acknowledgeBy, answerBy, extendBy } = legalClock(now, { payments: true })
    for (const end of [acknowledgeBy, answerBy, extendBy!])
      expect(endOfLegalDay(legalDay(end))).toEqual(end)
  }
})
