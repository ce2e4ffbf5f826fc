import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { mailWords } from '../../src/words/mail.ts'

const fr = Object.entries(mailWords('fr').words)
const en = Object.entries(mailWords('en-GB').words)
const blanks = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()

describe('the words of messages', () => {
  it.each(fr)('“%s” is typeset as French is', (_, text) => {
    expect(text).not.toMatch(/'|"/)
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
    { locales: ['fr-CA'], locale: 'fr-CA' },
    { locales: ['de', 'en'], locale: 'en' },
    { locales: ['de'], locale: 'fr' },
  ])('are those of $locale for somebody who reads $locales', ({ locales, locale }) => {
    expect(mailWords(...locales).locale).toBe(locale)
  })

  it('are in no program of the browser', () => {
    const browser = ['hub', 'ui', 'channels', 'embed', 'search']
    const importers = browser.flatMap((folder) =>
      readdirSync(join('src', folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.tsx?$/.test(file))
        .filter((file) => readFileSync(join('src', folder, file), 'utf8').includes('words/mail')),
    )
    expect(importers).toEqual([])
  })
})
