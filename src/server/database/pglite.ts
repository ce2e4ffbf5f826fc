/**
 * PGlite: PostgreSQL inside this process, with its files in a folder or in memory. For one process: a
 * second one on the same folder would lose what the first has stored, so it is refused.
 */
import { mkdir } from 'node:fs/promises'
import { PGlite, types } from '@electric-sql/pglite'
import type { Log } from '../log.ts'
import type { Db } from './db.ts'
import { DurableFolder, START } from './durable-folder.ts'
import { type FolderLock, FolderLost, type LockOptions, lockFolder } from './lock.ts'

/** The values that PostgreSQL gives too: a day stays a day, a count is a number. */
const parsers = { [types.DATE]: String, [types.INT8]: Number }

/** @throws QuestionsError `REFUSED` when another process has the folder */
export async function openPglite(folder: string, log: Log, options?: LockOptions): Promise<Db> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const lock = await lockFolder(folder, log, options)
  try {
    const fs = new DurableFolder(folder, lock.isOurs)
    return wrap(await PGlite.create({ fs, startParams: START, parsers }), lock)
  } catch (error) {
    await lock.release()
    throw error
  }
}

/**
 * Gone when the process ends.
 *
 * @param files of a database that was dumped: it opens in a fraction of the time that a new one takes
 */
export const openMemory = async (files?: Blob): Promise<Db> =>
  wrap(await PGlite.create({ parsers, ...(files && { loadDataDir: files }) }), {
    isOurs: () => true,
    release: async () => {},
  })

function wrap(pglite: PGlite, { isOurs, release }: FolderLock): Db {
  /** Whatever it dies of once the folder is another's, that is why. */
  async function whileOurs<T>(work: () => Promise<T>): Promise<T> {
    if (!isOurs()) throw new FolderLost('another process has the folder')
    try {
      return await work()
    } catch (cause) {
      throw isOurs() ? cause : new FolderLost('another process has the folder', { cause })
    }
  }
  return {
    query: (sql, params = []) => whileOurs(() => pglite.query(sql, [...params])),
    transaction: (work) =>
      whileOurs(() =>
        pglite.transaction((held) =>
          work({ query: (sql, params = []) => held.query(sql, [...params]) }),
        ),
      ),
    async close() {
      // Closing writes.
      if (isOurs()) await pglite.close()
      await release()
    },
  }
}
