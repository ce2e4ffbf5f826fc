/**
 * The index as files: a manifest, and parts by range of the alphabet. A visitor fetches the parts
 * that hold the words asked, whose names are numbers: an address tells no more than that.
 *
 *   index.json   lengths of questions, where each part begins
 *   t0.json …    terms and where they occur           [terms, what each tells, postings]
 *   v0.json …    terms to offer for misspelt words    [terms, how common each is, as written]
 *   i0.json …    ids by number, where there are many
 */
import { QuestionsError } from '../errors.ts'
import { byLetter, type Entry, entryOf } from './near.ts'
import { MOST_LEVEL, type Row } from './postings.ts'

export interface Manifest {
  format: 2
  locale: string
  /** By number; empty when they are in parts. */
  ids: string[]
  /** The level of each question's length, in base 36. */
  questions: string
  learned: boolean
  /** The first term of each `t` part, and the first letter of each `v` part. */
  terms: string[]
  vocabulary: string[]
}

/** Ids in an `i` part: a search needs ten at most, and rarely neighbours. */
export const IDS_A_PART = 64

/** Which part holds a term, given where each begins. */
export const partOf = (starts: readonly string[], term: string): number =>
  Math.max(
    0,
    starts.findLastIndex((start) => start <= term),
  )

/** Each without what it shares with the one before: a digit in base 36, so at most 35 letters. */
export function encodeTerms(terms: readonly string[]): string {
  return terms
    .map((term, at) => {
      const before = terms[at - 1] ?? ''
      let shared = 0
      while (shared < 35 && shared < term.length && term[shared] === before[shared]) shared++
      return shared.toString(36) + term.slice(shared)
    })
    .join()
}

function decodeTerms(text: string): string[] {
  let before = ''
  return text.split(',').map((piece) => {
    before = before.slice(0, Number.parseInt(piece.charAt(0), 36)) + piece.slice(1)
    return before
  })
}

/** Small numbers as one character from `:`, clear of digits. */
const ZERO = 58
const charOf = (value: number): string => String.fromCharCode(ZERO + value)

/** What each tells, and each answer as its distance from the one before (1 is left out) and weight. */
export const encodeRows = (rows: readonly Row[]): [string, string] => [
  rows.map(({ tells }) => charOf(tells)).join(''),
  rows.map(encodePostings).join(' '),
]

function encodePostings({ answers, weights }: Row): string {
  let before = -1
  return answers
    .map((answer, at) => {
      const gap = answer - before
      before = answer
      return (gap === 1 ? '' : gap) + charOf(weights[at]!)
    })
    .join('')
}

function decodeRow(tells: number, text: string, size: number): Row | undefined {
  const answers: number[] = []
  const weights: number[] = []
  let answer = -1
  let gap = 0
  for (let at = 0; at < text.length; at++) {
    const value = text.charCodeAt(at) - ZERO
    if (value < 0) {
      gap = gap * 10 + value + 10
      continue
    }
    answer += gap || 1
    gap = 0
    if (answer >= size || value < 2 || value > MOST_LEVEL * 2 + 1) return undefined
    answers.push(answer)
    weights.push(value)
  }
  return { tells, answers, weights }
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

export function parseManifest(text: string, name: string): Manifest {
  const manifest = parse(text, name) as Partial<Manifest> | null
  const { format, locale, ids, questions, terms, vocabulary } = manifest ?? {}
  const isWhole =
    format === 2 &&
    typeof locale === 'string' &&
    typeof questions === 'string' &&
    [ids, terms, vocabulary].every(Array.isArray)
  if (!isWhole) throw invalid(name)
  return manifest as Manifest
}

/** Three strings: the terms of a part, a character for each, and the rest. */
function parsePart(text: string, name: string, separator: string): [string[], string, string[]] {
  const part = parse(text, name)
  if (!Array.isArray(part) || !part.every((one) => typeof one === 'string')) throw invalid(name)
  const [terms, each, rest] = [decodeTerms(part[0] ?? ''), part[1] ?? '', part[2]?.split(separator)]
  if (each.length !== terms.length || rest?.length !== terms.length) throw invalid(name)
  return [terms, each, rest]
}

export function parseTerms(text: string, name: string, size: number): Map<string, Row> {
  const [terms, tells, lists] = parsePart(text, name, ' ')
  return new Map(
    terms.map((term, at) => {
      const row = decodeRow(tells.charCodeAt(at) - ZERO, lists[at]!, size)
      if (!row) throw invalid(name)
      return [term, row]
    }),
  )
}

/** Words whose sound is worked out at one go: the first ones take a slow phone a fifth of a millisecond each. */
const AT_ONE_GO = 16

/** @param rest  lets the page breathe */
export async function parseVocabulary(
  text: string,
  name: string,
  locale: string,
  rest: () => Promise<unknown>,
): Promise<Map<string, Entry[]>> {
  const [terms, common, written] = parsePart(text, name, ',')
  const entries: Entry[] = []
  for (const [at, term] of terms.entries()) {
    if (at % AT_ONE_GO === AT_ONE_GO - 1) await rest()
    entries.push(entryOf(term, written[at]!, Number.parseInt(common.charAt(at), 36) || 0, locale))
  }
  return byLetter(entries)
}

export function parseIds(text: string, name: string): string[] {
  const ids = parse(text, name)
  if (!Array.isArray(ids) || !ids.every((id) => typeof id === 'string')) throw invalid(name)
  return ids
}
