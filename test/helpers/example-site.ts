/**
 * The example bank over HTTP on loopback, as a web server would serve it: it knows again what it sent. A test
 * plants faults in pages, and reads the log.
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createSite } from '../../examples/website/site.mjs'

/** A status, or what becomes of the page; `Last-Modified` no longer holds for it. */
export type Plant = number | ((html: string) => string)

export interface ExampleSite {
  origin: string
  plants: Record<string, Plant>
  log: { method: string; path: string; status: number }[]
  close(): Promise<void>
}

export async function serveExample(): Promise<ExampleSite> {
  const plants: ExampleSite['plants'] = {}
  const log: ExampleSite['log'] = []
  let origin = ''
  let answer: (request: Request) => Promise<Response> = async () => new Response()
  const server = createServer(async ({ method = 'GET', url = '/', headers }, to) => {
    const path = url.split('?')[0]!
    const end = (status: number, more: Record<string, string> = {}, body = '') => {
      log.push({ method, path, status })
      to.writeHead(status, more).end(body)
    }
    const plant = plants[path]
    if (typeof plant === 'number') return end(plant)
    const response = await answer(new Request(origin + url, { method }))
    const modified = response.headers.get('last-modified')
    if (!plant && response.status === 200 && headers['if-modified-since'] === modified) {
      return end(304)
    }
    if (plant) response.headers.delete('last-modified')
    const body = await response.text()
    end(response.status, Object.fromEntries(response.headers), plant ? plant(body) : body)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  origin = `http://banque.localhost:${(server.address() as AddressInfo).port}`
  const site = createSite({
    ...{ origin, hub: 'http://aide.banque.localhost:4300', embed: '/e.js', integrity: 'sha384-x' },
  })
  answer = (request) => site.fetch(request)
  return {
    ...{ origin, plants, log },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}
