/**
 * Asking a server: time limits, patience, and failures in our own words.
 *
 * The only file that knows ky, which keeps retries, backoff and Retry-After. Browsers never load it:
 * there a visitor sees each wait, and `api/sending.ts` says it. `fetch` is handed in where the place
 * decides how requests travel.
 */
import ky, { isHTTPError, isTimeoutError } from 'ky'
import { QuestionsError } from './errors.ts'

export interface HttpOptions {
  fetch?: typeof fetch
  /** For each attempt, in milliseconds. */
  timeout?: number
  /** How often a request that may be repeated is tried again after 408, 429, 5xx or no answer. */
  retries?: number
  /** The longest wait that a server may ask for by Retry-After, in milliseconds. */
  longestWait?: number
  /** Refusals (4xx, 5xx) are answers like others: returned, not thrown, and never repeated. */
  refusals?: boolean
}

export interface Http {
  /**
   * @returns the response; with `redirect: 'manual'` also one that points elsewhere
   * @throws QuestionsError `NOT_FOUND` for 404 and 410, `REFUSED` for other refusals, `TIMED_OUT`, or
   *   `OFFLINE` when no server was reached; an abort of `signal` is thrown as it is
   */
  send(address: string, init?: RequestInit): Promise<Response>
}

export function createHttp(options: HttpOptions = {}): Http {
  const { fetch, timeout = 10_000, retries = 2, longestWait = 60_000, refusals } = options
  const client = ky.create({
    ...(fetch ? { fetch: fetch as (input: unknown, init?: RequestInit) => Promise<Response> } : {}),
    timeout,
    retry: { limit: retries, maxRetryAfter: longestWait, backoffLimit: 10_000, jitter: true },
    throwHttpErrors: (status) => !refusals && status >= 400,
  })
  return {
    async send(address, init) {
      try {
        return await client(address, init)
      } catch (error) {
        if (init?.signal?.aborted) throw error
        throw failure(address, error)
      }
    },
  }
}

function failure(address: string, cause: unknown): QuestionsError {
  if (isTimeoutError(cause))
    return new QuestionsError('TIMED_OUT', `no answer: ${address}`, { cause })
  if (cause instanceof QuestionsError) return cause
  if (!isHTTPError(cause))
    return new QuestionsError('OFFLINE', `not reached: ${address}`, { cause })
  const { status } = cause.response
  const code = status === 404 || status === 410 ? 'NOT_FOUND' : 'REFUSED'
  return new QuestionsError(code, `${status} from ${address}`, { cause, status })
}
