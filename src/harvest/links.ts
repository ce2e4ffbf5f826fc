/**
 * Do addresses lead somewhere, and are the places of their pages still there? Asked as the crawler asks: the
 * same pauses, robots.txt, hosts and limits. By HEAD, unless a place on the page is wanted; a refusal of HEAD
 * proves nothing and is asked again by GET.
 */
import { QuestionsError } from '../errors.ts'
import { pageAddress } from './address.ts'
import { readBody } from './crawl/body.ts'
import { type Client, createClient } from './crawl/client.ts'
import { LIMITS, MEGABYTE } from './crawl/limits.ts'
import { asPlace, type CrawlOptions, pauseAt } from './crawl/start.ts'
import { type OpenPage, openPage } from './open-page.ts'
import { createRobots, type Robots } from './robots.ts'

export interface WantedLink {
  /** Without a fragment. */
  url: string
  /** Places that should be on its page: ids, without `#`. */
  places: readonly string[]
}

export type LinkEnd =
  | 'there'
  | 'missing' // 404, 410
  | 'silent' // no answer, a server in trouble, a private network: perhaps tomorrow
  | 'unasked' // not ours to ask: another host, robots.txt, a host that refused us

export interface AskedLink {
  url: string
  end: LinkEnd
  /** Why, in the words of whoever answered. */
  detail?: string
  /** Where it leads for good (301, 308). */
  movedTo?: string
  /** Places that are not there. */
  lost: readonly string[]
}

export interface LinkOptions
  extends Pick<
    CrawlOptions,
    'sites' | 'fetch' | 'pause' | 'delayMs' | 'limits' | 'now' | 'signal'
  > {
  /** Hosts to ask besides those of `sites`. */
  hosts?: readonly string[]
  onProgress?(asked: number, of: number): void
}

const MOST_REDIRECTS = 5

interface Asking {
  client: Client
  robots: Robots
  hosts: ReadonlySet<string>
  limits: { pageMegabytes: number; pageSeconds: number }
  signal?: AbortSignal
}

/** In the order given. @throws what `signal` was aborted with */
export async function askLinks(
  wanted: readonly WantedLink[],
  options: LinkOptions,
): Promise<AskedLink[]> {
  const { sites, delayMs, signal, hosts: others = [], onProgress } = options
  const now = options.now ?? (() => new Date())
  const limits = { ...LIMITS, ...options.limits }
  const until = now().getTime() + limits.minutes * 60_000
  const hosts = new Set([...sites.map((site) => new URL(asPlace(site).url).host), ...others])
  const client = createClient({ ...options, now, delayFor: (url) => pauseAt(url, delayMs, robots) })
  const origins = new Set(wanted.map(({ url }) => new URL(url).origin).filter(isIn(hosts)))
  const robots = createRobots((url) => client.get(url), origins)
  // Somebody else may just have asked the same hosts.
  for (const origin of origins) client.rest(origin)
  const asking = { client, robots, hosts, limits, ...(signal ? { signal } : {}) }
  const asked: AskedLink[] = []
  for (const link of wanted) {
    const isOver = asked.length >= limits.pages || now().getTime() >= until
    asked.push(isOver ? end(link, 'unasked', 'the limit was reached') : await askLink(link, asking))
    onProgress?.(asked.length, wanted.length)
  }
  return asked
}

const isIn = (hosts: ReadonlySet<string>) => (origin: string) => hosts.has(new URL(origin).host)

const end = ({ url }: WantedLink, how: LinkEnd, detail?: string): AskedLink => ({
  ...{ url, end: how, lost: [] },
  ...(detail ? { detail } : {}),
})

async function askLink(link: WantedLink, at: Asking): Promise<AskedLink> {
  let url = link.url
  let movedTo: string | undefined
  let isForGood = true
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    const no = await refusal(url, at)
    // It leads on, to where we do not ask.
    if (no) return end(link, hop === 0 ? 'unasked' : 'there', no)
    const silence = at.robots.silence(url)
    if (silence) return end(link, 'silent', silence)
    const response = await answerOf(url, link.places.length > 0, at)
    if (response instanceof QuestionsError) return end(link, 'silent', response.message)
    const { status, headers } = response
    const next = status >= 300 && status < 400 && pageAddress(headers.get('location') ?? '', url)
    if (!next) {
      const places = await placesIn(response, url, link.places, at)
      const lost = places ? link.places.filter((place) => !places.has(place)) : []
      return { ...end(link, ...judge(status, url)), ...(movedTo ? { movedTo } : {}), lost }
    }
    await response.body?.cancel()
    isForGood &&= status === 301 || status === 308
    if (isForGood) movedTo = next
    url = next
  }
  return end(link, 'silent', 'too many redirects')
}

async function refusal(
  url: string,
  { hosts, client, robots }: Asking,
): Promise<string | undefined> {
  if (!hosts.has(new URL(url).host)) return 'another host'
  const stopped = client.stopped(url)
  if (stopped) return stopped
  return (await robots.allows(url)) || robots.silence(url) ? undefined : 'robots.txt'
}

async function answerOf(
  url: string,
  isPageWanted: boolean,
  { client }: Asking,
): Promise<Response | QuestionsError> {
  try {
    const head = isPageWanted ? undefined : await client.get(url, { method: 'HEAD' })
    const response = head && !isRefusalOfHead(head.status) ? head : await client.get(url)
    // As the crawler: a host that refuses us is left alone.
    if (response.status === 403 || response.status === 429) {
      client.stop(url, `${response.status} from ${url}`)
    }
    return response
  } catch (error) {
    if (error instanceof QuestionsError) return error
    throw error
  }
}

/** Some servers know no other method than GET, and say so in many ways. */
const isRefusalOfHead = (status: number): boolean =>
  (status >= 400 && status < 500 && status !== 429) || status === 501

/** What needs a sign-in, or another method than ours, is there. */
function judge(status: number, url: string): [LinkEnd, string?] {
  if (status === 404 || status === 410) return ['missing', String(status)]
  return status >= 500 || status === 429 ? ['silent', `${status} from ${url}`] : ['there']
}

/** Nothing where nobody can tell: no page, or none that ends. */
async function placesIn(
  response: Response,
  url: string,
  wanted: readonly string[],
  { client, limits, signal }: Asking,
): Promise<ReadonlySet<string> | undefined> {
  const contentType = response.headers.get('content-type') ?? ''
  if (wanted.length === 0 || response.status !== 200 || !/html/i.test(contentType)) {
    await response.body?.cancel()
    return
  }
  const bounds = { bytes: limits.pageMegabytes * MEGABYTE, ms: limits.pageSeconds * 1000 }
  const body = await readBody(response, bounds, signal)
  client.rest(url)
  return body.step === 'whole' ? placesOf(openPage(body.bytes, { url, contentType })) : undefined
}

/** Where a fragment can lead on a page. */
export const placesOf = ({ elements }: Pick<OpenPage, 'elements'>): ReadonlySet<string> =>
  new Set(
    elements.flatMap(({ name, attribs }) =>
      [attribs.id, name === 'a' ? attribs.name : undefined].filter((id) => id !== undefined),
    ),
  )
