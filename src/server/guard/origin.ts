/**
 * Does a write come from a page of ours? `Origin` must be on the list; where the browser says more
 * (Fetch Metadata), that must agree. No cookie is ever read here, so nobody can borrow one.
 */
import type { Config } from '../../content/config.ts'

type Origins = Pick<Config, 'hub' | 'origins'>

/** `none` is somebody who typed an address: nothing of ours is written that way. */
const SITES = ['same-origin', 'same-site', 'cross-site']

export const isOurs = (headers: Headers, config: Origins): boolean =>
  mayRead(headers.get('Origin'), config) &&
  SITES.includes(headers.get('Sec-Fetch-Site') ?? 'same-origin')

/** Whose pages may read our answers: the hub's own, which also stands in other people's frames, and the bank's. */
export const mayRead = (origin: string | null, { hub, origins }: Origins): origin is string =>
  origin !== null && (origin === hub || origins.website.includes(origin))
