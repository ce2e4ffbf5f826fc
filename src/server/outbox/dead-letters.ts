/**
 * What could not be told in three days, or was refused for good. The list holds no content: who reads
 * it repairs a connection, and need not know whose request it was.
 */
import type { Db } from '../database/db.ts'

export interface DeadLetter {
  id: string
  target: string
  event: string
  /** Status or code of the last failure. `410` */
  failure: string
  attempts: number
  madeAt: Date
}

interface Row extends Omit<DeadLetter, 'madeAt'> {
  made_at: Date
}

/** Oldest first. */
export async function deadLetters(db: Db): Promise<DeadLetter[]> {
  const { rows } = await db.query<Row>(
    `select id, target, event, coalesce(failure, '') as failure, attempts, made_at
     from outbox where state = 'dead' order by sequence`,
  )
  return rows.map(({ made_at: madeAt, ...letter }) => ({ ...letter, madeAt }))
}

/**
 * Puts dead letters back, under the ids that they had.
 *
 * @param which an id, or all of them
 * @returns how many
 */
export async function replay(db: Db, which: string, now: Date): Promise<number> {
  const { rows } = await db.query(
    `update outbox set state = 'waiting', attempts = 0, failure = null, due_at = $2, alerted_at = null
     where state = 'dead' and ($1 = 'all' or id::text = $1) returning id`,
    [which, now],
  )
  return rows.length
}
