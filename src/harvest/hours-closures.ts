/**
 * Days on which it is closed, with their year: « Fermeture exceptionnelle du 24 au 31 décembre 2026 ».
 *
 * A date without its year is not read here: it may come again each year or have passed, which a person knows.
 */
import type { Hours } from '../content/hours.ts'

const MONTHS: Record<string, number> = Object.fromEntries(
  [
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    'january february march april may june july august september october november december',
  ].flatMap((names) => names.split(' ').map((name, index) => [bare(name), index + 1])),
)
const WEEKDAY =
  '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday),?'
const DATE = String.raw`(?:${WEEKDAY}\s)?(?:(\d{1,2})[/.](\d{1,2})[/.](\d{4})|(\d{1,2})(?:er|st|nd|rd|th)?(?:\s(\p{L}{3,9}))?(?:,?\s(\d{4}))?)`
const CLOSED = new RegExp(
  String.raw`(?:ferm(?:é|ée|és|ées|eture)|closed)(?:\s(?:exceptionnelle(?:ment)?|annuelle|estivale|for [\p{L} ]{3,20}?))?` +
    String.raw`[\s,:]+(?:(?:le|du|on|from|between)\s)?${DATE}(?:\s?(?:au|to|until|and|-|–)\s?${DATE})?(?!\d)`,
  'giu',
)
/** « Nos bureaux sont fermés le 14 juillet », not an account that was. */
const OF_PLACE =
  /^[^\p{L}]*(?:ferm|clos)|(?<!\p{L})(?:agences?|bureaux?|guichets?|accueils?|services?|standard|branch(?:es)?|offices?|lines|nous|we)(?!\p{L})[^.]{0,30}(?:ferm[ée]|clos)/iu
const SENTENCE = /[.;\n•|(]/

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
    if (!closure || !OF_PLACE.test(sentence + whole)) return whole
    closures.push(closure)
    return ''
  })
  return { rest: closures.length > 0 ? rest : text, closures }
}

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
    month: month === undefined ? undefined : (MONTHS[bare(month)] ?? Number.NaN),
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

function bare(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}
