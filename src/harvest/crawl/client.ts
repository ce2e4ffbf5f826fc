/**
 * Asking hosts as a careful visitor does: one request at a time, a pause after each, `Retry-After` kept to
 * the second, and no further request to a host that refuses us.
 *
 * Which pages are asked is the crawler's business; what a status means is its caller's.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { QuestionsError } from '../../errors.ts'
import { createHttp } from '../../http.ts'

export interface ClientOptions {
  fetch: typeof fetch
  /** Milliseconds from the end of a request to the next one of the same host. */
  delayFor(url: string): number
  now: () => Date
  signal?: AbortSignal
  /** Milliseconds. */
  pause?: (ms: number, signal?: AbortSignal) => Promise<void>
}

export interface Client {
  /**
   * @returns any response but one that asks us to come back soon
   * @throws QuestionsError when nobody answers, or the address may not be asked
   */
  get(url: string, init?: RequestInit): Promise<Response>
  /** The body of the last answer is read: the pause begins now. */
  rest(url: string): void
  /** No more requests to this host. */
  stop(url: string, why: string): void
  /** Why there are none. */
  stopped(url: string): string | undefined
}

const ATTEMPTS = 3
/** Longer than this, we come back another day. */
const LONGEST_WAIT = 60_000

export function createClient(options: ClientOptions): Client {
  const { fetch, delayFor, now, signal } = options
  const pause = options.pause ?? ((ms) => sleep(ms, undefined, signal && { signal }))
  const http = createHttp({ fetch, timeout: 20_000, refusals: true, retries: 0 })
  const lasts = new Map<string, number>()
  const stops = new Map<string, string>()
  const hostOf = (url: string) => new URL(url).host

  const turn = async (url: string): Promise<void> => {
    signal?.throwIfAborted()
    const last = lasts.get(hostOf(url))
    const left = last === undefined ? 0 : last + delayFor(url) - now().getTime()
    if (left > 0) await pause(left, signal)
  }
  const once = async (url: string, init: RequestInit): Promise<Response | QuestionsError> => {
    await turn(url)
    try {
      return await http.send(url, { redirect: 'manual', ...init, ...(signal ? { signal } : {}) })
    } catch (error) {
      if (!(error instanceof QuestionsError)) throw error
      return error
    } finally {
      lasts.set(hostOf(url), now().getTime())
    }
  }
  return {
    async get(url, init = {}) {
      for (let attempt = 1; ; attempt++) {
        const answer = await once(url, init)
        const wait = attempt < ATTEMPTS ? waitAfter(answer, 2 * delayFor(url), now()) : undefined
        if (wait !== undefined) {
          if (!(answer instanceof QuestionsError)) await answer.body?.cancel()
          if (wait > 0) await pause(wait, signal)
          continue
        }
        if (answer instanceof QuestionsError) throw answer
        return answer
      }
    },
    rest: (url) => void lasts.set(hostOf(url), now().getTime()),
    stop: (url, why) => void stops.set(hostOf(url), why),
    stopped: (url) => stops.get(hostOf(url)),
  }
}

/** Milliseconds until it is worth asking again; nothing when it is not. */
function waitAfter(
  answer: Response | QuestionsError,
  usual: number,
  now: Date,
): number | undefined {
  if (answer instanceof QuestionsError) {
    return answer.code === 'TIMED_OUT' || answer.code === 'OFFLINE' ? usual : undefined
  }
  const { status } = answer
  if (status !== 429 && status < 500) return
  const asked = retryAfter(answer, now)
  if (asked !== undefined) return asked <= LONGEST_WAIT ? asked : undefined
  return status === 501 || status === 505 ? undefined : usual
}

/** RFC 9110: seconds, or a date. */
function retryAfter(response: Response, now: Date): number | undefined {
  const value = response.headers.get('retry-after')?.trim()
  if (!value) return
  const ms = /^\d{1,9}$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now.getTime()
  return Number.isNaN(ms) ? undefined : Math.max(0, ms)
}
