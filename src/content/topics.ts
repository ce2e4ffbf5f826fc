/**
 * Which topic a page is about: the one whose longest beginning covers its address. Harvest writes it
 * into the answers, and publish reads the configuration again for those that have none.
 */
export interface TopicMatch {
  id: string
  /** Beginnings of paths (`/cartes/`), or of whole addresses where a bank has several sites. */
  match: readonly string[]
}

export function topicOf(address: string, topics: readonly TopicMatch[]): string | undefined {
  let best: { id: string; length: number } | undefined
  for (const { id, match } of topics) {
    for (const beginning of match) {
      const length = coveredBy(address, beginning)
      if (length > (best?.length ?? 0)) best = { id, length }
    }
  }
  return best?.id
}

/** How much of `address` a beginning covers; 0 when it ends within a name: `/cartes` is not `/cartes-cadeaux`. */
function coveredBy(address: string, beginning: string): number {
  const { origin, pathname } = new URL(address)
  const whole = beginning.startsWith('/') ? origin + beginning : beginning
  const page = origin + pathname
  const ends = whole.endsWith('/') || page.length === whole.length || page[whole.length] === '/'
  return ends && page.startsWith(whole) ? whole.length : 0
}
