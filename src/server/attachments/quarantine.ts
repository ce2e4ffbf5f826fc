/**
 * Files that nobody has looked into yet: handed to the bank's own scanner, one after the other, by a chore
 * of each minute and right after an upload. Until it has said that one is clean, nobody gets it.
 */
import { codeOf } from '../database/db.ts'
import type { Deps } from '../deps.ts'

/** In a round. */
const MOST = 20

interface Waiting {
  id: string
  type: string
  content: Uint8Array
}

/** @returns how many were looked into. What the scanner throws is logged by its code; the file waits for the next round */
export async function scanQuarantined({
  db,
  log,
  scan,
}: Pick<Deps, 'db' | 'log' | 'scan'>): Promise<number> {
  if (!scan) return 0
  const { rows } = await db.query<Pick<Waiting, 'id'>>(
    `select id from attachment where state = 'quarantined' order by id limit ${MOST}`,
  )
  let count = 0
  for (const { id } of rows) {
    const found = await db.query<Waiting>(
      `select id, type, content from attachment where id = $1 and state = 'quarantined'`,
      [id],
    )
    const [file] = found.rows
    if (!file) continue
    try {
      const state = await scan({ bytes: file.content, type: file.type })
      await db.query(
        `update attachment set state = $2, content = case $2 when 'refused' then '' else content end
         where id = $1 and state = 'quarantined'`,
        [id, state],
      )
      if (state === 'refused') log({ level: 'warn', what: 'attachment-refused' })
      count++
    } catch (error) {
      log({ level: 'error', what: 'scan-failed', code: codeOf(error) })
      return count
    }
  }
  return count
}
