/**
 * How much does each word say about each answer? BM25F: mentions are counted by field, weigh less
 * in a long field, and saturate.
 */
import { textOfHtml } from '../content/html.ts'
import { stem } from '../language/index.ts'
import { informative, isFunctionTerm, termsAsked } from './terms.ts'

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

/** A term in the answers that have it, by number, ascending; the lists run side by side. */
export interface Said {
  answers: number[]
  /** 0 to 1, or up to 2 when learned: how much the term says there. */
  parts: number[]
  isAsked: boolean[]
  /** How many answers have it. One that has it in few of its alternates counts in part. */
  found: number
}

/** What one mention counts, and how far the length of the field makes it count less (BM25's b). */
const FIELDS = {
  question: { mention: 8, length: 0.3 },
  alternates: { mention: 2, length: 0.3 },
  keywords: { mention: 4, length: 0.3 },
  short: { mention: 2, length: 0.5 },
  topic: { mention: 2, length: 0.5 },
  answer: { mention: 1.2, length: 0.7 },
}
type Field = keyof typeof FIELDS
const FIELD_NAMES = Object.keys(FIELDS) as Field[]

/** BM25's k1, high: one mention in the question stays above many in the text. */
const SATURATION = 5

/** What a word that says nothing on its own says until something is learned about it. */
const FUNCTION_WORD = 0.05

type Read = Record<Field, string[]>

/** By first term: the phrases that are counted like a term. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>

/** @param written  by term, a word that is written so; gains those of the texts */
export function readFields(
  answers: readonly Searchable[],
  locale: string,
  phrases: Phrases,
  written: Map<string, string>,
): Read[] {
  const known = new Map<string, string>()
  const stemOnce = (word: string): string => {
    let found = known.get(word)
    if (found === undefined) {
      found = stem(word, locale)
      known.set(word, found)
      if (!written.has(found)) written.set(found, word)
    }
    return found
  }
  const read = (text = ''): string[] => {
    const terms = informative(text, locale).map(stemOnce)
    const { length } = terms
    for (let at = 0; at < length; at++)
      for (const phrase of phrases.get(terms[at]!) ?? [])
        if (phrase.every((term, i) => at + i < length && terms[at + i] === term))
          terms.push(phrase.join(' '))
    return terms
  }
  return answers.map((answer) => ({
    question: read(answer.question),
    alternates: read(answer.alternates?.join('\n')),
    keywords: read(answer.keywords?.join('\n')),
    short: read(answer.short),
    topic: read(answer.topic),
    answer: read(textOfHtml(answer.answer)),
  }))
}

export function weigh(
  fields: readonly Read[],
  answers: readonly Searchable[],
  locale: string,
): Map<string, Said> {
  const said = new Map<string, Said>()
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
    const { alternates = [] } = answers[number]!
    const shares = sharesOf(alternates, locale)
    for (const term of shares.keys()) if (isFunctionTerm(term)) counts.set(term, 0)
    const elsewhere = new Set(
      FIELD_NAMES.filter((name) => name !== 'alternates').flatMap((name) => field[name]),
    )
    for (const [term, count] of counts) {
      let own = said.get(term)
      if (!own) {
        own = { answers: [], parts: [], isAsked: [], found: 0 }
        said.set(term, own)
      }
      own.answers.push(number)
      own.parts.push(count === 0 ? FUNCTION_WORD : count / (count + SATURATION))
      own.isAsked.push(asked.has(term))
      own.found += elsewhere.has(term) ? 1 : (shares.get(term) ?? 1)
    }
  }
  return said
}

/** In what part of the questions each term is; the answer's own question is one without it. */
function sharesOf(alternates: readonly string[], locale: string): Map<string, number> {
  const shares = new Map<string, number>()
  for (const text of alternates)
    for (const term of new Set(termsAsked(text, locale)))
      shares.set(term, (shares.get(term) ?? 0) + 1 / (alternates.length + 1))
  return shares
}
