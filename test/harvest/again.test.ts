/** The second harvest, and the one after a stop: what is asked again, what stays, what goes. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Answer } from '../../src/content/answers.ts'
import { openMemory } from '../../src/harvest/crawl/memory.ts'
import {
  answersText,
  directoryText,
  harvestSite,
  reportLines,
  type SiteOptions,
} from '../../src/harvest/index.ts'

const ORIGIN = 'https://banque.example'
const entry = (question: string, answer = 'Oui, dans l’application.') =>
  `<details><summary>${question}</summary>${answer}</details>`
const entries = (...names: string[]) => names.map((name) => entry(`Question ${name} ?`)).join('')
const page = (body: string) => `<html lang="fr"><body>${body}</body></html>`

interface Page {
  body: string
  /** What the server says to know it again. */
  etag?: string
  lastModified?: string
}
type Pages = Record<string, Page | number>

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dq-again-'))
})
afterEach(() => rm(folder, { recursive: true }))

/** A bank with a memory on disk: each `harvest` is a run of the command. */
function bank() {
  let previous: Answer[] = []
  let clock = Date.parse('2026-11-22T05:00:00Z')
  let version = '1'
  const now = () => new Date(clock)
  const file = join(folder, 'state/harvest.jsonl')
  return {
    file,
    later(hours: number) {
      clock += hours * 3_600_000
    },
    update() {
      version = '2'
    },
    answers: () => previous,
    async harvest(pages: Pages, more: Partial<SiteOptions> = {}) {
      const log: { path: string; status: number; ifNoneMatch: string | null }[] = []
      const fetch = (async (input: Request | string, init?: RequestInit) => {
        const request = new Request(input, init)
        const path = new URL(request.url).pathname
        const ifNoneMatch = request.headers.get('if-none-match')
        const since = request.headers.get('if-modified-since')
        const found = pages[path] ?? 404
        const answer = (status: number, body: string | null, headers = {}) => {
          log.push({ path, status, ifNoneMatch })
          return new Response(body, { status, headers })
        }
        if (typeof found === 'number') return answer(found, '')
        const { body, etag, lastModified } = found
        const headers = {
          'content-type': 'text/html',
          ...(etag ? { etag } : {}),
          ...(lastModified ? { 'last-modified': lastModified } : {}),
        }
        const isSame = (etag && etag === ifNoneMatch) || (lastModified && lastModified === since)
        return isSame ? answer(304, null, headers) : answer(200, body, headers)
      }) as typeof globalThis.fetch
      const memory = await openMemory(file, version, now)
      const options = { sites: [`${ORIGIN}/`], fetch, delayMs: 0, now, previous, memory, ...more }
      const result = await harvestSite(options)
      previous = result.answers
      const visits = log.filter(({ path }) => !/robots|sitemap/.test(path))
      return { ...result, visits, said: reportLines(result.report).join('\n') }
    },
  }
}

const home = (...paths: string[]) => ({
  body: page(paths.map((path) => `<a href="${path}">x</a>`).join('')),
  etag: '"home"',
})

