/** The index as files, for any static host. Runs where the hub is built, never in the browser. */
import { buildIndex, type SearchOptions } from './build.ts'
import type { Searchable } from './fields.ts'
import { byLetter } from './near.ts'
import { encodeRows, encodeTerms, IDS_A_PART, type Manifest } from './parts.ts'
import type { Row } from './postings.ts'
import { isFunctionTerm } from './terms.ts'

/** Characters in a part. A single very common term may need more. */
const TARGET = 2_600

/** Phrases of a very common word are worth a second request: few of them are asked. */
const MOST_TOGETHER = 2 * TARGET

/** From this many parts they grow instead: a manifest that lists thousands is itself a burden. */
const MANY_PARTS = 1_000

/** From this many answers their ids come in parts too. */
const MANY_IDS = 4_000

/**
 * The files of one search folder, by name. `openSearch` reads them from wherever the folder is
 * served; no file holds an address.
 */
export function publishSearch(
  answers: readonly Searchable[],
  options: SearchOptions,
): Map<string, string> {
  const { ids, questions, rows, vocabulary, hasLearned } = buildIndex(answers, options)
  // A phrase stays with its first word where that is not too common, and the words that say nothing on their own together: a
  // query asks for them at once.
  const groups = Map.groupBy(rows, ([term]) => (isFunctionTerm(term) ? "'" : term.split(' ')[0]!))
  const together = [...groups.values()].flatMap((group) =>
    lengthOfGroup(group) > MOST_TOGETHER ? group.map((row) => [row]) : [group],
  )
  const parts = split(together, lengthOfGroup).map((list) => list.flat())
  const letters = [...byLetter(vocabulary)].sort(([a], [b]) => (a < b ? -1 : 1))
  const offered = split(letters, ([, entries]) =>
    entries.reduce((sum, { term, written }) => sum + term.length + written.length, 0),
  )
  const manifest: Manifest = {
    format: 2,
    locale: options.locale,
    ids: ids.length < MANY_IDS ? ids : [],
    questions: questions.map((level) => level.toString(36)).join(''),
    learned: hasLearned,
    terms: parts.map(([first]) => first![0]),
    vocabulary: offered.map(([first]) => first![0]),
  }
  return new Map([
    file('index', manifest),
    ...parts.map((part, at) =>
      file(`t${at}`, [
        encodeTerms(part.map(([term]) => term)),
        ...encodeRows(part.map(([, row]) => row)),
      ]),
    ),
    ...offered.map((part, at) => {
      const entries = part.flatMap(([, own]) => own)
      return file(`v${at}`, [
        encodeTerms(entries.map(({ term }) => term)),
        entries.map(({ common }) => common.toString(36)).join(''),
        entries.map(({ written }) => written).join(),
      ])
    }),
    ...(manifest.ids.length === ids.length ? [] : chunks(ids, IDS_A_PART)).map((part, at) =>
      file(`i${at}`, part),
    ),
  ])
}

const file = (name: string, content: unknown): [string, string] => [
  `${name}.json`,
  JSON.stringify(content),
]

const lengthOfGroup = (group: readonly (readonly [string, Row])[]): number =>
  group.reduce((sum, [term, { answers }]) => sum + term.length + 2 * answers.length, 0)

function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  )
}

/** Neighbours together, as many as fit in a part. */
function split<Item>(items: readonly Item[], lengthOf: (item: Item) => number): Item[][] {
  const total = items.reduce((sum, item) => sum + lengthOf(item), 0)
  const target = Math.max(TARGET, total / MANY_PARTS)
  const parts: Item[][] = []
  let length = Number.POSITIVE_INFINITY
  for (const item of items) {
    length += lengthOf(item)
    if (length > target) {
      parts.push([])
      length = lengthOf(item)
    }
    parts.at(-1)!.push(item)
  }
  return parts
}
