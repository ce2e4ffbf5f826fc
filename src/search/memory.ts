/** Search with the whole index in memory: for servers, tests, and other people's Node. */
import { sound } from '../language/index.ts'
import { buildIndex, type Index, type Searchable } from './build.ts'
import { byLetter, type Entry } from './near.ts'
import { type Found, MOST_FOUND, rank } from './score.ts'
import { thesaurusFor } from './thesaurus.ts'
import type { View } from './view.ts'

export interface SearchOptions {
  /** BCP 47. Languages without rules of their own are folded and split. */
  locale: string
  /** Groups of words that mean the same, beside the built-in ones. */
  synonyms?: readonly (readonly string[])[] | undefined
}

export interface Search {
  find(query: string, options?: { limit?: number }): Found[]
}

export function createSearch(
  answers: readonly Searchable[],
  { locale, synonyms = [] }: SearchOptions,
): Search {
  const view = viewOf(buildIndex(answers, locale), locale)
  const thesaurus = thesaurusFor(locale, synonyms)
  return { find: (query, { limit = MOST_FOUND } = {}) => rank(query, limit, view, thesaurus) }
}

function viewOf(index: Index, locale: string): View {
  const vocabulary = byLetter(vocabularyOf(index, locale))
  return {
    locale,
    ids: index.ids,
    questions: index.questions,
    postings: (term) => index.terms.get(term),
    vocabulary: (letter) => vocabulary.get(letter) ?? [],
    isComplete: () => true,
  }
}

/**
 * The terms worth offering for a word that is not spelt as the answers spell it: those of a
 * question, and those that at least two answers say.
 */
export function vocabularyOf(index: Index, locale: string): Entry[] {
  const entries: Entry[] = []
  for (const [term, { answers, weights }] of index.terms) {
    const asked = weights.filter((weight) => weight & 1).length
    if (answers.length < 2 && asked === 0) continue
    const common = Math.min(35, Math.round(2 * Math.log2(answers.length + 8 * asked)))
    entries.push({ term, sound: sound(term, locale), common })
  }
  return entries
}
