import { describe, expect, it } from 'vitest'
import { checkWords } from '../../src/words/check.ts'

const fr = Object.entries(checkWords('fr').words)
const en = Object.entries(checkWords('en-GB').words)
const blanks = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()

describe('the words of a check', () => {
  // What people copy as it stands is typed as machines want it.
  const typeset = (text: string) => text.replaceAll('alt=""', '')

  it.each(fr)('“%s” is typeset as French is', (_, text) => {
    expect(typeset(text)).not.toMatch(/'|"/)
    expect(text).not.toMatch(/ [?!:;»]|« /)
    expect(text).not.toMatch(/[^\s\u00a0][?!:;»](?!\S)/)
    expect(text).not.toMatch(/ {2}|^\s|\s$/)
  })

  it('take the same values in every language', () => {
    expect(en.map(([key, text]) => [key, blanks(text)])).toEqual(
      fr.map(([key, text]) => [key, blanks(text)]),
    )
  })

  it.each([
    { locales: ['fr-CA', 'en'], locale: 'fr-CA' },
    { locales: ['de', 'fr'], locale: 'fr' },
    { locales: ['de'], locale: 'en' },
  ])('are those of $locale for a bank that publishes in $locales', ({ locales, locale }) => {
    expect(checkWords(...locales).locale).toBe(locale)
  })
})
