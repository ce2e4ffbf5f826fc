/**
 * A page, parsed once: what it says about itself, for the crawler, and its tree, for the rules.
 */
import { type CheerioAPI, load } from 'cheerio'
import type { Element } from 'domhandler'
import { readDocument } from '../content/document.ts'
import { pageAddress } from './address.ts'
import { decode } from './decode.ts'
import { ancestors, descendants } from './dom.ts'
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
  const written = elements.find(
    ({ name, attribs }) => name === 'base' && attribs.href !== undefined,
  )
  const base = URL.parse(written?.attribs.href ?? '', url)?.href ?? url
  const isCut = html.length > LONGEST_PAGE
  return { $, elements, url, base, link, isCut, facts: factsOf(elements, base) }
}

function factsOf(elements: readonly Element[], base: string): PageFacts {
  const of = (name: string) => elements.filter((element) => element.name === name)
  const [html] = of('html')
  const lang = html?.attribs.lang ?? html?.attribs['xml:lang']
  const said = of('link').find(({ attribs }) =>
    /(?:^|\s)canonical(?:\s|$)/i.test(attribs.rel ?? ''),
  )
  const canonical = said?.attribs.href && pageAddress(said.attribs.href, base)
  const metas = of('meta').map(({ attribs }) => attribs)
  const robots = metas.find(({ name }) => name?.toLowerCase() === 'robots')?.content ?? ''
  const modified = isoDate(
    metas.find(({ property }) => property === 'article:modified_time')?.content ??
      elements.find(({ attribs }) => /\bdateModified\b/.test(attribs.itemprop ?? ''))?.attribs
        .datetime ??
      of('time').find((time) => time.attribs.datetime !== undefined && isInText(time))?.attribs
        .datetime,
  )
  const links = of('a')
    .filter(({ attribs }) => attribs.href !== undefined && !/\bnofollow\b/i.test(attribs.rel ?? ''))
    .map(({ attribs }) => pageAddress(attribs.href!, base))
  return {
    ...(lang?.trim() ? { lang: lang.trim() } : {}),
    ...(canonical ? { canonical } : {}),
    ...(modified ? { modified } : {}),
    noindex: /noindex|none/i.test(robots),
    nofollow: /nofollow|none/i.test(robots),
    links: [...new Set(links.filter((link) => link !== undefined))],
  }
}

const isInText = (element: Element): boolean =>
  ancestors(element).some(({ name }) => name === 'main' || name === 'article')
