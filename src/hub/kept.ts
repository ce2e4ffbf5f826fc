/**
 * What may be kept for a time without a network? Public files alone, as anybody gets them: the document,
 * `hub.json`, what has a hash in its address, and what changed since the build, so that an answer that was
 * withdrawn does not come back.
 *
 * No request that writes, no address with a query, and nothing behind a `#` is ever kept.
 */

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
export const keyOf = (url: string): string => url.split('#')[0]!

/** Header of what came from what is kept, since the network did not answer. */
export const KEPT = 'Des-Questions-Kept'
