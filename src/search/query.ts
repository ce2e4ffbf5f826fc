/**
 * What was asked, as concepts: each is one informative word, or a phrase that the index knows as
 * one, with the terms that may have been meant by it.
 */
import { asksOwnFile, fold, stem, withoutElision } from '../language/index.ts'
import { completions, lettersNear, type Near, nearest } from './near.ts'
import { type Row, TOLD, telling } from './postings.ts'
import {
  formsOf,
  isEmpty,
  isFunctionTerm,
  LONGEST_PHRASE,
  PAIR_TELLS,
  pairsOf,
  searchable,
  termsAsked,
} from './terms.ts'
import type { View } from './view.ts'

interface Alternative {
  row: Row
  /** 1 for the visitor's own word, less for a guess. */
  weight: number
}

export interface Concept {
  alternatives: readonly Alternative[]
  /** How much it tells, in sixths. */
  tells: number
  /** A word that says nothing on its own: it adds to a score, and nobody misses it. */
  isWeak: boolean
}

/** A word that was read as another one. */
export interface Correction {
  /** As it was typed, folded. */
  typed: string
  meant: string
}

export interface Reading {
  concepts: Concept[]
  corrections: Correction[]
  isOwnFile: boolean
}

/** More is no question, it only costs time. */
const MOST_LETTERS = 600
const MOST_WORDS = 32

const COMPLETION_OF_KNOWN = 0.4
/** `dargent` is `argent`, or a rare word. */
const UNGLUED = 0.9

/** Means nothing while the view is not complete. */
export function readQuery(query: string, view: View, isExact: boolean): Reading {
  const text = query.slice(0, MOST_LETTERS)
  const all = searchable(text)
  const telling = all.filter((word) => !isEmpty(word, view.locale))
  const asked = telling.slice(0, MOST_WORDS)
  /** No space after the last word: it may still be growing. */
  const isTyping = /[\p{L}\p{M}]$/u.test(text) && asked.at(-1) === all.at(-1)

  const read = asked.map((word, at) => ({
    word,
    meant: meanings(word, isTyping && at === asked.length - 1, isExact, view),
  }))
  if (!view.isComplete()) return { concepts: [], corrections: [], isOwnFile: false }
  const whole = isExact
    ? read
    : glued(
        read.flatMap((one) => halvesOf(one, view)),
        view,
      )
  const concepts = conceptsOf(whole, view)
  if (view.hasLearned && concepts.length > 0) concepts.push(...weakOf(text, view))
  return {
    concepts,
    corrections: whole.flatMap(({ word, meant: [first] }) =>
      first?.written && fold(first.written) !== word ? [{ typed: word, meant: first.written }] : [],
    ),
    isOwnFile: asksOwnFile(text, view.locale),
  }
}

/** A word that was typed, and the terms that may have been meant by it, best first. */
interface Word {
  word: string
  meant: readonly Near[]
}

/** Letters that each half of a word must have, and so of a word that is two. */
const HALF = 3

/** `cartebleue` is two words, when questions say both. */
function halvesOf(whole: Word, view: View): Word[] {
  const { word, meant } = whole
  if (meant.length > 0) return [whole]
  for (let at = HALF; at <= word.length - HALF; at++) {
    const halves = [word.slice(0, at), word.slice(at)].map((half) => ({
      word: half,
      meant: [{ term: stem(half, view.locale), weight: UNGLUED }],
    }))
    if (halves.every(({ meant: [half] }) => isAsked(half!.term, view))) return halves
  }
  return [whole]
}

const isAsked = (term: string, view: View): boolean =>
  view.row(term)?.weights.some((weight) => weight & 1) ?? false

/** `micro crédit` is one word, when a question says so and does not say both of the two. */
function glued(read: readonly Word[], view: View): Word[] {
  const words: Word[] = []
  for (const next of read) {
    const before = words.at(-1)
    const term = before && stem(before.word + next.word, view.locale)
    const isOne = term && !(isSure(before, view) && isSure(next, view)) && isAsked(term, view)
    if (isOne)
      words[words.length - 1] = { word: before.word + next.word, meant: [{ term, weight: 1 }] }
    else words.push(next)
  }
  return words
}

const isSure = ({ meant: [first] }: Word, view: View): boolean =>
  first?.weight === 1 && isAsked(first.term, view)

function meanings(word: string, isGrowing: boolean, isExact: boolean, view: View): Near[] {
  const { locale } = view
  const own = stem(word, locale)
  const isKnown = view.row(own) !== undefined
  if (!view.isComplete()) return []
  const found: Near[] = isKnown ? [{ term: own, weight: 1 }] : []
  if (isGrowing && word.length > 2 && !(isKnown && word.length > 4)) {
    const entries = [...lettersNear(word.slice(0, 3), locale)].slice(0, 1).flatMap(view.vocabulary)
    for (const { term, weight } of completions(word, entries))
      if (term !== own) found.push({ term, weight: isKnown ? COMPLETION_OF_KNOWN : weight })
  }
  if (found.length > 0 || isExact) return found
  const bare = stem(withoutElision(word, locale), locale)
  if (bare !== own && view.row(bare)) return [{ term: bare, weight: UNGLUED }]
  return nearest(word, own, [...lettersNear(own, locale)].flatMap(view.vocabulary), locale)
}

/** How many words on the second half of a phrase may stand, and what a phrase tells that is apart. */
const REACH = 4
const APART = 0.6

function conceptsOf(read: readonly Word[], view: View): Concept[] {
  const best = read.map(({ word, meant: [first] }) => first?.term ?? word)
  const concepts = new Map<string, Concept>()
  for (let at = 0, span = 1; at < best.length; at += span) {
    for (span = Math.min(LONGEST_PHRASE, best.length - at); span > 1; span--)
      if (view.row(best.slice(at, at + span).join(' '))) break
    const key = best.slice(at, at + span).join(' ')
    const words = read.slice(at, at + span)
    const weight = Math.min(...words.map(({ meant: [first] }) => first?.weight ?? 0))
    const near = span > 1 ? [{ term: key, weight: weight || 1 }] : words[0]!.meant
    const alternatives = near.flatMap(({ term, weight }) => {
      const row = view.row(term)
      return row ? [{ row, weight }] : []
    })
    concepts.set(key, {
      alternatives,
      tells: alternatives[0]?.row.tells ?? TOLD * telling(view.size, 0),
      isWeak: false,
    })
  }
  for (const [i, from] of best.entries())
    for (const to of best.slice(i + 2, i + 1 + REACH)) {
      const key = `${from} ${to}`
      const row = view.row(key)
      if (row && !concepts.has(key))
        concepts.set(key, {
          alternatives: [{ row, weight: 1 }],
          tells: row.tells * APART,
          isWeak: true,
        })
    }
  return [...concepts.values()]
}

/** What only says something because questions were learned: small words, forms, and pairs of words. */
function weakOf(text: string, view: View): Concept[] {
  const asked = termsAsked(text, view.locale)
  const weak = (terms: readonly string[], share: number): Concept[] =>
    [...new Set(terms)].flatMap((term) => {
      const row = view.row(term)
      const tells = share * (row?.tells ?? 0)
      return row ? [{ alternatives: [{ row, weight: 1 }], tells, isWeak: true }] : []
    })
  return [
    ...weak(asked.filter(isFunctionTerm), 1),
    ...weak(formsOf(text, asked), 1),
    ...weak(pairsOf(asked.slice(0, MOST_WORDS)), PAIR_TELLS),
  ]
}
