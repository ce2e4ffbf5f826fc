/**
 * What a website lists of itself: sitemaps (XML, an index of them, plain text, packed) and feeds (RSS,
 * Atom, JSON Feed). Pages with their date and their other languages, and further sitemaps.
 */
import { gunzipSync } from 'node:zlib'
import { load } from 'cheerio'
import { pageAddress } from './address.ts'

export interface Listed {
  url: string
  modified?: string
  /** Itself in other languages. */
  languages?: string[]
}

export interface Sitemap {
  pages: Listed[]
  sitemaps: string[]
}

/** As the standard has it: 50 MB unpacked. */
const LONGEST = 50_000_000

/** Reads a file as it came, packed or not. Nothing is in one that cannot be unpacked. */
export function readSitemapFile(bytes: Uint8Array, address: string): Sitemap {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b
  try {
    const plain = isPacked ? gunzipSync(bytes, { maxOutputLength: LONGEST }) : bytes
    return readSitemap(new TextDecoder().decode(plain), address)
  } catch {
    return { pages: [], sitemaps: [] }
  }
}

/** Reads XML (`urlset`, `sitemapindex`), a feed, or a plain list of addresses. */
function readSitemap(text: string, address: string): Sitemap {
  const start = text.trimStart()
  if (start.startsWith('{')) return { pages: jsonFeed(start, address), sitemaps: [] }
  if (!start.startsWith('<')) {
    const lines = text.split(/\r?\n/).map((line) => pageAddress(line.trim()))
    return { pages: lines.filter((url) => url !== undefined).map((url) => ({ url })), sitemaps: [] }
  }
  const $ = load(text, { xml: true })
  type Entry = Parameters<typeof $>[0]
  const pageAt = (href: string | undefined, date: string) => {
    const url = href?.trim() ? pageAddress(href.trim(), address) : undefined
    const modified = isoDate(date)
    return url ? [{ url, ...(modified ? { modified } : {}) }] : []
  }
  const textOf = (entry: Entry, name: string) => $(entry).children(name).first().text()
  const alternatesOf = (entry: Entry) =>
    $(entry)
      .children('[rel="alternate"][hreflang]')
      .toArray()
      .flatMap(({ attribs }) => pageAt(attribs.href, ''))
  const located = (selector: string) =>
    $(selector)
      .toArray()
      .flatMap((entry): Listed[] => {
        const languages = alternatesOf(entry)
        const pages = pageAt(textOf(entry, 'loc'), textOf(entry, 'lastmod'))
        if (languages.length === 0) return pages
        const named = { languages: languages.map(({ url }) => url) }
        return [...pages.map((page) => ({ ...page, ...named })), ...languages]
      })
  const atom = (entry: Entry) => {
    const links = $(entry).children('link').toArray()
    const page = links.find(({ attribs }) => (attribs.rel ?? 'alternate') === 'alternate')
    return pageAt(page?.attribs.href, textOf(entry, 'updated'))
  }
  return {
    pages: [
      ...located('urlset > url'),
      ...$('feed > entry').toArray().flatMap(atom),
      ...$('channel > item, RDF > item')
        .toArray()
        .flatMap((item) => pageAt(textOf(item, 'link'), textOf(item, 'pubDate'))),
    ],
    sitemaps: located('sitemapindex > sitemap').map(({ url }) => url),
  }
}

function jsonFeed(text: string, address: string): Sitemap['pages'] {
  let feed: { items?: unknown }
  try {
    feed = JSON.parse(text)
  } catch {
    return []
  }
  return (Array.isArray(feed.items) ? feed.items : []).flatMap((item) => {
    const { url: href, date_modified: date } = Object(item) as Record<string, unknown>
    const url = typeof href === 'string' ? pageAddress(href, address) : undefined
    const modified = typeof date === 'string' ? isoDate(date) : undefined
    return url ? [{ url, ...(modified ? { modified } : {}) }] : []
  })
}

/** `2026-03-02` from any date that a website writes. */
export function isoDate(text: string | undefined): string | undefined {
  if (!text?.trim()) return
  const day = /^\s*(\d{4}-\d{2}-\d{2})/.exec(text)?.[1]
  const time = Date.parse(day ?? text)
  return Number.isNaN(time) ? undefined : (day ?? new Date(time).toISOString().slice(0, 10))
}
