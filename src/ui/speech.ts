/**
 * How a program speaks one language: its words, plurals, dates and times.
 *
 * Everything that a screen says goes through a `Speech`, so that a screen knows no language and a
 * test can hand in a mirrored one. Times are said in the zone of whoever is meant: an agency's
 * hours in the agency's zone.
 */
import { fill, type Values } from '../words/fill.ts'
import type { DeskKey, FormKey, Key as HubKey, SecureKey } from '../words/index.ts'

type Key = HubKey | FormKey | SecureKey | DeskKey

/** A key that has `.one` and `.other`. */
export type CountKey = Key extends infer K ? (K extends `${infer Base}.one` ? Base : never) : never

export interface Speech {
  locale: string
  dir: 'ltr' | 'rtl'
  t(key: Key, values?: Values): string
  /** The right plural of `key`, with `{count}` filled in. */
  count(key: CountKey, count: number, values?: Values): string
  /** `12 novembre 2026`, from an ISO date. */
  date(iso: string): string
  /** `14 h 30` */
  time(at: Date, zone: string): string
  /** `aujourd’hui à 14 h 30`, `demain à 9 h`, `lundi à 9 h`, `le 4 janvier à 9 h` */
  when(at: Date, now: Date, zone: string): string
}

type Options = Intl.DateTimeFormatOptions

const DAY = 86_400_000

export function createSpeech(
  locale: string,
  words: Readonly<Record<string, string>>,
  dir: 'ltr' | 'rtl' = 'ltr',
): Speech {
  const plural = new Intl.PluralRules(locale)
  const t: Speech['t'] = (key, values) => {
    const text = words[key] ?? key
    return values ? fill(text, values) : text
  }

  /** Making a format costs a hundred times more than using it, and screens say times with each key. */
  const made: Record<string, Intl.DateTimeFormat> = {}
  const said = (at: Date, timeZone: string, options: Options = {}, tongue = locale): string => {
    const key = tongue + timeZone + JSON.stringify(options)
    made[key] ??= new Intl.DateTimeFormat(tongue, { timeZone, ...options })
    return made[key].format(at)
  }

  /** Whole days between the calendar days of two instants, as the zone sees them. */
  const daysAhead = (at: Date, now: Date, zone: string): number => {
    const dayOf = (one: Date) => Date.parse(said(one, zone, {}, 'en-CA'))
    return Math.round((dayOf(at) - dayOf(now)) / DAY)
  }

  const time: Speech['time'] = (at, zone) => {
    const text = said(at, zone, { hour: 'numeric', minute: '2-digit' })
    if (!locale.startsWith('fr')) return text
    const [hour = '', minute = ''] = text.split(':')
    return `${Number(hour)}\u00a0h${minute === '00' ? '' : `\u00a0${minute}`}`
  }

  return {
    locale,
    dir,
    t,
    count: (key, count, values) =>
      t(`${key}.${plural.select(count) === 'one' ? 'one' : 'other'}` as Key, {
        ...values,
        count: count.toLocaleString(locale), // which engines remember, and a NumberFormat they make anew
      }),
    // A calendar date has no zone: noon UTC is the same day for everybody's formatter in UTC.
    date: (iso) => said(new Date(`${iso.slice(0, 10)}T12:00:00Z`), 'UTC', { dateStyle: 'long' }),
    time,
    when(at, now, zone) {
      const ahead = daysAhead(at, now, zone)
      const clock = { time: time(at, zone) }
      if (ahead === 0) return t('hours.today', clock)
      if (ahead === 1) return t('hours.tomorrow', clock)
      return ahead < 7
        ? t('hours.weekday', { ...clock, day: said(at, zone, { weekday: 'long' }) })
        : t('hours.date', { ...clock, date: said(at, zone, { day: 'numeric', month: 'long' }) })
    },
  }
}
