/** `outbox`: what could not be sent, without its content; and how it is sent again. */
import { existsSync } from 'node:fs'
import { QuestionsError } from '../errors.ts'
import { type Db, isUnavailable } from '../server/database/db.ts'
import { type DatabaseOption, openDatabase, unreachable } from '../server/database/open.ts'
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
      await mustHaveTables(db)
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
    } catch (error) {
      throw isUnavailable(error) ? unreachable(error) : error
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

/** Nobody has started a server on it yet, or it is the database of something else. */
async function mustHaveTables(db: Db): Promise<void> {
  const { rows } = await db.query<{ is: boolean }>(`select to_regclass('outbox') is not null as is`)
  if (rows[0]?.is) return
  throw new QuestionsError(
    'NOT_FOUND',
    'this database holds no outbox: is it the one that “serve” has? “serve” makes the tables when it starts',
  )
}

const unknown = (id: string): QuestionsError =>
  new QuestionsError(
    'NOT_FOUND',
    `nothing to send again under “${id}”: “npx des-questions outbox” lists what there is, each line with its id`,
  )

const line = ({ id, target, event, failure, attempts, madeAt }: DeadLetter): string =>
  [id, madeAt.toISOString(), target, event, failure, `${attempts} attempts`].join('  ')
