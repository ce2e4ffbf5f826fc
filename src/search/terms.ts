/**
 * Which words of a text are searched? Not those that say nothing, and never figures: amounts and
 * account numbers must not decide which file is fetched.
 */
import { isFunctionWord, isSmallTalk, stem, words } from '../language/index.ts'

const FIGURES = /^\p{N}+$|\p{N}{4}/u

/** Words of a phrase that the index may know as one: `mot de passe` has two that say something. */
export const LONGEST_PHRASE = 4

export const searchable = (text: string): string[] =>
  words(text).filter((word) => !FIGURES.test(word))

/** Whether a folded word says nothing on its own. */
export const isEmpty = (word: string, locale: string): boolean =>
  isFunctionWord(word, locale) || isSmallTalk(word, locale)

export const informative = (text: string, locale: string): string[] =>
  searchable(text).filter((word) => !isEmpty(word, locale))

export const stems = (text: string, locale: string): string[] =>
  informative(text, locale).map((word) => stem(word, locale))

/**
 * The term of a word that says nothing on its own. Kept apart from the stems, and together at the
 * head of the alphabet: only what is learned from many questions is found there.
 */
const functionTerm = (word: string): string => `'${word}`
export const isFunctionTerm = (term: string): boolean => term.startsWith("'")

/** All terms of a question in order, words that say nothing among them. */
export const termsAsked = (text: string, locale: string): string[] =>
  searchable(text).map((word) => (isEmpty(word, locale) ? functionTerm(word) : stem(word, locale)))

/** Neighbours in a question, as one term: `card arrive`, `not work`. Kept apart like the above. */
export const pairsOf = (terms: readonly string[]): string[] =>
  terms.slice(1).map((term, at) => `${PAIR}${terms[at]}${PAIR}${term}`)

/** Words as they were typed, each beside its term in the alphabet: `receiv =received`. */
export const formsOf = (text: string, terms: readonly string[]): string[] =>
  searchable(text).map((word, at) => `${terms[at]} =${word}`)

/** How much less a pair tells than a word. */
export const PAIR_TELLS = 0.6

const PAIR = '+'
export const isPair = (term: string): boolean => term.startsWith(PAIR)
