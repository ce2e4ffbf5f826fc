/**
 * Which hours belong to which days? The words of opening hours, as tokens, come in clauses: days and then their
 * hours, as most people write, or hours and then their days.
 *
 * It does not know whether all of it was understood: that is for `hours-text.ts`.
 */
import { DAYS } from '../content/hours.ts'
import type { Day, Token } from './hours-words.ts'

/** One clause: closed days, or days with their hours; without days, hours that name none. */
export interface Part {
  days: Day[]
  periods: string[]
  isClosed: boolean
  halves: Map<Day, 'morning' | 'afternoon'>
}

export const clausesOf = (tokens: readonly Token[]): Part[] =>
  isHoursFirst(tokens) ? hoursFirst(tokens) : daysFirst(tokens)

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
export function daysAt(
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

/** “9am–6pm Monday to Friday, Saturday 9am–1pm”: do the days from here belong to the hours before them? */
function leads(tokens: readonly Token[], from: number): boolean {
  let groups = 0
  for (let at = from; at < tokens.length; at++) {
    const days = daysAt(tokens, at)
    if (tokens[at]!.is === 'period') return groups === 2
    if (tokens[at]!.is === 'closed' || tokens[at]!.is === 'except') break
    if (!days) continue
    groups++
    at += days.tokens - 1
  }
  return groups === 1
}

function daysFirst(tokens: readonly Token[]): Part[] {
  const parts: Part[] = []
  let part = begin()
  let latest: readonly Day[] = []
  const close = () => {
    if (part.days.length > 0 || part.periods.length > 0) parts.push(part)
    part = begin()
    return part
  }
  const addDays = (days: readonly Day[], at: number) => {
    const isLed = parts.length === 0 && part.days.length === 0 && leads(tokens, at)
    if (part.periods.length > 0 && !isLed) close()
    part.days.push(...days)
    latest = days
    if (part.periods.length > 0) close()
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
      addDays(days.all, at)
      at += days.tokens - 1
    } else if (token.is === 'period') {
      openAgain()
      part.periods.push(token.period)
    }
    if (token.is === 'part' && part.days.length > 0 && part.periods.length === 0) {
      part.halves.set(part.days.at(-1)!, token.part)
    } else if (token.is === 'except') {
      const except: Day[] = []
      for (let days = daysAt(tokens, at + 1); days; days = daysAt(tokens, at + 1)) {
        except.push(...days.all)
        at += days.tokens
      }
      const target = part.days.length > 0 ? part : (parts.at(-1) ?? part)
      target.days = target.days.filter((day) => !except.includes(day))
      // « 9h-18h sauf le mercredi 9h-12h »: that day differs; before any hours it is closed.
      const other = target.periods.length > 0 && tokens[at + 1]?.is === 'period'
      if (other) Object.assign(close(), { days: except })
      else if (except.length > 0) parts.push({ ...begin(), days: except, isClosed: true })
    } else if (token.is === 'closed') {
      const isOfNext = next?.is === 'day' || next?.is === 'days'
      if (isOfNext && !token.after) {
        close()
        part.isClosed = true
      } else if (next?.is === 'part') at++
      else if (next?.is === 'period' && part.periods.length > 0) {
        part.periods = part.periods.flatMap((period) => without(period, next.period))
        at++
      } else if (part.days.length > 0 && part.periods.length === 0) {
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

/** « 9h-18h, fermé de 12h à 14h »: a break in the middle. One that is not inside stays, and overlaps. */
function without(period: string, hole: string): string[] {
  const [from, to] = period.split('-') as [string, string]
  const [start, end] = hole.split('-') as [string, string]
  return from < start && end < to ? [`${from}-${start}`, `${end}-${to}`] : [period, hole]
}

const begin = (): Part => ({ days: [], periods: [], isClosed: false, halves: new Map() })

function between(first: Day, last: Day): Day[] {
  const [from, to] = [DAYS.indexOf(first), DAYS.indexOf(last)]
  return from <= to ? DAYS.slice(from, to + 1) : [...DAYS.slice(from), ...DAYS.slice(0, to + 1)]
}
