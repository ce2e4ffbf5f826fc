/** How the review page speaks: its words and plurals, in the language of the answers where it has it. */
import { fill, type Values } from '../words/fill.ts'
import { reviewEn } from '../words/review.en.ts'
import { type ReviewKey, type ReviewWords, reviewFr } from '../words/review.fr.ts'

const DICTIONARIES: Readonly<Record<string, ReviewWords>> = { fr: reviewFr, en: reviewEn }

export type Say = (key: ReviewKey, values?: Values) => string

export interface Tongue {
  locale: string
  say: Say
  /** `12 réponses`, `1 page`. */
  count(what: 'list' | 'pages', number: number): string
  /** `12 novembre 2026`, from an ISO date. */
  date(iso: string): string
}

export function tongueOf(locale: string): Tongue {
  const words = DICTIONARIES[locale.split('-')[0]!.toLowerCase()] ?? reviewFr
  const plural = new Intl.PluralRules(locale)
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  const say: Say = (key, values = {}) => fill(words[key], values)
  return {
    locale,
    say,
    count: (what, number) =>
      say(`${what}.${plural.select(number) === 'one' ? 'one' : 'other'}`, { count: number }),
    date: (iso) => dates.format(new Date(`${iso}T12:00:00Z`)),
  }
}

/** « Anglais » @param locale of whoever reads it */
export function nameOfLanguage(language: string, locale: string): string {
  const name = new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1)
}
