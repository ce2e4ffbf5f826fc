/**
 * The rows of the index: what each term says, and what its synonyms would have found. A word or a
 * phrase of the thesaurus takes along the answers that say it differently, at less weight, so that
 * whoever searches needs one row for each word. Other wording adds answers; it takes nothing from
 * those that use the visitor's own words.
 */

import type { Meaning } from './alone.ts'
import type { Said } from './fields.ts'
import { LEVELS, MOST_LEVEL, MOST_TOLD, type Row, TOLD } from './postings.ts'
import type { Thesaurus } from './thesaurus.ts'

/** A row before it is rounded, while it may still learn. */
export interface Draft extends Row {
  /** For each answer: 0 to 1, or up to 2 when learned. */
  parts: number[]
}

/** What one word says of answers, by itself or with what may be said instead. */
interface Words {
  answers: readonly number[]
  parts: readonly number[]
  isAsked: readonly boolean[]
}

interface Part {
  part: number
  isAsked: boolean
}

/** A phrase whose words are all there, though not in a row, counts for this part. */
const APART = 0.9

/** How much the word of a phrase that an answer says least about decides: one strong word is no phrase. */
const ALL_OF_IT = 0.4

/** Levels below which a part of a phrase is not worth its bytes. */
const LEAST = 1.5
/** The same of an answer that has other words for a word alone. */
const LEAST_ELSE = 1

/** More answers than these for one term are no help; those that it says least about are left out. */
const MOST_ANSWERS = 1_200

/**
 * How much of the smaller of two parts adds to the larger one. A page that says a matter in several of its
 * wordings is about it; one that has a word in common may not be.
 */
const AGREES = 0.6

/** What two wordings of one matter say: never more than all. */
function together(one: number, other: number): number {
  const [less, more] = one < other ? [one, other] : [other, one]
  return more + AGREES * less * (1 - more)
}

export function widen(
  said: ReadonlyMap<string, Said>,
  thesaurus: Thesaurus,
  tells: (term: string) => number,
): Map<string, Draft> {
  const rows = new Map<string, Draft>()
  for (const [term, own] of said)
    if (!term.includes(' ')) rows.set(term, rowOf(partsOf(own), tells(term)))

  const all = (terms: readonly string[]) => terms.reduce((sum, term) => sum + tells(term), 0)
  const known = new Map<string, Map<number, Part>>()
  const saidBy = (terms: readonly string[]) => {
    const phrase = terms.join(' ')
    const found = known.get(phrase) ?? phraseOf(terms, said, tells)
    known.set(phrase, found)
    return found
  }
  const add = (phrase: string, meanings: readonly Meaning[], words: ReadonlyMap<string, Words>) => {
    const terms = phrase.split(' ')
    const own = new Map(
      [...wordsOf(terms, words, tells)].map(([answer, { part, least, isAsked }]) => [
        answer,
        { part: part + ALL_OF_IT * (least - part), isAsked },
      ]),
    )
    const found = new Map<number, Part>(own)
    let other = Number.POSITIVE_INFINITY
    for (const { terms: instead, weight } of meanings) {
      const others = saidBy(instead)
      if (others.size > 0) other = Math.min(other, all(instead))
      for (const [answer, { part, isAsked }] of others) {
        const before = found.get(answer) ?? { part: 0, isAsked: false }
        found.set(answer, {
          part: together(before.part, part * weight),
          isAsked: isAsked || before.isAsked,
        })
      }
    }
    const least = (answer: number) => (terms.length > 1 ? LEAST : own.has(answer) ? 0 : LEAST_ELSE)
    const kept = new Map([...found].filter(([answer, { part }]) => part * LEVELS >= least(answer)))
    if (kept.size > 0) rows.set(phrase, rowOf(kept, own.size > 0 ? all(terms) : other))
  }
  const [words, phrases] = [false, true].map((isPhrase) =>
    [...thesaurus].filter(([phrase]) => phrase.includes(' ') === isPhrase),
  )
  for (const [word, meanings] of words!) add(word, meanings, said)
  const wider = new Map([...rows].map(([term, row]) => [term, wordsIn(row)]))
  for (const [phrase, meanings] of phrases!) add(phrase, meanings, wider)
  return rows
}

