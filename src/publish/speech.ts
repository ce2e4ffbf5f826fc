/** The words of the static page: dictionary entries with their blanks filled. */
import { QuestionsError } from '../errors.ts'
import { fill, type Values } from '../words/fill.ts'
import { type Key, WORDS, type Words } from '../words/index.ts'

export interface Speech {
  locale: string
  words: Words
  say(key: Key, values?: Values): string
  /** For keys that end in `.one` and `.other`. */
  count(key: string, count: number): string
}

export const languageOf = (locale: string): string => locale.split('-')[0]!.toLowerCase()

/** @throws QuestionsError `CONFIG_INVALID` when there is no dictionary for the language */
export function speechFor(locale: string): Speech {
  const words = WORDS[locale] ?? WORDS[languageOf(locale)]
  if (!words) {
    throw new QuestionsError(
      'CONFIG_INVALID',
      `locales: the hub has no words in “${locale}”: choose among ${Object.keys(WORDS).join(', ')}`,
    )
  }
  const plural = new Intl.PluralRules(locale)
  const say: Speech['say'] = (key, values = {}) => fill(words[key], values)
  return {
    locale,
    words,
    say,
    count: (key, count) => {
      const form = `${key}.${plural.select(count) === 'one' ? 'one' : 'other'}` as Key
      return say(form, { count: new Intl.NumberFormat(locale).format(count) })
    },
  }
}
