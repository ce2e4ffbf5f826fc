/** Are addresses there, and how are they asked? What a website's own log would show. */
import { describe, expect, it } from 'vitest'
import { QuestionsError } from '../../src/errors.ts'
import { type AskedLink, askLinks, type LinkOptions } from '../../src/harvest/index.ts'

interface Answer {
  status?: number
  body?: string
  type?: string
  location?: string
}
type Site = Record<string, Answer | ((method: string) => Answer)>

const page = (body: string): Answer => ({ body: `<html lang="fr"><body>${body}</body></html>` })
const BANK = 'https://banque.example'

/** Hosts as tables of paths, a clock that only pauses move, and the log of what was asked when. */
function web(hosts: Record<string, Site>, more: Partial<LinkOptions> = {}) {
  let clock = Date.parse('2026-11-22T03:00:00Z')
  const log: { at: number; asked: string }[] = []
  const fetch = (async (input: Request | string, init?: RequestInit) => {
    const request = new Request(input, init)
    const { host, pathname } = new URL(request.url)
    log.push({ at: clock, asked: `${request.method} ${host}${pathname}` })
    const given = hosts[host]?.[pathname] ?? { status: 404 }
    const {
      status = 200,
      body = '',
      type = 'text/html',
      location,
    } = typeof given === 'function' ? given(request.method) : given
    const headers = { 'content-type': type, ...(location ? { location } : {}) }
    return new Response(request.method === 'HEAD' ? null : body, { status, headers })
  }) as typeof globalThis.fetch
  const ask = (...links: (string | [string, ...string[]])[]): Promise<AskedLink[]> =>
    askLinks(
      links.flat().length === 0
        ? []
        : links.map((link) => {
            const [path, ...places] = [link].flat()
            return { url: new URL(path!, BANK).href, places }
          }),
      {
        ...{ sites: [`${BANK}/`], fetch, now: () => new Date(clock) },
        pause: async (ms) => {
          clock += ms
        },
        ...more,
      },
    )
  return { ask, log, asked: () => log.map(({ asked }) => asked) }
}

describe('an address', () => {
  it.each<[string, Site[string], Partial<AskedLink>]>([
    ['that answers', page('a'), { end: 'there', lost: [] }],
    ['of a document', { type: 'application/pdf', body: '%PDF' }, { end: 'there' }],
    ['that is not there', { status: 404 }, { end: 'missing' }],
    ['that is gone for good', { status: 410 }, { end: 'missing' }],
    ['behind a sign-in', { status: 401 }, { end: 'there' }],
    ['that wants another method', { status: 405 }, { end: 'there' }],
    ['in trouble', { status: 500 }, { end: 'silent' }],
    [
      'of a server that knows no HEAD',
      (method) => (method === 'HEAD' ? { status: 404 } : page('a')),
      { end: 'there' },
    ],
    ['that leads to another page', { status: 302, location: '/b' }, { end: 'there' }],
    [
      'that leads there for good',
      { status: 301, location: '/b' },
      { end: 'there', movedTo: `${BANK}/b` },
    ],
    [
      'that leads to a page that is not there',
      { status: 301, location: '/none' },
      { end: 'missing' },
    ],
    [
      'that leads to itself',
      { status: 302, location: '/a' },
      { end: 'silent', detail: 'too many redirects' },
    ],
    [
      'that leads to another host',
      { status: 302, location: 'https://sso.example/' },
      { end: 'there' },
    ],
  ])('%s', async (_, given, expected) => {
    const { ask, asked } = web({ 'banque.example': { '/a': given, '/b': page('b') } })
    const [link] = await ask('/a')
    expect(link).toMatchObject(expected)
    expect(asked().some((line) => line.includes('sso.example'))).toBe(false)
  })

  it('is asked by HEAD, and its page is read only where a place on it is wanted', async () => {
    const { ask, asked } = web({
      'banque.example': { '/a': page('a'), '/b': page('<h2 id="ici">b</h2><a name="là"></a>') },
    })
    const links = await ask('/a', ['/b', 'ici', 'là', 'ailleurs'])
    expect(links.map(({ lost }) => lost)).toEqual([[], ['ailleurs']])
    expect(asked().slice(1)).toEqual(['HEAD banque.example/a', 'GET banque.example/b'])
  })

  it('of another host is asked only when its host is named', async () => {
    const hosts = { 'autre.example': { '/x': { status: 404 } } }
    const shy = web(hosts)
    expect(await shy.ask('https://autre.example/x')).toMatchObject([{ end: 'unasked' }])
    expect(shy.log).toEqual([])
    const curious = web(hosts, { hosts: ['autre.example'] })
    expect(await curious.ask('https://autre.example/x')).toMatchObject([{ end: 'missing' }])
  })
})

it.each([
  ['has no address', new TypeError('fetch failed')],
  ['is on a private network', new QuestionsError('HOST_NOT_ALLOWED', 'on a private network: x')],
])('a host that %s is silent, and is not asked for every address', async (_, error) => {
  let asked = 0
  const fetch = async () => {
    asked++
    throw error
  }
  const { ask } = web({}, { fetch })
  const links = await ask('/a', '/b', '/c')
  expect(links.map(({ end }) => end)).toEqual(['silent', 'silent', 'silent'])
  expect(asked).toBeLessThanOrEqual(3)
})

describe('politeness', () => {
  const robots = (text: string): Answer => ({ type: 'text/plain', body: text })

  it('obeys robots.txt, and its pauses', async () => {
    const { ask, log } = web({
      'banque.example': {
        '/robots.txt': robots('User-agent: *\nCrawl-delay: 2\nDisallow: /prive/'),
        ...{ '/a': page('a'), '/b': page('b') },
      },
    })
    expect(await ask('/prive/x', '/a', '/b')).toMatchObject([
      { end: 'unasked', detail: 'robots.txt' },
      { end: 'there' },
      { end: 'there' },
    ])
    expect(log.map(({ asked }) => asked)).toEqual([
      'GET banque.example/robots.txt',
      'HEAD banque.example/a',
      'HEAD banque.example/b',
    ])
    const gaps = log.slice(1).map(({ at }, index) => at - log[index]!.at)
    expect(gaps).toEqual([2000, 2000])
  })

  it('begins with a pause: somebody else may just have asked', async () => {
    const { ask, log } = web({ 'banque.example': { '/a': page('a') } })
    await ask('/a')
    expect(log[0]!.at - Date.parse('2026-11-22T03:00:00Z')).toBe(500)
  })

  it.each([403, 429])('leaves a host alone that answers %i', async (status) => {
    const { ask, asked } = web({ 'banque.example': { '/a': { status }, '/b': page('b') } })
    const links = await ask('/a', '/b')
    expect(links[1]).toMatchObject({ end: 'unasked' })
    expect(asked().some((line) => line.endsWith('/b'))).toBe(false)
  })

  it('ends at the limits of a harvest', async () => {
    const { ask, asked } = web(
      { 'banque.example': { '/a': page('a'), '/b': page('b') } },
      { limits: { pages: 1 } },
    )
    expect((await ask('/a', '/b')).map(({ end }) => end)).toEqual(['there', 'unasked'])
    expect(asked()).toHaveLength(2)
  })

  it('stops when it is told to', async () => {
    const { ask } = web({ 'banque.example': { '/a': page('a') } }, { signal: AbortSignal.abort() })
    await expect(ask('/a')).rejects.toThrow()
  })
})