const wordsIn = ({ answers, parts, weights }: Draft): Words => ({
  answers,
  parts,
  isAsked: weights.map((weight) => (weight & 1) === 1),
})

const partsOf = ({ answers, parts, isAsked }: Said): Map<number, Part> =>
  new Map(answers.map((answer, i) => [answer, { part: parts[i]!, isAsked: isAsked[i]! }]))

interface Sum extends Part {
  /** The share of the words that are there at all, and of those that are asked. */
  has: number
  asked: number
  words: number
  least: number
}

/** What answers say of some words, each by its share in what they tell, and of the one they say least about. */
function wordsOf(
  terms: readonly string[],
  said: ReadonlyMap<string, Words>,
  tells: (term: string) => number,
): Map<number, Sum> {
  const whole = terms.reduce((sum, term) => sum + tells(term), 0)
  const found = new Map<number, Sum>()
  for (const term of terms) {
    const own = said.get(term)
    const share = tells(term) / whole
    for (let i = 0; i < (own?.answers.length ?? 0); i++) {
      const answer = own!.answers[i]!
      let sum = found.get(answer)
      if (!sum) {
        sum = { part: 0, isAsked: false, has: 0, asked: 0, words: 0, least: 1 }
        found.set(answer, sum)
      }
      sum.words++
      sum.least = Math.min(sum.least, own!.parts[i]!)
      sum.part += share * own!.parts[i]!
      sum.has += share
      if (own!.isAsked[i]) sum.asked += share
      sum.isAsked = sum.asked > 0.5
    }
  }
  for (const sum of found.values()) if (sum.words < terms.length) sum.least = 0
  return found
}

/** What answers say of a phrase: best in a row, else its words, the less the fewer are there. */
function phraseOf(
  terms: readonly string[],
  said: ReadonlyMap<string, Said>,
  tells: (term: string) => number,
): Map<number, Part> {
  if (terms.length === 1) {
    const own = said.get(terms[0]!)
    return own ? partsOf(own) : new Map()
  }
  const found = new Map<number, Part>()
  for (const [answer, { part, isAsked, has }] of wordsOf(terms, said, tells))
    if (has * part * LEVELS >= LEAST)
      found.set(answer, { part: part * has * APART, isAsked: isAsked && has > 0.9 })
  const row = said.get(terms.join(' '))
  for (const [answer, whole] of row ? partsOf(row) : [])
    if (whole.part > (found.get(answer)?.part ?? 0)) found.set(answer, whole)
  return found
}

function rowOf(found: ReadonlyMap<number, Part>, tells: number): Draft {
  const list = strongest([...found].sort(([a], [b]) => a - b))
  return rounded({
    tells: Math.min(MOST_TOLD, Math.round(tells * TOLD)),
    answers: list.map(([answer]) => answer),
    weights: list.map(([, { isAsked }]) => (isAsked ? 1 : 0)),
    parts: list.map(([, { part }]) => part),
  })
}

/** Without those that are said least about, the later ones among equals. */
function strongest(list: [number, Part][]): [number, Part][] {
  if (list.length <= MOST_ANSWERS) return list
  const least = Float64Array.from(list, ([, { part }]) => part)
    .sort()
    .at(-MOST_ANSWERS)!
  let room = MOST_ANSWERS - list.filter(([, { part }]) => part > least).length
  return list.filter(([, { part }]) => part > least || (part === least && room-- > 0))
}

/** With the levels of its parts as they are now. */
export function rounded(draft: Draft): Draft {
  const weights = draft.parts.map((part, at) => {
    const level = Math.min(MOST_LEVEL, Math.max(1, Math.round(part * LEVELS)))
    return level * 2 + (draft.weights[at]! & 1)
  })
  return { ...draft, weights }
}
