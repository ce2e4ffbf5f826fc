/** `approve`: somebody stands behind answers as they are now. */
import type { Answer } from '../content/answers.ts'
import { type Approval, approvalsById, keyOf, standingOf } from '../content/approvals.ts'
import { dayOf, readApprovals, writeApprovals } from './approvals.ts'
import { type Command, text, UsageError } from './command.ts'
import { readAnswers, readConfig } from './project.ts'

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
    const last = new Date(now().getTime() + config.approval.days * 86_400_000)
    const validUntil = text(values, 'until') ?? dayOf(last)
    if (!/^\d{4}-\d{2}-\d{2}$/.test(validUntil) || validUntil < today) {
      throw new UsageError(`--until ${validUntil}: expected a day to come, such as ${dayOf(last)}.`)
    }
    let count = 0
    for (const locale of config.locales) {
      const approvals = new Map(approvalsById(await readApprovals(cwd, locale)))
      const isMeant = (answer: Answer) =>
        id === undefined
          ? standingOf(answer, approvals.get(keyOf(answer)), today) !== 'approved'
          : answer.id === id
      const meant = (await readAnswers(cwd, locale)).filter(isMeant)
      if (meant.length === 0) continue
      for (const answer of meant) {
        const approval: Approval = {
          answer,
          approvedBy: by,
          approvedAt: today,
          ...(owner ? { owner } : {}),
          validUntil,
        }
        approvals.set(keyOf(answer), approval)
      }
      await writeApprovals(cwd, locale, [...approvals.values()])
      count += meant.length
    }
    if (count === 0 && id) throw new UsageError(`there is no answer “${id}”.`)
    write(`${count} approved by ${by} until ${validUntil}`)
    return 0
  },
}
