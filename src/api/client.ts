/**
 * The server as panels see it: ask for something, or send something until it is answered. This is
 * what the first form loads, with ky behind it.
 */
import { createHttp } from '../http.ts'
import { type Ask, exchange, type Outcome } from './exchange.ts'
import { type Patience, type Progress, send } from './sending.ts'

export interface Api {
  ask<T>(ask: Ask<T>): Promise<Outcome<T>>
  /** @param key the same for each attempt at the same thing */
  send<T>(
    ask: Ask<T>,
    key: string,
    say: (progress: Progress) => void,
    stop: AbortSignal,
  ): Promise<Outcome<T>>
}

const LONGEST_MS = 20_000

export function openApi(
  server: string,
  fetch: typeof globalThis.fetch,
  patience: Patience = BROWSER,
): Api {
  const base = server.endsWith('/') ? server : `${server}/`
  const http = createHttp({ base, fetch, timeout: LONGEST_MS, retries: 0, refusals: true })
  return {
    ask: (ask) =>
      exchange(http, ask, AbortSignal.timeout(LONGEST_MS)).catch(() => ({
        is: 'unknown',
        why: 'late',
      })),
    send: (ask, key, say, stop) =>
      send(
        {
          attempt: (headers, signal) =>
            exchange(
              http,
              { ...ask, headers: { ...ask.headers, ...headers, 'idempotency-key': key } },
              signal,
            ),
          say,
          signal: stop,
        },
        patience,
      ),
  }
}

const BROWSER: Patience = {
  wait: (ms, signal) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(resolve, ms)
      signal.addEventListener('abort', () => {
        clearTimeout(timer)
        reject(signal.reason)
      })
    }),
  isOnline: () => navigator.onLine !== false,
  online: (signal) =>
    new Promise((resolve, reject) => {
      window.addEventListener('online', () => resolve(), { once: true, signal })
      signal.addEventListener('abort', () => reject(signal.reason))
    }),
}
