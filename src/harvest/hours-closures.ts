/**
 * Days on which it is closed, with their year: « Fermeture exceptionnelle du 24 au 31 décembre 2026 ».
 *
 * A date without its year is not read here: it may come again each year or have passed, which a person knows.
 * Nor is a part of a day, a date that is denied, or an English one of figures only that may be two days.
 */
import type { Hours } from '../content/hours.ts'

const MONTH_NAMES = [
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  'january february march april may june july august september october november december',
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
].map((names) => names.split(' '))
const MONTHS: Record<string, number> = Object.fromEntries(
  MONTH_NAMES.flatMap((names) => names.map((name, index) => [name, index + 1])),
)
const WEEKDAY =
  '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday),?'
const DATE = String.raw`(?:${WEEKDAY}\s)?(?:(\d{1,2})[/.](\d{1,2})[/.](\d{4})|(\d{1,2})(?:er|st|nd|rd|th)?(?:\s(${Object.keys(MONTHS).join('|')})(?!\p{L}))?(?:,?\s(\d{4}))?)`
/** “On the 24th and the 31st” are two days; “between” them are eight. */
const AND = String.raw`(?<=between\s[^.;]{1,40})and`
const CLOSED = new RegExp(
  String.raw`(?:ferm(?:é|ée|és|ées|eture)|closed)(?:\s(?:exceptionnelle(?:ment)?|annuelle|estivale|for [\p{L} ]{3,20}?))?` +
    String.raw`[\s,:]+(?:(?:le|du|on|from|between)\s)?${DATE}(?:\s?(?:au|to|until|${AND}|-|–)\s?${DATE})?(?!\d)`,
  'giu',
)
/** « Nos bureaux sont fermés le 14 juillet », not an account that was. */
const OF_PLACE =
  /^[^\p{L}]*(?:ferm|clos)|(?<!\p{L})(?:agences?|bureaux?|guichets?|accueils?|services?|standard|branch(?:es)?|offices?|lines|nous|we)(?!\p{L})[^.]{0,30}(?:ferm[ée]|clos)/iu
const SENTENCE = /[.;\n•|(]/
const DENIED = /(?<!\p{L})(?:pas|plus|jamais|not|never|\p{L}+n['’]t)(?!\p{L})[^,:–]{0,30}$/iu
/** Up to the next clause: « … 2026, à partir de 16h ». */
const PARTLY =
  /^[\s,(]*(?:(?!\s(?:et|and)\s)[^,.;()\n•|])*?(?<!\p{L})(?:matin|matinée|après-midi|soir|soirée|midi|morning|afternoon|evening|noon|dès|à partir|sauf|except|(?<!\d)\d{1,2}\s?(?:h|:|[ap]\.?m))/iu

/** Whoever receives visitors says that they do not. */
export const saysClosed = (text: string): boolean =>
  text.split(SENTENCE).some((s) => OF_PLACE.test(s))

/** @returns `rest`: what the text says besides */
export function closuresIn(text: string): { rest: string; closures: Hours['closures'] } {
  const closures: Hours['closures'] = []
  if (!/\d{4}/.test(text)) return { rest: text, closures }
  const plain = text.replace(/[\u00a0\u202f]/g, ' ')
  const rest = plain.replace(CLOSED, (whole: string, ...groups: unknown[]) => {
    const [first, last] = [partsOf(groups.slice(0, 6)), partsOf(groups.slice(6, 12))]
    const index = groups[12] as number
    const closure = last ? span(first, last) : span(first, first)
    const [sentence = ''] = plain.slice(0, index).split(SENTENCE).slice(-1)
    const isWholeDay = !PARTLY.test(plain.slice(index + whole.length))
    if (!closure || !isWholeDay || DENIED.test(sentence) || maySwap(whole)) return whole
    if (!OF_PLACE.test(sentence + whole)) return whole
    closures.push(closure)
    return ''
  })
  return { rest: closures.length > 0 ? rest : text, closures }
}

/** “Closed on 05/06/2026”: the fifth of June, or the sixth of May in America. */
const maySwap = (closed: string): boolean =>
  /^closed/i.test(closed) &&
  [...closed.matchAll(/(\d{1,2})[/.](\d{1,2})[/.]\d{4}/g)].some(
    ([, day, month]) => Number(day) <= 12 && Number(day) !== Number(month),
  )

interface Parts {
  day: number
  month: number | undefined
  year: number | undefined
}

function partsOf(groups: readonly unknown[]): Parts | undefined {
  const [d, m, y, day, month, year] = groups as (string | undefined)[]
  if (d) return { day: Number(d), month: Number(m), year: Number(y) }
  if (!day) return
  return {
    day: Number(day),
    month: month === undefined ? undefined : MONTHS[month.toLowerCase()],
    year: year === undefined ? undefined : Number(year),
  }
}

/** The first takes from the last what it does not say; over the new year, it is of the year before. */
function span(
  first: Parts | undefined,
  last: Parts | undefined,
): Hours['closures'][number] | undefined {
  const until = dateOf(last)
  if (!first || !last || !until) return
  const month = first.month ?? last.month
  const sameYear = dateOf({ ...first, month, year: first.year ?? last.year })
  const isBefore = sameYear !== undefined && sameYear > until && first.year === undefined
  const from = isBefore ? dateOf({ ...first, month, year: last.year! - 1 }) : sameYear
  if (!from || from > until) return
  return { from, ...(from === until ? {} : { until }) }
}

function dateOf(parts: Parts | undefined): string | undefined {
  if (!parts?.month || !parts.year) return
  const { year, month, day } = parts
  const time = Date.UTC(year, month - 1, day)
  return new Date(time).getUTCDate() === day && month <= 12
    ? new Date(time).toISOString().slice(0, 10)
    : undefined
}
