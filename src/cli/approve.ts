/** `approve`: somebody stands behind answers as they are now. The same as in `review`, without a page. */
import { publishable } from '../content/approval.ts'
import { decide } from '../review/index.ts'
import { addDays } from '../triage/local-time.ts'
import { type Command, day, dayOf, text, UsageError } from './command.ts'
import { readDecisions, readLanguages, writeDecisions } from './decisions.ts'
import { readConfig } from './project.ts'

export const approve: Command = {
  summary: 'puts a name and a date behind answers, where the bank asks for it',
  usage: '<id>|--all --by <name> [--owner <service>] [--until <date>]',
  argument: 'id',
  options: {
    all: { type: 'boolean', help: 'every answer that is new, changed or expired' },
    by: { type: 'string', help: 'who approves' },
    owner: { type: 'string', help: 'the service that answers for it' },
    until: {
      type: 'string',
      help: 'the last day, 2027-01-31; approval.days from today when left out',
    },
  },
  async run(values, { cwd, now, write }) {
    const config = await readConfig(cwd)
    const [id, by, owner] = [text(values, 'id'), text(values, 'by'), text(values, 'owner')]
    if (!by) throw new UsageError('“approve” needs --by <name>.')
    if (!id === !values.all) throw new UsageError('“approve” needs the id of an answer, or --all.')
    const today = dayOf(now())
    const last = addDays(today, config.approval.days)
    const until = day(values, 'until') ?? last
    if (until < today) {
      throw new UsageError(`--until ${until}: expected a day to come, such as ${last}.`)
    }
    let count = 0
    for (const locale of config.locales) {
      const before = await readDecisions(cwd, locale)
      const { answers, reviewed } = before
      const content = { answers, reviewed, edits: before.edits.edits }
      const { withheld } = publishable(content, { required: true, today })
      const wanted = new Set(id === undefined ? withheld.map((one) => one.id) : [id])
      const decisions = answers
        .filter((one) => wanted.has(one.id))
        .map(({ id, hash: on }) => ({
          ...({ act: 'approve', id, on, by, until } as const),
          ...(owner && { owner }),
        }))
      const languages = await readLanguages(cwd, before, config.locales)
      const after = decide(before, decisions, { today, topics: config.topics, languages })
      if (typeof after === 'string') continue // not here: id and fingerprint are its own
      await writeDecisions(cwd, before, after)
      count += decisions.length
    }
    if (count === 0 && id) throw new UsageError(`there is no answer “${id}”.`)
    write(`${count} approved by ${by} until ${until}`)
    return 0
  },
}
