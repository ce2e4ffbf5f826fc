/**
 * The word lists of `src/triage/classify.*.ts` as they are shipped: each word of an idea as its key, so
 * that readers keep `remboursement` and visitors load `ranbours`, looked up already. As it is written
 * (`=marre`) it is only there where its sound would say something else. Ideas and groups are called by
 * one letter, in the weights too, of which their names are a sixth. No verdict changes.
 */
import { pathToFileURL } from 'node:url'
import { ideasOf } from '../src/triage/evidence.ts'
import { WEIGHED } from '../src/triage/kinds.ts'
import { lines, reader } from '../src/triage/reading.ts'
import { namesOf, weightOf } from '../src/triage/recogniser.ts'

/** @returns {{ name: string, load(id: string): Promise<string | null> }} a plug-in of rollup */
export const shortLexicons = () => ({
  name: 'short-lexicons',
  async load(id) {
    if (!/\/triage\/classify\.\w+\.ts$/.test(id)) return null
    const lists = Object.entries(await import(pathToFileURL(id).href))
    return lists
      .map(([name, list]) => `export const ${name} = ${codeOf(shortened(list))}`)
      .join('\n')
  },
})

const codeOf = (value) => {
  if (value instanceof RegExp) return String(value)
  if (typeof value !== 'object') return JSON.stringify(value)
  return `{${Object.entries(value).map(([name, each]) => `${JSON.stringify(name)}: ${codeOf(each)}`)}}`
}

/**
 * @param {import('../src/triage/recogniser.ts').Lexicon} lexicon
 * @returns {import('../src/triage/recogniser.ts').Lexicon}
 */
export function shortened(lexicon) {
  const called = shortNames(lexicon)
  const own = reader(lexicon)
  const { of } = ideasOf(lexicon, own)
  const isNeeded = ([form, name]) => {
    if (!form.startsWith('=')) return true
    const key = own.key(form.slice(1))
    return key === form || of.get(key) !== name
  }
  const forms = Map.groupBy([...of].filter(isNeeded), ([, name]) => name)
  return {
    ...lexicon,
    keyed: true,
    spelling: lines(lexicon.spelling).sort().join('\n'),
    ideas: Object.fromEntries(
      [...forms].map(([name, own]) => [
        called(name),
        own
          .map(([form]) => form)
          .sort()
          .join(' '),
      ]),
    ),
    groups: Object.fromEntries(
      Object.entries(lexicon.groups).map(([name, some]) => [called(name), allCalled(some, called)]),
    ),
    doubts: allCalled(lexicon.doubts, called),
    weights: weightsCalled(lexicon.weights, called),
  }
}

/** `evidence.ts` knows these by name. */
const KNOWN = ['ME', 'MINE']

/** None begins a word or mark as `reading.ts` gives it. */
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789%&()-/:;@[]_|ÀÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖÙÚÛÜÝ']

/**
 * The shortest letters for what is weighed most often.
 * @returns {(name: string) => string}
 */
function shortNames({ ideas, groups, weights }) {
  const said = Map.groupBy(weights.names.match(/[A-Z]+/g) ?? [], (name) => name)
  const often = (name) => said.get(name)?.length ?? 0
  const names = [...Object.keys(ideas), ...Object.keys(groups)]
    .filter((name) => !KNOWN.includes(name))
    .sort((a, b) => often(b) - often(a))
  if (names.length > LETTERS.length) throw new Error('more ideas than letters to call them by')
  const called = new Map(names.map((name, at) => [name, LETTERS[at]]))
  return (name) => called.get(name) ?? name
}

const allCalled = (names, called) => names.replace(/[A-Z]+/g, called)

const weightsCalled = ({ names, ...letters }, called) =>
  textsOf(
    namesOf(names).map((name, at) => [
      allCalled(name, called),
      WEIGHED.map((kind) => weightOf(letters[kind].charCodeAt(at))),
    ]),
  )

const letter = (weight) =>
  weight === 0 ? '.' : String.fromCharCode((weight > 0 ? 96 : 64) + Math.abs(weight))

/** `LOST~MEANS` is the end `MEANS` of the beginning `LOST~`. */
const beginningOf = (name) => /^.+?[~+](?=.)|^/.exec(name)[0]

/**
 * As `recogniser.ts` reads it.
 * @param {Iterable<[name: string, weights: number[]]>} table
 */
export function textsOf(table) {
  const rows = [...table].map(([name, weights]) => {
    const beginning = beginningOf(name)
    return { beginning, end: name.slice(beginning.length), weights }
  })
  const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0)
  rows.sort((a, b) => compare(a.beginning, b.beginning) || compare(a.end, b.end))
  const lines = [...Map.groupBy(rows, ({ beginning }) => beginning)].map(
    ([beginning, some]) => `${beginning} ${some.map(({ end }) => end).join(' ')}`,
  )
  const kinds = WEIGHED.map((kind, k) => [
    kind,
    rows.map(({ weights }) => letter(weights[k])).join(''),
  ])
  return { names: lines.join('\n'), ...Object.fromEntries(kinds) }
}