describe('an unchanged site', () => {
  const pages: Pages = {
    '/': home('/a', '/b', '/c'),
    '/a': { body: page(entries('1', '2')), etag: '"a"' },
    '/b': { body: page(entries('2', '3')), lastModified: 'Tue, 03 Mar 2026 08:00:00 GMT' },
    '/c': { body: page(entries('4')) },
  }
  it('sends its pages once, and the file is the same to the byte', async () => {
    const { harvest, answers } = bank()
    const first = await harvest(pages)
    expect(first.visits.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    const text = answersText('fr', answers())
    const second = await harvest(pages)
    expect(second.visits.map(({ path, status }) => [path, status])).toEqual([
      ['/', 304],
      ['/a', 304],
      ['/b', 304],
      ['/c', 200],
    ])
    expect(answersText('fr', second.answers)).toBe(text)
    expect(second.report.novelty).toEqual({ new: 0, equal: 1, 'not-sent': 3 })
    expect(second.said).toContain('4 pages as before, 3 of them not even sent again')
    expect(second.said).toContain('nothing changed: 4 answers as before')
  })

  it('gives the answer of a page that was not sent, when the page before it no longer does', async () => {
    const { harvest } = bank()
    await harvest(pages)
    const { answers, report } = await harvest({
      ...pages,
      '/a': { body: page(entries('1')), etag: '"a2"' },
    })
    expect(answers.find(({ id }) => id === 'question-2')?.url).toBe(`${ORIGIN}/b`)
    expect(report.change).toMatchObject({ changed: ['question-2'], gone: [], new: [] })
  })

  it('that only changes for machines is not searched again', async () => {
    const { harvest } = bank()
    const body = (token: string) =>
      `<html lang="fr"><body><!-- ${token} --><script nonce="${token}">x="${token}"</script><input name="csrf" value="${token}"><main data-token="${token}">${entry('Une ?')}</main></body></html>`
    await harvest({ '/': { body: body('un') } })
    const { report } = await harvest({ '/': { body: body('deux') } })
    expect(report.novelty).toEqual({ new: 0, equal: 1, 'not-sent': 0 })
  })

  it('still tells of new pages in its feed', async () => {
    const { harvest } = bank()
    const head =
      '<link rel="alternate" type="application/rss+xml" href="/rss"><link rel="alternate" hreflang="en" href="/en">'
    const feed = (...paths: string[]) => ({
      body: `<rss><channel>${paths.map((path) => `<item><link>${ORIGIN}${path}</link></item>`).join('')}</channel></rss>`,
    })
    const site = {
      '/': { body: `<html lang="fr"><head>${head}</head><body></body></html>`, etag: '"home"' },
      '/en': { body: page('') },
      '/a': { body: page(entries('1')) },
      '/b': { body: page(entries('2')) },
    }
    await harvest({ ...site, '/rss': feed('/a') })
    const { answers, visits } = await harvest({ ...site, '/rss': feed('/a', '/b') })
    expect(visits[0]?.status).toBe(304)
    expect(answers).toHaveLength(2)
  })

  it('is read anew by a version with other rules', async () => {
    const { harvest, update } = bank()
    await harvest(pages)
    update()
    const { visits } = await harvest(pages)
    expect(visits.every(({ status, ifNoneMatch }) => status === 200 && !ifNoneMatch)).toBe(true)
  })
})

describe('numbers and agencies', () => {
  const contact = (number: string) => `<h2>Conseil</h2><p>${number}</p><p>Le lundi, 9h-18h.</p>`
  const pages: Pages = {
    '/': home('/a', '/b'),
    '/a': { body: page(`${entries('1')}${contact('01 99 00 40 40')}`), etag: '"a"' },
    '/b': { body: page(contact('01 99 00 40 41')) },
  }

  it('are the same to the byte whether their pages were sent again or not', async () => {
    const { harvest } = bank()
    const text = async (some: Pages) => {
      const { contacts, agencies } = (await harvest(some)).directory
      return directoryText(contacts) + directoryText(agencies)
    }
    const first = await text(pages)
    expect(first).toContain('"09:00-18:00"')
    expect(await text(pages)).toBe(first)
    expect(await text({ ...pages, '/b': 500 })).toBe(first)
    expect(await text({ ...pages, '/b': 404 })).toBe(first)
    expect(await text({ ...pages, '/b': 404 })).not.toContain('01 99 00 40 41')
  })

  it('are read anew where only data without words changed', async () => {
    const { harvest } = bank()
    const agency = (day: string) => ({
      body: page(
        `<div itemscope itemtype="https://schema.org/BankOrCreditUnion"><b itemprop="name">Agence Lyon</b><p itemprop="address">12 rue de la République, 69002 Lyon</p><meta itemprop="openingHours" content="${day} 09:00-12:00"></div>`,
      ),
    })
    const weekOf = async (day: string) =>
      (await harvest({ '/': agency(day) })).directory.agencies.agencies[0]?.hours?.week
    expect(await weekOf('Mo')).toMatchObject({ mon: ['09:00-12:00'], tue: [] })
    expect(await weekOf('Tu')).toMatchObject({ mon: [], tue: ['09:00-12:00'] })
  })
})

describe('a page that suddenly gives less than half', () => {
  const before: Pages = { '/': { body: page(entries('1', '2', '3', '4', '5')) } }
  const after: Pages = { '/': { body: page(entries('1', '2')) } }

  it('keeps its old answers and warns, as long as it stays so', async () => {
    const { harvest } = bank()
    await harvest(before)
    for (const _ of [1, 2]) {
      const { answers, report, said } = await harvest(after)
      expect(answers).toHaveLength(5)
      expect(report.halved).toEqual([{ url: `${ORIGIN}/`, before: 5, now: 2 }])
      expect(said).toContain('harvest --accept')
    }
  })

  it('gives what it has once somebody accepts that', async () => {
    const { harvest } = bank()
    await harvest(before)
    expect((await harvest(after, { accept: ['/'] })).answers).toHaveLength(2)
    expect((await harvest(after)).report.halved).toEqual([])
  })

  it.each([
    ['half is left', { '/': { body: page(entries('1', '2', '3')) } }, 3],
    [
      'the others moved to another page',
      {
        '/': { body: `${page(entries('1'))}<a href="/b">b</a>` },
        '/b': { body: page(entries('2', '3', '4', '5')) },
      },
      5,
    ],
    [
      'all are worded anew',
      {
        '/': {
          body: page(
            ['a', 'b', 'c', 'd', 'e']
              .map((name) => entry(`Autre ${name} ?`, `Réponse ${name}.`))
              .join(''),
          ),
        },
      },
      5,
    ],
  ])('is believed where %s', async (_, today, count) => {
    const { harvest } = bank()
    await harvest(before)
    const { answers, report } = await harvest(today)
    expect(report.halved).toEqual([])
    expect(answers).toHaveLength(count)
  })
})

describe('a page that is not there', () => {
  const there: Pages = { '/': home('/a'), '/a': { body: page(entries('1')) } }
  it.each([404, 410])('stays the first time, and goes the second: %i', async (status) => {
    const { harvest } = bank()
    await harvest(there)
    const gone = { ...there, '/a': status }
    const first = await harvest(gone)
    expect(first.answers).toHaveLength(1)
    expect(first.said).toContain('1 page not there for the first time')
    expect((await harvest(gone)).report.change.gone).toEqual(['question-1'])
  })

  it('and then is there again has never been away', async () => {
    const { harvest } = bank()
    await harvest(there)
    await harvest({ ...there, '/a': 404 })
    expect((await harvest(there)).report.missing).toEqual([])
    expect((await harvest({ ...there, '/a': 404 })).answers).toHaveLength(1)
  })
})

describe('a harvest that is stopped', () => {
  const pages: Pages = {
    '/': home('/a', '/b', '/c'),
    '/a': { body: page(entries('1')) },
    '/b': { body: page(entries('2')) },
    '/c': { body: page(entries('3')) },
  }
  /** Ctrl-C, once this many pages were read. */
  const stopAfter = (count: number): Partial<SiteOptions> => {
    const stop = new AbortController()
    return {
      signal: stop.signal,
      onProgress: ({ pages: read }) => {
        if (read === count) stop.abort(new Error('assez'))
      },
    }
  }

  it('goes on where it was, and asks no page twice', async () => {
    const { harvest } = bank()
    await expect(harvest(pages, stopAfter(3))).rejects.toThrow('assez')
    const { visits, answers } = await harvest(pages)
    expect(visits.map(({ path }) => path)).toEqual(['/c'])
    expect(answers).toHaveLength(3)
    expect((await harvest(pages)).visits).toHaveLength(4)
  })

  it('begins anew a day later', async () => {
    const { harvest, later } = bank()
    await expect(harvest(pages, stopAfter(3))).rejects.toThrow('assez')
    later(25)
    expect((await harvest(pages)).visits).toHaveLength(4)
  })

  it('loses a line that was cut in two, and no other', async () => {
    const { harvest, file } = bank()
    await expect(harvest(pages, stopAfter(3))).rejects.toThrow('assez')
    const text = await readFile(file, 'utf8')
    await writeFile(file, text.slice(0, -20))
    expect((await harvest(pages)).visits.map(({ path }) => path)).toEqual(['/b', '/c'])
  })

  it.each(['', 'pas du JSON\n{"page":{}}\n{"page":{"url":"x"}}\n[1]\nnull\n'])(
    'reads everything where its file says nothing: “%s”',
    async (text) => {
      const { harvest, file } = bank()
      await harvest(pages)
      await writeFile(file, text)
      const { visits, answers } = await harvest(pages)
      expect([visits.length, answers.length]).toEqual([4, 3])
    },
  )
})
