/**
 * A page, parsed once: what it says about itself, for the crawler, and its tree, for the rules.
 */
import { type CheerioAPI, load } from 'cheerio'
import type { Element } from 'domhandler'
import { readDocument } from '../content/document.ts'
import { pageAddress } from './address.ts'
import { decode } from './decode.ts'
import { descendants } from './dom.ts'
import { flattenShadow } from './shadow.ts'
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
  /** All of its elements, in order. */
  elements: readonly Element[]
  /** Where it was found, then where it wants to be found. */
  url: string
  /** What its relative addresses start from. */
  base: string
  /** The `Link` header that came with it. */
  link: string
  /** Longer than anybody reads: the rest was left out. */
  isCut: boolean
  facts: PageFacts
}

/** Bytes or characters: more is no page that people read, and its tree would fill the memory. */
export const LONGEST_PAGE = 5_000_000

export function openPage(
  html: string | Uint8Array,
  { url, contentType, link = '' }: { url: string; contentType?: string; link?: string },
): OpenPage {
  const start = html.slice(0, LONGEST_PAGE)
  const document = readDocument(typeof start === 'string' ? start : decode(start, contentType))
  flattenShadow(document)
  const $ = load(document)
  const elements = [...descendants([document])]
  const base = URL.parse($('base[href]').first().attr('href') ?? '', url)?.href ?? url
  const isCut = html.length > LONGEST_PAGE
  return { $, elements, url, base, link, isCut, facts: factsOf($, elements, base) }
}

function factsOf($: CheerioAPI, elements: readonly Element[], base: string): PageFacts {
  const lang = $('html').attr('lang') ?? $('html').attr('xml:lang')
  const canonical = pageAddress($('link[rel~="canonical"]').first().attr('href') ?? '', base)
  const robots = $('meta[name="robots" i]').attr('content')?.toLowerCase() ?? ''
  const modified = isoDate(
    $('meta[property="article:modified_time"]').attr('content') ??
      $('[itemprop~="dateModified"]').attr('datetime') ??
      $('main time[datetime], article time[datetime]').first().attr('datetime'),
  )
  const links = elements
    .filter(({ name, attribs }) => name === 'a' && attribs.href !== undefined)
    .filter(({ attribs }) => !/\bnofollow\b/i.test(attribs.rel ?? ''))
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
