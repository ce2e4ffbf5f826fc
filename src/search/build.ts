/**
 * The index: everything that is known about words is worked out here, once, and rounded, so that
 * searching only adds. What is rounded here is what is published, which is why both forms give the
 * same results.
 */
import { fold, stem } from '../language/index.ts'
import { levelled } from './crowd.ts'
import { readFields, type Searchable, weigh } from './fields.ts'
import { withKin } from './kin.ts'
import { learn } from './learn.ts'
import { type Entry, entryOf } from './near.ts'
import { levelOf, type Row, telling } from './postings.ts'
import { isFunctionTerm, isPair, stems } from './terms.ts'
import { phrasesOf, thesaurusFor } from './thesaurus.ts'
import { widen } from './widen.ts'

export interface SearchOptions {
  /** BCP 47. Languages without rules of their own are folded and split. */
  locale: string
  /** Groups of words that mean the same, beside the built-in ones. */
  synonyms?: readonly (readonly string[])[] | undefined
}

export interface Index {
  /** Ids by number, sorted. */
  ids: string[]
  /** By number: how much the words of the question tell together, as a level of `lengthOf`. */
  questions: number[]
  /** Sorted by term. A phrase is its terms with a space between. */
  rows: Map<string, Row>
  /** Words to offer for one that is not spelt as the answers spell it, sorted by term. */
  vocabulary: Entry[]
  /** Whether there are rows of what only questions teach: small words, forms, pairs. */
  hasLearned: boolean
}

/** The words worth offering are common ones: more would only cost bytes. */
const MOST_OFFERED = 12_000

export function buildIndex(
  answers: readonly Searchable[],
  { locale, synonyms = [] }: SearchOptions,
): Index {
  const sorted = [...answers].sort((a, b) => (a.id < b.id ? -1 : 1))
  const thesaurus = thesaurusFor(locale, synonyms)
  const written = writtenIn(sorted, locale)
  const fields = readFields(sorted, locale, phrasesOf(thesaurus), written)
  const said = weigh(fields, sorted, locale)
  const tells = (term: string) => telling(sorted.length, said.get(term)?.found ?? 0)
  const wider = withKin(thesaurus, said, sorted.length)
  const asked = sorted.map(({ question }) => new Set(stems(question, locale)))
  const drafts = levelled(widen(said, wider, tells), asked)
  const hasLearned = learn(drafts, sorted, locale)
  const rows = new Map([...drafts].sort(([a], [b]) => (a < b ? -1 : 1)))
  return {
    ids: sorted.map(({ id }) => id),
    questions: sorted.map(({ question }) => {
      const terms = new Set(stems(withoutBrackets(question), locale))
      return levelOf([...terms].reduce((sum, term) => sum + tells(term), 0))
    }),
    rows,
    vocabulary: vocabularyOf(rows, written, locale),
    hasLearned,
  }
}

/** What stands in brackets says the rest of a question again, or shortly: nobody asks both. */
const withoutBrackets = (question: string): string =>
  question.replace(/\([^()]*\)/g, ' ').trim() || question

/** How each term is written, accents and all: as a question writes it, else as it was first read. */
function writtenIn(answers: readonly Searchable[], locale: string): Map<string, string> {
  const written = new Map<string, string>()
  for (const { question, keywords = [], alternates = [] } of answers)
    for (const text of [question, ...keywords, ...alternates])
      for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
        const term = stem(fold(word), locale)
        const before = written.get(term)
        if (!before || word.length < before.length) written.set(term, word)
      }
  return written
}

function vocabularyOf(
  rows: ReadonlyMap<string, Row>,
  written: ReadonlyMap<string, string>,
  locale: string,
): Entry[] {
  const entries: Entry[] = []
  for (const [term, { answers, weights }] of rows) {
    if (term.includes(' ') || isFunctionTerm(term) || isPair(term)) continue
    const asked = weights.filter((weight) => weight & 1).length
    if (answers.length < 2 && asked === 0) continue
    const common = Math.min(35, Math.round(2 * Math.log2(answers.length + 8 * asked)))
    entries.push(entryOf(term, written.get(term) ?? '', common, locale))
  }
  return entries
    .sort((a, b) => b.common - a.common)
    .slice(0, MOST_OFFERED)
    .sort((a, b) => (a.term < b.term ? -1 : 1))
}
