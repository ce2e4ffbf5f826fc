/**
 * A website over HTTP on this machine, with the log that its owner would keep: what was asked, from when to
 * when. Whoever asks with what the site said last time hears that nothing changed (RFC 9110, 13).
 */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'

export interface Asked {
  path: string
  agent: string
  /** Milliseconds. */
  from: number
  until: number
  status: number
}

/** @param siteAt  what answers, once its origin is known */
export async function onLoopback(
  host: string,
  siteAt: (origin: string) => (request: Request) => Response | Promise<Response>,
) {
  const log: Asked[] = []
  const server = createServer((incoming, outgoing) => {
    const from = performance.now()
    outgoing.once('close', () => {
      const { url: path = '', headers } = incoming
      const agent = headers['user-agent'] ?? ''
      log.push({ path, agent, from, until: performance.now(), status: outgoing.statusCode })
    })
    void listener(incoming, outgoing)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const origin = `http://${host}:${(server.address() as AddressInfo).port}`
  const site = siteAt(origin)
  const listener = getRequestListener(async (request) => unlessKnown(request, await site(request)))
  return {
    origin,
    log,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

const VALIDATORS = [
  ['etag', 'if-none-match'],
  ['last-modified', 'if-modified-since'],
] as const

function unlessKnown(request: Request, response: Response): Response {
  if (response.status !== 200) return response
  const said = VALIDATORS.find(([name]) => response.headers.has(name))
  if (!said) return response
  const [name, condition] = said
  if (request.headers.get(condition) !== response.headers.get(name)) return response
  return new Response(null, { status: 304, headers: { [name]: response.headers.get(name)! } })
}

/** In the order of the asking: the shortest pause between two, and how many began before the last had ended. */
export function manners(log: readonly Asked[]): { shortest: number; overlaps: number } {
  const inOrder = log.toSorted((a, b) => a.from - b.from)
  const pauses = inOrder.slice(1).map(({ from }, index) => from - inOrder[index]!.until)
  return {
    shortest: Math.min(...pauses),
    overlaps: pauses.filter((pause) => pause < 0).length,
  }
}
