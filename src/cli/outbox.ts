/** `outbox`: what could not be sent, without its content; and how it is sent again. */
import { QuestionsError } from '../errors.ts'
import { type DeadLetter, deadLetters, replay } from '../server/outbox/dead-letters.ts'
import { type Command, text } from './command.ts'
import { DATABASE_OPTION, withDatabase } from './database.ts'
import { readConfig } from './project.ts'

export const outbox: Command = {
  summary: 'lists what could not be sent to your tools, and sends it again',
  usage: '[--replay <id|all>] [--database <where>]',
  options: {
    replay: { type: 'string', help: 'puts one back under its id, or all; the server sends it' },
    database: DATABASE_OPTION,
  },
  async run(values, world) {
    const { cwd, now, write } = world
    return withDatabase(values, await readConfig(cwd), world, async (db) => {
      const which = text(values, 'replay')
      if (which !== undefined) {
        const count = await replay(db, which, now())
        if (count === 0 && which !== 'all') throw unknown(which)
        write(`${count} put back.`)
        return 0
      }
      const letters = await deadLetters(db)
      for (const letter of letters) write(line(letter))
      write(letters.length === 0 ? 'Nothing: all was sent, or waits.' : `${letters.length} in all.`)
      return 0
    })
  },
}

const unknown = (id: string): QuestionsError =>
  new QuestionsError(
    'NOT_FOUND',
    `nothing to send again under “${id}”: “npx des-questions outbox” lists what there is, each line with its id`,
  )

const line = ({ id, target, event, failure, attempts, madeAt }: DeadLetter): string =>
  [id, madeAt.toISOString(), target, event, failure, `${attempts} attempts`].join('  ')
