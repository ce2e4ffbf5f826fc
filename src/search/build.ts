/**
 * How much does each word say about each answer? BM25F, worked out once: the weight of a word in an
 * answer is saturated and rounded here, so that searching only adds. What is rounded here is what
 * is published, which is why both forms give the same results.
 */
import { textOfHtml } from '../content/html.ts'
import { stem } from '../language/index.ts'
import { idf, LEVELS, type Postings } from './postings.ts'
import { informative } from './terms.ts'

/** What search reads of an answer. `Answer` of content fits; so does a bare `{ id, question, answer }`. */
export interface Searchable {
  id: string
  question: string
  /** HTML or text. */
  answer: string
  short?: string | undefined
  keywords?: readonly string[] | undefined
  /** Other ways to ask it. */
  alternates?: readonly string[] | undefined
  topic?: string | undefined
}

export interface Index {
  /** Ids by number, sorted. */
  ids: string[]
  /** By number: how much the words of the question tell together, in quarters of an idf. */
  questions: number[]
  /** Sorted by term. */
  terms: Map<string, Postings>
}

/** What one mention counts, and how far the length of the field makes it count less (BM25's b). */
const FIELDS = {
  question: { mention: 8, length: 0.3 },
  alternates: { mention: 6, length: 0.3 },
  keywords: { mention: 4, length: 0.3 },
  short: { mention: 2, length: 0.5 },
  topic: { mention: 2, length: 0.5 },
  answer: { mention: 1, length: 0.5 },
}
type Field = keyof typeof FIELDS
const FIELD_NAMES = Object.keys(FIELDS) as Field[]

/** BM25's k1, high: one mention in the question stays above many in the text. */
const SATURATION = 4

export function buildIndex(answers: readonly Searchable[], locale: string): Index {
  const sorted = [...answers].sort((a, b) => (a.id < b.id ? -1 : 1))
  const fields = readFields(sorted, locale)
  const terms = new Map<string, { answers: number[]; weights: number[] }>()

  for (const { number, term, count, isAsked } of mentionsOf(fields)) {
    const postings = terms.get(term) ?? { answers: [], weights: [] }
    terms.set(term, postings)
    const level = Math.max(1, Math.round((LEVELS * count) / (count + SATURATION)))
    postings.answers.push(number)
    postings.weights.push(level * 2 + (isAsked ? 1 : 0))
  }

  const tells = (term: string) => idf(sorted.length, terms.get(term)!.answers.length)
  return {
    ids: sorted.map(({ id }) => id),
    questions: fields.map(({ question }) =>
      Math.round([...new Set(question)].reduce((sum, term) => sum + tells(term), 0) * 4),
    ),
    terms: new Map([...terms].sort(([a], [b]) => (a < b ? -1 : 1))),
  }
}

function readFields(answers: readonly Searchable[], locale: string): Record<Field, string[]>[] {
  const known = new Map<string, string>()
  const stemOnce = (word: string): string => {
    let found = known.get(word)
    if (found === undefined) {
      found = stem(word, locale)
      known.set(word, found)
    }
    return found
  }
  const read = (text = '') => informative(text, locale).map(stemOnce)
  return answers.map((answer) => ({
    question: read(answer.question),
    alternates: read(answer.alternates?.join('\n')),
    keywords: read(answer.keywords?.join('\n')),
    short: read(answer.short),
    topic: read(answer.topic),
    answer: read(textOfHtml(answer.answer)),
  }))
}

/** Each term of each answer once, with its mentions added up over the fields. */
function* mentionsOf(fields: readonly Record<Field, string[]>[]) {
  const averages = FIELD_NAMES.map((name) => {
    const words = fields.reduce((sum, field) => sum + field[name].length, 0)
    return words / fields.length || 1
  })
  for (const [number, field] of fields.entries()) {
    const counts = new Map<string, number>()
    for (const [at, name] of FIELD_NAMES.entries()) {
      const { mention, length } = FIELDS[name]
      const each = mention / (1 - length + (length * field[name].length) / averages[at]!)
      for (const term of field[name]) counts.set(term, (counts.get(term) ?? 0) + each)
    }
    const asked = new Set([...field.question, ...field.alternates, ...field.keywords])
    for (const [term, count] of counts) yield { number, term, count, isAsked: asked.has(term) }
  }
}
