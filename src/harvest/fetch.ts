/**
 * How the crawler reaches websites from Node: listed hosts only, under its own name, on the internet
 * unless a site says `allowPrivate`, and with `*.localhost` on this machine, which browsers do by
 * themselves and Node does not.
 */

import { lookup as systemLookup } from 'node:dns'
import { Agent, fetch as undiciFetch } from 'undici'
import { QuestionsError } from '../errors.ts'
import { checkLiteral, guardedLookup, PrivateAddress, privateAddress } from './crawl/reach.ts'

export interface FetchOptions {
  /** Hosts that may be asked, with their port if it is not the usual one. */
  hosts: readonly string[]
  /** Those among them that may be on a private network. */
  allowPrivate?: readonly string[]
  version: string
  /** Where a webmaster learns who is asking. */
  about?: string
  lookup?: typeof systemLookup
}

/** The name in robots.txt. */
export const USER_AGENT = 'des-questions-harvest'

export function createFetch({
  hosts,
  allowPrivate = [],
  version,
  about,
  lookup = systemLookup,
}: FetchOptions): typeof fetch {
  const allows = new Set(allowPrivate.map((host) => new URL(`http://${host}`).hostname))
  const dispatcher = new Agent({
    connect: { lookup: guardedLookup(lookup, allows), timeout: 10_000 },
    headersTimeout: 20_000,
    bodyTimeout: 20_000,
  })
  const agent = `${USER_AGENT}/${version}${about ? ` (+${about})` : ''}`
  return (async (input, init) => {
    const request = new Request(input, init)
    const url = new URL(request.url)
    if (!/^https?:$/.test(url.protocol) || !hosts.includes(url.host)) {
      throw new QuestionsError('HOST_NOT_ALLOWED', `not listed: ${url.host || url.protocol}`)
    }
    checkLiteral(url, allows)
    const body = request.body ? new Uint8Array(await request.arrayBuffer()) : undefined
    try {
      const response = await undiciFetch(request.url, {
        dispatcher,
        method: request.method,
        redirect: 'manual', // each step is checked against the list
        signal: request.signal,
        headers: { ...Object.fromEntries(request.headers), 'user-agent': agent },
        ...(body ? { body } : {}),
      })
      return response as unknown as Response // undici's own class, the same interface
    } catch (error) {
      const cause = error instanceof Error ? error.cause : undefined
      throw cause instanceof PrivateAddress ? privateAddress(cause.message) : error
    }
  }) as typeof fetch
}
