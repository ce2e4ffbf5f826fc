/** What two texts have in common, whatever the order and the endings of their words. */
import { isFunctionWord, stem, words } from '../language/index.ts'

const languageOf = (locale: string) => (locale.startsWith('en') ? 'en' : 'fr')

/** The stems of the words that tell something: neither short nor a function word. */
export function tellingStems(text: string, locale: string): Set<string> {
  const language = languageOf(locale)
  return new Set(
    words(text)
      .filter((word) => word.length > 2 && !isFunctionWord(word, language))
      .map((word) => stem(word, language)),
  )
}

export const allStems = (text: string, locale: string): Set<string> =>
  new Set(words(text).map((word) => stem(word, languageOf(locale))))

/** Jaccard: 0 to 1. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0
  for (const word of a) if (b.has(word)) common++
  const all = a.size + b.size - common
  return all === 0 ? 0 : common / all
}

/** « Livret A » and « livret B », « sous 24 h » and « sous 48 h »: two products, two promises. */
export const numbersIn = (text: string): string => String(text.match(/\d+/g))
