/** What a route may know of a request beside its body. */
import type { Context } from 'hono'
import { blockOf } from '../address.ts'
import type { Deps, Env } from '../deps.ts'
import { holderOf } from './bearer.ts'

export interface Asked {
  c: Context<Env>
  /** The server's clock, read once for the whole request. */
  now: Date
  /** The address, or the block of addresses, that it comes from, where that is known. */
  from: string | undefined
  /** sha256 of the secret after `Authorization: Bearer`, when there is one. */
  holder: Uint8Array | undefined
}

export const whoAsks = ({ now, config }: Pick<Deps, 'now' | 'config'>, c: Context<Env>): Asked => ({
  c,
  now: now(),
  from: blockOf(c.env.address, c.req.header('X-Forwarded-For'), config.limits.trustedProxies),
  holder: holderOf(c.req.raw.headers),
})
