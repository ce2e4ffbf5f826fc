/**
 * robots.txt of each host, read once (RFC 9309): 404 allows everything, an answer that does not come
 * forbids everything.
 */
import robotsParser from 'robots-parser'
import { QuestionsError } from '../errors.ts'
import { USER_AGENT } from './fetch.ts'

type Rules = ReturnType<typeof robotsParser>

export interface Robots {
  allows(url: string): Promise<boolean>
  /** Why the robots.txt of this address could not be read: nothing is allowed then. */
  silence(url: string): string | undefined
  /** Milliseconds between requests that the host asks for; 0 when it says nothing. */
  delay(url: string): number
  sitemaps(): Promise<string[]>
}

export function createRobots(
  get: (url: string) => Promise<Response>,
  origins: ReadonlySet<string>,
): Robots {
  const known = new Map<string, Rules>()
  const reading = new Map<string, Promise<Rules>>()
  const silent = new Map<string, string>()

  const rulesOf = (url: string): Promise<Rules> => {
    const { origin } = new URL(url)
    const read = reading.get(origin) ?? readRules(`${origin}/robots.txt`)
    reading.set(origin, read)
    return read.then((rules) => {
      known.set(origin, rules)
      return rules
    })
  }
  const readRules = async (address: string): Promise<Rules> => {
    try {
      const response = await get(address)
      // Redirects are not followed: a robots.txt that lives elsewhere counts as none.
      return robotsParser(address, response.ok ? await response.text() : '')
    } catch (error) {
      if (!(error instanceof QuestionsError)) throw error
      const refused = error.code === 'NOT_FOUND' || error.code === 'REFUSED'
      if (refused && !/^5\d\d/.test(error.message)) return robotsParser(address, '')
      silent.set(new URL(address).origin, error.message)
      return robotsParser(address, EVERYTHING_FORBIDDEN)
    }
  }
  return {
    allows: async (url) => (await rulesOf(url)).isAllowed(url, USER_AGENT) !== false,
    silence: (url) => silent.get(new URL(url).origin),
    delay: (url) => (known.get(new URL(url).origin)?.getCrawlDelay(USER_AGENT) ?? 0) * 1000,
    async sitemaps() {
      const all: string[] = []
      for (const origin of origins) {
        const named = (await rulesOf(origin)).getSitemaps()
        all.push(...(named.length > 0 ? named : [`${origin}/sitemap.xml`]))
      }
      return all
    },
  }
}

const EVERYTHING_FORBIDDEN = 'User-agent: *\nDisallow: /'
