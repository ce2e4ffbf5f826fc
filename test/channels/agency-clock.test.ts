import { describe, expect, it } from 'vitest'
import { clocksOf, dayChoices, sayTime, zoneName } from '../../src/channels/request/days.ts'
import type { Slots } from '../../src/contract/slots.ts'
import { createSpeech } from '../../src/ui/speech.ts'
import { formsEn } from '../../src/words/forms.en.ts'
import { formsFr } from '../../src/words/forms.fr.ts'

const french = createSpeech('fr', formsFr)
const english = createSpeech('en', formsEn)
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')
const slotsOf = (zone: string, days: Record<string, readonly string[]>): Slots => ({
  zone,
  now: '2026-11-24T00:00:00Z',
  days: Object.entries(days).map(([day, starts]) => ({
    day,
    slots: starts.map((start) => ({ start, end: start })),
  })),
})
const now = new Date('2026-11-24T00:00:00Z')

describe('an appointment is said on the clock of its agency', () => {
  it.each([
    [
      'Indian/Reunion',
      'Europe/Paris',
      '2026-11-24T10:00:00Z',
      'mardi 24 à 14 h, heure de l’agence (11 h chez vous)',
    ],
    [
      'Europe/Paris',
      'America/New_York',
      '2026-11-24T13:00:00Z',
      'mardi 24 à 14 h, heure de l’agence (8 h chez vous)',
    ],
    ['Europe/Paris', 'Europe/Paris', '2026-11-24T13:00:00Z', 'mardi 24 à 14 h'],
    ['Europe/Paris', 'Europe/Madrid', '2026-11-24T13:00:00Z', 'mardi 24 à 14 h'],
    // It is the next day there.
    [
      'Europe/Paris',
      'Pacific/Noumea',
      '2026-11-24T15:00:00Z',
      'mardi 24 à 16 h, heure de l’agence (mercredi 25 à 2 h chez vous)',
    ],
    // Five hours for two weeks, and six before and after.
    [
      'Europe/Paris',
      'America/New_York',
      '2027-03-16T13:00:00Z',
      'mardi 16 à 14 h, heure de l’agence (9 h chez vous)',
    ],
    // The night that changes the clock in Paris, and not in Tunis: the same on Friday, an hour apart on Monday.
    ['Europe/Paris', 'Africa/Tunis', '2027-03-26T13:00:00Z', 'vendredi 26 à 14 h'],
    [
      'Europe/Paris',
      'Africa/Tunis',
      '2027-03-29T12:00:00Z',
      'lundi 29 à 14 h, heure de l’agence (13 h chez vous)',
    ],
    // The hour that an autumn night has twice: 2 h 30 on both clocks, an hour apart.
    [
      'Europe/Paris',
      'Europe/London',
      '2026-10-25T00:30:00Z',
      'dimanche 25 à 2 h 30, heure de l’agence (1 h 30 chez vous)',
    ],
    ['Europe/Paris', 'Africa/Lagos', '2026-10-25T01:30:00Z', 'dimanche 25 à 2 h 30'],
  ])('%s, seen from %s, at %s: %s', (agency, visitor, start, said) => {
    expect(plain(sayTime(start, clocksOf(visitor, { zone: agency }), french))).toBe(said)
  })

  it('with its month where it is kept, and in English', () => {
    const clocks = clocksOf('Europe/Paris', { zone: 'Indian/Reunion' })
    const start = '2026-11-24T10:00:00Z'
    expect(plain(sayTime(start, clocks, french, true))).toBe(
      'mardi 24 novembre à 14 h, heure de l’agence (11 h chez vous)',
    )
    expect(plain(sayTime(start, clocks, english))).toBe(
      '24 Tuesday at 2:00 PM, agency time (11:00 AM where you are)',
    )
  })

  it('and a call on the visitor’s own, wherever the desk is', () => {
    const clocks = clocksOf('Indian/Reunion', undefined)
    expect(plain(sayTime('2026-11-24T10:00:00Z', clocks, french))).toBe('mardi 24 à 14 h')
  })
})

describe('the days of an agency', () => {
  const late = { '2026-11-24': ['2026-11-24T14:00:00Z', '2026-11-24T15:00:00Z'], '2026-11-25': [] }
  const choices = (
    visitor: string,
    agency?: { zone: string },
    slots = slotsOf('Europe/Paris', late),
  ) => dayChoices(slots, { ...clocksOf(visitor, agency), now }, french)
  const timesOf = ({ days }: ReturnType<typeof choices>) =>
    days.map(({ id, times }) => [id, ...times.map(({ label }) => plain(label))].join(' '))

  it('are the agency’s, for a visitor for whom it is tomorrow', () => {
    const shown = choices('Pacific/Noumea', { zone: 'Europe/Paris' })
    expect(timesOf(shown)).toEqual(['2026-11-24 15 h 16 h'])
    expect(shown.isElsewhere).toBe(true)
  })

  it('are the visitor’s where they are to be rung; a day that is full at the bank is no day of theirs', () => {
    expect(timesOf(choices('Pacific/Noumea'))).toEqual(['2026-11-25 1 h 2 h'])
  })

  it('are nobody else’s where both clocks show the same', () => {
    const shown = choices('Europe/Brussels', { zone: 'Europe/Paris' })
    expect(timesOf(shown)).toEqual(['2026-11-24 15 h 16 h', '2026-11-25'])
    expect(shown.isElsewhere).toBe(false)
  })

  it('are said to be so when only a later time is after a night that changes the clock', () => {
    const over = { '2027-03-26': ['2027-03-26T13:00:00Z'], '2027-03-29': ['2027-03-29T12:00:00Z'] }
    const shown = choices('Africa/Tunis', { zone: 'Europe/Paris' }, slotsOf('Europe/Paris', over))
    expect(timesOf(shown)).toEqual(['2027-03-26 14 h', '2027-03-29 14 h'])
    expect(shown.isElsewhere).toBe(true)
  })

  it('have a morning, an afternoon and an evening by the clock that is shown', () => {
    const partsOf = (visitor: string, agency?: { zone: string }) =>
      choices(visitor, agency).days.flatMap(({ parts }) => parts.map(({ label }) => label))
    expect(partsOf('Indian/Reunion', { zone: 'Europe/Paris' })).toEqual(['Après-midi'])
    expect(partsOf('Indian/Reunion')).toEqual(['Soir'])
    expect(partsOf('America/Los_Angeles')).toEqual(['Matin'])
  })

  it('a clock is named as its place is', () => {
    const at = { ...clocksOf('Indian/Reunion', undefined), now }
    expect(zoneName(at, french)).toBe('heure de La Réunion')
  })
})
