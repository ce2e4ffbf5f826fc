/**
 * Which pages of the listed sites are read, and in which order: as polite as a careful visitor.
 *
 * robots.txt is obeyed, sitemaps come before links, one request at a time with a pause, and no address
 * outside the listed hosts is ever asked, also after a redirect. What is left out is told with its reason.
 */
import { type Hints, hintsOf } from './crawl/hints.ts'
import { MEGABYTE } from './crawl/limits.ts'
import type { Dropped, Reason } from './crawl/reason.ts'
import type { PageRecord } from './crawl/record.ts'
import { type Crawl, type CrawlOptions, start } from './crawl/start.ts'
import { type Validators, visitPage } from './crawl/visit.ts'
import type { OpenPage } from './open-page.ts'

export type { CrawlOptions } from './crawl/start.ts'

interface Found {
  /** Where it was read. */
  url: string
  /** Where it wants to be found. */
  address: string
  modified?: string
  /** Itself in other languages, as a sitemap says. */
  languages: string[]
  queued: number
}

export type Visit =
  | ({ step: 'read'; page: OpenPage; validators: Validators } & Found)
  | ({ step: 'same'; record: PageRecord } & Found)
  | ({ step: 'dropped' } & Dropped)

export async function* crawl(options: CrawlOptions): AsyncGenerator<Visit> {
  const { signal, remembered = () => undefined, isFresh = () => false } = options
  const at = await start(options)
  const { limits, hosts } = at
  const until = at.began + limits.minutes * 60_000
  const read = new Set<string>()
  let bytes = 0

  const spent = (): Reason | undefined => {
    if (read.size >= limits.pages) return 'pages'
    if (bytes >= limits.megabytes * MEGABYTE) return 'bytes'
    return at.now().getTime() >= until ? 'time' : undefined
  }
  const visiting = { ...at, known: remembered, ...(signal ? { signal } : {}) }
  for (let wanted = at.next(); wanted; wanted = at.next()) {
    for (const dropped of at.takeCut()) yield { step: 'dropped', ...dropped }
    const { url, depth } = wanted
    const drop = (why: Reason, detail?: string): Visit => ({
      step: 'dropped',
      ...{ url, why },
      ...(detail ? { detail } : {}),
    })
    signal?.throwIfAborted()
    const fresh = isFresh(url) ? remembered(url) : undefined
    const over = fresh ? undefined : spent()
    if (over || at.isExcluded(url)) {
      yield drop(over ?? 'excluded')
      continue
    }
    const visit = fresh ? { step: 'same' as const, record: fresh } : await visitPage(url, visiting)
    if (visit.step === 'dropped') {
      bytes += visit.bytes ?? 0
      yield drop(visit.why, visit.detail)
      continue
    }
    if (visit.step === 'page') bytes += visit.bytes
    const facts = visit.step === 'page' ? visit.page.facts : visit.record.facts
    const found = visit.step === 'page' ? visit.page.url : visit.record.url
    const canonical = facts.canonical
    const address = canonical && hosts.has(new URL(canonical).host) ? canonical : found
    if (!facts.nofollow) for (const link of facts.links) at.want(link, depth + 1)
    const hints = visit.step === 'page' ? hintsOf(visit.page) : visit.record.hints
    await follow(hints, depth, at)
    if (read.has(address)) {
      yield drop('copy', address)
      continue
    }
    if (facts.noindex || at.isExcluded(address)) {
      yield drop(facts.noindex ? 'noindex' : 'excluded')
      continue
    }
    at.know(address)
    read.add(address)
    const header = visit.step === 'page' ? visit.header : visit.record.modified
    const modified = facts.modified ?? at.dateOf(address) ?? at.dateOf(url) ?? header
    const queued = at.queued()
    const languages = [...new Set([...at.languagesOf(address), ...at.languagesOf(url)])]
    const seen = { url: found, address, languages, queued, ...(modified ? { modified } : {}) }
    if (visit.step === 'same') yield { step: 'same', record: visit.record, ...seen }
    else yield { step: 'read', page: visit.page, validators: visit.validators, ...seen }
  }
  for (const dropped of at.takeCut()) yield { step: 'dropped', ...dropped }
}

async function follow(hints: Hints | undefined, depth: number, at: Crawl): Promise<void> {
  for (const url of hints?.languages ?? []) at.want(url, depth)
  if (depth === 0) for (const url of hints?.feeds ?? []) await at.readFeed(url)
}
