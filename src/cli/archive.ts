/** `archive`: what was shown when, as a table that a spreadsheet opens. */

import { type Showing, showings } from '../content/archive.ts'
import { textOfHtml } from '../content/html.ts'
import { readShown } from './approvals.ts'
import { type Command, text, UsageError } from './command.ts'

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
