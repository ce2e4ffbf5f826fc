/**
 * Which pages of the listed sites are read, and in which order: as polite as a careful visitor.
 *
 * robots.txt is obeyed, sitemaps come before links, one request at a time with a pause, and no address
 * outside the listed hosts is ever asked, also after a redirect. What is left out is told with its reason.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { QuestionsError } from '../errors.ts'
import { createHttp } from '../http.ts'
import { isLocalhost, matchesAny, mayBePage, pageAddress } from './address.ts'
import { type OpenPage, openPage } from './open-page.ts'
import { createRobots, type Robots } from './robots.ts'
import { isoDate, readSitemap } from './sitemap.ts'

export interface CrawlOptions {
  sites: readonly string[]
  /** Pages of the last harvest: asked as well, after those that are linked. */
  known?: readonly string[]
  include?: readonly string[]
  exclude?: readonly string[]
  fetch: typeof fetch
  /** Between two requests, in milliseconds. Default: 500, or what robots.txt asks; none on localhost. */
  delayMs?: number
  maxPages?: number
  signal?: AbortSignal
}

export type Reason =
  | 'robots' // robots.txt says no
  | 'silent' // robots.txt could not be asked: the site is not there, or in trouble
  | 'unlisted' // redirects to a host that is not listed
  | 'excluded' // `include` and `exclude` say no
  | 'not-html'
  | 'too-large'
  | 'missing' // 404 or 410
  | 'failed' // no answer, or a refusal: perhaps tomorrow
  | 'copy' // its canonical address was read already
  | 'noindex' // asks not to be shown elsewhere
  | 'limit' // `maxPages` was reached

/** What may be otherwise tomorrow; after any other reason the page is not ours to show. */
export const TEMPORARY: readonly Reason[] = ['silent', 'failed', 'limit']

export type Visit =
  | { step: 'read'; page: OpenPage; modified?: string; queued: number }
  | { step: 'dropped'; url: string; why: Reason; detail?: string }

const MOST_BYTES = 5_000_000
const MOST_REDIRECTS = 5
const MOST_SITEMAPS = 50

export async function* crawl(options: CrawlOptions): AsyncGenerator<Visit> {
  const { known = [], include = [], exclude = [], maxPages = 1_000, signal } = options
  const http = createHttp({ fetch: options.fetch, timeout: 20_000 })
  const starts = options.sites.map((site) => pageAddress(site)).filter((url) => url !== undefined)
  const hosts = new Set(starts.map((url) => new URL(url).host))
  const origins = new Set(starts.map((url) => new URL(url).origin))
  const robots = createRobots((url) => get(url), origins)
  const dates = new Map<string, string>()
  const seen = new Set<string>()
  const read = new Set<string>()
  const queue: string[] = []
  const add = (url: string | undefined) => {
    if (!url || seen.has(url) || !hosts.has(new URL(url).host) || !mayBePage(url)) return
    seen.add(url)
    queue.push(url)
  }
  let asked = 0
  const get = async (url: string): Promise<Response> => {
    signal?.throwIfAborted()
    if (asked++ > 0) await pause(delayFor(url, options, robots), undefined, { signal })
    return http.send(url, { redirect: 'manual', ...(signal ? { signal } : {}) })
  }

  for (const url of starts) add(url)
  for (const { url, modified } of await listed(robots, hosts, get)) {
    if (modified) dates.set(url, modified)
    add(url)
  }
  // What nothing links to any more is gone, moved, or behind a page that failed: the page itself tells.
  const later = [...known]
  const next = () => {
    while (queue.length === 0 && later.length > 0) add(later.shift())
    return queue.shift()
  }
  for (let url = next(); url; url = next()) {
    const isStart = starts.includes(url)
    if (read.size >= maxPages) {
      yield { step: 'dropped', url, why: 'limit' }
      continue
    }
    const unwanted = matchesAny(url, exclude) || (include.length > 0 && !matchesAny(url, include))
    if (unwanted && !isStart) {
      yield { step: 'dropped', url, why: 'excluded' }
      continue
    }
    const visit = await visitPage(url, { get, robots, hosts })
    if (visit.step === 'dropped') {
      yield visit
      continue
    }
    const { page, header } = visit
    const facts = page.facts
    const canonical =
      facts.canonical && hosts.has(new URL(facts.canonical).host) ? facts.canonical : page.url
    if (!facts.nofollow) for (const link of facts.links) add(link)
    if (read.has(canonical)) {
      yield { step: 'dropped', url, why: 'copy', detail: canonical }
      continue
    }
    if (facts.noindex || unwanted) {
      yield { step: 'dropped', url, why: facts.noindex ? 'noindex' : 'excluded' }
      continue
    }
    seen.add(canonical)
    read.add(canonical)
    const modified = facts.modified ?? dates.get(canonical) ?? dates.get(url) ?? header
    page.url = canonical
    yield { step: 'read', page, ...(modified ? { modified } : {}), queued: queue.length }
  }
}

