import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { mailWords } from '../../src/words/mail.ts'

describe('the words of messages', () => {
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
