/**
 * Which code holds a field that takes free text, and what brings it? One file, by one `import()`, which
 * is asked for on the bank's own surfaces alone. That no other page does ask is seen in
 * `test/stories/canary.test.ts`.
 */
import { readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { importsOf } from '../helpers/source.ts'

const SRC = fileURLToPath(new URL('../../src/', import.meta.url))
/** What can come into a page: the entries of the browser's programs. */
const ENTRIES = ['embed/loader.ts', 'embed/panel.ts', 'hub/main.tsx', 'hub/frame.tsx']
const NOTE = 'channels/request/note.tsx'
/** Free text, a file, or the address of what takes them. */
const COMPOSER =
  /<textarea|contenteditable|\bdesignMode\b|type="file"|showOpenFilePicker|v1\/threads/i

const read = (file: string) => readFileSync(join(SRC, file), 'utf8')
const codeOf = (file: string) => read(file).replace(/^\s*(\/\*[\s\S]*?\*\/|\/\/.*)$/gm, '')

function reached(follow: (specifier: { dynamic: boolean; file: string }) => boolean): string[] {
  const seen = new Set<string>()
  const visit = (file: string) => {
    if (seen.has(file)) return
    seen.add(file)
    for (const { specifier, typeOnly, dynamic } of importsOf(file, read(file))) {
      if (typeOnly || !/^\..*\.tsx?$/.test(specifier)) continue
      const next = normalize(join(dirname(file), specifier))
      if (follow({ dynamic, file: next })) visit(next)
    }
  }
  for (const entry of ENTRIES) visit(entry)
  return [...seen]
}

it('of all that the browser can load, one file has a field to write in', () => {
  const all = reached(() => true)
  expect(all.length).toBeGreaterThan(80)
  expect(all.filter((file) => COMPOSER.test(codeOf(file)))).toEqual([NOTE])
})

it('and nothing needs that file to run: it comes when it is asked for, or never', () => {
  const without = reached(({ dynamic, file }) => !(dynamic && file === NOTE))
  expect(without).not.toContain(NOTE)
  expect(without).toContain('channels/request/person.tsx')
})
