/** How adapters ask: one request at a time, within bounds, with what came back as it is. */
import { QuestionsError } from '../../errors.ts'
import { readBody } from '../crawl/body.ts'
import { type ClientOptions, createClient } from '../crawl/client.ts'
import type { Ask } from './adapter.ts'

export interface AskOptions extends Partial<Pick<ClientOptions, 'now' | 'pause'>> {
  fetch: typeof fetch
  signal?: AbortSignal
  delayMs?: number | undefined
}

const BOUNDS = { bytes: 50_000_000, ms: 60_000 }
const MOST_REQUESTS = 20_000
/** Interfaces for programs are slower to tire than pages. */
const DELAY = 200

export function createAsk(options: AskOptions, warn: Ask['warn'] = () => {}): Ask {
  const { fetch, signal, pause, delayMs = DELAY } = options
  const now = options.now ?? (() => new Date())
  const client = createClient({
    fetch,
    now,
    delayFor: () => delayMs,
    ...(signal ? { signal } : {}),
    ...(pause ? { pause } : {}),
  })
  let asked = 0
  const get = async (url: string, init: RequestInit) => {
    if (++asked > MOST_REQUESTS) throw new QuestionsError('REFUSED', 'its pages have no end')
    const response = await client.get(url, init)
    if (!response.ok) {
      await response.body?.cancel()
      const code = response.status === 404 ? 'NOT_FOUND' : 'REFUSED'
      throw new QuestionsError(code, `${response.status} from ${url}`, { status: response.status })
    }
    const body = await readBody(response, BOUNDS, signal)
    if (body.step !== 'whole') throw new QuestionsError('TIMED_OUT', `${body.step}: ${url}`)
    return { text: new TextDecoder().decode(body.bytes), headers: response.headers }
  }
  return {
    warn,
    text: async (url, init = {}) => (await get(url, init)).text,
    async json(url, init = {}) {
      const headers = { accept: 'application/json', ...init.headers }
      const { text, headers: given } = await get(url, { ...init, headers })
      try {
        return { value: JSON.parse(text), headers: given }
      } catch (cause) {
        throw new QuestionsError('CONTENT_INVALID', `not JSON: ${url}`, { cause })
      }
    },
  }
}
