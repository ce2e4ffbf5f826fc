/**
 * The table that a bank tests its policy with: a line is a question, where, when and by whom it is
 * asked, and the way that must come first. Reads and checks; routes nothing.
 */
import * as z from 'zod'
import type { Config } from '../content/config.ts'
import { type Row, readCsv } from '../content/csv.ts'
import { CHANNELS, VISITORS } from '../content/routing.ts'
import { nearest } from '../content/spelling.ts'
import { QuestionsError } from '../errors.ts'
import { SURFACES, type Surface } from '../surfaces.ts'
import { instantOf } from '../triage/local-time.ts'
import type { Situation } from '../triage/situation.ts'

export interface Case {
  line: number
  question: string
  surface: Surface
  now: Date
  /** As it was written. */
  time: string
  who: NonNullable<Situation['visitor']>
  locale: string
  topic?: string
  /** A channel, or a channel and which one of it: `phone:urgence`. */
  expected: string
}

const COLUMNS = ['question', 'surface', 'time', 'who', 'expected'] as const
const MORE_COLUMNS = ['locale', 'topic'] as const
const KNOWN: readonly string[] = [...COLUMNS, ...MORE_COLUMNS]

const INSTANT = z.iso.datetime({ offset: true, local: true })

/** @throws QuestionsError `CONTENT_INVALID`, a line a fault */
export function readCases(text: string, file: string, config: Config): Case[] {
  const [head, ...rows] = readCsv(text, file)
  const columns = (head?.cells ?? []).map((name) => name.toLowerCase())
  const faults = [
    ...COLUMNS.filter((name) => !columns.includes(name)).map(
      (name) =>
        `${file}:1: the column “${name}” is missing: the first line names ${KNOWN.join(', ')}`,
    ),
    ...columns
      .filter((name) => !KNOWN.includes(name))
      .map(
        (name) =>
          `${file}:1: the column “${name}” is not known: remove it, or see the list in docs/routing.md`,
      ),
  ]
  refuse(faults)
  const read = rows.map((row) => readCase(row, columns, file, config))
  refuse(read.flatMap((each) => ('faults' in each ? each.faults : [])))
  if (read.length === 0) refuse([`${file}: no case: each line below the first is one`])
  return read as Case[]
}

function refuse(faults: readonly string[]): void {
  if (faults.length > 0) throw new QuestionsError('CONTENT_INVALID', faults.join('\n'))
}

function readCase(
  { line, cells }: Row,
  columns: readonly string[],
  file: string,
  config: Config,
): Case | { faults: string[] } {
  const faults: string[] = []
  const fault = (message: string) => faults.push(`${file}:${line}: ${message}`)
  const cell = (name: string) => cells[columns.indexOf(name)] ?? ''
  const oneOf = <T extends string>(name: string, known: readonly T[], otherwise?: T): T => {
    const given = cell(name) || otherwise || ''
    if (!(known as readonly string[]).includes(given)) {
      const meant = nearest(given, known)
      fault(`${name} is “${given}”: expected ${meant ? `“${meant}”` : known.join(', ')}`)
    }
    return given as T
  }
  if (cells.length !== columns.length) {
    fault(`${cells.length} cells instead of ${columns.length}: a text with a comma stands in "…"`)
    return { faults }
  }

  const time = cell('time')
  const zone = Object.values(config.hours)[0]?.zone ?? 'Europe/Paris'
  const topic = cell('topic')
  const read: Case = {
    line,
    question: cell('question'),
    surface: oneOf('surface', Object.keys(SURFACES) as Surface[]),
    now: INSTANT.safeParse(time).success ? momentOf(time, zone) : new Date(Number.NaN),
    time,
    who: oneOf('who', VISITORS),
    locale: oneOf('locale', config.locales, config.locales[0]),
    ...(topic && {
      topic: oneOf(
        'topic',
        config.topics.map(({ id }) => id),
      ),
    }),
    expected: cell('expected'),
  }
  if (Number.isNaN(read.now.getTime())) {
    fault(`time is “${time}”: expected a moment such as 2026-03-03T10:00, on the bank’s clock`)
  }
  const wanted = expectedFault(read.expected, config)
  if (wanted) fault(wanted)
  return faults.length > 0 ? { faults } : read
}

/** Without an offset it is what the bank's clock shows. */
function momentOf(time: string, zone: string): Date {
  if (/Z$|[+-]\d\d:?\d\d$/.test(time)) return new Date(time)
  try {
    return instantOf(time, zone)
  } catch {
    return new Date(Number.NaN) // 30 February
  }
}

function expectedFault(expected: string, { channels }: Config): string | undefined {
  const [channel = '', id] = expected.split(':')
  if (!(CHANNELS as readonly string[]).includes(channel)) {
    const meant = nearest(channel, CHANNELS)
    return `expected is “${expected}”: no channel is called so; ${meant ? `did you mean “${meant}”?` : `there is ${CHANNELS.join(', ')}`}`
  }
  const ids: Record<string, string[]> = {
    phone: channels.phone?.numbers.map((each) => each.id) ?? [],
    link: channels.links.map((each) => each.id),
  }
  if (id === undefined || !ids[channel] || ids[channel].includes(id)) return undefined
  return `expected is “${expected}”: ${channel} has ${ids[channel].join(', ') || 'nothing'} in des-questions.json`
}
