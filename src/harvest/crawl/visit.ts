/**
 * One page: may it be asked, where does it lead, did it change, and what came of it. Each step of a redirect
 * is checked like a first address.
 */
import { QuestionsError } from '../../errors.ts'
import { pageAddress } from '../address.ts'
import { type OpenPage, openPage } from '../open-page.ts'
import type { Robots } from '../robots.ts'
import { isoDate } from '../sitemap.ts'
import { readBody } from './body.ts'
import type { Client } from './client.ts'
import { type Limits, MEGABYTE } from './limits.ts'
import type { Reason } from './reason.ts'
import type { PageRecord } from './record.ts'

export interface Visiting {
  client: Client
  robots: Robots
  hosts: ReadonlySet<string>
  limits: Pick<Limits, 'pageMegabytes' | 'pageSeconds'>
  signal?: AbortSignal
  /** What the last harvest knows of the page at an address. */
  known(url: string): PageRecord | undefined
}

export type Visited =
  | { step: 'page'; page: OpenPage; validators: Validators; header?: string; bytes: number }
  /** It did not change. */
  | { step: 'same'; record: PageRecord }
  | { step: 'dropped'; why: Reason; detail?: string; bytes?: number }

export type Validators = Pick<PageRecord, 'etag' | 'lastModified'>

const MOST_REDIRECTS = 5

export async function visitPage(first: string, at: Visiting): Promise<Visited> {
  let url = first
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    const no = await refusal(url, at)
    if (no) return no
    const known = at.known(url)
    let response: Response
    try {
      response = await at.client.get(url, { headers: conditions(known) })
    } catch (error) {
      if (!(error instanceof QuestionsError)) throw error
      const isInside = error.code === 'HOST_NOT_ALLOWED'
      return drop(isInside ? 'private' : 'failed', error.message)
    }
    if (response.status === 304 && known) return { step: 'same', record: known }
    if (response.status === 200) return pageIn(response, url, at)
    await response.body?.cancel()
    if (response.status >= 400) return onRefusal(response, url, at.client)
    const next = pageAddress(response.headers.get('location') ?? '', url)
    if (!next) return drop('failed', `${response.status} without a web address to go to`)
    url = next
  }
  return drop('failed', 'too many redirects')
}

const drop = (why: Reason, detail?: string): Visited => ({
  step: 'dropped',
  why,
  ...(detail ? { detail } : {}),
})

async function refusal(url: string, at: Visiting): Promise<Visited | undefined> {
  if (!at.hosts.has(new URL(url).host)) return drop('unlisted', url)
  const stop = at.client.stopped(url)
  if (stop) return drop('stopped', stop)
  if (await at.robots.allows(url)) return
  const silence = at.robots.silence(url)
  return silence ? drop('silent', silence) : drop('robots')
}

/** RFC 9110: both, where the server gave both. */
function conditions(known: PageRecord | undefined): Record<string, string> {
  return {
    ...(known?.etag ? { 'if-none-match': known.etag } : {}),
    ...(known?.lastModified ? { 'if-modified-since': known.lastModified } : {}),
  }
}

function onRefusal({ status, headers }: Response, url: string, client: Client): Visited {
  if (status === 404 || status === 410) return drop('missing')
  const detail = `${status} from ${url}`
  // A wait that is longer than ours: “not today”.
  const isLater = status === 503 && headers.has('retry-after')
  if (status !== 403 && status !== 429 && !isLater) return drop('failed', detail)
  client.stop(url, detail)
  return drop('stopped', detail)
}

async function pageIn(response: Response, url: string, at: Visiting): Promise<Visited> {
  const type = response.headers.get('content-type') ?? ''
  if (!/^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(type)) {
    await response.body?.cancel()
    return drop('not-html', type)
  }
  const { pageMegabytes, pageSeconds } = at.limits
  const bounds = { bytes: pageMegabytes * MEGABYTE, ms: pageSeconds * 1000 }
  const body = await readBody(response, bounds, at.signal)
  at.client.rest(url)
  if (body.step === 'too-large') return { step: 'dropped', why: 'too-large', bytes: bounds.bytes }
  if (body.step === 'too-slow') return drop('too-slow')
  if (body.step === 'broken') return drop('failed', 'the connection broke')
  const { headers } = response
  const etag = headers.get('etag')
  const lastModified = headers.get('last-modified')
  const header = isoDate(lastModified ?? undefined)
  return {
    step: 'page',
    page: openPage(body.bytes, { url, contentType: type, link: headers.get('link') ?? '' }),
    validators: { ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) },
    ...(header ? { header } : {}),
    bytes: body.bytes.length,
  }
}
