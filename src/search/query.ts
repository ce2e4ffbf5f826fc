/**
 * What was asked, as concepts: each is one informative word, or a phrase that has synonyms, with
 * all the ways in which the answers may say it.
 */
import { isFunctionWord, stem, withoutElision } from '../language/index.ts'
import { completions, lettersNear, type Near, nearest } from './near.ts'
import { idf } from './postings.ts'
import { searchable } from './terms.ts'
import type { Thesaurus } from './thesaurus.ts'
import type { View } from './view.ts'

export interface Alternative {
  terms: readonly string[]
  /** 1 for the visitor's own words, less for a guess or a synonym. */
  weight: number
}

export interface Concept {
  /** The visitor's own words first, unless no answer has them. */
  alternatives: Alternative[]
  /** How much it tells: the idf of its words. */
  tells: number
}

/** More is no question, it only costs time. */
const MOST_LETTERS = 600
const MOST_WORDS = 32

const SYNONYM = 0.6
const COMPLETION_OF_KNOWN = 0.4
/** `dargent` is `argent`, or a rare word. */
const UNGLUED = 0.9

/** Empty while the view is not complete. */
export function readQuery(query: string, view: View, thesaurus: Thesaurus): Concept[] {
  const text = query.slice(0, MOST_LETTERS)
  const all = searchable(text)
  const telling = all.filter((word) => !isFunctionWord(word, view.locale))
  const asked = (telling.length > 0 ? telling : all).slice(0, MOST_WORDS)
  const own = asked.map((word) => stem(word, view.locale))
  /** No space after the last word: it may still be growing. */
  const isTyping = /[\p{L}\p{M}]$/u.test(text) && asked.at(-1) === all.at(-1)

  for (const term of own) view.postings(term)
  if (!view.isComplete()) return []

  const meant = asked.map((word, at) =>
    meanings(word, own[at]!, isTyping && at === asked.length - 1, view, thesaurus),
  )
  if (!view.isComplete()) return []

  const best = meant.map((found, at) => found[0]?.term ?? own[at]!)
  return concepts(best, meant, view, thesaurus)
}

function meanings(
  word: string,
  own: string,
  isGrowing: boolean,
  view: View,
  thesaurus: Thesaurus,
): Near[] {
  const isKnown = view.postings(own) !== undefined
  const found: Near[] = isKnown ? [{ term: own, weight: 1 }] : []
  if (!isKnown && thesaurus.knows(own)) return []
  if (isGrowing && word.length > 2 && !(isKnown && word.length > 4)) {
    for (const { term, weight } of completions(word, view.vocabulary(word.charAt(0))))
      if (term !== own) found.push({ term, weight: isKnown ? COMPLETION_OF_KNOWN : weight })
  }
  if (found.length > 0) return found
  if (isFunctionWord(word, view.locale)) return []
  const bare = stem(withoutElision(word, view.locale), view.locale)
  if (bare !== own && view.postings(bare)) return [{ term: bare, weight: UNGLUED }]
  const entries = [...lettersNear(word)].flatMap((letter) => view.vocabulary(letter))
  return nearest(word, own, entries, view.locale)
}

function concepts(
  best: readonly string[],
  meant: readonly Near[][],
  view: View,
  thesaurus: Thesaurus,
): Concept[] {
  const found = new Map<string, Concept>()
  for (let at = 0, span = 1; at < best.length; at += span) {
    const phrase = thesaurus.longest(best, at)
    span = phrase?.length ?? 1
    const terms = best.slice(at, at + span)
    const weight = Math.min(...meant.slice(at, at + span).map(([first]) => first?.weight ?? 0))
    const alternatives: Alternative[] =
      span > 1
        ? [{ terms, weight: weight || 1 }]
        : meant[at]!.map((near) => ({ ...near, terms: [near.term] }))
    for (const other of phrase?.others ?? [])
      alternatives.push({ terms: other, weight: SYNONYM * (weight || 1) })
    found.set(terms.join(' '), { alternatives, tells: tells(terms, view) })
  }
  return [...found.values()]
}

export const tells = (terms: readonly string[], view: View): number =>
  terms.reduce(
    (sum, term) => sum + idf(view.ids.length, view.postings(term)?.answers.length ?? 0),
    0,
  )
