/**
 * When is it tried again? Soon at first, since a customer waits for a call; then every two hours, for
 * three days, which is a week-end and more. Published in docs/server.md.
 */

const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

/** How long after each failed attempt, give or take `JITTER`; the last one again and again. */
export const WAITS: readonly number[] = [
  5 * SECOND,
  30 * SECOND,
  2 * MINUTE,
  5 * MINUTE,
  15 * MINUTE,
  30 * MINUTE,
  HOUR,
  2 * HOUR,
]

/** How long after it happened it is still tried. */
export const LASTS = 72 * HOUR

/** What is older than that was put back by somebody, and has a day. */
const LEAST_ATTEMPTS = 18

/** So that what failed together does not come back together. */
const JITTER = 0.2

/** They may ask for some patience, not for the request to be forgotten. */
const LONGEST_WAIT_ASKED = 6 * HOUR

export interface Failed {
  /** Made so far, at least 1. */
  attempts: number
  /** How long ago it happened, in milliseconds. */
  age: number
  /** From 0 to 1. */
  chance: number
  /** Milliseconds that the other side asked for (`Retry-After`). */
  asked?: number | undefined
}

/** @returns milliseconds; `null`: that was the last attempt */
export function waitAfter({ attempts, age, chance, asked = 0 }: Failed): number | null {
  if (age >= LASTS && attempts >= LEAST_ATTEMPTS) return null
  const wait = WAITS[Math.min(attempts, WAITS.length) - 1]!
  const own = wait * (1 - JITTER + 2 * JITTER * chance)
  return Math.round(Math.max(own, Math.min(asked, LONGEST_WAIT_ASKED)))
}
