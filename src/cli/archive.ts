/** `archive`: what was shown when, as a table that a spreadsheet opens. */
import { appendFile, mkdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Answer, isValidOn } from '../content/answers.ts'
import {
  type ArchiveLine,
  archiveOf,
  readArchive,
  type Showing,
  showings,
} from '../content/archive.ts'
import { csvLine } from '../content/csv.ts'
import { textOfHtml } from '../content/html.ts'
import { type Command, day, dayOf } from './command.ts'

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
    const on = day(values, 'on')
    const all = showings(await readShown(cwd)).filter(
      ({ from, until }) =>
        on === undefined || (from.slice(0, 10) <= on && (!until || until.slice(0, 10) >= on)),
    )
    write(csvLine(COLUMNS.map(([name]) => name)))
    for (const showing of all) write(csvLine(COLUMNS.map(([, of]) => of(showing) ?? '')))
    return 0
  },
}

const readShown = async (cwd: string): Promise<ArchiveLine[]> =>
  readArchive(await readFile(join(cwd, ARCHIVE), 'utf8').catch(() => ''))

/** Adds what a build changed. */
export async function archiveShown(
  cwd: string,
  published: readonly Answer[],
  now: Date,
): Promise<void> {
  const shown = published.filter((answer) => isValidOn(answer, dayOf(now)))
  const lines = archiveOf(shown, await readShown(cwd), now)
  if (lines.length === 0) return
  const path = join(cwd, ARCHIVE)
  await mkdir(dirname(path), { recursive: true })
  await appendFile(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
}
