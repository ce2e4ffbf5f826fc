/**
 * What a word is, language by language: which say nothing on their own, what forms of one word have
 * in common, how it sounds. A language without a row is folded and split, and that is all.
 */
import * as english from './english.ts'
import { words } from './fold.ts'
import * as french from './french.ts'
import { sound as frenchSound } from './sound.ts'

interface Rules {
  functionWords: ReadonlySet<string>
  smallTalk?: ReadonlySet<string>
  /** How one asks about one's own file, in folded words with single spaces. */
  ownFile?: RegExp
  stem(word: string): string
  sound?(word: string): string
  /** Short words that are typed glued to the next. */
  elision?: RegExp
}

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const RULES: Record<string, Rules> = {
  en: {
    functionWords: setOf(english.FUNCTION_WORDS),
    ownFile: english.OWN_FILE,
    stem: english.stem,
  },
  fr: {
    functionWords: setOf(french.FUNCTION_WORDS),
    smallTalk: setOf(french.SMALL_TALK),
    ownFile: french.OWN_FILE,
    stem: french.stem,
    sound: frenchSound,
    elision: french.ELISION,
  },
}

const rulesOf = (locale: string): Rules | undefined => RULES[locale.slice(0, 2).toLowerCase()]

/** What the forms of a folded word have in common. Only good for comparing. */
export const stem = (word: string, locale: string): string => rulesOf(locale)?.stem(word) ?? word

/** Whether a folded word says nothing on its own: `je`, `dans`, `comment`. */
export const isFunctionWord = (word: string, locale: string): boolean =>
  rulesOf(locale)?.functionWords.has(word) ?? false

/** Whether a folded word belongs to how a question is put, not to what it asks: `bonjour`, `svp`, `koman`. */
export const isSmallTalk = (word: string, locale: string): boolean =>
  rulesOf(locale)?.smallTalk?.has(word) ?? false

/** Whether a question is about the visitor's own file: its state, its amounts, who deals with it. */
export const asksOwnFile = (text: string, locale: string): boolean =>
  rulesOf(locale)?.ownFile?.test(words(text).join(' ')) ?? false

/** How a stem sounds, for words that are not spelt as the answers spell them. */
export const sound = (word: string, locale: string): string =>
  rulesOf(locale)?.sound?.(word) ?? word

/** A folded word without the short one that was typed glued to it: `dargent` → `argent`. */
export const withoutElision = (word: string, locale: string): string => {
  const elision = rulesOf(locale)?.elision
  return elision ? word.replace(elision, '') : word
}
