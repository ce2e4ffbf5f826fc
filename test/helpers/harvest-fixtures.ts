/**
 * Pages that we wrote in the manner of the frameworks and content systems of the field, each ending in a
 * comment that says what is to be found on it: lines of `Q …`, each followed by `A …`, how its answer
 * begins. None for a page that holds no question.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Pair } from './harvest-score.ts'

const FOLDER = fileURLToPath(new URL('../fixtures/harvest', import.meta.url))

export interface Fixture {
  /** `kits/bootstrap4-cards` */
  name: string
  /** Without the comment. */
  html: string
  expected: Pair[]
}

export const harvestFixtures = (): Fixture[] =>
  readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => {
      const text = readFileSync(join(FOLDER, file), 'utf8')
      const end = text.lastIndexOf('<!-- expected')
      const expected: Pair[] = []
      for (const line of text.slice(end).split('\n')) {
        if (line.startsWith('Q ')) expected.push({ q: line.slice(2), a: '' })
        if (line.startsWith('A ')) expected.at(-1)!.a = line.slice(2)
      }
      return {
        name: file.replace(/\.html$/, '').replaceAll(sep, '/'),
        html: text.slice(0, end),
        expected,
      }
    })
