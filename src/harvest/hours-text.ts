/**
 * Opening hours in sentences (« du lundi au vendredi de 9h à 18h ») or in the short form of schema.org
 * (`Mo-Fr 09:00-18:00`), as `Hours` has them.
 *
 * What is not understood is never guessed: the text stays, and `understood` is false. A day of which
 * nothing is said is unknown; only one in `closed` is closed.
 */
import { DAYS, type Hours } from '../content/hours.ts'
import { clausesOf, daysAt, type Part } from './hours-clauses.ts'
import { closuresIn, saysClosed } from './hours-closures.ts'
import { type Day, type Token, tokensOf } from './hours-words.ts'

export type { Day } from './hours-words.ts'

export interface ReadHours {
  /** As written. */
  text: string
  /** `09:00-12:30`, for each day that says when it is open. */
  week: Partial<Record<Day, string[]>>
  /** Days, or halves of days, that say that they are closed. */
  closed: { day: Day; part?: 'morning' | 'afternoon' }[]
  /** Hours that name no day. */
  anyDay: string[]
  /** Public holidays are said to be closed. */
  holidaysClosed: boolean
  /** Only those who have an appointment are received. */
  byAppointment: boolean
  /** Days that differ, where data gives them. */
  exceptions: Hours['closures']
  /** False: parts of the text say something else as well, and a person must read it. */
  understood: boolean
}

/** Most texts speak of none; reading them word by word would cost the most of a harvest. */
const MAY_SPEAK =
  /\d\s?(?:h|:|[ap]\.?m|\.\d\d)|24\s?\/|ferm|clos|rendez|rdv|appointment|midi|noon|jour et nuit|\b\d{4}\s?(?:[-–—à]|to)\s?\d{4}\b|(?:ouver|open)[^.]{0,60}\d|(?:day|di|mon|tue|wed|thu|fri|sat|sun|lun|ven|sam)s?[.:,\s]{1,3}\d{1,2}\s?(?:-|–|—|to|à)\s?\d/i
/** Two figures are hours where it is said that they are. */
const OPENS = /(?<!\p{L})(?:ouver\p{L}*|open\p{L}*|horaires?|hours)(?!\p{L})/iu

/** @returns nothing for a text that says nothing about hours */
export function readHours(written: string): ReadHours | undefined {
  if (!MAY_SPEAK.test(written)) return
  const { rest: text, closures } = closuresIn(written)
  const tokens = surely(tokensOf(text), text)
  const told = (...names: Token['is'][]) => tokens.some(({ is }) => names.includes(is))
  const hasDays = told('day', 'days')
  const isOpen = told('period', 'appointment', 'unclear') || (hasDays && told('clock', 'figures'))
  const isLimited = tokens.some(
    (token) => token.is === 'limit' && /\d ?(?:h|:|[ap]m)/i.test(token.text),
  )
  const isClosure = closures.length > 0 || (told('limit') && saysClosed(text))
  if (!isOpen && !isClosure && !((told('closed') || isLimited) && hasDays)) return
  const clauses = clausesOf(tokens)
  const holidays = holidaysIn(tokens)
  const hours: ReadHours = {
    ...{ text: written.trim(), week: {}, closed: [], anyDay: [], exceptions: closures },
    holidaysClosed: holidays === 'closed',
    byAppointment: told('appointment'),
    understood:
      holidays !== 'unclear' &&
      !told('limit', 'unclear', 'clock', 'figures', 'others') &&
      !(told('appointment') && !isOfAll(tokens, clauses.length, text)),
  }
  for (const clause of clauses) {
    if (!isWhole(clause)) hours.understood = false
    apply(clause, hours)
  }
  for (const token of tokens) if (token.is === 'ends') end(token, hours)
  // Hours of no day beside those of days, two at once, open and closed: something was taken for what it is not.
  const isMixed = hours.anyDay.length > 0 && Object.keys(hours.week).length > 0
  const isBoth = hours.closed.some(({ day, part }) => !part && hours.week[day])
  if (isMixed || isBoth || Object.values(hours.week).some(overlap)) hours.understood = false
  return hours
}

