/** `archive`: what was shown when, as a table that a spreadsheet opens. */
import { appendFile, mkdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Answer } from '../content/answers.ts'
import {
  type ArchiveLine,
  archiveOf,
  readArchive,
  type Showing,
  showings,
} from '../content/archive.ts'
import { textOfHtml } from '../content/html.ts'
import { type Command, text, UsageError } from './command.ts'

const ARCHIVE = 'content/archive.jsonl'

const COLUMNS: readonly [name: string, (showing: Showing) => string | undefined][] = [
  ['from', ({ from }) => from],
  ['until', ({ until }) => until],
  ['locale', ({ answer }) => answer.locale],
  ['id', ({ answer }) => answer.id],
  ['question', ({ answer }) => answer.question],
  ['answer', ({ answer }) => textOfHtml(answer.answer)],
  ['url', ({ answer }) => answer.url],
  ['approvedBy', ({ answer }) => answer.approvedBy],
  ['validUntil', ({ answer }) => answer.validUntil],
  ['hash', ({ answer }) => answer.hash],
]

export const archiveCommand: Command = {
  summary: 'what was shown when, as CSV',
  usage: '[--on <date>]',
  options: { on: { type: 'string', help: 'only what was shown on that day, 2026-11-22' } },
  async run(values, { cwd, write }) {
    const day = text(values, 'on')
    if (day !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(day)) {
      throw new UsageError(`--on ${day}: expected a day such as 2026-11-22.`)
    }
    const all = showings(await readShown(cwd)).filter(
      ({ from, until }) =>
        day === undefined || (from.slice(0, 10) <= day && (!until || until.slice(0, 10) >= day)),
    )
    write(COLUMNS.map(([name]) => name).join(','))
    for (const showing of all) write(COLUMNS.map(([, of]) => cell(of(showing) ?? '')).join(','))
    return 0
  },
}

/** RFC 4180; what a spreadsheet would run as a formula is told as text. */
const cell = (value: string): string => {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const readShown = async (cwd: string): Promise<ArchiveLine[]> =>
  readArchive(await readFile(join(cwd, ARCHIVE), 'utf8').catch(() => ''))

/** Adds what a build changed. */
export async function archiveShown(
  cwd: string,
  published: readonly Answer[],
  now: Date,
): Promise<void> {
  const today = now.toISOString().slice(0, 10)
  const shown = published.filter(
    ({ validFrom = today, validUntil = today }) => validFrom <= today && today <= validUntil,
  )
  const lines = archiveOf(shown, await readShown(cwd), now)
  if (lines.length === 0) return
  const path = join(cwd, ARCHIVE)
  await mkdir(dirname(path), { recursive: true })
  await appendFile(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
}
