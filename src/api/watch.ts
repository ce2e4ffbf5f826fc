/**
 * Looks again for what is new, no sooner than the server asks, and not while nobody looks. What has not
 * changed costs neither side more than a line (`ETag`, 304).
 */

import type { Ask, Exchange, Line, Outcome } from './answer.ts'

export interface WatchDeps<T> {
  exchange: Exchange
  line: Line
  ask: Ask<T>
  /** Each answer that differs from the last one; refusals too. */
  onAnswer(outcome: Outcome<T>): void
  isSeen(): boolean
  /** Resolves after so many seconds, or sooner when the page is seen again. */
  wait(seconds: number, signal: AbortSignal): Promise<void>
  signal: AbortSignal
}

/** Where the server does not say. */
const USUAL_S = 30
const PATIENCE_MS = 20_000

export async function watch<T>({
  exchange,
  line,
  ask,
  onAnswer,
  isSeen,
  wait,
  signal,
}: WatchDeps<T>) {
  let tag = ''
  for (let failures = 0; !signal.aborted; ) {
    let pause = USUAL_S * 2 ** failures
    if (isSeen()) {
      let status = 0
      const noted: Line = async (path, init) => {
        const response = await line(path, init)
        status = response.status
        tag = response.headers.get('etag') ?? tag
        pause = Number(response.headers.get('poll-after')) || pause
        return response
      }
      const headers = tag ? { 'if-none-match': tag } : {}
      const limit = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)])
      const outcome = await exchange(noted, { ...ask, headers }, limit).catch(
        (): Outcome<T> => ({ is: 'unknown', why: 'late' }),
      )
      if (signal.aborted) return
      failures = outcome.is === 'unknown' ? Math.min(failures + 1, 3) : 0
      if (status !== 304) onAnswer(outcome)
      if (outcome.is === 'refused' && status !== 304 && status < 500 && status !== 429) return
    }
    await wait(pause, signal).catch(() => {})
  }
}

/** After so many seconds, or as soon as the page is looked at again. */
export const untilSeen = (seconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const over = new AbortController()
    const end = () => {
      clearTimeout(timer)
      over.abort()
      resolve()
    }
    const timer = setTimeout(end, seconds * 1000)
    signal.addEventListener('abort', end, { once: true, signal: over.signal })
    document.addEventListener(
      'visibilitychange',
      () => {
        if (document.visibilityState === 'visible') end()
      },
      { signal: over.signal },
    )
  })
