/**
 * Opening hours in sentences (« du lundi au vendredi de 9h à 18h ») or in the short form of schema.org
 * (`Mo-Fr 09:00-18:00`), as `Hours` has them.
 *
 * What is not understood is never guessed: the text stays, and `understood` is false. A day of which
 * nothing is said is unknown; only one in `closed` is closed.
 */
import { DAYS, type Hours } from '../content/hours.ts'
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

/** @returns nothing for a text that says nothing about hours */
/** Most texts speak of none; reading them word by word would cost the most of a harvest. */
const MAY_SPEAK =
  /\d\s?(?:h|:|[ap]\.?m|\.\d\d)|24\s?\/|ferm|clos|rendez|rdv|appointment|midi|noon|jour et nuit/i

export function readHours(text: string): ReadHours | undefined {
  if (!MAY_SPEAK.test(text)) return
  const tokens = tokensOf(text)
  const told = (...names: Token['is'][]) => tokens.some(({ is }) => names.includes(is))
  const isOpen = told('period', 'appointment', 'unclear')
  const isLimited = tokens.some(
    (token) => token.is === 'limit' && /\d ?(?:h|:|[ap]m)/i.test(token.text),
  )
  if (!isOpen && !((told('closed') || isLimited) && told('day', 'days'))) return
  const hours: ReadHours = {
    ...{ text: text.trim(), week: {}, closed: [], anyDay: [], exceptions: [] },
    holidaysClosed: told('holidays'),
    byAppointment: told('appointment'),
    understood:
      !told('limit') && !told('unclear') && !(told('appointment') && ALSO_WITHOUT.test(text)),
  }
  const clauses = isHoursFirst(tokens) ? hoursFirst(tokens) : clausesOf(tokens)
  for (const clause of clauses) {
    // Of a day that says nothing we know nothing, be it named before: “(17h le samedi)”.
    if (clause.days.length > 0 && clause.periods.length === 0 && !clause.isClosed) {
      hours.understood = false
    }
    apply(clause, hours)
  }
  return hours
}

const ALSO_WITHOUT = /sans rendez-?vous|without (?:an )?appointment/i

/** “8am to 8pm Monday to Friday, 9am to 5pm Saturday”: the days come last. */
function isHoursFirst(tokens: readonly Token[]): boolean {
  const said = tokens.filter(({ is }) => is === 'period' || is === 'day' || is === 'days')
  const isPlain = !tokens.some(({ is }) => is === 'closed' || is === 'except' || is === 'part')
  return isPlain && said[0]?.is === 'period' && !!said.at(-1)?.is.startsWith('day')
}

function hoursFirst(tokens: readonly Token[]): Part[] {
  const parts: Part[] = [begin()]
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    const days = daysAt(tokens, at)
    if (token.is === 'period' && parts.at(-1)!.days.length > 0) parts.push(begin())
    if (token.is === 'period') parts.at(-1)!.periods.push(token.period)
    if (!days) continue
    parts.at(-1)!.days.push(...days.all)
    at += days.tokens - 1
  }
  return parts
}

/** The days that are named from here: one, a range, or all of them. */
function daysAt(
  tokens: readonly Token[],
  at: number,
): { all: readonly Day[]; tokens: number } | undefined {
  const [token, to, last] = tokens.slice(at, at + 3)
  if (token?.is === 'days') return { all: token.days, tokens: 1 }
  if (token?.is !== 'day') return
  return to?.is === 'to' && last?.is === 'day'
    ? { all: between(token.day, last.day), tokens: 3 }
    : { all: [token.day], tokens: 1 }
}

interface Part {
  days: Day[]
  periods: string[]
  isClosed: boolean
  halves: Map<Day, 'morning' | 'afternoon'>
}

function clausesOf(tokens: readonly Token[]): Part[] {
  const parts: Part[] = []
  let part = begin()
  let latest: readonly Day[] = []
  const close = () => {
    if (part.days.length > 0 || part.periods.length > 0) parts.push(part)
    part = begin()
  }
  const addDays = (days: readonly Day[]) => {
    if (part.periods.length > 0) close()
    part.days.push(...days)
    latest = days
  }
  /** « Fermé le lundi, du mardi au vendredi 9h-18h »: the days named last have hours. */
  const openAgain = () => {
    if (!part.isClosed || latest.length === part.days.length) return
    const open = part.days.splice(-latest.length)
    close()
    part.days.push(...open)
  }
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    const next = tokens[at + 1]
    const days = daysAt(tokens, at)
    if (days) {
      addDays(days.all)
      at += days.tokens - 1
    } else if (token.is === 'period') {
      openAgain()
      part.periods.push(token.period)
    }
    if (token.is === 'part' && part.days.length > 0 && part.periods.length === 0) {
      part.halves.set(part.days.at(-1)!, token.part)
    } else if (token.is === 'except') {
      const except: Day[] = []
      while (tokens[at + 1]?.is === 'day') except.push((tokens[++at] as { day: Day }).day)
      const target = part.days.length > 0 ? part : (parts.at(-1) ?? part)
      target.days = target.days.filter((day) => !except.includes(day))
      if (except.length > 0) parts.push({ ...begin(), days: except, isClosed: true })
    } else if (token.is === 'closed') {
      if (next?.is === 'day' || next?.is === 'days') {
        close()
        part.isClosed = true
      } else if (next?.is === 'part') at++
      else if (part.days.length > 0 && part.periods.length === 0) {
        part.isClosed = true
        close()
      }
    } else if (token.is === 'end' && (part.periods.length > 0 || part.isClosed)) {
      // Two halves of one day may be told apart by a dot: hours that follow without a day belong to it.
      if (next?.is !== 'period') close()
    } else if (token.is === 'end' && next?.is.startsWith('day')) close()
  }
  close()
  return parts
}

const begin = (): Part => ({ days: [], periods: [], isClosed: false, halves: new Map() })

function between(first: Day, last: Day): Day[] {
  const [from, to] = [DAYS.indexOf(first), DAYS.indexOf(last)]
  return from <= to ? DAYS.slice(from, to + 1) : [...DAYS.slice(from), ...DAYS.slice(0, to + 1)]
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
    const all = new Set([...(hours.week[day] ?? []), ...periods])
    hours.week[day] = [...all].sort()
  }
}

/** For `des-questions.json`, where a zone is known and every day is said to be open or closed. */
export function weekOf({ week, closed, understood }: ReadHours): Hours['week'] | undefined {
  const isSaid = (day: Day) => week[day] !== undefined || closed.some((c) => c.day === day)
  if (!understood || !DAYS.some(isSaid)) return
  return Object.fromEntries(DAYS.map((day) => [day, week[day] ?? []])) as Hours['week']
}
