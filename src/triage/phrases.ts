/**
 * The small grammar in which the word lists of `classify.*.ts` are written, and how it is matched.
 *
 *   perdre          this word in any form, as `language/` sees it: perdu, perdues, pairdu
 *   carte|cb        one of these; `carte_bleue` is two words in a row
 *   <means>         one of a named set
 *   …               up to six words; `… …` is up to twelve
 *   #               a number
 *   !               at the start of a line: what follows `unless` does not weaken it
 *
 * Knows no kind of question and no language of its own.
 */
import { isFunctionWord, sound, stem, words } from '../language/index.ts'
import type { Kinds, Signal } from './kinds.ts'

export interface Lexicon {
  locale: string
  /** Short spellings, one `short = whole` a line. */
  spelling: string
  /** Words that are no form of the word that they look like: `étranger` is not `étrange`. */
  apart: string
  /** Words that begin a clause as a comma does. */
  breaks: string
  sets: Record<string, string>
  kinds: Record<Signal, Signals>
}

/** One phrase a line in each. */
export interface Signals {
  says: string
  /** In the same clause, it is a mention and not the thing. */
  unless: string
  /** Anywhere in the question, it is over… */
  over?: string
  /** …but this says that it goes on. */
  still?: string
}

/** A question as the phrases see it. Both lists have the same length; breaks are `,` and `.`. */
interface Reading {
  words: string[]
  keys: string[]
}

export type Recogniser = (question: string) => Kinds

export function recogniser(lexicon: Lexicon): Recogniser {
  const { locale } = lexicon
  const apart = new Set(lexicon.apart.split(' '))
  const key = (word: string): string => {
    if (apart.has(word) || isFunctionWord(word, locale)) return word
    const root = stem(word, locale)
    // Short ones sound alike too often: `payer`, `père`.
    const form = root.length < 4 ? root : sound(root, locale)
    // `passe` must not be taken for `pas`.
    return isFunctionWord(form, locale) ? `${form}'` : form
  }
  const compile = compiler(lexicon.sets, (text) => words(text).map(key).join(' '))
  const rules = Object.entries(lexicon.kinds).map(
    ([signal, { says, unless, over = '', still = '' }]) => ({
      signal: signal as Signal,
      says: lines(says).map((line) => ({
        firm: line.startsWith('! '),
        pattern: new RegExp(compile(line.replace('! ', '')), 'g'),
      })),
      unless: oneOf(lines(unless).map(compile)),
      over: oneOf(lines(over).map(compile)),
      still: oneOf(lines(still).map(compile)),
    }),
  )
  const read = reader(lexicon, key)

  return (question) => {
    const reading = read(question)
    const text = reading.keys.map((each) => ` ${each}`).join('')
    const found: Kinds = { urgent: [], complaint: [], personal: [], complex: [] }
    for (const { signal, says, unless, over, still } of rules) {
      if (over.test(text) && !still.test(text)) continue
      for (const { firm, pattern } of says) {
        for (const { index, 0: hit } of text.matchAll(pattern)) {
          if (!firm && unless.test(clauseAround(text, index, index + hit.length))) continue
          const from = text.slice(0, index).split(' ').length - 1
          found[signal].push(reading.words.slice(from, from + hit.split(' ').length - 1).join(' '))
        }
      }
      found[signal] = [...new Set(found[signal])]
    }
    return found
  }
}

const lines = (text: string): string[] => text.split('\n').flatMap((line) => line.trim() || [])

/** Matches nothing when there is nothing to match. */
const oneOf = (patterns: string[]): RegExp => new RegExp(patterns.join('|') || '(?!)')

function compiler(sets: Record<string, string>, keysOf: (text: string) => string) {
  const alternatives = (text: string): string =>
    `(?:${text
      .split(/[\s|]+/)
      .map((each) =>
        each.startsWith('<')
          ? alternatives(sets[each.slice(1, -1)]!)
          : each === '#'
            ? '\\d\\S*'
            : keysOf(each.replaceAll('_', ' ')),
      )
      .join('|')})`
  return (phrase: string): string =>
    phrase
      .split(' ')
      .map((token) => (token === '…' ? '(?: \\S+){0,6}?' : ` ${alternatives(token)}`))
      .concat('(?= |$)')
      .join('')
}

function reader({ spelling, breaks }: Lexicon, key: (word: string) => string) {
  const whole = new Map(lines(spelling).map((line) => line.split(' = ') as [string, string]))
  const broken = new Set(breaks.split(' '))
  return (question: string): Reading => {
    const reading: Reading = { words: [], keys: [] }
    const add = (word: string, as: string) => {
      reading.words.push(word)
      reading.keys.push(as)
    }
    // A point or comma between figures parts nothing.
    for (const piece of question.replaceAll('€', ' euros ').split(/([.!?;:,()…]+(?=\s|$)|[(\n])/)) {
      if (/^[.!?;\n…]/.test(piece)) add('', '.')
      else if (/^[:,()]/.test(piece)) add('', ',')
      else {
        for (const short of words(piece)) {
          for (const word of whole.get(short)?.split(' ') ?? [short]) {
            if (broken.has(word)) add('', ',')
            add(word, key(word))
          }
        }
      }
    }
    return reading
  }
}

function clauseAround(text: string, start: number, end: number): string {
  const head = text.slice(0, start)
  const before = Math.max(head.lastIndexOf(' ,'), head.lastIndexOf(' .'))
  const after = text.slice(end).search(/ [,.](?= |$)/)
  return text.slice(before < 0 ? 0 : before + 2, after < 0 ? text.length : end + after)
}
