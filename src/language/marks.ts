/**
 * Which words of a text did the visitor ask for? Ranges in the text as it is, accents and all, to
 * be drawn as highlights.
 */
import { words } from './fold.ts'
import { isFunctionWord, stem } from './rules.ts'

type Range = [start: number, end: number]

const WRITTEN_WORD = /[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]+/gu

/** A last word this long also marks the words that it begins: it may still be growing. */
const PREFIX = 3

export function marks(text: string, query: string, locale: string): Range[] {
  const asked = words(query)
  const telling = asked.filter((word) => !isFunctionWord(word, locale))
  const stems = new Set((telling.length > 0 ? telling : asked).map((word) => stem(word, locale)))
  const last = asked.at(-1) ?? ''
  const isPrefix = last.length >= PREFIX && !isFunctionWord(last, locale)
  return [...text.matchAll(WRITTEN_WORD)]
    .filter(([written]) =>
      formsOf(written, locale).some(
        ([word, root]) => stems.has(root) || (isPrefix && word.startsWith(last)),
      ),
    )
    .map(({ 0: { length }, index }) => [index, index + length])
}

/** Worked out once: the same words are shown again at every key press. */
const known = new Map<string, (readonly [word: string, stem: string])[]>()
const MOST_KNOWN = 9_999

function formsOf(written: string, locale: string) {
  const key = `${locale} ${written}`
  let forms = known.get(key)
  if (!forms) {
    forms = words(written).map((word) => [word, stem(word, locale)])
    if (known.size > MOST_KNOWN) known.clear()
    known.set(key, forms)
  }
  return forms
}
