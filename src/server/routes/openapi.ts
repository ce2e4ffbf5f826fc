/** `GET /v1/openapi.json`: what this server can be asked, for programs and for the people who write them. */
import { Hono } from 'hono'
import type { Config } from '../../content/config.ts'
import { installed } from '../installed.ts'
import { openApi } from '../openapi/document.ts'

export function openApiRoutes({
  server,
  hub,
  secure,
  desk,
}: Pick<Config, 'server' | 'hub' | 'secure' | 'desk'>): Hono {
  const { version } = installed()
  const origins = { secure: secure?.origin, desk: desk?.origin }
  const body = JSON.stringify(openApi({ version, server: server ?? hub, ...origins }))
  return new Hono().get('/v1/openapi.json', ({ body: answer }) =>
    answer(body, 200, {
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': 'public, max-age=300',
      'Access-Control-Allow-Origin': '*',
      'X-Content-Type-Options': 'nosniff',
    }),
  )
}
