import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { WORDS } from '../../src/words/index.ts'

const slots = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()

describe('the words of the interface', () => {
  it.each(Object.entries(WORDS.fr!))('“%s” is typeset as French is', (_, text) => {
    expect(text).not.toMatch(/'|"/)
    expect(text).not.toMatch(/ [?!:;»]|« /)
    expect(text).not.toMatch(/[^\s\u00a0][?!;»](?!\S)(?<![\u00a0][?!;»])/)
    expect(text).not.toMatch(/ {2}|^\s|\s$/)
  })

  it.each(Object.keys(WORDS.fr!))('“%s” takes the same values in every language', (key) => {
    for (const words of Object.values(WORDS)) {
      expect(slots(words[key as never])).toEqual(slots(WORDS.fr![key as never]))
    }
  })

  it('has both numbers wherever it has one', () => {
    const keys = Object.keys(WORDS.fr!)
    const ones = keys.filter((key) => key.endsWith('.one'))
    expect(keys).toEqual(expect.arrayContaining(ones.map((key) => key.replace(/one$/, 'other'))))
  })

  it('holds no word that nothing says', () => {
    const source = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('words'))
      .map((file) => readFileSync(join('src', file), 'utf8'))
      .join('\n')
    const prefixes = [...source.matchAll(/`([a-z][\w.-]*\.)\$\{/g)].map(([, prefix]) => prefix!)
    const unsaid = Object.keys(WORDS.fr!).filter((key) => {
      const base = key.replace(/\.(one|other)$/, '')
      return !source.includes(`'${base}'`) && !prefixes.some((prefix) => key.startsWith(prefix))
    })
    expect(unsaid).toEqual([])
  })
})
