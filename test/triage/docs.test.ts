/** Does the example of docs/routing.md run, and print what it says? */
import { readFileSync } from 'node:fs'
import { inspect } from 'node:util'
import { expect, it } from 'vitest'
import { DEFAULT_RULES, Rule } from '../../src/content/routing.ts'
import * as triage from '../../src/triage/index.ts'
import { en } from '../../src/words/en.ts'
import { fr } from '../../src/words/fr.ts'

const page = readFileSync(new URL('../../docs/routing.md', import.meta.url), 'utf8')

it('runs the example of the documentation, which prints what it says', () => {
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

it('tells every reason in the words that visitors read', () => {
  const [, table] = /\| reason \| French \| English \|\n(.*?)\n\n/s.exec(page)!
  const rows = [...table!.matchAll(/^\| `([a-z-]+)` \| (.+) \| (.+) \|$/gm)].map(
    ([, ...cells]) => cells,
  )
  const inWords = triage.REASONS.map((reason) => [
    reason,
    fr[`reason.${reason}`],
    en[`reason.${reason}`],
  ])
  // Every reason, and none that visitors are no longer told.
  expect(rows.toSorted()).toEqual(inWords.toSorted())
})

it('shows rules that the schema takes, and names the default ones in their order', () => {
  const [, rules] = /"routing": (\{.*?\n\})\n```/s.exec(page)!
  for (const rule of JSON.parse(rules!).rules) expect(Rule.parse(rule)).toEqual(rule)
  const [, names] = /The default rules are called, in their order: (.*?)\.\n/s.exec(page)!
  expect(names!.match(/[a-z-]+/g)).toEqual([...DEFAULT_RULES])
})
