/**
 * robots.txt of each host, read once (RFC 9309): a refusal allows everything, an answer that does not
 * come forbids everything. Redirects are followed, but to listed hosts only: no other is ever asked.
 */
import robotsParser from 'robots-parser'
import { QuestionsError } from '../errors.ts'
import { pageAddress } from './address.ts'
import { readBody } from './crawl/body.ts'
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

const MOST_REDIRECTS = 5
/** Of the file; RFC 9309 asks for no less, and what is behind is not read. */
const BOUNDS = { bytes: 512_000, ms: 20_000 }

/** @param get does not follow redirects; @param origins those whose sitemaps are wanted */
export function createRobots(
  get: (url: string) => Promise<Response>,
  origins: ReadonlySet<string>,
): Robots {
  const hosts = new Set([...origins].map((origin) => new URL(origin).host))
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
      return robotsParser(address, await textAt(address))
    } catch (error) {
      if (!(error instanceof QuestionsError)) throw error
      silent.set(new URL(address).origin, error.message)
      return robotsParser(address, EVERYTHING_FORBIDDEN)
    }
  }
  /** Nothing when it leads too far, or to a host that is not listed: that counts as no robots.txt. */
  const textAt = async (address: string): Promise<string> => {
    let url: string | undefined = address
    for (let hop = 0; url && hop <= MOST_REDIRECTS; hop++) {
      if (!hosts.has(new URL(url).host)) return ''
      const response: Response = await get(url)
      if (response.status < 300) return text(response)
      await response.body?.cancel()
      if (response.status >= 400) return onRefusal(url, response.status)
      url = pageAddress(response.headers.get('location') ?? '', url)
    }
    return ''
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

async function text(response: Response): Promise<string> {
  const body = await readBody(response, BOUNDS)
  const bytes = body.step === 'whole' || body.step === 'too-large' ? body.bytes : undefined
  if (!bytes) throw new QuestionsError('TIMED_OUT', `robots.txt did not end: ${response.url}`)
  return new TextDecoder().decode(bytes)
}

/** “There is none for you”, and not “I cannot say just now”: 429 and 5xx pass. */
function onRefusal(url: string, status: number): string {
  if (status < 500 && status !== 429) return ''
  throw new QuestionsError('REFUSED', `${status} from ${url}`, { status })
}

const EVERYTHING_FORBIDDEN = 'User-agent: *\nDisallow: /'
