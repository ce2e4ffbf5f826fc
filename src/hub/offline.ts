/**
 * ENTRY. What the bank's own app shows without a network: a service worker of `/hub/`, asked for by
 * `hub/keep.tsx` in a webview and nowhere else.
 *
 * It keeps public files alone, as anybody gets them: the document, `hub.json`, what has a hash in its
 * address, and what changed since the build, so that an answer that was withdrawn does not come back.
 * The last three are asked of the network first, always. No request that is written, no address with a
 * query, and nothing behind a `#` is ever kept.
 */
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

/**
 * How a request is answered: `first` from what is kept, `last` only when the network does not answer;
 * nothing, as if we were not there.
 *
 * @param origin our own
 */
export function keptHow(
  { method, url, mode }: Pick<Request, 'method' | 'url' | 'mode'>,
  origin: string,
): 'first' | 'last' | undefined {
  const address = new URL(url)
  if (method !== 'GET' || address.search) return undefined
  const { pathname } = address
  if (pathname === '/v1/live') return 'last' // may be a server of another origin
  if (address.origin !== origin) return undefined
  if (mode === 'navigate') return pathname.startsWith('/hub/') ? 'last' : undefined
  if (pathname.startsWith('/assets/')) return 'first'
  return /^\/hub(\.[\w-]+)?\.json$/.test(pathname) ? 'last' : undefined
}

/** The address without what follows a `#`, where a link may hold a right. */
const keyOf = (url: string): string => url.split('#')[0]!

async function answer(request: Request, how: 'first' | 'last'): Promise<Response> {
  const cache = await caches.open(NAME)
  const key = keyOf(request.url)
  const kept = how === 'first' ? await cache.match(key) : undefined
  if (kept) return kept
  try {
    const response = await fetch(request)
    if (response.ok && !response.redirected) await cache.put(key, response.clone())
    return response
  } catch (error) {
    const last = await cache.match(key)
    if (last) return last
    throw error
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

if ('skipWaiting' in globalThis) serve(globalThis as unknown as WorkerScope)
