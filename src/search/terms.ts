/**
 * Which words of a text are searched? Not those that say nothing, and never figures: amounts and
 * account numbers must not decide which file is fetched.
 */
import { isFunctionWord, stem, words } from '../language/index.ts'

const FIGURES = /^\p{N}+$|\p{N}{4}/u

export const searchable = (text: string): string[] =>
  words(text).filter((word) => !FIGURES.test(word))

export const informative = (text: string, locale: string): string[] =>
  searchable(text).filter((word) => !isFunctionWord(word, locale))

export const stems = (text: string, locale: string): string[] =>
  informative(text, locale).map((word) => stem(word, locale))
