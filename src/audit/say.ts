/** A finding in words: what is wrong and what to do, and where, in one language. */
import { type CheckKey, checkWords } from '../words/check.ts'
import { fill } from '../words/fill.ts'
import { type Finding, SEVERITIES, type Where } from './finding.ts'

export interface Tongue {
  locale: string
  say(key: CheckKey, values?: Finding['values']): string
  /** For keys that end in `.one` and `.other`. */
  count(key: CountKey, count: number): string
  /** `12 novembre 2026`, from an ISO date or moment. */
  date(iso: string): string
  what(finding: Finding): string
  todo(finding: Finding): string
}

export type CountKey = { [K in CheckKey]: K extends `${infer Key}.one` ? Key : never }[CheckKey]

export function tongueOf(...locales: readonly string[]): Tongue {
  const { locale, words } = checkWords(...locales)
  const plural = new Intl.PluralRules(locale)
  const number = new Intl.NumberFormat(locale)
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  const say: Tongue['say'] = (key, values = {}) => fill(words[key], values)
  return {
    locale,
    say,
    count: (key, count) =>
      say(`${key}.${plural.select(count) === 'one' ? 'one' : 'other'}`, {
        count: number.format(count),
      }),
    date: (iso) => dates.format(new Date(iso)),
    what: ({ code, values }) => say(`${code}.what`, spoken(values, locale, say('closed'))),
    todo: ({ code, values }) => say(`${code}.todo`, spoken(values, locale, say('closed'))),
  }
}

/** 1 January 2024 was a Monday. */
const WEEKDAYS = { mon: 1, tue: 2, wed: 3, thu: 4, fri: 5, sat: 6, sun: 7 }

/** Days, languages and hours are values of the data; people read them as words. */
function spoken(values: Finding['values'], locale: string, closed: string): Finding['values'] {
  const languages = new Intl.DisplayNames(locale, { type: 'language' })
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' })
  const say: Readonly<Record<string, (value: string) => string>> = {
    day: (day) => weekday.format(Date.UTC(2024, 0, WEEKDAYS[day as keyof typeof WEEKDAYS])),
    language: (tag) => languages.of(tag) ?? tag,
    locale: (tag) => languages.of(tag) ?? tag,
    date: (iso) => dates.format(new Date(iso)),
    here: (hours) => hours || closed,
    there: (hours) => hours || closed,
  }
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, say[name]?.(String(value)) ?? value]),
  )
}

/** One line for a terminal: `fault: des-questions.json: hub: what: what to do`. */
export const lineOf = (finding: Finding, { what, todo }: Tongue): string =>
  [SEVERITIES[finding.code], ...placesOf(finding.where), what(finding), todo(finding)]
    .filter(Boolean)
    .join(': ')

const placesOf = ({ file, place, answer, locale, url }: Where): string[] => [
  ...(file ? [file] : []),
  ...(place ? [place] : []),
  ...(answer ? [`“${answer}”${file ? '' : ` (${locale})`}`] : []),
  ...(url && !answer ? [url] : []),
]

/** `perte-ou-vol`, a part of a path, as people say it. */
export function inWords(part: string): string {
  const words = decoded(part)
    .replace(/\.[a-z]+$/, '')
    .replace(/[-_+]+/g, ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
