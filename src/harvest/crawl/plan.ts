/**
 * What a harvest would ask for, without reading a page: start pages, sitemaps and the pages of last time.
 * What only links lead to is not known before the pages are read.
 */
import type { Dropped } from './reason.ts'
import { type CrawlOptions, start } from './start.ts'

export interface Plan {
  wanted: { url: string; delayMs: number }[]
  dropped: Dropped[]
}

export async function planHarvest(options: CrawlOptions): Promise<Plan> {
  const at = await start(options)
  const plan: Plan = { wanted: [], dropped: [] }
  for (let next = at.next(); next; next = at.next()) {
    const { url } = next
    const isAllowed = await at.robots.allows(url)
    if (at.isExcluded(url)) plan.dropped.push({ url, why: 'excluded' })
    else if (isAllowed && plan.wanted.length >= at.limits.pages) {
      plan.dropped.push({ url, why: 'pages' })
    } else if (isAllowed) plan.wanted.push({ url, delayMs: at.delayFor(url) })
    else plan.dropped.push({ url, why: at.robots.silence(url) ? 'silent' : 'robots' })
  }
  plan.dropped.push(...at.takeCut())
  return plan
}

export function planLines({ wanted, dropped }: Plan): string[] {
  const waits = wanted.reduce((sum, { delayMs }) => sum + delayMs, 0)
  return [
    ...wanted.map(({ url }) => url),
    ...dropped.map(({ url, why }) => `not ${url}: ${why}`),
    `${wanted.length} to read, and the pages that they link to; with the pauses between them, ${Math.ceil(waits / 60_000)} min or more`,
  ]
}
