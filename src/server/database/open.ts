/** The database that was asked for: the one inside this process, PostgreSQL, or one already open. */
import { QuestionsError } from '../../errors.ts'
import type { Log } from '../log.ts'
import { codeOf, DatabaseUnavailable, type Db } from './db.ts'
import { openMemory, openPglite } from './pglite.ts'
import { openPostgres } from './postgres.ts'

/**
 * `folder`: PGlite, for one process. `url`: PostgreSQL, for any number of them. `memory`: PGlite, for
 * tests and for looking around; nothing outlives the process.
 */
export type DatabaseOption = { folder: string } | { url: string } | { memory: true } | Db

/** @throws QuestionsError `REFUSED` when another process has the folder, `CONFIG_INVALID` for an address that is none */
export async function openDatabase(database: DatabaseOption, log: Log): Promise<Db> {
  if ('query' in database) return database
  if ('memory' in database) return openMemory()
  if ('folder' in database) return openPglite(database.folder, log)
  if (!/^postgres(?:ql)?:$/.test(URL.parse(database.url)?.protocol ?? '')) {
    throw new QuestionsError(
      'CONFIG_INVALID',
      'the address of the database is none: expected postgres://user@host:5432/name',
    )
  }
  return openPostgres(database.url, log)
}

/** What is said where nobody can go on without it. The address stays out of it: there may be a password in it. */
export function unreachable(cause: unknown): QuestionsError {
  const code = codeOf(cause instanceof DatabaseUnavailable ? cause.cause : cause)
  const message = `the database does not answer (${code}): does it run, and is its address (DATABASE_URL, --database) right?`
  return new QuestionsError('REFUSED', message, { cause })
}
