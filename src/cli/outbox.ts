/** `outbox`: what could not be sent, without its content; and how it is sent again. */
import { existsSync } from 'node:fs'
import { QuestionsError } from '../errors.ts'
import { type DatabaseOption, openDatabase } from '../server/database/open.ts'
import { type DeadLetter, deadLetters, replay } from '../server/outbox/dead-letters.ts'
import { type Command, text } from './command.ts'
import { storageOf } from './environment.ts'
import { readConfig } from './project.ts'

export const outbox: Command = {
  summary: 'lists what could not be sent to your tools, and sends it again',
  usage: '[--replay <id|all>] [--database <where>]',
  options: {
    replay: { type: 'string', help: 'puts one back under its id, or all; the server sends it' },
    database: {
      type: 'string',
      help: 'the one of “serve”; stop “serve” first when it is a folder',
    },
  },
  async run(values, world) {
    const { cwd, now, write } = world
    const storage = storageOf(text(values, 'database'), await readConfig(cwd), world)
    const db = await openDatabase(existing(storage?.database ?? false), () => {})
    try {
      const which = text(values, 'replay')
      if (which !== undefined) {
        const count = await replay(db, which, now())
        write(`${count} put back.`)
        return count > 0 || which === 'all' ? 0 : 1
      }
      const letters = await deadLetters(db)
      for (const letter of letters) write(line(letter))
      write(letters.length === 0 ? 'Nothing: all was sent, or waits.' : `${letters.length} in all.`)
      return 0
    } finally {
      await db.close()
    }
  },
}

/** A command that looks makes no database. */
function existing(database: DatabaseOption | false): DatabaseOption {
  if (database && !('folder' in database && !existsSync(database.folder))) return database
  throw new QuestionsError('NOT_FOUND', 'there is no database here: name the one that “serve” has')
}

const line = ({ id, target, event, failure, attempts, madeAt }: DeadLetter): string =>
  [id, madeAt.toISOString(), target, event, failure, `${attempts} attempts`].join('  ')
