/** `report complaints`: what the regulator asks about, from the database; no word of a customer. */
import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { csvLine } from '../content/csv.ts'
import { countComplaints, listComplaints } from '../server/complaints/report.ts'
import { complaintsBetween } from '../server/complaints/stored.ts'
import { addDays, instantOf } from '../triage/local-time.ts'
import { type Command, day, text, UsageError } from './command.ts'
import { DATABASE_OPTION, withDatabase } from './database.ts'
import { readConfig } from './project.ts'

/** The days of the law are those of its country. */
const ZONE = 'Europe/Paris'

export const report: Command = {
  summary: 'counts complaints by topic: in time, late, extended, open; a line each with --csv',
  usage: 'complaints --from <day> --to <day> [--csv <file>] [--database <where>]',
  argument: 'report',
  options: {
    from: { type: 'string', help: 'received on that day or later, 2026-01-01' },
    to: { type: 'string', help: 'received on that day or before, 2026-12-31' },
    csv: {
      type: 'string',
      help: 'writes a line for each complaint, without any text of a customer',
    },
    database: DATABASE_OPTION,
  },
  async run(values, world) {
    if (text(values, 'report') !== 'complaints')
      throw new UsageError('There is one report: “complaints”.')
    const [from, to] = [day(values, 'from'), day(values, 'to')]
    if (!from || !to || from > to) throw new UsageError('Expected --from and --to, in this order.')
    const [first, last] = [from, addDays(to, 1)].map((date) => instantOf(`${date}T00:00`, ZONE))
    const now = world.now()
    const complaints = await withDatabase(values, await readConfig(world.cwd), world, (db) =>
      complaintsBetween(db, first!, last!),
    )
    for (const cells of countComplaints(complaints, now)) world.write(csvLine(cells))
    const file = text(values, 'csv')
    if (file !== undefined) {
      const lines = listComplaints(complaints, now).map(csvLine)
      await writeFile(resolve(world.cwd, file), `${lines.join('\r\n')}\r\n`)
    }
    return 0
  },
}
