/** Counts in the database, of all processes together: those who come together, in one statement. */
import type { Db } from '../database/db.ts'
import { gather } from '../gather.ts'

/** One more of this. */
export interface Hit {
  /** A hash, in hexadecimal. */
  who: string
  /** Of the window, ISO 8601. */
  start: string
}

/** @returns for each hit, how many there were in its window, itself included */
export type Counter = (hits: readonly Hit[]) => Promise<readonly number[]>

/** Requests of one statement. */
const MOST = 100

export function createCounter(db: Pick<Db, 'query'>): Counter {
  const count = gather((turns: readonly (readonly Hit[])[]) => add(db, turns), { most: MOST })
  return async (hits) => (hits.length === 0 ? [] : count(hits))
}

const nameOf = ({ who, start }: Hit): string => `${who} ${start}`

/** @returns the numbers of each turn, given out one after the other */
async function add(
  db: Pick<Db, 'query'>,
  turns: readonly (readonly Hit[])[],
): Promise<readonly number[][]> {
  const added = new Map<string, Hit & { hits: number }>()
  for (const hit of turns.flat()) {
    const one = added.get(nameOf(hit)) ?? { ...hit, hits: 0 }
    one.hits++
    added.set(nameOf(hit), one)
  }
  // Always in the same order: two processes that count the same never wait for each other.
  const rows = [...added.values()].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
  const { rows: counted } = await db.query<{ who: string; start: Date; hits: number }>(
    `insert into rate as held (who, window_start, hits)
     select decode(who, 'hex'), start::timestamptz, hits
     from unnest($1::text[], $2::text[], $3::int[]) as asked (who, start, hits)
     on conflict (who, window_start) do update set hits = held.hits + excluded.hits
     returning encode(who, 'hex') as who, window_start as start, hits`,
    [rows.map(({ who }) => who), rows.map(({ start }) => start), rows.map(({ hits }) => hits)],
  )
  const next = new Map(
    counted.map(({ who, start, hits }) => {
      const name = nameOf({ who, start: start.toISOString() })
      return [name, hits - (added.get(name)?.hits ?? 0)]
    }),
  )
  const numberOf = (hit: Hit): number => {
    const count = (next.get(nameOf(hit)) ?? 0) + 1
    next.set(nameOf(hit), count)
    return count
  }
  return turns.map((hits) => hits.map(numberOf))
}
