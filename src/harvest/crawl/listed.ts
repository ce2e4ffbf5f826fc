/**
 * The pages that a website lists of itself, before anybody follows a link: sitemaps that robots.txt names,
 * or the one at the usual place, and the sitemaps that those name.
 */
import { QuestionsError } from '../../errors.ts'
import type { Robots } from '../robots.ts'
import { readSitemapFile, type Sitemap } from '../sitemap.ts'
import { readBody } from './body.ts'
import type { Client } from './client.ts'

const MOST_FILES = 50
/** Packed or not; the standard allows 50 MB of plain XML. */
const BOUNDS = { bytes: 50_000_000, ms: 60_000 }

export interface Listing {
  client: Client
  hosts: ReadonlySet<string>
  signal?: AbortSignal
}

export async function pagesOfSitemaps(robots: Robots, listing: Listing): Promise<Sitemap['pages']> {
  const pages: Sitemap['pages'] = []
  const queue = [...(await robots.sitemaps())]
  const seen = new Set(queue)
  for (let url = queue.shift(); url && seen.size <= MOST_FILES; url = queue.shift()) {
    const file = await readListing(url, listing)
    for (const page of file.pages) pages.push(page)
    for (const next of file.sitemaps) {
      if (seen.has(next)) continue
      seen.add(next)
      queue.push(next)
    }
  }
  return pages
}

/** A sitemap or a feed. What cannot be read lists nothing: it was a hint. */
export async function readListing(
  url: string,
  { client, hosts, signal }: Listing,
): Promise<Sitemap> {
  const nothing = { pages: [], sitemaps: [] }
  if (!URL.canParse(url) || !hosts.has(new URL(url).host)) return nothing
  try {
    const response = await client.get(url)
    if (!response.ok) {
      await response.body?.cancel()
      return nothing
    }
    const body = await readBody(response, BOUNDS, signal)
    return body.step === 'whole' ? readSitemapFile(body.bytes, url) : nothing
  } catch (error) {
    if (!(error instanceof QuestionsError)) throw error
    return nothing
  }
}
