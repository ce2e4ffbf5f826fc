/**
 * A website that means harm (A08): it redirects inwards, sends without end, packs a gigabyte into a few
 * kilobytes, drips, loops and names other people's machines. Harvested by a process of its own, whose memory
 * is measured; the machines that it must not reach are servers that count.
 */
import { execFile } from 'node:child_process'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createFetch } from '../../src/harvest/fetch.ts'
import type { HarvestResult } from '../../src/harvest/index.ts'

const MEGABYTE = 1_000_000
const servers: Server[] = []
async function listen(handler: RequestListener): Promise<number> {
  const server = createServer(handler)
  servers.push(server)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return (server.address() as AddressInfo).port
}
afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections()
    server.close()
  }
})

/** One gigabyte of spaces, packed: members of ten megabytes, one behind the other. */
const BOMB = Buffer.concat(Array(100).fill(gzipSync(Buffer.alloc(10 * MEGABYTE, ' '))))
const HTML = { 'content-type': 'text/html' }
const html = (body: string) => `<html lang="fr"><body>${body}</body></html>`
const QUESTION = '<details><summary>Une ?</summary>Oui, dans l’application.</details>'

let inside = 0
let sent = 0
let calendar = 0

const hostile =
  (other: () => number): RequestListener =>
  (request, response) => {
    const path = request.url ?? '/'
    const redirects: Record<string, string> = {
      '/metadata': 'http://169.254.169.254/latest/meta-data/',
      '/file': 'file:///etc/passwd',
      '/neighbour': `http://127.0.0.1:${other()}/secret`,
      '/loop': '/loop',
    }
    if (redirects[path]) return response.writeHead(302, { location: redirects[path] }).end()
    if (path === '/') {
      const paths = [
        ...Object.keys(redirects),
        '/huge',
        '/bomb',
        '/drip',
        '/cut',
        '/context',
        '/calendar/1',
        '/good',
      ]
      return response
        .writeHead(200, HTML)
        .end(html(paths.map((one) => `<a href="${one}">x</a>`).join('')))
    }
    if (path === '/robots.txt') {
      const text = `User-agent: *\nAllow: /\nSitemap: http://${request.headers.host}/map.xml.gz\n`
      return response.writeHead(200, { 'content-type': 'text/plain' }).end(text)
    }
    if (path === '/map.xml.gz') return response.writeHead(200).end(BOMB)
    if (path === '/good') return response.writeHead(200, HTML).end(html(QUESTION))
    if (path === '/bomb')
      return response.writeHead(200, { ...HTML, 'content-encoding': 'gzip' }).end(BOMB)
    if (path === '/context') {
      const url = `http://127.0.0.1:${other()}/`
      const data = `{"@context":"${url}context.json","@type":"FAQPage","mainEntity":{"@id":"${url}faq"}}`
      const body = `<base href="${url}"><link rel="canonical" href="${url}"><script type="application/ld+json">${data}</script><img src="${url}x.png">`
      return response.writeHead(200, HTML).end(html(body))
    }
    if (path.startsWith('/calendar/')) {
      calendar++
      const month = Number(path.split('/').at(-1))
      const next = [1, 2, 3].map((step) => `<a href="/calendar/${month * 3 + step}">x</a>`)
      return response.writeHead(200, HTML).end(html(next.join('')))
    }
    if (path === '/cut') {
      response.writeHead(200, { ...HTML, 'content-length': '1000' }).write('<html>')
      return setTimeout(() => response.destroy(), 50)
    }
    if (path === '/drip') {
      response.writeHead(200, HTML)
      const timer = setInterval(() => response.write(' '), 50)
      return response.on('close', () => clearInterval(timer))
    }
    if (path === '/huge') {
      response.writeHead(200, HTML)
      const chunk = Buffer.alloc(MEGABYTE / 10, ' ')
      const more = (): void => {
        while (sent < 1000 * MEGABYTE && !response.destroyed) {
          sent += chunk.length
          if (!response.write(chunk)) return void response.once('drain', more)
        }
        response.end()
      }
      return more()
    }
    return response.writeHead(404).end()
  }

