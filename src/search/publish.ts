/** The index as files, for any static host. Runs where the hub is built, never in the browser. */
import { buildIndex, type Searchable } from './build.ts'
import { type SearchOptions, vocabularyOf } from './memory.ts'
import { byLetter } from './near.ts'
import { encodePostings, encodeTerms, type Manifest } from './parts.ts'

/** Characters in a part. A single very common term may need more. */
const TARGET = 2_600

/** From this many parts they grow instead: a manifest that lists thousands is itself a burden. */
const MANY_PARTS = 200

/**
 * The files of one search folder, by name. `openSearch` reads them from wherever the folder is
 * served; no file holds an address.
 */
export function publishSearch(
  answers: readonly Searchable[],
  { locale, synonyms = [] }: SearchOptions,
): Map<string, string> {
  const index = buildIndex(answers, locale)
  const rows = [...index.terms].map(([term, postings]) => ({
    term,
    rest: encodePostings(postings),
  }))
  const parts = split(rows, ({ term, rest }) => term.length + rest.length + 2)
  const letters = [...byLetter(vocabularyOf(index, locale))]
  const vocabulary = split(letters, ([, entries]) =>
    entries.reduce((sum, { term }) => sum + term.length + 2, 0),
  )

  const manifest: Manifest = {
    format: 1,
    locale,
    ids: index.ids,
    questions: index.questions,
    synonyms: synonyms.map((group) => [...group]),
    terms: parts.map(([first]) => first!.term),
    vocabulary: vocabulary.map(([first]) => first![0]),
  }
  return new Map([
    ['index.json', JSON.stringify(manifest)],
    ...parts.map((part, at): [string, string] => [
      `t${at}.json`,
      JSON.stringify([
        encodeTerms(part.map((row) => row.term)),
        part.map((row) => row.rest).join(' '),
      ]),
    ]),
    ...vocabulary.map((part, at): [string, string] => {
      const entries = part.flatMap(([, own]) => own)
      const common = entries.map((entry) => entry.common.toString(36)).join('')
      return [`v${at}.json`, JSON.stringify([encodeTerms(entries.map(({ term }) => term)), common])]
    }),
  ])
}

/** Neighbours together, as many as fit in a part. */
function split<Row>(rows: readonly Row[], lengthOf: (row: Row) => number): Row[][] {
  const total = rows.reduce((sum, row) => sum + lengthOf(row), 0)
  const target = Math.max(TARGET, total / MANY_PARTS)
  const parts: Row[][] = []
  let length = Number.POSITIVE_INFINITY
  for (const row of rows) {
    length += lengthOf(row)
    if (length > target) {
      parts.push([])
      length = lengthOf(row)
    }
    parts.at(-1)!.push(row)
  }
  return parts
}
