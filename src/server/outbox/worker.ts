/**
 * Tells the bank's tools and its customers what `rows.ts` stored for them: at least once each, in order
 * for each request and target, again and again for three days.
 *
 * Why not a queue that exists: pg-boss and graphile-worker are well kept, but both work over the
 * connections that `pg` opens to a PostgreSQL server (a pool, LISTEN, locks that sessions hold). The
 * embedded database is one connection inside this process, so neither runs on it, and a second queue
 * for it would be a second set of faults. What we need of one is the statement in `store.ts`.
 */
import type { Deps } from '../deps.ts'
import { codeOf } from './call.ts'
import type { Target } from './delivery.ts'
import { createLane } from './lane.ts'
import { late, tidy } from './store.ts'

export interface Outbox {
  /** Something was put in: look soon. */
  wake(): void
  /**
   * Tells everything that is due now.
   *
   * @returns how many attempts were made
   * @throws when the database fails
   */
  tick(): Promise<number>
  /** Takes nothing more, and waits for what is under way: afterwards the database is not asked any more. */
  stop(): Promise<void>
}

export interface WorkerOptions extends Pick<Deps, 'db' | 'now' | 'random' | 'log'> {
  /** By their names in rows. `webhook:crm` */
  targets: ReadonlyMap<string, Target>
  /** How often it looks by itself: for what is due again, and what another process stored. */
  everyMs?: number
}

const MINUTE = 60_000
/** Whoever wrote is answered first; what a crowd put in is told together. */
const SOON_MS = 20
/** What nobody in the bank was told of after this is said to whoever runs the server. */
const LATE_MS = 15 * MINUTE

export function createWorker({ targets, everyMs = 5_000, ...deps }: WorkerOptions): Outbox {
  const { db, now, log } = deps
  const lanes = [...targets].map(([name, target]) => createLane({ ...deps, name, target }))
  const tidying = every(MINUTE, async (at) => {
    const count = await tidy(db, [...targets.keys()], at)
    if (count > 0) log({ level: 'error', what: 'outbox-dead', code: 'no-such-target', count })
  })
  const alerting = every(LATE_MS, async (at) => {
    for (const { target: name, count } of await late(db, new Date(at.getTime() - LATE_MS))) {
      log({ level: 'error', what: 'outbox-late', name, count })
    }
  })

  /** Whose failures are told to whoever asked for them. */
  const underWay = new Set<Promise<unknown>>()
  let stopped = false

  async function tick(): Promise<number> {
    if (stopped) return 0
    const at = now()
    const attempts = lanes.map(({ run }) => run())
    const chores = [tidying(at), alerting(at)]
    for (const chore of chores) {
      const ended = chore.catch(() => {}).finally(() => underWay.delete(ended))
      underWay.add(ended)
    }
    await Promise.all([...attempts, ...chores])
    return (await Promise.all(attempts)).reduce((sum, count) => sum + count, 0)
  }

  const look = () => {
    tick().catch((error: unknown) =>
      log({ level: 'error', what: 'outbox-stalled', code: codeOf(error) }),
    )
  }
  const timer = setInterval(look, everyMs)
  timer.unref()
  let soon: NodeJS.Timeout | undefined

  return {
    wake() {
      soon ??= setTimeout(() => {
        soon = undefined
        look()
      }, SOON_MS).unref()
    },
    tick,
    async stop() {
      stopped = true
      clearInterval(timer)
      clearTimeout(soon)
      await Promise.all([...lanes.map(({ stop }) => stop()), ...underWay])
    },
  }
}

/** Runs at most once in so many milliseconds. */
function every(ms: number, work: (at: Date) => Promise<void>): (at: Date) => Promise<void> {
  let last = Number.NEGATIVE_INFINITY
  return async (at) => {
    // A clock that was set back does not put it off for ever.
    if (Math.abs(at.getTime() - last) < ms) return
    last = at.getTime()
    await work(at)
  }
}
