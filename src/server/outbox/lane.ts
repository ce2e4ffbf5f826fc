/**
 * One target's way through the outbox: takes what is due, tells it, writes down how it went, until
 * nothing is due. A lane that is down or slow holds up nothing but itself.
 */
import { isUnavailable } from '../database/db.ts'
import type { Deps } from '../deps.ts'
import { gather } from '../gather.ts'
import { placesOf } from '../log.ts'
import { codeOf } from './call.ts'
import type { Item, Outcome, Target } from './delivery.ts'
import { waitAfter } from './schedule.ts'
import { postpone, revive, type Settled, settle, take } from './store.ts'

export interface Lane {
  /** Joins what is under way, which then looks once more. @returns how many attempts were made */
  run(): Promise<number>
  /** After the attempts that are under way. */
  stop(): Promise<void>
}

interface LaneOptions extends Pick<Deps, 'db' | 'now' | 'random' | 'log'> {
  name: string
  target: Target
}

/** One message that fails among others that do not must not be tried with each of them. */
const REVIVE_MS = 300_000

export function createLane({ name, target, db, now, random, log }: LaneOptions): Lane {
  /** Those that end while others are being written down, with the next. */
  const settled = gather(
    async (those: readonly Settled[]) => {
      await settle(db, those, now())
      return those
    },
    { most: target.width },
  )
  let running: Promise<number> | undefined
  let again = false
  let stopped = false
  let hasFailed = true // another process may have seen it down
  let revivedAt = Number.NEGATIVE_INFINITY

  async function drain(): Promise<number> {
    let made = 0
    try {
      do {
        again = false
        let items = await take(db, name, now(), target.width)
        while (items.length > 0) {
          made += items.length
          const outcomes = await Promise.all(items.map(attempt))
          await reviveOthers(outcomes)
          items = stopped ? [] : await take(db, name, now(), target.width)
        }
      } while (again && !stopped)
      return made
    } finally {
      running = undefined // at once: whoever asks from now on begins a new run
    }
  }

  /** A target that answers again is told the rest at once. */
  async function reviveOthers(outcomes: readonly Outcome['is'][]): Promise<void> {
    hasFailed ||= outcomes.includes('failed')
    const isLong = now().getTime() - revivedAt >= REVIVE_MS
    if (!outcomes.includes('delivered') || !hasFailed || !isLong) return
    hasFailed = false
    revivedAt = now().getTime()
    await revive(db, name, now())
  }

  async function attempt(item: Item): Promise<Outcome['is']> {
    const outcome = await target.deliver(item, now()).catch(ourFault)
    if (outcome.is === 'delivered' || outcome.is === 'dropped') {
      await settled({ ...item, state: outcome.is })
      return outcome.is
    }
    const at = now().getTime()
    const { attempts } = item
    const failed = { attempts, age: at - item.madeAt.getTime(), chance: chance() }
    const wait = outcome.is === 'failed' ? waitAfter({ ...failed, asked: outcome.waitMs }) : null
    const isDead = wait === null
    await postpone(db, item, outcome.why, isDead ? null : new Date(at + wait))
    log({
      level: isDead ? 'error' : 'warn',
      what: isDead ? 'outbox-dead' : 'outbox-failed',
      name,
      code: outcome.why,
      count: attempts,
    })
    return outcome.is
  }

  /** @throws what the database says when it cannot work: the lease ends, and the row is due again */
  function ourFault(error: unknown): Outcome {
    if (isUnavailable(error)) throw error
    const code = codeOf(error)
    log({
      level: 'error',
      what: 'outbox-bug',
      name,
      code,
      ...(error instanceof Error && { stack: placesOf(error) }),
    })
    return { is: 'failed', why: code }
  }

  const chance = (): number => {
    const [high = 0, low = 0] = random(2)
    return (high * 256 + low) / 65_536
  }

  return {
    async run() {
      if (stopped) return 0
      again = true
      running ??= drain()
      return running
    },
    async stop() {
      stopped = true
      await running?.catch(() => {})
      await target.close()
    },
  }
}
