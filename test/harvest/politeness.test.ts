/** What a website's own log would show of us: when we came, how often, and when we stayed away. */
import { describe, expect, it } from 'vitest'
import { LIMITS } from '../../src/harvest/crawl/limits.ts'
import { planHarvest, planLines } from '../../src/harvest/crawl/plan.ts'
import { reportLines } from '../../src/harvest/report.ts'
import { harvestSite, type SiteOptions } from '../../src/harvest/site.ts'

interface Answer {
  status?: number
  body?: string | Uint8Array
  headers?: Record<string, string>
}
type Site = Record<string, string | Answer | ((visit: number) => Answer)>

const page = (body: string, head = '') =>
  `<html lang="fr"><head>${head}</head><body>${body}</body></html>`
const links = (...paths: string[]) => page(paths.map((path) => `<a href="${path}">x</a>`).join(''))
const entry = (question: string) =>
  `<details><summary>${question}</summary>Oui, dans l’application.</details>`

/** Hosts as tables of paths, a clock that only pauses move, and the log of what was asked when. */
function web(hosts: Record<string, Site>) {
  let clock = Date.parse('2026-11-22T05:00:00Z')
  const began = clock
  const log: { at: number; url: string }[] = []
  const visits = new Map<string, number>()
  const fetch = (async (input: Request | string) => {
    const url = new URL(typeof input === 'string' ? input : input.url)
    log.push({ at: clock - began, url: url.href })
    const visit = (visits.get(url.href) ?? 0) + 1
    visits.set(url.href, visit)
    const found = hosts[url.host]?.[url.pathname + url.search]
    const answer =
      typeof found === 'function'
        ? found(visit)
        : typeof found === 'string'
          ? { body: found }
          : found
    if (!answer) return new Response('', { status: 404 })
    const { status = 200, body = '', headers = {} } = answer
    return new Response(body as BodyInit, {
      status,
      headers: { 'content-type': 'text/html', ...headers },
    })
  }) as typeof globalThis.fetch
  const options = (more: Partial<SiteOptions> = {}): SiteOptions => ({
    sites: Object.keys(hosts).map((host) => `https://${host}/`),
    fetch,
    now: () => new Date(clock),
    pause: async (ms) => {
      clock += ms
    },
    ...more,
  })
  const harvest = (more: Partial<SiteOptions> = {}) => harvestSite(options(more))
  const asked = () => log.map(({ url }) => url)
  return { log, asked, harvest, options }
}
const robots = (...lines: string[]): Answer => ({
  body: lines.join('\n'),
  headers: { 'content-type': 'text/plain' },
})

