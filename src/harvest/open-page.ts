/**
 * A page, parsed once: what it says about itself, for the crawler, and its tree, for the rules.
 */
import { type CheerioAPI, load } from 'cheerio'
import { readDocument } from '../content/document.ts'
import { pageAddress } from './address.ts'
import { decode } from './decode.ts'
import { isoDate } from './sitemap.ts'

export interface PageFacts {
  lang?: string
  canonical?: string
  /** When the page says that its content changed, ISO date. */
  modified?: string
  noindex: boolean
  nofollow: boolean
  links: string[]
}

export interface OpenPage {
  $: CheerioAPI
  /** Where it was found, then where it wants to be found. */
  url: string
  /** What its relative addresses start from. */
  base: string
  facts: PageFacts
}

export function openPage(
  html: string | Uint8Array,
  { url, contentType }: { url: string; contentType?: string },
): OpenPage {
  const $ = load(readDocument(typeof html === 'string' ? html : decode(html, contentType)))
  const base = URL.parse($('base[href]').first().attr('href') ?? '', url)?.href ?? url
  return { $, url, base, facts: factsOf($, base) }
}

function factsOf($: CheerioAPI, base: string): PageFacts {
  const lang = $('html').attr('lang') ?? $('html').attr('xml:lang')
  const canonical = pageAddress($('link[rel~="canonical"]').first().attr('href') ?? '', base)
  const robots = $('meta[name="robots" i]').attr('content')?.toLowerCase() ?? ''
  const modified = isoDate(
    $('meta[property="article:modified_time"]').attr('content') ??
      $('[itemprop~="dateModified"]').attr('datetime') ??
      $('main time[datetime], article time[datetime]').first().attr('datetime'),
  )
  const links = $('a[href]:not([rel~="nofollow"])')
    .toArray()
    .map(({ attribs }) => pageAddress(attribs.href!, base))
  return {
    ...(lang?.trim() ? { lang: lang.trim() } : {}),
    ...(canonical && $('link[rel~="canonical"]').attr('href') ? { canonical } : {}),
    ...(modified ? { modified } : {}),
    noindex: /noindex|none/.test(robots),
    nofollow: /nofollow|none/.test(robots),
    links: [...new Set(links.filter((link) => link !== undefined))],
  }
}
