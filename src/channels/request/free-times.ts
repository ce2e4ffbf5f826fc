/**
 * The free times while a form stands open: others take them, hours pass, desks close. What was read
 * last, the server's clock, and what is lost between two readings.
 */
import { signal } from '@preact/signals'
import type { Outcome } from '../../api/exchange.ts'
import type { Slots } from '../../contract/slots.ts'
import { QuestionsError } from '../../errors.ts'
import { isGone, offered } from './days.ts'

/** `choice`: the time that was chosen · `some`: times that nobody here had chosen */
export type Loss = 'choice' | 'some'

/** @param elapsed milliseconds on a clock that only goes forward: the device's own may be wrong */
export function createFreeTimes(
  read: () => Promise<Outcome<Slots>>,
  elapsed: () => number = () => performance.now(),
) {
  const slots = signal<Slots>()
  let readAt = 0

  function take(fresh: Slots): void {
    readAt = elapsed()
    slots.value = fresh
  }

  /** The server's, as far as we know it. */
  const now = (): Date =>
    new Date(slots.value ? Date.parse(slots.value.now) + elapsed() - readAt : Number.NaN)

  return {
    /** As they were read last. */
    slots,
    now,
    /** @throws QuestionsError when they do not come */
    async load(): Promise<void> {
      const outcome = await read()
      if (outcome.is !== 'done') throw new QuestionsError('OFFLINE', `no slots: ${outcome.is}`)
      take(outcome.value)
    },
    /** @returns how to show what came since, which tells what is lost; nothing when none came */
    async again(): Promise<((chosen: string) => Loss | undefined) | undefined> {
      const outcome = await read()
      if (outcome.is !== 'done') return undefined
      return (chosen) => {
        const before = slots.value
        take(outcome.value)
        return before && lossBetween(before, outcome.value, chosen, now())
      }
    },
    isGone: (when: string): boolean =>
      slots.value !== undefined && isGone(when, slots.value, now()),
    /** Milliseconds until the next time begins. */
    untilNext(): number {
      const at = now().getTime()
      const starts = slots.value ? offered(slots.value).map(Date.parse) : []
      return Math.min(...starts.filter((start) => start > at)) - at
    },
  }
}
export type FreeTimes = ReturnType<typeof createFreeTimes>

function lossBetween(before: Slots, after: Slots, chosen: string, now: Date): Loss | undefined {
  if (isGone(chosen, after, now)) return 'choice'
  const left = new Set(offered(after))
  return offered(before).some((time) => !left.has(time)) ? 'some' : undefined
}
