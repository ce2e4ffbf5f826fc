import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DESK_WORDS, FORM_WORDS, SECURE_WORDS, WORDS } from '../../src/words/index.ts'

const FRENCH: Record<string, string> = {
  ...WORDS.fr,
  ...FORM_WORDS.fr,
  ...SECURE_WORDS.fr,
  ...DESK_WORDS.fr,
}

describe('the words of the interface', () => {
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
