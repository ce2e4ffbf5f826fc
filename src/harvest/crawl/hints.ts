/** Where else a page, or its `Link` header, says that pages are: its feeds, and itself in other languages. */
import { pageAddress } from '../address.ts'
import type { OpenPage } from '../open-page.ts'

export interface Hints {
  feeds: string[]
  languages: string[]
}

interface Link {
  href?: string
  rel?: string
  type?: string
  hreflang?: string
  /** What its address starts from. */
  from: string
}

const FEED = /^application\/(?:rss\+xml|atom\+xml|feed\+json)/i

/** @returns nothing where there are none, as on most pages */
export function hintsOf({ elements, base, url, link }: OpenPage): Hints | undefined {
  const written = elements.filter(({ name }) => name === 'link').map(({ attribs }) => attribs)
  const links = [
    ...written.map((attributes): Link => ({ ...attributes, from: base })),
    ...linksIn(link).map((attributes): Link => ({ ...attributes, from: url })),
  ].filter(({ rel }) => /\balternate\b/i.test(rel ?? ''))
  const addresses = (is: (given: Link) => boolean) => [
    ...new Set(links.filter(is).flatMap(({ href, from }) => pageAddress(href ?? '', from) ?? [])),
  ]
  if (links.length === 0) return
  return {
    feeds: addresses(({ type }) => FEED.test(type ?? '')),
    languages: addresses(({ hreflang }) => hreflang !== undefined),
  }
}

/** RFC 8288: `<https://…>; rel="alternate"; hreflang="en", <…>; …` */
function linksIn(header: string): Record<string, string>[] {
  return header.split(/,(?=\s*<)/).flatMap((one) => {
    const [, href, rest] = /^\s*<([^>]*)>(.*)$/s.exec(one) ?? []
    if (href === undefined) return []
    const named = (rest ?? '').matchAll(/;\s*([\w*-]+)\s*=\s*(?:"([^"]*)"|([^\s;"]+))/g)
    const fields = [...named].map(([, name, quoted, bare]) => [name!.toLowerCase(), quoted ?? bare])
    return [{ ...Object.fromEntries(fields), href }]
  })
}
