/** The pages of a website, as an editor goes through them. */
import { expect, it } from 'vitest'
import type { Item } from '../../src/review/contract.ts'
import { type Filter, gaveNothing, pageRows, passes, rulesIn } from '../../src/review/coverage.ts'

const SITE = 'https://banque.example'
const item = (id: string, path: string): Item => ({
  ...{ id, question: `${id} ?`, url: `${SITE}${path}`, on: 'h' },
  ...{ standing: 'new', doubts: [], alike: [], twins: [], lacks: [] },
})
const rows = pageRows(
  [item('rib', '/comptes#rib'), item('iban', '/comptes#iban'), item('old', '/ancien')],
  [
    { url: `${SITE}/comptes`, locale: 'fr', found: { 'json-ld': 1, details: 4 } },
    { url: `${SITE}/accueil`, locale: 'fr', found: {} },
    { url: `${SITE}/app`, locale: 'fr', found: {}, empty: true },
    { url: `${SITE}/cartes`, locale: 'fr', found: { details: 2 } },
  ],
)
const paths = (some: typeof rows) => some.map(({ url }) => new URL(url).pathname)

it('stands each answer below its page, and each page there that gave none', () => {
  expect(rows.map(({ url, items }) => [new URL(url).pathname, items.map(({ id }) => id)])).toEqual([
    ['/accueil', []],
    ['/ancien', ['old']],
    ['/app', []],
    ['/cartes', []],
    ['/comptes', ['rib', 'iban']],
  ])
  expect(rows.at(-1)?.found).toEqual([
    ['details', 4],
    ['json-ld', 1],
  ])
})

it('counts the pages of each rule', () => {
  expect(rulesIn(rows)).toEqual([
    ['details', 2],
    ['json-ld', 1],
  ])
})

it.each<[string, Filter, string[]]>([
  ['all', { by: 'all' }, ['/accueil', '/ancien', '/app', '/cartes', '/comptes']],
  ['those of a rule', { by: 'rule', rule: 'json-ld' }, ['/comptes']],
  [
    'those that gave nothing, none of which nobody knows it',
    { by: 'nothing' },
    ['/accueil', '/app'],
  ],
])('shows %s', (_, filter, expected) => {
  expect(paths(rows.filter((row) => passes(row, filter)))).toEqual(expected)
})

it('does not say of a page that today’s harvest did not see that it gave nothing', () => {
  expect(paths(rows.filter(gaveNothing))).not.toContain('/ancien')
})
