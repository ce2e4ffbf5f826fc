/**
 * A question as rules and weights see it: words in one spelling, each with the key under which all
 * its forms meet, and marks where a clause ends. Knows no kind of question.
 */
import { isFunctionWord, sound, stem, words } from '../language/index.ts'

/** How a language is written in a hurry. */
export interface Writing {
  locale: string
  /** Short, glued and set expressions in folded words, one line each: `g, jai = j ai`. */
  spelling: string
  /** Words that are no form of the word that they look like: `étranger` is not `étrange`. */
  apart: string
  /** Words that begin a clause as a comma does. */
  breaks: string
  /** A short word that was typed glued to the next, and the next: `jveux`. */
  glued?: RegExp
}

/** Both lists have the same length; marks are `,` and `.`, and a question mark is `?`. */
export interface Reading {
  words: string[]
  keys: string[]
}

export interface Reader {
  read(question: string): Reading
  /** The key of a folded word; `=` before it keeps the word as it is. */
  key(word: string): string
}

/** In words. */
const LONGEST_EXPRESSION = 6

export function reader({ locale, spelling, apart, breaks, glued }: Writing): Reader {
  const alone = new Set(apart.split(' '))
  const broken = new Set(breaks.split(' '))
  const whole = new Map(
    lines(spelling).flatMap((line) => {
      const [short, long] = line.split(' = ') as [string, string]
      return short.split(', ').map((each) => [each, long.split(' ')] as const)
    }),
  )

  const key = (word: string): string => {
    if (alone.has(word)) return `=${word}`
    if (/\d/.test(word)) return '#'
    if (isFunctionWord(word, locale)) return word
    const root = stem(word, locale)
    // Short ones sound alike too often: `payer`, `père`.
    const form = root.length < 4 ? root : sound(root, locale)
    // A form of another word must not be taken for a small one.
    return isFunctionWord(form, locale) ? `${form}'` : form
  }

  const inFull = (word: string): string[] => {
    const known = whole.get(word)
    if (known) return known
    const parts = glued?.exec(word)
    return parts ? [parts[1]!, parts[3]!].flatMap((part) => whole.get(part) ?? [part]) : [word]
  }

  function* expressions(some: string[]): Iterable<string> {
    for (let at = 0; at < some.length; ) {
      let length = Math.min(LONGEST_EXPRESSION, some.length - at)
      while (length > 1 && !whole.has(some.slice(at, at + length).join(' '))) length--
      yield* length > 1 ? whole.get(some.slice(at, at + length).join(' '))! : [some[at]!]
      at += length
    }
  }

  return {
    key,
    read(question) {
      const reading: Reading = { words: [], keys: [] }
      const add = (word: string, as: string) => {
        reading.words.push(word)
        reading.keys.push(as)
      }
      // A point or comma between figures parts nothing.
      for (const piece of question
        .replaceAll('€', ' euros ')
        .split(/([.!?;:,()…«»]+(?=\s|$)|[(«\n]|\s-\s)/)) {
        if (/^[^\p{L}\p{N}]*\?/u.test(piece)) add('', '?')
        if (/^[.!?;\n…]/.test(piece)) add('', '.')
        else if (/^(?:[:,()«»]|\s-)/.test(piece)) add('', ',')
        else {
          for (const word of expressions(words(piece).flatMap(inFull))) {
            if (broken.has(word)) add('', ',')
            add(word, key(word))
          }
        }
      }
      return reading
    },
  }
}

export const lines = (text: string): string[] =>
  text.split('\n').flatMap((line) => line.trim() || [])