/** What is hours only in company goes where it has none; “the other days” are known where the rest is closed. */
function surely(tokens: readonly Token[], text: string): Token[] {
  const isDay = ({ is }: Token) => is === 'day' || is === 'days'
  const hasDays = tokens.some(isDay)
  const named = tokens.flatMap((_, at) => daysAt(tokens, at)?.all ?? [])
  const others = DAYS.filter((day) => !named.includes(day))
  const isTold = OPENS.test(text) || tokens.some(({ is }) => is === 'period')
  const isHours = (before: Token | undefined) =>
    hasDays && (isTold || (before !== undefined && isDay(before)))
  const isRest = hasDays && others.length > 0 && tokens.some(({ is }) => is === 'closed')
  return tokens.flatMap((token, at): Token[] => {
    if (token.is === 'period' && token.bare && !hasDays) return []
    if (token.is === 'figures' && !isHours(tokens[at - 1])) return []
    if (token.is === 'others' && isRest) return [{ is: 'days', days: others }]
    return [token]
  })
}

/** Of a day that says nothing we know nothing, be it named before: “(17h le samedi)”; a closed one has no hours. */
const isWhole = ({ days, periods, isClosed }: Part): boolean =>
  days.length === 0 || isClosed === (periods.length === 0)

/** The last hours of that day, where they are known and not over by then. */
function end({ day, end }: Extract<Token, { is: 'ends' }>, hours: ReadHours): void {
  const periods = hours.week[day] ?? []
  const last = periods.at(-1)
  if (!last || last.slice(0, 5) >= end) hours.understood = false
  else hours.week[day] = [...periods.slice(0, -1), `${last.slice(0, 5)}-${end}`]
}

const overlap = (periods: readonly string[]): boolean =>
  periods.some((period, at) => at > 0 && period.slice(0, 5) < periods[at - 1]!.slice(6))

/** “Sundays and public holidays closed”: the words beside them say what they are. */
function holidaysIn(tokens: readonly Token[]): 'closed' | 'open' | 'unclear' | undefined {
  const at = tokens.findIndex(({ is }) => is === 'holidays')
  const token = tokens[at]
  if (token?.is !== 'holidays') return
  if (token.closed !== undefined) return token.closed ? 'closed' : 'open'
  let before = at - 1
  while (tokens[before]?.is.startsWith('day') || tokens[before]?.is === 'to') before--
  const isClosed = [tokens[before], tokens[at + 1]].some(
    (beside, index) => beside?.is === 'closed' || (index === 0 && beside?.is === 'except'),
  )
  return isClosed ? 'closed' : 'unclear'
}

const ALSO_WITHOUT = /sans rendez-?vous|without (?:an )?appointment/i
/** Is an appointment needed whenever it is open? Not where only a part of the day, or one clause of several, says so. */
function isOfAll(tokens: readonly Token[], clauses: number, text: string): boolean {
  if (ALSO_WITHOUT.test(text)) return false
  const at = tokens.findIndex(({ is }) => is === 'appointment')
  const periods = tokens.filter(({ is }) => is === 'period').length
  const isFirst = !tokens.slice(0, at).some(({ is }) => is === 'period')
  const next = tokens[at + 1]?.is
  const isOfPart =
    tokens[at - 1]?.is === 'part' || next === 'part' || (!isFirst && !!next?.startsWith('day'))
  return periods === 0 || (clauses === 1 && !isOfPart && (isFirst || periods === 1))
}

function apply({ days, periods, isClosed, halves }: Part, hours: ReadHours): void {
  if (isClosed) {
    for (const day of days) {
      const part = halves.get(day)
      hours.closed.push({ day, ...(part ? { part } : {}) })
    }
    return
  }
  if (days.length === 0 && periods.includes('00:00-24:00')) days = [...DAYS]
  if (days.length === 0) hours.anyDay.push(...periods)
  for (const day of days) {
    if (periods.length === 0) continue
    const known = hours.week[day] ?? []
    const all = new Set([...known, ...periods])
    // Said again, and otherwise: which of the two holds?
    const isSame = all.size === known.length && all.size === periods.length
    if (!isSame && all.size < known.length + periods.length) hours.understood = false
    hours.week[day] = [...all].sort()
  }
}

/** For `des-questions.json`, where a zone is known and every day is said to be open or closed. */
export function weekOf({ week, closed, understood }: ReadHours): Hours['week'] | undefined {
  const isSaid = (day: Day) => week[day] !== undefined || closed.some((c) => c.day === day)
  if (!understood || !DAYS.some(isSaid)) return
  return Object.fromEntries(DAYS.map((day) => [day, week[day] ?? []])) as Hours['week']
}