describe('a harvest of a hostile website', () => {
  let found: HarvestResult & { peakMegabytes: number; lines: string[] }
  beforeAll(async () => {
    const neighbour = await listen((_, response) => {
      inside++
      response.writeHead(200, HTML).end(html(QUESTION))
    })
    const host = `hostile.localhost:${await listen(hostile(() => neighbour))}`
    const harvest = new URL('../../src/harvest/index.ts', import.meta.url).href
    const code = `
      import { createFetch, harvestSite, reportLines } from ${JSON.stringify(harvest)}
      const hosts = [${JSON.stringify(host)}]
      const fetch = createFetch({ hosts, version: '1' })
      const limits = { pages: 60, pageSeconds: 4 }
      const result = await harvestSite({ sites: ['http://' + hosts[0] + '/'], fetch, limits })
      const peakMegabytes = process.resourceUsage().maxRSS / 1024
      console.log(JSON.stringify({ ...result, lines: reportLines(result.report), peakMegabytes }))`
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--input-type=module', '--eval', code],
      { maxBuffer: 20 * MEGABYTE },
    )
    found = JSON.parse(stdout)
  }, 60_000)

  const whyOf = (path: string) =>
    found.report.dropped.find(({ url }) => new URL(url).pathname === path)?.why

  it.each([
    ['/metadata', 'unlisted'],
    ['/neighbour', 'unlisted'],
    ['/file', 'failed'],
    ['/loop', 'failed'],
    ['/huge', 'too-large'],
    ['/bomb', 'too-large'],
    ['/drip', 'too-slow'],
    ['/cut', 'failed'],
  ])('leaves out %s, and says why: %s', (path, why) => {
    expect(whyOf(path)).toBe(why)
    expect(found.lines.join('\n')).toContain(path)
  })

  it('reads the good page beside all that', () => {
    expect(found.answers.map(({ id }) => id)).toEqual(['une'])
  })

  it('asks no other machine, whatever a page, its data or a redirect names', () => {
    expect(inside).toBe(0)
  })

  it('stops reading the gigabyte soon after the limit of a page', () => {
    expect(sent).toBeLessThan(50 * MEGABYTE)
  })

  it('leaves the calendar at its budget', () => {
    expect(calendar).toBeLessThanOrEqual(60)
    expect(found.lines.join('\n')).toContain('the limit of pages was reached')
  })

  it('needs less than 300 MB', () => {
    expect(found.peakMegabytes).toBeGreaterThan(20)
    expect(found.peakMegabytes).toBeLessThan(300)
  })
})

describe('a name that leads to a private network', () => {
  /** A resolver that answers with these, one after the other. */
  const resolver = (...addresses: string[]) => {
    let asked = 0
    const lookup = ((_: string, __: object, callback: (error: null, all: object[]) => void) => {
      const address = addresses[Math.min(asked++, addresses.length - 1)]!
      callback(null, [{ address, family: address.includes(':') ? 6 : 4 }])
    }) as unknown as NonNullable<Parameters<typeof createFetch>[0]['lookup']>
    return { lookup, asked: () => asked }
  }
  const get = async (url: string, options: Partial<Parameters<typeof createFetch>[0]>) =>
    createFetch({ hosts: [new URL(url).host], version: '1', ...options })(url)

  it.each(['127.0.0.1', '10.0.0.5', '169.254.169.254', '::1', 'fd00::1', '::ffff:10.0.0.5'])(
    'is not asked: %s',
    async (address) => {
      await expect(
        get('http://intranet.example/', { lookup: resolver(address).lookup }),
      ).rejects.toMatchObject({ code: 'HOST_NOT_ALLOWED' })
    },
  )

  it.each([
    'http://10.0.0.5/',
    'http://[fd00::1]/',
    'http://2130706434/',
    'http://169.254.169.254/',
  ])('is not asked by its number: %s', async (url) => {
    await expect(get(url, {})).rejects.toMatchObject({ code: 'HOST_NOT_ALLOWED' })
  })

  it('is asked where the site allows it', async () => {
    const port = await listen((_, response) => response.end('bonjour'))
    const host = `intranet.example:${port}`
    const options = { lookup: resolver('127.0.0.1').lookup, allowPrivate: [host] }
    expect(await (await get(`http://${host}/`, options)).text()).toBe('bonjour')
  })

  it('is asked for its address once, for the check and the connection', async () => {
    let hits = 0
    const port = await listen((_, response) => {
      hits++
      response.end()
    })
    const { lookup, asked } = resolver('127.0.0.1', '93.184.216.34', '127.0.0.1')
    const url = `http://rebind.example:${port}/`
    await expect(get(url, { lookup })).rejects.toMatchObject({ code: 'HOST_NOT_ALLOWED' })
    expect([asked(), hits]).toEqual([1, 0])
  })
})