describe('a host', () => {
  it.each([
    ['half a second, where nobody asks for more', undefined, 500],
    ['as long as robots.txt asks', robots('User-agent: *', 'Crawl-delay: 3'), 3000],
    [
      'half a second, where robots.txt asks for less',
      robots('User-agent: *', 'Crawl-delay: 0.1'),
      500,
    ],
    [
      'as long as it asks of us by name',
      robots(
        'User-agent: *',
        'Crawl-delay: 9',
        '',
        'User-agent: des-questions-harvest',
        'Crawl-delay: 2',
      ),
      2000,
    ],
  ])('is left alone between two requests for %s', async (_, rules, delay) => {
    const { log, harvest } = web({
      'a.example': {
        ...(rules ? { '/robots.txt': rules } : {}),
        '/': links('/1', '/2', '/3'),
        ...{ '/1': page(''), '/2': page(''), '/3': page('') },
      },
    })
    await harvest()
    const pauses = log.slice(1).map(({ at }, index) => at - log[index]!.at)
    expect(log.length).toBe(6)
    // The first pause comes before anybody can know what robots.txt asks for.
    expect(Math.min(...pauses.slice(1))).toBe(delay)
    expect(Math.max(...pauses.slice(1))).toBe(delay)
  })

  it('is not made to wait for another host', async () => {
    const site = { '/': links('/1', '/2'), '/1': page(''), '/2': page('') }
    const { log, harvest } = web({ 'a.example': site, 'b.example': site })
    await harvest()
    const total = log.at(-1)!.at
    expect(log.length).toBe(10)
    expect(total).toBeLessThanOrEqual(5 * 500)
  })

  it.each([
    ['seconds', '30', 30_000],
    ['a date', 'Sun, 22 Nov 2026 05:00:41 GMT', 40_000],
  ])('that says when to come back, in %s, is asked then', async (_, when, wait) => {
    const { log, harvest } = web({
      'a.example': {
        '/': links('/1'),
        '/1': (visit) =>
          visit === 1
            ? { status: 503, headers: { 'retry-after': when } }
            : { body: page(entry('Une ?')) },
      },
    })
    const { answers } = await harvest()
    const [first, second] = log.filter(({ url }) => url.endsWith('/1'))
    expect(second!.at - first!.at).toBeGreaterThanOrEqual(wait - 1500)
    expect(answers).toHaveLength(1)
  })

  it.each([
    ['refuses us', { status: 403 }],
    ['has had enough of us', { status: 429 }],
    ['wants us back in an hour', { status: 429, headers: { 'retry-after': '3600' } }],
    ['is closed for an hour', { status: 503, headers: { 'retry-after': '3600' } }],
  ])('that %s is asked nothing more; the other host is', async (_, answer) => {
    const { asked, harvest } = web({
      'a.example': { '/': links('/1', '/2', '/3'), '/1': answer, '/2': page(''), '/3': page('') },
      'b.example': { '/': links('/1'), '/1': page(entry('Une ?')) },
    })
    const { answers, report } = await harvest()
    expect(asked()).not.toContain('https://a.example/2')
    expect(asked()).not.toContain('https://a.example/3')
    expect(answers).toHaveLength(1)
    const stopped = report.dropped.filter(({ why }) => why === 'stopped')
    expect(stopped.map(({ url }) => new URL(url).pathname)).toEqual(['/1', '/2', '/3'])
    expect(reportLines(report).join('\n')).toContain('the host refused us')
  })
})

describe('robots.txt', () => {
  const harvestWith = async (lines: string[], paths: string[]) => {
    const pages = Object.fromEntries(paths.map((path) => [path, page('')]))
    const { asked, harvest } = web({
      'a.example': { '/robots.txt': robots(...lines), '/': links(...paths), ...pages },
    })
    await harvest()
    return paths.filter((path) => asked().includes(`https://a.example${path}`))
  }
  it.each([
    [
      'the longest rule wins',
      ['User-agent: *', 'Disallow: /a/', 'Allow: /a/b'],
      ['/a/x', '/a/b', '/c'],
      ['/a/b', '/c'],
    ],
    ['a tie allows', ['User-agent: *', 'Disallow: /a', 'Allow: /a'], ['/a'], ['/a']],
    [
      '* stands for anything, $ for the end',
      ['User-agent: *', 'Disallow: /*?print', 'Disallow: /*.php$'],
      ['/a?print=1', '/a.php', '/a.php5'],
      ['/a.php5'],
    ],
    [
      'our own group counts alone',
      ['User-agent: *', 'Disallow: /', '', 'User-agent: Des-Questions-Harvest', 'Disallow: /b'],
      ['/a', '/b'],
      ['/a'],
    ],
    [
      'groups of one name are one',
      [
        'User-agent: *',
        'Disallow: /a',
        '',
        'User-agent: x',
        'Disallow: /',
        '',
        'User-agent: *',
        'Disallow: /b',
      ],
      ['/a', '/b', '/c'],
      ['/c'],
    ],
    ['an empty rule forbids nothing', ['User-agent: *', 'Disallow:'], ['/a'], ['/a']],
    [
      'what is behind 500 kB is not read',
      ['User-agent: *', 'Disallow: /a', `#${'x'.repeat(600_000)}`, 'Disallow: /b'],
      ['/a', '/b'],
      ['/b'],
    ],
  ])('%s', async (_, lines, paths, expected) => {
    expect(await harvestWith(lines, paths)).toEqual(expected)
  })
})

