/**
 * One exchange with the server under `/v1/`: what was asked, and which of three things came of it.
 *
 * An answer is read up to a length, as JSON, and checked by whoever asks: whatever a proxy, a sign-in page
 * or a cut line puts in its place is no answer. Never throws but for an abort.
 */
import type { Problem } from '../contract/problem.ts'
import { PROBLEMS, type ProblemType, problemType } from '../contract/problems.ts'

type Read<T> = { success: true; data: T } | { success: false }

/** Says whether JSON is what it should be: a schema, or less. */
export interface Reader<T> {
  safeParse(json: unknown): Read<T>
}

export type Outcome<T> =
  | { is: 'done'; value: T }
  /** The server said no: nothing was stored. `wait`: seconds, when it said how long. */
  | { is: 'refused'; type: ProblemType; problem: Problem; wait?: number }
  /** Nobody knows whether it was stored. */
  | { is: 'unknown'; why: 'offline' | 'late' | 'broken' }

export interface Ask<T> {
  /** `v1/callbacks` */
  path: string
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE'
  body?: unknown
  headers?: Record<string, string>
  /** Of the answer; left out: it has none that matters. */
  schema?: Reader<T>
}

/** What carries a request: the browser's own fetch. Patience and repetition are `sending.ts`'s. */
export type Line = (path: string, init?: RequestInit) => Promise<Response>

export function lineTo(server: string, fetch: typeof globalThis.fetch): Line {
  const base = server.endsWith('/') ? server : `${server}/`
  return (path, init) => fetch(new URL(path, base), init)
}

/** Our longest answers hold the slots of two months. */
const MOST_BYTES = 500_000

/** @param problems reads what a refusal says */
export const exchangeWith =
  (problems: Reader<Problem>) =>
  async <T>(
    line: Line,
    { path, method = 'GET', body, headers, schema }: Ask<T>,
    signal: AbortSignal,
  ): Promise<Outcome<T>> => {
    let response: Response
    try {
      response = await line(path, {
        method,
        signal,
        credentials: 'omit',
        redirect: 'error', // to a page to sign in: not ours
        headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      })
    } catch (error) {
      if (signal.aborted) throw error
      return { is: 'unknown', why: 'offline' }
    }
    let json: unknown
    try {
      json = response.status === 204 ? undefined : JSON.parse(await textOf(response))
    } catch (error) {
      if (signal.aborted) throw error
      json = BROKEN
    }
    if (!response.ok) return refusal(response, problems.safeParse(json))
    if (!schema) return { is: 'done', value: undefined as T }
    const read = schema.safeParse(json)
    return read.success ? { is: 'done', value: read.data } : { is: 'unknown', why: 'broken' }
  }

/** One exchange over a line. */
export type Exchange = ReturnType<typeof exchangeWith>

const BROKEN = Symbol('not JSON')

async function textOf(response: Response): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let text = ''
  let bytes = 0
  for (const reader = response.body!.getReader(); ; ) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    bytes += value.byteLength
    if (bytes > MOST_BYTES) {
      await reader.cancel()
      throw new RangeError('too long to be an answer of ours')
    }
    text += decoder.decode(value, { stream: true })
  }
}

/** A proxy in between refuses without a problem of ours: then the status has to say it. */
function refusal(response: Response, read: Read<Problem>): Outcome<never> {
  const said = read.success ? problemType(read.data) : undefined
  const { status, headers } = response
  if (!said && status >= 500) return { is: 'unknown', why: 'broken' }
  const wait = Number(headers.get('retry-after') ?? Number.NaN)
  const problem = read.success ? read.data : { type: '', title: '', status }
  return {
    is: 'refused',
    type: said ?? typeOf(status),
    problem,
    ...(wait >= 0 && { wait }),
  }
}

const typeOf = (status: number): ProblemType =>
  (Object.keys(PROBLEMS) as ProblemType[]).find((type) => PROBLEMS[type].status === status) ??
  'invalid'

/** The browser's own fetch, for pages of an origin on which one signs in: with its cookie, and nothing is kept. */
export const withCookie =
  (fetch: typeof globalThis.fetch): typeof globalThis.fetch =>
  (input, init) =>
    fetch(input, { ...init, credentials: 'same-origin', cache: 'no-store' })
