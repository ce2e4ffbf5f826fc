/**
 * A crawl before its first page: which hosts may be asked and how slowly, what robots.txt and the sitemaps
 * say, and the queue that comes of it.
 */
import type { Site } from '../../content/harvest.ts'
import { isLocalhost, matchesAny, pageAddress } from '../address.ts'
import { createRobots, type Robots } from '../robots.ts'
import type { Listed } from '../sitemap.ts'
import { type ClientOptions, createClient } from './client.ts'
import { createFrontier, type Wanted } from './frontier.ts'
import { LIMITS, type Limits } from './limits.ts'
import { pagesOfSitemaps, readListing } from './listed.ts'
import type { Dropped } from './reason.ts'
import type { PageRecord } from './record.ts'

export interface CrawlOptions extends Pick<ClientOptions, 'fetch' | 'pause'> {
  sites: readonly Site[]
  /** Pages of the last harvest: asked as well, after those that are linked. */
  known?: readonly string[]
  include?: readonly string[]
  exclude?: readonly string[]
  /** Between two requests to a host, in milliseconds. Default: 500, or what robots.txt asks; none on localhost. */
  delayMs?: number | undefined
  limits?: Partial<Limits>
  now?: () => Date
  signal?: AbortSignal
  /** What the last harvest knows of the page at an address. */
  remembered?: (url: string) => PageRecord | undefined
  /** Was it read by a harvest that was cut short? Then it is not asked again. */
  isFresh?: (url: string) => boolean
}

export const asPlace = (site: Site): { url: string; allowPrivate: boolean } =>
  typeof site === 'string'
    ? { url: site, allowPrivate: false }
    : { url: site.url, allowPrivate: site.allowPrivate === true }

const MOST_FEEDS = 10

/** Between two requests to a host, in milliseconds. */
export function pauseAt(
  url: string,
  delayMs: number | undefined,
  robots: Pick<Robots, 'delay'>,
): number {
  if (delayMs !== undefined) return delayMs
  return isLocalhost(new URL(url).hostname) ? 0 : Math.max(500, robots.delay(url))
}

export async function start(options: CrawlOptions) {
  const { delayMs, include = [], exclude = [], known = [], signal } = options
  const now = options.now ?? (() => new Date())
  const began = now().getTime()
  const limits = { ...LIMITS, ...options.limits }
  const starts = options.sites.flatMap((site) => pageAddress(asPlace(site).url) ?? [])
  const hosts = new Set(starts.map((url) => new URL(url).host))
  const origins = new Set(starts.map((url) => new URL(url).origin))
  const delayFor = (url: string): number => pauseAt(url, delayMs, robots)
  const client = createClient({ ...options, now, delayFor })
  const robots = createRobots((url) => client.get(url), origins)
  const frontier = createFrontier(hosts, limits, known)
  const listing = { client, hosts, ...(signal ? { signal } : {}) }
  const dates = new Map<string, string>()
  const languages = new Map<string, readonly string[]>()
  const feeds = new Set<string>()
  const cut: Dropped[] = []

  const want = (url: string, depth: number): void => {
    const why = frontier.add(url, depth)
    if (why) cut.push({ url, why })
  }
  const wantListed = (pages: readonly Listed[]): void => {
    for (const { url, modified, languages: named } of pages) {
      if (modified) dates.set(url, modified)
      if (named) languages.set(url, named)
      want(url, 0)
    }
  }
  for (const url of starts) want(url, 0)
  wantListed(await pagesOfSitemaps(robots, listing))

  return {
    began,
    limits,
    hosts,
    client,
    robots,
    now,
    delayFor,
    want,
    next: (): Wanted | undefined => frontier.next(),
    queued: () => frontier.size(),
    /** It is read under another address. */
    know: (url: string) => frontier.know(url),
    /** When the site's own lists say that a page changed. */
    dateOf: (url: string) => dates.get(url),
    /** Where they say that it is in other languages. */
    languagesOf: (url: string): readonly string[] => languages.get(url) ?? [],
    /** Pages that are not followed, since the last time that we asked. */
    takeCut: () => cut.splice(0),
    isExcluded: (url: string): boolean =>
      !starts.includes(url) &&
      (matchesAny(url, exclude) || (include.length > 0 && !matchesAny(url, include))),
    async readFeed(url: string): Promise<void> {
      if (feeds.has(url) || feeds.size >= MOST_FEEDS) return
      feeds.add(url)
      if (await robots.allows(url)) wantListed((await readListing(url, listing)).pages)
    },
  }
}

export type Crawl = Awaited<ReturnType<typeof start>>
