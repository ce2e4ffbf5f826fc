import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FORM_WORDS, WORDS } from '../../src/words/index.ts'

/** All that the product says, whichever file brings it. */
const ALL: Record<string, Record<string, string>> = Object.fromEntries(
  Object.keys(WORDS).map((locale) => [locale, { ...WORDS[locale], ...FORM_WORDS[locale] }]),
)
const FRENCH = ALL.fr!

const slots = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()

describe('the words of the interface', () => {
  it.each(Object.entries(FRENCH))('“%s” is typeset as French is', (_, text) => {
    expect(text).not.toMatch(/'|"/)
    expect(text).not.toMatch(/ [?!:;»]|« /)
    expect(text).not.toMatch(/[^\s\u00a0][?!;»](?!\S)(?<![\u00a0][?!;»])/)
    expect(text).not.toMatch(/ {2}|^\s|\s$/)
  })

  it.each(Object.keys(FRENCH))('“%s” takes the same values in every language', (key) => {
    for (const words of Object.values(ALL)) {
      expect(slots(words[key] ?? '')).toEqual(slots(FRENCH[key] ?? ''))
    }
  })

  it('has both numbers wherever it has one', () => {
    const keys = Object.keys(FRENCH)
    const ones = keys.filter((key) => key.endsWith('.one'))
    expect(keys).toEqual(expect.arrayContaining(ones.map((key) => key.replace(/one$/, 'other'))))
  })

  it('holds no word that nothing says', () => {
    const source = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('words'))
      .map((file) => readFileSync(join('src', file), 'utf8'))
      .join('\n')
    const prefixes = [...source.matchAll(/`([a-z][\w.-]*\.)\$\{/g)].map(([, prefix]) => prefix!)
    const unsaid = Object.keys(FRENCH).filter((key) => {
      // What an appointment says otherwise than a call: see `speechFor`.
      const base = key.replace(/\.(one|other)$/, '').replace(/^appointment\./, '')
      return (
        !source.includes(`'${base}'`) &&
        !prefixes.some((prefix) => key.replace(/^appointment\./, '').startsWith(prefix))
      )
    })
    expect(unsaid).toEqual([])
  })
})
