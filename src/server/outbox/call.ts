/**
 * One HTTP request to somebody else's server, which may be slow, endless, elsewhere or wicked: bounded
 * in time and bytes, TLS checked, redirects not followed, private addresses refused.
 *
 * A status that arrived is the answer, whatever happens to the body after it.
 */
import { lookup as systemLookup } from 'node:dns'
import { Agent, request } from 'undici'
import { isPublicAddress, literalAddress } from '../../content/public-address.ts'
import { PrivateAddress, publicOnly } from './public-only.ts'

export interface Call {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  url: string
  headers: Readonly<Record<string, string>>
  body?: string
  /** The answer is needed; otherwise it is thrown away. */
  wants?: 'json' | 'text'
}

export type Reply =
  | { status: number; waitMs?: number; json?: unknown; text?: string }
  /** Nobody answered; a code. */
  | { status: null; why: string }

export interface Caller {
  call(call: Call): Promise<Reply>
  close(): Promise<void>
}

interface CallerOptions {
  /** The address may be of this machine or of a private network. */
  allowPrivate: boolean
  now: () => Date
  lookup?: typeof systemLookup
  limitMs?: number
  /** Of an answer. */
  mostBytes?: number
}

/** From the first byte of the name to the last of the answer. */
const LIMIT_MS = 10_000
const MOST_BYTES = 256 * 1024

export function createCaller({
  allowPrivate,
  now,
  lookup = systemLookup,
  limitMs = LIMIT_MS,
  mostBytes = MOST_BYTES,
}: CallerOptions): Caller {
  const agent = new Agent({
    connect: { timeout: limitMs, ...(!allowPrivate && { lookup: publicOnly(lookup) }) },
    headersTimeout: limitMs,
    bodyTimeout: limitMs,
    maxResponseSize: mostBytes,
  })
  return {
    async call({ url, wants, ...rest }) {
      const signal = AbortSignal.timeout(limitMs)
      try {
        const literal = literalAddress(new URL(url)) // sockets ask no resolver about one
        if (literal && !allowPrivate && !isPublicAddress(literal)) throw new PrivateAddress()
        const answer = await request(url, { ...rest, dispatcher: agent, signal })
        const { statusCode: status, headers, body } = answer
        const waitMs = retryAfter(headers['retry-after'], now())
        const reply = { status, ...(waitMs !== undefined && { waitMs }) }
        if (!wants) {
          await body.dump({ limit: mostBytes, signal }).catch(() => {})
          return reply
        }
        const text = await body.text()
        return { ...reply, ...(wants === 'json' ? { json: parsed(text) } : { text }) }
      } catch (error) {
        return { status: null, why: codeOf(error) }
      }
    },
    close: () => agent.destroy(),
  }
}

/** RFC 9110: seconds, or a date. */
function retryAfter(value: string | string[] | undefined, now: Date): number | undefined {
  if (typeof value !== 'string') return undefined
  const ms = /^\d{1,9}$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now.getTime()
  return Number.isFinite(ms) && ms > 0 ? ms : undefined
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Codes of Node, OpenSSL and undici are fixed words; messages may hold addresses. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'failed'
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return 'timeout'
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name
}
