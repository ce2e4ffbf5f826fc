/**
 * ENTRY. What the bank's own app shows without a network: a service worker of `/hub/`, asked for by
 * `hub/keep.tsx` in a webview and nowhere else.
 *
 * What is kept, and how, is the business of `kept.ts`.
 */
import { KEPT, keptHow, keyOf } from './kept.ts'

const NAME = 'des-questions/1'
/** A hub's programs and some hundred parts of content. */
const MOST_KEPT = 200

/** Of the worker's global scope, what is used; the types of a page are loaded here. */
interface WorkerScope {
  location: Location
  skipWaiting(): Promise<void>
  clients: { claim(): Promise<void> }
  addEventListener(type: 'install' | 'activate', hear: (event: Waiting) => void): void
  addEventListener(type: 'fetch', hear: (event: Fetching) => void): void
  addEventListener(type: 'message', hear: (event: Waiting & { data: unknown }) => void): void
}
interface Waiting {
  waitUntil(done: Promise<unknown>): void
}
interface Fetching extends Waiting {
  request: Request
  respondWith(response: Promise<Response>): void
}

async function answer(request: Request, how: 'first' | 'last'): Promise<Response> {
  const cache = await caches.open(NAME)
  const key = keyOf(request.url)
  const kept = how === 'first' ? await cache.match(key) : undefined
  if (kept) return kept
  try {
    // A copy that a cache on the way holds good may be older than what was withdrawn since.
    const response = await fetch(request, how === 'last' ? { cache: 'no-cache' } : {})
    if (response.ok && !response.redirected) await cache.put(key, response.clone())
    return response
  } catch (error) {
    const last = await cache.match(key)
    if (!last) throw error
    // The page says that this is not of now.
    const headers = new Headers(last.headers)
    headers.set(KEPT, 'true')
    return new Response(last.body, { status: last.status, headers })
  }
}

/** What the page had before we were there; of the rest the oldest goes when there is too much. */
async function keep(urls: readonly string[], origin: string): Promise<void> {
  const cache = await caches.open(NAME)
  for (const url of urls) {
    const request = { method: 'GET', url, mode: url === urls[0] ? 'navigate' : 'cors' } as const
    const how = keptHow(request, origin)
    if (how && !(await cache.match(keyOf(url)))) await answer(new Request(url), how)
  }
  const others = (await cache.keys()).filter(({ url }) => !urls.includes(url))
  const room = MOST_KEPT - Math.min(urls.length, MOST_KEPT)
  for (const request of others.slice(0, Math.max(0, others.length - room))) {
    await cache.delete(request)
  }
}

function serve(worker: WorkerScope): void {
  const { origin } = worker.location
  worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()))
  worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()))
  worker.addEventListener('fetch', (event) => {
    const how = keptHow(event.request, origin)
    if (how) event.respondWith(answer(event.request, how))
  })
  worker.addEventListener('message', (event) => {
    const { data } = event
    if (!Array.isArray(data)) return
    const urls = data.filter((url): url is string => typeof url === 'string' && URL.canParse(url))
    event.waitUntil(keep(urls, origin).catch(() => {})) // without a network, later
  })
}

serve(globalThis as unknown as WorkerScope)
