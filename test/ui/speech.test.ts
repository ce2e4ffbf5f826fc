import { describe, expect, it } from 'vitest'
import { createSpeech } from '../../src/ui/speech.ts'
import { WORDS } from '../../src/words/index.ts'

const fr = createSpeech('fr', WORDS.fr!)
const en = createSpeech('en', WORDS.en!)
const PARIS = 'Europe/Paris'
/** Saturday, 22 h in Paris. */
const NOW = new Date('2026-11-21T21:00:00Z')
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

describe('hours, in French', () => {
  it.each([
    ['2026-11-24T13:30:00Z', '14 h 30'],
    ['2026-11-24T08:00:00Z', '9 h'],
    ['2026-11-24T23:00:00Z', '0 h'],
  ])('%s is %s in Paris', (at, said) => {
    expect(plain(fr.time(new Date(at), PARIS))).toBe(said)
  })

  it('are those of the place, not of the visitor', () => {
    expect(plain(fr.time(new Date('2026-11-24T08:00:00Z'), 'Indian/Reunion'))).toBe('12 h')
  })
})

describe('a day that is near', () => {
  it.each([
    ['2026-11-21T22:30:00Z', 'aujourd’hui à 23 h 30', 'today at 11:30 PM'],
    ['2026-11-22T08:00:00Z', 'demain à 9 h', 'tomorrow at 9:00 AM'],
    ['2026-11-23T08:00:00Z', 'lundi à 9 h', 'on Monday at 9:00 AM'],
    ['2026-11-28T08:00:00Z', 'le 28 novembre à 9 h', 'on November 28 at 9:00 AM'],
    ['2026-12-26T08:00:00Z', 'le 26 décembre à 9 h', 'on December 26 at 9:00 AM'],
  ])('%s is “%s”', (at, french, english) => {
    expect(plain(fr.when(new Date(at), NOW, PARIS))).toBe(french)
    expect(plain(en.when(new Date(at), NOW, PARIS))).toBe(english)
  })

  it('is counted on the calendar, over the night that the clock changes', () => {
    const before = new Date('2026-10-24T21:30:00Z') // 23:30 on the 24th
    expect(plain(fr.when(new Date('2026-10-25T08:00:00Z'), before, PARIS))).toBe('demain à 9 h')
  })
})

describe('numbers of things', () => {
  it.each([
    [0, '0 réponse', '0 answers'],
    [1, '1 réponse', '1 answer'],
    [2, '2 réponses', '2 answers'],
    [1234, '1 234 réponses', '1,234 answers'],
  ])('%i', (count, french, english) => {
    expect(plain(fr.count('search.results', count))).toBe(french)
    expect(plain(en.count('search.results', count))).toBe(english)
  })
})

it('says a date as people write it', () => {
  expect(plain(fr.date('2026-11-12'))).toBe('12 novembre 2026')
})
