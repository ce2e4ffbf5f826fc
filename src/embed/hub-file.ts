/**
 * What may be used of `hub.json`? It is data from the network: a program is fetched only from the
 * origin of that file, and runs only if its hash is the published one.
 */
import type { PublishedHub } from '../content/published.ts'
import type { Get } from './program.ts'

/** Given none, or one that it does not know, a browser would check nothing. */
const HASH = /^sha(256|384|512)-./

/** @throws Error for a file of another time */
export async function readHub(get: Get, base: URL): Promise<PublishedHub> {
  const hub: PublishedHub = await (await get(base)).json()
  if (hub.format !== 1) throw Error(`Unknown format: ${base}`)
  return hub
}

/** `path` as an absolute address. @throws Error when that is on another origin than `base` */
export function within(base: URL, path: string): string {
  const url = new URL(path, base)
  if (url.origin !== base.origin) throw Error(`Elsewhere: ${url}`)
  return url.href
}

/**
 * Fetches a program, and rejects when its hash differs. The `import()` that follows, which takes no
 * hash, finds it in the browser's cache.
 *
 * @returns its absolute address
 */
export async function verify(
  get: Get,
  base: URL,
  { url, integrity }: PublishedHub['entry'],
): Promise<string> {
  const address = within(base, url)
  if (!HASH.test(integrity)) throw Error(address)
  // A bad copy may sit in the browser's cache, or in one on the way: once, we ask past them.
  await get(address, { integrity }).catch(() => get(address, { integrity, cache: 'reload' }))
  return address
}
