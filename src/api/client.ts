/**
 * The server as panels see it: ask for something, or send something until it is answered. This is
 * what the first form loads.
 */
import { type Ask, exchange, lineTo, type Outcome } from './exchange.ts'
import { type Patience, send, type Way } from './sending.ts'

export interface Api {
  ask<T>(ask: Ask<T>): Promise<Outcome<T>>
  send<T>(ask: Ask<T>, way: Way): Promise<Outcome<T>>
}

const LONGEST_MS = 20_000

export function openApi(
  server: string,
  fetch: typeof globalThis.fetch,
  patience: Patience = BROWSER,
): Api {
  const line = lineTo(server, fetch)
  return {
    ask: (ask) =>
      exchange(line, ask, AbortSignal.timeout(LONGEST_MS)).catch(() => ({
        is: 'unknown',
        why: 'late',
      })),
    send: (ask, { key, say, stop }) =>
      send(
        {
          attempt: (headers, signal) =>
            exchange(
              line,
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
