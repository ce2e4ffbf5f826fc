/**
 * How the crawler reaches websites from Node: listed hosts only, under its own name, and with
 * `*.localhost` on this machine, which browsers do by themselves and Node does not.
 */

import { lookup as dnsLookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { Agent, fetch as undiciFetch } from 'undici'
import { QuestionsError } from '../errors.ts'
import { isLocalhost } from './address.ts'

export interface FetchOptions {
  /** Hosts that may be asked, with their port if it is not the usual one. */
  hosts: readonly string[]
  version: string
  /** Where a webmaster learns who is asking. */
  about?: string
}

/** The name in robots.txt. */
export const USER_AGENT = 'des-questions-harvest'

const lookup: LookupFunction = (hostname, options, callback) => {
  if (!isLocalhost(hostname)) return dnsLookup(hostname, options, callback)
  if (options.all) return callback(null, [{ address: '127.0.0.1', family: 4 }])
  return callback(null, '127.0.0.1', 4)
}

export function createFetch({ hosts, version, about }: FetchOptions): typeof fetch {
  const dispatcher = new Agent({
    connect: { lookup, timeout: 10_000 },
    headersTimeout: 20_000,
    bodyTimeout: 20_000,
  })
  const agent = `${USER_AGENT}/${version}${about ? ` (+${about})` : ''}`
  return (async (input, init) => {
    const request = new Request(input, init)
    const { host } = new URL(request.url)
    if (!hosts.includes(host)) throw new QuestionsError('HOST_NOT_ALLOWED', `not listed: ${host}`)
    const response = await undiciFetch(request.url, {
      dispatcher,
      method: request.method,
      redirect: 'manual', // each step is checked against the list
      signal: request.signal,
      headers: { ...Object.fromEntries(request.headers), 'user-agent': agent },
    })
    return response as unknown as Response // undici's own class, the same interface
  }) as typeof fetch
}
