/**
 * Counts in the database, of all processes together. Requests that come while a count is under way are
 * counted together in the next one: a crowd costs one statement a turn, and who comes alone waits for
 * nobody.
 */
import type { Db } from '../database/db.ts'

/** One more of this. */
export interface Hit {
  /** A hash, in hexadecimal. */
  who: string
  /** Of the window, ISO 8601. */
  start: string
}

/** @returns for each hit, how many there were in its window, itself included */
export type Counter = (hits: readonly Hit[]) => Promise<readonly number[]>

interface Turn {
  hits: readonly Hit[]
  resolve: (counts: readonly number[]) => void
  reject: (error: unknown) => void
}

/** Of the requests of one turn. */
const MOST = 100

export function createCounter(db: Pick<Db, 'query'>): Counter {
  let waiting: Turn[] = []
  let isRunning = false

  async function run(): Promise<void> {
    isRunning = true
    while (waiting.length > 0) {
      const turns = waiting.slice(0, MOST)
      waiting = waiting.slice(MOST)
      try {
        const total = await add(db, turns)
        for (const { hits, resolve } of turns) resolve(hits.map(total))
      } catch (error) {
        for (const { reject } of turns) reject(error)
      }
    }
    isRunning = false
  }

  return (hits) =>
    hits.length === 0
      ? Promise.resolve([])
      : new Promise((resolve, reject) => {
          waiting.push({ hits, resolve, reject })
          if (!isRunning) void run()
        })
}

const nameOf = ({ who, start }: Hit): string => `${who} ${start}`

/** @returns gives the numbers out, one after the other, in the order of the turns */
async function add(db: Pick<Db, 'query'>, turns: readonly Turn[]): Promise<(hit: Hit) => number> {
  const added = new Map<string, Hit & { hits: number }>()
  for (const hit of turns.flatMap(({ hits }) => hits)) {
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
  return (hit) => {
    const count = (next.get(nameOf(hit)) ?? 0) + 1
    next.set(nameOf(hit), count)
    return count
  }
}
