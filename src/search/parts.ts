/**
 * The index as files: a manifest, and parts by range of the alphabet. A visitor fetches the parts
 * that hold the words asked, whose names are numbers: an address tells no more than that.
 *
 *   index.json   ids, weights of questions, where each part begins
 *   t0.json …    terms and where they occur           [terms, postings]
 *   v0.json …    terms to offer for misspelt words    [terms, how common each is]
 */
import { QuestionsError } from '../errors.ts'
import { byLetter, type Entry } from './near.ts'
import { LEVELS, type Postings } from './postings.ts'

export interface Manifest {
  format: 1
  locale: string
  ids: string[]
  questions: number[]
  /** The bank's own synonyms. */
  synonyms: string[][]
  /** The first term of each `t` part, and the first letter of each `v` part. */
  terms: string[]
  vocabulary: string[]
}

/** Two strings: the file's terms, each without what it shares with the one before; and the rest. */
type Part = [string, string]

/** Which part holds a term, given where each begins. */
export const partOf = (starts: readonly string[], term: string): number =>
  Math.max(
    0,
    starts.findLastIndex((start) => start <= term),
  )

/** What is shared is a digit in base 36, so that a term repeats at most 35 letters. */
export function encodeTerms(terms: readonly string[]): string {
  return terms
    .map((term, at) => {
      const before = terms[at - 1] ?? ''
      let shared = 0
      while (shared < 35 && shared < term.length && term[shared] === before[shared]) shared++
      return shared.toString(36) + term.slice(shared)
    })
    .join(' ')
}

function decodeTerms(text: string): string[] {
  let before = ''
  return text.split(' ').map((piece) => {
    before = before.slice(0, Number.parseInt(piece.charAt(0), 36)) + piece.slice(1)
    return before
  })
}

/** Weights as one character from `<`, clear of digits and of what JSON escapes. */
const FIRST_WEIGHT = 58

/** Each answer as its distance from the one before (1 is left out), then its weight. */
export function encodePostings({ answers, weights }: Postings): string {
  let before = -1
  return answers
    .map((answer, at) => {
      const gap = answer - before
      before = answer
      return (gap === 1 ? '' : gap) + String.fromCharCode(FIRST_WEIGHT + weights[at]!)
    })
    .join('')
}

function decodePostings(text: string, size: number): Postings | undefined {
  const answers: number[] = []
  const weights: number[] = []
  let answer = -1
  let gap = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 48 && code < 58) {
      gap = gap * 10 + code - 48
      continue
    }
    answer += gap || 1
    gap = 0
    const weight = code - FIRST_WEIGHT
    if (answer >= size || weight < 2 || weight > LEVELS * 2 + 1) return undefined
    answers.push(answer)
    weights.push(weight)
  }
  return { answers, weights }
}

const invalid = (name: string, cause?: unknown) =>
  new QuestionsError('CONTENT_INVALID', `${name} is not a part of a search index`, { cause })

function parse(text: string, name: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw invalid(name, error)
  }
}

function parsePart(text: string, name: string): { terms: string[]; rest: string } {
  const part = parse(text, name)
  if (!Array.isArray(part) || part.length !== 2 || !part.every((half) => typeof half === 'string'))
    throw invalid(name)
  const [terms, rest] = part as Part
  return { terms: decodeTerms(terms), rest }
}

export function parseManifest(text: string, name: string): Manifest {
  const manifest = parse(text, name) as Partial<Manifest> | null
  const { format, locale, ids, questions, synonyms, terms, vocabulary } = manifest ?? {}
  const isWhole =
    format === 1 &&
    typeof locale === 'string' &&
    [ids, questions, synonyms, terms, vocabulary].every(Array.isArray) &&
    ids!.length === questions!.length
  if (!isWhole) throw invalid(name)
  return manifest as Manifest
}

export function parseTerms(text: string, name: string, size: number): Map<string, Postings> {
  const { terms, rest } = parsePart(text, name)
  const lists = rest.split(' ')
  if (lists.length !== terms.length) throw invalid(name)
  return new Map(
    lists.map((list, at) => {
      const postings = decodePostings(list, size)
      if (!postings) throw invalid(name)
      return [terms[at]!, postings]
    }),
  )
}

export function parseVocabulary(
  text: string,
  name: string,
  soundOf: (term: string) => string,
): Map<string, Entry[]> {
  const { terms, rest } = parsePart(text, name)
  if (rest.length !== terms.length) throw invalid(name)
  const entries = terms.map((term, at) => ({
    term,
    sound: soundOf(term),
    common: Number.parseInt(rest.charAt(at), 36) || 0,
  }))
  return byLetter(entries)
}
