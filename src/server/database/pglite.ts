/**
 * PGlite: PostgreSQL inside this process, with its files in a folder or in memory. For one process: a
 * second one on the same folder would lose what the first has stored, so it is refused.
 */
import { mkdir } from 'node:fs/promises'
import { PGlite, types } from '@electric-sql/pglite'
import type { Log } from '../log.ts'
import type { Db } from './db.ts'
import { DurableFolder, START } from './durable-folder.ts'
import { lockFolder } from './lock.ts'

/** The values that PostgreSQL gives too: a day stays a day, a count is a number. */
const parsers = { [types.DATE]: String, [types.INT8]: Number }

/** @throws QuestionsError `REFUSED` when another process has the folder */
export async function openPglite(folder: string, log: Log): Promise<Db> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const unlock = await lockFolder(folder, log)
  try {
    const fs = new DurableFolder(folder)
    return wrap(await PGlite.create({ fs, startParams: START, parsers }), unlock)
  } catch (error) {
    await unlock()
    throw error
  }
}

/** Gone when the process ends. */
export const openMemory = async (): Promise<Db> =>
  wrap(await PGlite.create({ parsers }), async () => {})

function wrap(pglite: PGlite, unlock: () => Promise<void>): Db {
  const query: Db['query'] = (sql, params = []) => pglite.query(sql, [...params])
  return {
    query,
    transaction: (work) =>
      pglite.transaction((held) =>
        work({ query: (sql, params = []) => held.query(sql, [...params]) }),
      ),
    async close() {
      await pglite.close()
      await unlock()
    },
  }
}
