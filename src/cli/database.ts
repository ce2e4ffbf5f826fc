/** The database of `serve`, for commands that look into it: they make none, and leave it as they found it. */
import { existsSync } from 'node:fs'
import type { Config } from '../content/config.ts'
import { QuestionsError } from '../errors.ts'
import { type Db, isUnavailable } from '../server/database/db.ts'
import { type DatabaseOption, openDatabase, unreachable } from '../server/database/open.ts'
import { text, type Values } from './command.ts'
import { storageOf } from './environment.ts'
import type { World } from './world.ts'

/** Of each such command. */
export const DATABASE_OPTION = {
  type: 'string',
  help: 'the one of “serve”; stop “serve” first when it is a folder',
} as const

/** @throws QuestionsError when there is none here, or it is that of something else */
export async function withDatabase<T>(
  values: Values,
  config: Config,
  world: World,
  work: (db: Db) => Promise<T>,
): Promise<T> {
  const storage = storageOf(text(values, 'database'), config, world)
  const db = await openDatabase(existing(storage?.database ?? false), () => {})
  try {
    await mustHaveTables(db)
    return await work(db)
  } catch (error) {
    throw isUnavailable(error) ? unreachable(error) : error
  } finally {
    await db.close()
  }
}

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
