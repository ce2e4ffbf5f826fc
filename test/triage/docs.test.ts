/** Does the example of docs/routing.md run, and print what it says? */
import { readFileSync } from 'node:fs'
import { inspect } from 'node:util'
import { expect, it } from 'vitest'
import * as triage from '../../src/triage/index.ts'

it('runs the example of the documentation, which prints what it says', () => {
  const page = readFileSync(new URL('../../docs/routing.md', import.meta.url), 'utf8')
  const [, example] = /```js\n(.*?)```/s.exec(page)!
  const [, names, code] = /^import (\{[^}]*\}) from 'des-questions\/triage'\n(.*)$/s.exec(example!)!
  const printed: string[] = []
  const say = (...values: unknown[]) =>
    printed.push(
      values.map((value) => (typeof value === 'string' ? value : inspect(value))).join(' '),
    )
  new Function('gives', 'console', `const ${names} = gives;${code}`)(triage, { log: say })
  const promised = [...example!.matchAll(/^\/\/ (.*)$/gm)].map(([, line]) => line!)
  expect(printed.length).toBeGreaterThan(1)
  expect(printed).toEqual(promised)
})
