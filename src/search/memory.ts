/** Search with the whole index in memory: for servers, tests, and other people's Node. */
import { buildIndex, type SearchOptions } from './build.ts'
import type { Searchable } from './fields.ts'
import { byLetter } from './near.ts'
import { lengthOf } from './postings.ts'
import { createRank, type FindOptions, type Found, type Result } from './score.ts'
import type { View } from './view.ts'

export interface Search {
  find(query: string, options?: FindOptions): Found[]
  /** As `find`, with the words that were read as others. */
  ask(query: string, options?: FindOptions): Result
}

export function createSearch(answers: readonly Searchable[], options: SearchOptions): Search {
  const ask = createRank(viewOf(answers, options))
  return { ask, find: (query, options) => ask(query, options).found }
}

export function viewOf(answers: readonly Searchable[], options: SearchOptions): View {
  const { ids, questions, rows, vocabulary, hasLearned } = buildIndex(answers, options)
  const letters = byLetter(vocabulary)
  return {
    locale: options.locale,
    size: ids.length,
    hasLearned,
    id: (answer) => ids[answer],
    question: (answer) => lengthOf(questions[answer]!),
    row: (term) => rows.get(term),
    vocabulary: (letter) => letters.get(letter) ?? [],
    isComplete: () => true,
  }
}
