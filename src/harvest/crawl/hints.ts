/** Where else a page says that pages are: its feeds, and itself in other languages. */
import { pageAddress } from '../address.ts'
import type { OpenPage } from '../open-page.ts'

export interface Hints {
  feeds: string[]
  languages: string[]
}

const FEED = /^application\/(?:rss\+xml|atom\+xml|feed\+json)/i

/** @returns nothing where there are none, as on most pages */
export function hintsOf({ elements, base }: OpenPage): Hints | undefined {
  const links = elements.filter(
    ({ name, attribs }) => name === 'link' && /\balternate\b/i.test(attribs.rel ?? ''),
  )
  const addresses = (is: (attributes: Record<string, string>) => boolean) =>
    links
      .filter(({ attribs }) => is(attribs))
      .flatMap(({ attribs }) => pageAddress(attribs.href ?? '', base) ?? [])
  if (links.length === 0) return
  return {
    feeds: addresses(({ type }) => FEED.test(type ?? '')),
    languages: addresses(({ hreflang }) => hreflang !== undefined),
  }
}
