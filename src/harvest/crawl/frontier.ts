/**
 * Which address is next: start pages, then sitemaps and links in the order of their finding, at last the
 * pages of the last harvest that nothing led to. Each address once; traps without end are cut.
 */
import { mayBePage } from '../address.ts'
import type { Limits } from './limits.ts'

export interface Wanted {
  url: string
  /** Links from a start page or a sitemap. */
  depth: number
}

/** Why an address on a listed host is not followed. */
export type Cut = 'depth' | 'variants'

export interface Frontier {
  /** @returns why not, the first time that a page is cut */
  add(url: string, depth: number): Cut | undefined
  /** It is read under another address. */
  know(url: string): void
  next(): Wanted | undefined
  size(): number
}

export function createFrontier(
  hosts: ReadonlySet<string>,
  { depth: deepest, variants: most }: Pick<Limits, 'depth' | 'variants'>,
  later: readonly string[],
): Frontier {
  const seen = new Set<string>()
  const queue: Wanted[] = []
  const variants = new Map<string, number>()
  const behind = [...later]
  let at = 0

  const isNew = (url: string): boolean => {
    if (seen.has(url) || !hosts.has(new URL(url).host) || !mayBePage(url)) return false
    seen.add(url)
    return true
  }
  const isOneTooMany = (url: string): boolean => {
    const { origin, pathname, search } = new URL(url)
    if (search === '') return false
    const count = (variants.get(origin + pathname) ?? 0) + 1
    variants.set(origin + pathname, count)
    return count > most
  }
  return {
    add(url, depth) {
      if (!isNew(url)) return
      if (depth > deepest) return 'depth'
      if (isOneTooMany(url)) return 'variants'
      queue.push({ url, depth })
      return
    },
    know: (url) => void seen.add(url),
    next() {
      while (at === queue.length && behind.length > 0) {
        const url = behind.shift()!
        if (isNew(url)) queue.push({ url, depth: 0 })
      }
      return queue[at++]
    },
    size: () => queue.length - at,
  }
}