function delayFor(url: string, { delayMs }: CrawlOptions, robots: Robots): number {
  if (delayMs !== undefined) return delayMs
  return isLocalhost(new URL(url).hostname) ? 0 : Math.max(500, robots.delay(url))
}

/** The pages of all sitemaps, those that robots.txt names or the one at the usual place. */
async function listed(
  robots: Robots,
  hosts: ReadonlySet<string>,
  get: (url: string) => Promise<Response>,
) {
  const pages: { url: string; modified?: string }[] = []
  const queue = [...(await robots.sitemaps())]
  const seen = new Set(queue)
  for (let url = queue.shift(); url && seen.size <= MOST_SITEMAPS; url = queue.shift()) {
    if (!hosts.has(new URL(url).host)) continue
    const response = await get(url).catch(() => undefined)
    if (!response?.ok) continue
    const { bytes } = await body(response)
    const map = readSitemap(new TextDecoder().decode(bytes), url)
    pages.push(...map.pages)
    for (const next of map.sitemaps) {
      if (seen.has(next)) continue
      seen.add(next)
      queue.push(next)
    }
  }
  return pages
}

type Visited =
  | { step: 'page'; page: OpenPage; header: string | undefined }
  | Extract<Visit, { step: 'dropped' }>

async function visitPage(
  first: string,
  at: { get(url: string): Promise<Response>; robots: Robots; hosts: ReadonlySet<string> },
): Promise<Visited> {
  const drop = (why: Reason, detail?: string): Visited => ({
    step: 'dropped',
    url: first,
    why,
    ...(detail ? { detail } : {}),
  })
  let url = first
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    if (!at.hosts.has(new URL(url).host)) return drop('unlisted', url)
    if (!(await at.robots.allows(url))) {
      const silence = at.robots.silence(url)
      return silence ? drop('silent', silence) : drop('robots')
    }
    let response: Response
    try {
      response = await at.get(url)
    } catch (error) {
      if (!(error instanceof QuestionsError)) throw error
      if (error.code === 'HOST_NOT_ALLOWED') return drop('unlisted', url)
      return drop(error.code === 'NOT_FOUND' ? 'missing' : 'failed', error.message)
    }
    if (response.status >= 300) {
      await response.body?.cancel()
      const next = pageAddress(response.headers.get('location') ?? '', url)
      if (!next) return drop('failed', `${response.status} without an address`)
      url = next
      continue
    }
    const type = response.headers.get('content-type') ?? ''
    if (!/^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(type)) {
      await response.body?.cancel()
      return drop('not-html', type)
    }
    const { bytes, whole } = await body(response)
    if (!whole) return drop('too-large')
    const page = openPage(bytes, { url, contentType: type })
    return {
      step: 'page',
      page,
      header: isoDate(response.headers.get('last-modified') ?? undefined),
    }
  }
  return drop('failed', 'too many redirects')
}

/** The bytes of a response, no more than a page should have. */
async function body(response: Response): Promise<{ bytes: Uint8Array; whole: boolean }> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.length
    if (size > MOST_BYTES) return { bytes: new Uint8Array(), whole: false }
    chunks.push(chunk)
  }
  return { bytes: Buffer.concat(chunks), whole: true }
}