describe('a site lists its pages', () => {
  it('in packed sitemaps, in text, in other languages and in feeds', async () => {
    const { gzipSync } = await import('node:zlib')
    const head =
      '<link rel="alternate" type="application/rss+xml" href="/rss.xml"><link rel="alternate" hreflang="en" href="/en/">'
    const { asked, harvest } = web({
      'a.example': {
        '/robots.txt': robots(
          'Sitemap: https://a.example/map.xml.gz',
          'Sitemap: https://a.example/list.txt',
          'Sitemap: https://elsewhere.example/map.xml',
        ),
        '/map.xml.gz': {
          body: gzipSync(
            '<urlset xmlns:xhtml="http://www.w3.org/1999/xhtml"><url><loc>https://a.example/packed</loc><xhtml:link rel="alternate" hreflang="en" href="https://a.example/en/packed"/></url></urlset>',
          ),
        },
        '/list.txt': 'https://a.example/text\nhttps://elsewhere.example/x\n',
        '/rss.xml':
          '<rss><channel><item><link>https://a.example/fed</link><pubDate>Tue, 03 Mar 2026 08:00:00 GMT</pubDate></item></channel></rss>',
        '/': page('', head),
        '/en/': page('', '<link rel="alternate" type="application/atom+xml" href="/atom.xml">'),
        '/atom.xml':
          '<feed xmlns="http://www.w3.org/2005/Atom"><entry><link href="/entered"/><link rel="edit" href="/edit"/></entry></feed>',
        ...Object.fromEntries(
          ['/packed', '/en/packed', '/text', '/fed', '/entered'].map((path) => [path, page('')]),
        ),
      },
    })
    const { report } = await harvest()
    expect(asked()).toEqual(
      expect.arrayContaining(
        ['/packed', '/en/packed', '/text', '/fed', '/entered', '/en/'].map(
          (path) => `https://a.example${path}`,
        ),
      ),
    )
    expect(report.pages).toBe(7)
    expect(asked().some((url) => url.includes('elsewhere') || url.endsWith('/edit'))).toBe(false)
  })
})

describe('budgets', () => {
  const endless = (depth: number) => `<a href="/agenda/${depth + 1}">suivant</a>`
  const calendar: Site = new Proxy({} as Site, {
    get: (_, path) =>
      String(path) === '/'
        ? links('/agenda/1', '/aide')
        : String(path) === '/aide'
          ? page(entry('Une ?'))
          : page(endless(Number(String(path).split('/').at(-1)))),
  })
  it.each([
    ['depth', { depth: 5 }, 7],
    ['pages', { pages: 4 }, 4],
    ['time', { minutes: 0.05 }, 5],
    ['bytes', { megabytes: 0.0002 }, 3],
  ] as const)('end a calendar without end: %s', async (why, limits, pages) => {
    const { harvest } = web({ 'a.example': calendar })
    const { report, answers } = await harvest({ limits: { ...LIMITS, ...limits } })
    expect(report.pages).toBe(pages)
    expect(report.dropped.map((drop) => drop.why)).toContain(why)
    expect(answers).toHaveLength(1)
  })

  it('end a path that has more and more queries', async () => {
    const months = Array.from({ length: 200 }, (_, month) => `/agenda?mois=${month}`)
    const { harvest, asked } = web({
      'a.example': {
        '/': links(...months, '/aide'),
        '/aide': page(entry('Une ?')),
        ...Object.fromEntries(months.map((path) => [path, page('')])),
      },
    })
    const { report, answers } = await harvest()
    expect(asked().filter((url) => url.includes('mois'))).toHaveLength(LIMITS.variants)
    expect(report.dropped.filter(({ why }) => why === 'variants')).toHaveLength(150)
    expect(answers).toHaveLength(1)
  })
})

it('says beforehand what it would ask for, and reads no page', async () => {
  const { options, asked } = web({
    'a.example': {
      '/robots.txt': robots('User-agent: *', 'Disallow: /prive/', 'Crawl-delay: 60'),
      '/sitemap.xml':
        '<urlset><url><loc>https://a.example/1</loc></url><url><loc>https://a.example/prive/2</loc></url></urlset>',
    },
  })
  const plan = await planHarvest({
    ...options(),
    known: ['https://a.example/old'],
    exclude: ['/old'],
  })
  expect(planLines(plan)).toEqual([
    'https://a.example/',
    'https://a.example/1',
    'not https://a.example/prive/2: robots',
    'not https://a.example/old: excluded',
    '2 to read, and the pages that they link to; with the pauses between them, 2 min or more',
  ])
  expect(asked()).toEqual(['https://a.example/robots.txt', 'https://a.example/sitemap.xml'])
})
