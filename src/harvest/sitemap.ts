/**
 * What a sitemap lists: pages with their date, and further sitemaps.
 */
import { load } from 'cheerio'
import { pageAddress } from './address.ts'

export interface Sitemap {
  pages: { url: string; modified?: string }[]
  sitemaps: string[]
}

/** Reads XML (`urlset`, `sitemapindex`) or a plain list of addresses. */
export function readSitemap(text: string, address: string): Sitemap {
  if (!text.trimStart().startsWith('<')) {
    const lines = text.split(/\r?\n/).map((line) => pageAddress(line.trim()))
    return { pages: lines.filter((url) => url !== undefined).map((url) => ({ url })), sitemaps: [] }
  }
  const $ = load(text, { xml: true })
  const located = (selector: string) =>
    $(selector)
      .toArray()
      .flatMap((entry) => {
        const url = pageAddress($(entry).children('loc').text().trim(), address)
        const modified = isoDate($(entry).children('lastmod').text())
        return url ? [{ url, ...(modified ? { modified } : {}) }] : []
      })
  return {
    pages: located('urlset > url'),
    sitemaps: located('sitemapindex > sitemap').map(({ url }) => url),
  }
}

/** `2026-03-02` from any date that a website writes. */
export function isoDate(text: string | undefined): string | undefined {
  if (!text?.trim()) return
  const day = /^\s*(\d{4}-\d{2}-\d{2})/.exec(text)?.[1]
  const time = Date.parse(day ?? text)
  return Number.isNaN(time) ? undefined : (day ?? new Date(time).toISOString().slice(0, 10))
}
