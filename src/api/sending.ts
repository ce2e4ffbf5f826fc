/**
 * A write that ends in “sent” or in plain words, never in silence.
 *
 * The same key goes with every attempt, so the server stores one request however often it is asked.
 * What may succeed later is tried again by itself: soon, then when the network is back. Each state
 * that a visitor has to see is told to `say`; the last one is returned.
 */
import { PROBLEMS } from '../contract/problem.ts'
import type { Outcome } from './exchange.ts'
import { type Challenge, prove } from './proof-of-work.ts'

/** What the visitor is shown meanwhile. */
export type Progress =
  | { step: 'sending'; patience: 'short' | 'slow' | 'long' }
  /** No answer came; it goes on by itself. */
  | { step: 'unconfirmed' }
  /** The server asked for patience. */
  | { step: 'busy'; seconds: number }

/** How a write goes out. */
export interface Way {
  /** The same for each attempt at the same thing. */
  key: string
  say(progress: Progress): void
  /** The visitor gives up. */
  stop: AbortSignal
}

export interface Sending<T> {
  attempt(headers: Record<string, string>, signal: AbortSignal): Promise<Outcome<T>>
  say(progress: Progress): void
  /** The visitor gives up. */
  signal: AbortSignal
}

/** Time and the network, as arguments. */
export interface Patience {
  wait(ms: number, signal: AbortSignal): Promise<void>
  isOnline(): boolean
  /** Resolves when the device has a network. */
  online(signal: AbortSignal): Promise<void>
}

const NOT_KNOWN = { is: 'unknown', why: 'late' } as const
const SLOW_MS = 1_000
const LONG_MS = 8_000
const LAST_MS = 20_000
/** Between attempts. */
const PAUSES_MS = [2_000, 5_000, 15_000]
/** Longer than this nobody watches a counter. */
const LONGEST_WAIT_S = 60

export async function send<T>(sending: Sending<T>, patience: Patience): Promise<Outcome<T>> {
  const { say, signal } = sending
  let proof: Record<string, string> = {}
  let outcome: Outcome<T> = NOT_KNOWN
  try {
    for (let tries = 0; ; tries++) {
      if (!patience.isOnline()) {
        say({ step: 'unconfirmed' })
        await patience.online(signal)
      }
      outcome = NOT_KNOWN // until it is answered
      outcome = await attemptOnce(sending, proof, patience)
      if (outcome.is === 'done') return outcome
      const challenge = outcome.is === 'refused' ? outcome.problem.challenge : undefined
      if (challenge && !proof['proof-of-work']) {
        proof = await headerFor(challenge, signal)
        if (proof['proof-of-work']) continue
      }
      proof = {}
      const pause = PAUSES_MS[tries]
      if (pause === undefined || !mayComeTrue(outcome)) return outcome
      const asked = outcome.is === 'refused' ? (outcome.wait ?? 0) : 0
      if (asked > LONGEST_WAIT_S) return outcome
      if (asked > 0) say({ step: 'busy', seconds: asked })
      else say({ step: 'unconfirmed' })
      await patience.wait(Math.max(asked * 1000, pause), signal)
    }
  } catch (error) {
    if (!signal.aborted) throw error
    return outcome
  }
}

async function attemptOnce<T>(
  { attempt, say, signal }: Sending<T>,
  headers: Record<string, string>,
  { wait }: Patience,
): Promise<Outcome<T>> {
  const over = new AbortController()
  const both = AbortSignal.any([signal, over.signal])
  const late = async () => {
    await wait(SLOW_MS, both)
    say({ step: 'sending', patience: 'slow' })
    await wait(LONG_MS - SLOW_MS, both)
    say({ step: 'sending', patience: 'long' })
    await wait(LAST_MS - LONG_MS, both)
    return NOT_KNOWN
  }
  say({ step: 'sending', patience: 'short' })
  try {
    const giveUp = late()
    giveUp.catch(() => {}) // it was answered first
    return await Promise.race([attempt(headers, both), giveUp])
  } finally {
    over.abort()
  }
}

const mayComeTrue = (outcome: Outcome<unknown>): boolean =>
  outcome.is === 'unknown' ||
  (outcome.is === 'refused' &&
    'again' in PROBLEMS[outcome.type] &&
    !(outcome.type === 'too-many' && outcome.wait === undefined))

async function headerFor(
  challenge: Challenge,
  signal: AbortSignal,
): Promise<Record<string, string>> {
  const proof = await prove(challenge, signal)
  return proof ? { 'proof-of-work': proof } : {}
}
