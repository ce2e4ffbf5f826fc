import { describe, expect, it } from 'vitest'
import { checkWords } from '../../src/words/check.ts'

describe('the words of a check', () => {
  it.each([
    { locales: ['fr-CA', 'en'], locale: 'fr-CA' },
    { locales: ['de', 'fr'], locale: 'fr' },
    { locales: ['de'], locale: 'en' },
  ])('are those of $locale for a bank that publishes in $locales', ({ locales, locale }) => {
    expect(checkWords(...locales).locale).toBe(locale)
  })
})
