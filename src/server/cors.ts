/**
 * Which pages may call `/v1/`: the hub's own, which also stands in other people's frames, and the
 * bank's. No credentials: there is no cookie of ours.
 */
import type { MiddlewareHandler } from 'hono'
import type { Config } from '../content/config.ts'
import type { Env } from './deps.ts'
import { mayRead } from './guard/origin.ts'

const PREFLIGHT = {
  'Access-Control-Allow-Methods': 'GET, POST, PUT, DELETE',
  'Access-Control-Allow-Headers': 'content-type, idempotency-key, authorization, proof-of-work',
  'Access-Control-Max-Age': '7200',
}
const EXPOSED = 'RateLimit, RateLimit-Policy, Retry-After'

export const cors =
  (config: Pick<Config, 'hub' | 'origins'>): MiddlewareHandler<Env> =>
  async (c, next) => {
    const origin = c.req.header('Origin') ?? null
    const allowed: Record<string, string> = mayRead(origin, config)
      ? { 'Access-Control-Allow-Origin': origin, 'Access-Control-Expose-Headers': EXPOSED }
      : {}
    if (c.req.method === 'OPTIONS') {
      const preflight = mayRead(origin, config) ? PREFLIGHT : {}
      const headers = { ...allowed, ...preflight, Vary: 'Origin' }
      return new Response(null, { status: 204, headers })
    }
    await next()
    c.res.headers.append('Vary', 'Origin')
    for (const [name, value] of Object.entries(allowed)) c.res.headers.set(name, value)
    return undefined
  }
