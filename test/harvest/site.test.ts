import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseAnswers } from '../../src/content/answers.ts'
import { LIMITS } from '../../src/harvest/crawl/limits.ts'
import {
  answersText,
  harvestFolder,
  harvestSite,
  reportLines,
  type SiteOptions,
} from '../../src/harvest/index.ts'

const ORIGIN = 'https://banque.example'
const entry = (question: string, answer = 'Oui, dans l’application.', id = '') =>
  `<details${id && ` id="${id}"`}><summary>${question}</summary>${answer}</details>`
const page = (body: string, head = '') =>
  `<html lang="fr"><head>${head}</head><body>${body}</body></html>`

/** A website as a table of paths, and the list of what was asked of it. */
function website(
  pages: Record<
    string,
    string | { status?: number; location?: string; type?: string; body?: string; modified?: string }
  >,
) {
  const asked: string[] = []
  const fetch = (async (input: Request | string) => {
    const url = new URL(typeof input === 'string' ? input : input.url)
    asked.push(url.href)
    const found = url.origin === ORIGIN ? pages[url.pathname] : undefined
    if (found === undefined) return new Response('', { status: 404 })
    const {
      status = 200,
      location,
      type = 'text/html',
      body = '',
      modified,
    } = typeof found === 'string' ? { body: found } : found
    const headers = {
      'content-type': type,
      ...(location ? { location } : {}),
      ...(modified ? { 'last-modified': modified } : {}),
    }
    return new Response(body, { status, headers })
  }) as typeof globalThis.fetch
  const harvest = (options: Partial<SiteOptions> = {}) =>
    harvestSite({ sites: [`${ORIGIN}/`], fetch, delayMs: 0, ...options })
  return { asked, harvest }
}

describe('crawling', () => {
  it('reads the pages of the sitemap and those that links lead to, each once', async () => {
    const { harvest, asked } = website({
      '/': page(
        '<a href="/a">A</a> <a href="/a#x">A</a> <a href="https://other.example/">B</a> <a href="/d.pdf">C</a>',
      ),
      '/a': page(entry('Une ?')),
      '/b': page(entry('Deux ?')),
      '/sitemap.xml': `<urlset><url><loc>${ORIGIN}/b</loc><lastmod>2026-03-02T10:00:00Z</lastmod></url></urlset>`,
    })
    const { answers, report } = await harvest()
    expect(answers.map(({ id, updatedAt }) => [id, updatedAt])).toEqual([
      ['deux', '2026-03-02'],
      ['une', undefined],
    ])
    expect(report.pages).toBe(3)
    expect(asked.filter((url) => url.endsWith('/a'))).toHaveLength(1)
    expect(asked.every((url) => url.startsWith(ORIGIN))).toBe(true)
    expect(asked.some((url) => url.endsWith('.pdf'))).toBe(false)
  })

  it('keeps every answer of a site that is silent today, and says which', async () => {
    const pages = { '/': page('<a href="/a">A</a>'), '/a': page(entry('Une ?')) }
    const { answers: previous } = await website(pages).harvest()
    const { harvest } = website({ ...pages, '/robots.txt': { status: 503 } })
    const { answers, report } = await harvest({ previous })
    expect(answers).toEqual(previous)
    expect(report.dropped.map(({ url, why }) => [url, why])).toEqual([
      [`${ORIGIN}/`, 'silent'],
      [`${ORIGIN}/a`, 'silent'],
    ])
    const said = reportLines(report).join('\n')
    expect(said).toContain('the site does not answer')
    expect(said).toContain('1 answer kept: their page could not be read this time')
  })

  it('obeys robots.txt, and reads nothing when it does not answer', async () => {
    const pages = { '/': page('<a href="/prive/a">A</a>'), '/prive/a': page(entry('Une ?')) }
    const polite = website({
      ...pages,
      '/robots.txt': { type: 'text/plain', body: 'User-agent: *\nDisallow: /prive/' },
    })
    expect((await polite.harvest()).report.dropped).toEqual([
      { url: `${ORIGIN}/prive/a`, why: 'robots' },
    ])
    expect(polite.asked.some((url) => url.endsWith('/prive/a'))).toBe(false)
  })

  const rules = { type: 'text/plain', body: 'User-agent: *\nDisallow: /prive/' }
  const hops = (count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, at) => [
        at === 0 ? '/robots.txt' : `/${at}.txt`,
        { status: 301, location: `/${at + 1}.txt` },
      ]),
    )
  it.each([
    ['forbidden', 'robots.txt is the file itself', { '/robots.txt': rules }],
    ['forbidden', 'it leads to the file by five steps', { ...hops(5), '/5.txt': rules }],
    ['read', 'it leads on for six', { ...hops(6), '/6.txt': rules }],
    [
      'read',
      'it leads to another host',
      { '/robots.txt': { status: 301, location: 'https://other.example/robots.txt' } },
    ],
    ['read', 'it leads nowhere', { '/robots.txt': { status: 301 } }],
    ['read', 'it is refused', { '/robots.txt': { status: 403, body: '503' } }],
    ['silent', 'the server is in trouble', { '/robots.txt': { status: 503 } }],
    ['silent', 'we ask too often', { '/robots.txt': { status: 429 } }],
    [
      'silent',
      'it leads to a server in trouble',
      { '/robots.txt': { status: 301, location: '/1.txt' }, '/1.txt': { status: 500 } },
    ],
  ])('a page is %s where %s', async (expected, _, robots) => {
    const { harvest, asked } = website({ '/prive/a': page(entry('Une ?')), ...robots })
    const { report } = await harvest({ sites: [`${ORIGIN}/prive/a`] })
    const [dropped] = report.dropped
    expect(dropped?.why ?? 'read').toBe(expected === 'forbidden' ? 'robots' : expected)
    expect(asked.every((url) => url.startsWith(ORIGIN))).toBe(true)
  })

  it('reads a page although a printed version of it asks not to be indexed', async () => {
    const canonical = `<link rel="canonical" href="${ORIGIN}/a">`
    const { harvest } = website({
      '/': page('<a href="/a/print">P</a><a href="/a">A</a>'),
      '/a/print': page(entry('Une ?'), `${canonical}<meta name="robots" content="noindex">`),
      '/a': page(entry('Une ?'), canonical),
    })
    expect((await harvest()).answers.map(({ url }) => url)).toEqual([`${ORIGIN}/a`])
  })

  it('never follows a redirect to a host that is not listed', async () => {
    const { harvest, asked } = website({
      '/': page('<a href="/ici">A</a><a href="/la">B</a>'),
      '/ici': { status: 302, location: 'http://169.254.169.254/' },
      '/la': { status: 301, location: '/b' },
      '/b': page(entry('Une ?')),
    })
    const { answers, report } = await harvest()
    expect(report.dropped).toEqual([
      { url: `${ORIGIN}/ici`, why: 'unlisted', detail: 'http://169.254.169.254/' },
    ])
    expect(answers.map(({ url }) => url)).toEqual([`${ORIGIN}/b`])
    expect(asked.every((url) => url.startsWith(ORIGIN))).toBe(true)
  })

  it.each([
    ['not-html', { type: 'application/json', body: '{}' }],
    ['missing', { status: 404 }],
    ['failed', { status: 400 }],
    ['stopped', { status: 403 }],
    ['too-large', { body: 'x'.repeat(5_000_001) }],
    ['noindex', page(entry('Une ?'), '<meta name="robots" content="noindex">')],
    ['copy', page(entry('Une ?'), '<link rel="canonical" href="/">')],
    ['excluded', page(entry('Une ?'))],
  ] as const)('leaves a page out: %s', async (why, a) => {
    const { harvest } = website({ '/': page('<a href="/a">A</a>'), '/a': a })
    const { answers, report } = await harvest(why === 'excluded' ? { exclude: ['/a'] } : {})
    expect(answers).toEqual([])
    expect(report.dropped).toMatchObject([{ url: `${ORIGIN}/a`, why }])
  })

  it('gives an answer the canonical address of its page', async () => {
    const { harvest } = website({
      '/': page(entry('Une ?'), `<link rel="canonical" href="${ORIGIN}/aide">`),
    })
    expect((await harvest()).answers[0]?.url).toBe(`${ORIGIN}/aide`)
  })

  it('stops at the limit of pages, and says what was not read', async () => {
    const { harvest } = website({
      '/': page('<a href="/a">A</a><a href="/b">B</a>'),
      '/a': page(''),
      '/b': page(''),
    })
    const { report } = await harvest({ limits: { ...LIMITS, pages: 2 } })
    expect([report.pages, report.dropped]).toEqual([2, [{ url: `${ORIGIN}/b`, why: 'pages' }]])
  })

  it('stops when it is asked to', async () => {
    const { harvest } = website({ '/': page(entry('Une ?')) })
    await expect(harvest({ signal: AbortSignal.abort(new Error('assez')) })).rejects.toThrow(
      'assez',
    )
  })
})

describe('answers of many pages', () => {
  it('merges the same words, keeps other answers and says so', async () => {
    const { harvest } = website({
      '/': page(`${entry('Une ?')}${entry('Deux ?')}<a href="/a">A</a>`),
      '/a': page(`${entry('Une ?')}${entry('Deux ?', 'Non, au guichet.')}`),
    })
    const { answers, report } = await harvest()
    expect(answers.map(({ id, url }) => [id, url])).toEqual([
      ['deux', `${ORIGIN}/`],
      ['deux-2', `${ORIGIN}/a`],
      ['une', `${ORIGIN}/`],
    ])
    expect(report.merged).toBe(1)
    expect(report.warnings).toEqual([expect.stringContaining('two answers')])
  })

  it('finds the topic by the longest beginning of the address', async () => {
    const { harvest } = website({
      '/': page('<a href="/cartes/perte/a">A</a><a href="/cartes-cadeaux">B</a>'),
      '/cartes/perte/a': page(entry('Une ?')),
      '/cartes-cadeaux': page(entry('Deux ?')),
    })
    const topics = [
      { id: 'cartes', match: ['/cartes'] },
      { id: 'perte', match: ['/cartes/perte/'] },
    ]
    const { answers } = await harvest({ topics })
    expect(answers.map(({ id, topic }) => [id, topic])).toEqual([
      ['deux', undefined],
      ['une', 'perte'],
    ])
  })

  it('does not believe a date of tomorrow', async () => {
    const modified = 'Tue, 03 Mar 2026 08:00:00 GMT'
    const { harvest } = website({ '/': { body: page(entry('Une ?')), modified } })
    const on = async (day: string) =>
      (await harvest({ now: () => new Date(day) })).answers[0]?.updatedAt
    expect([await on('2026-03-03'), await on('2026-03-02')]).toEqual(['2026-03-03', undefined])
  })

  it('gives what its schema accepts', async () => {
    const { harvest } = website({
      '/': page(entry('Une ?', 'Voir <a class="btn" href="/x">Faire</a>', 'u')),
    })
    const { answers } = await harvest()
    expect(parseAnswers({ format: 1, locale: 'fr', answers })).toEqual(answers)
  })
})

describe('a second harvest', () => {
  const first = page(
    entry('Comment payer ?', 'Avec la carte.', 'payer') + entry('Comment retirer ?'),
  )
  const lastTime = async () => (await website({ '/': first }).harvest()).answers

  it('changes nothing when the site did not change, and says so', async () => {
    const previous = await lastTime()
    const { answers, report } = await website({
      '/': { body: first, modified: 'Tue, 03 Mar 2026 08:00:00 GMT' },
    }).harvest({ previous })
    expect(answers).toEqual(previous)
    expect(answersText('fr', answers)).toBe(answersText('fr', previous))
    expect(reportLines(report).at(-1)).toBe('nothing changed: 2 answers as before')
  })

  it.each([
    [
      'the question is worded anew at the same anchor',
      { '/': page(entry('Comment régler un achat ?', 'Avec la carte.', 'payer')) },
    ],
    ['the anchor changes', { '/': page(entry('Comment payer ?', 'Avec la carte.', 'autre')) }],
    [
      'the answer moves to another page',
      { '/': page('<a href="/b">B</a>'), '/b': page(entry('Comment payer ?', 'Avec la carte.')) },
    ],
    [
      'the answer is written anew',
      { '/': page(entry('Comment payer ?', 'Avec le téléphone.', 'payer')) },
    ],
  ])('keeps the id when %s', async (_, pages) => {
    const { answers, report } = await website(pages).harvest({ previous: await lastTime() })
    expect(answers.map(({ id }) => id)).toEqual(['comment-payer'])
    expect(report.change.gone).toEqual(['comment-retirer'])
    expect(report.change.new).toEqual([])
  })

  it('keeps the answers of a page that could not be read today', async () => {
    const previous = await lastTime()
    const { answers } = await website({ '/': { status: 403 } }).harvest({ previous })
    expect(answers).toEqual(previous)
  })

  describe('of a site that is half there', () => {
    const site = {
      '/': page(`${entry('Une ?')}<a href="/liste">L</a><a href="/x?from=home">X</a>`),
      '/liste': page(`${entry('Deux ?')}<a href="/enfant">E</a>`),
      '/enfant': page(entry('Trois ?')),
      '/x': page(entry('Quatre ?'), `<link rel="canonical" href="${ORIGIN}/x">`),
    }
    const failed = { status: 400 }
    it.each([
      ['a list of pages failed: those behind it are asked for', { '/liste': failed }, 1, []],
      ['a page failed that has another address', { '/x': failed }, 1, []],
      [
        'all failed but the first page',
        { '/liste': failed, '/enfant': failed, '/x': failed },
        3,
        [],
      ],
      ['a list is gone, the pages behind it are not', { '/liste': { status: 404 } }, 0, ['deux']],
      [
        'nothing links to a page any more, and it is gone',
        { '/liste': page(entry('Deux ?')), '/enfant': { status: 410 } },
        0,
        ['trois'],
      ],
      ['nothing links to a page any more', { '/liste': page(entry('Deux ?')) }, 0, []],
      [
        'a page moved',
        { '/enfant': { status: 301, location: '/b' }, '/b': page(entry('Trois ?')) },
        0,
        [],
      ],
    ])('loses only what is gone: %s', async (_, today, kept, gone) => {
      const { answers: previous } = await website(site).harvest()
      expect(previous).toHaveLength(4)
      const { answers, report } = await website({ ...site, ...today }).harvest({ previous })
      expect(report.change).toMatchObject({ gone, new: [] })
      expect(report.kept).toBe(kept)
      expect(answers).toHaveLength(4 - gone.length)
    })

    it('keeps what the limit of pages left out', async () => {
      const { answers: previous } = await website(site).harvest()
      const { answers, report } = await website(site).harvest({
        previous,
        limits: { ...LIMITS, pages: 1 },
      })
      expect([answers, report.kept]).toEqual([previous, 3])
    })

    it('forgets what robots.txt, the configuration or the page itself takes back', async () => {
      const { answers: previous } = await website(site).harvest()
      const noindex = page(entry('Quatre ?'), '<meta name="robots" content="noindex">')
      const robots = { type: 'text/plain', body: 'User-agent: *\nDisallow: /enfant' }
      const today = website({ ...site, '/x': noindex, '/robots.txt': robots })
      const { answers } = await today.harvest({ previous, exclude: ['/liste'] })
      expect(answers.map(({ id }) => id)).toEqual(['une'])
    })

    it('does not count twice what another page says in the same words', async () => {
      const twice = { ...site, '/enfant': page(entry('Trois ?') + entry('Deux ?')) }
      const { answers: previous } = await website(twice).harvest()
      const { answers } = await website({ ...twice, '/liste': failed }).harvest({ previous })
      expect(answers).toEqual(previous)
    })
  })

  it('never gives an old id to a new question', async () => {
    const { answers } = await website({
      '/': page(
        entry('Comment payer ?', 'Avec la carte.', 'payer') + entry('Comment retirer !?', 'x', 'r'),
      ),
    }).harvest({
      previous: (await lastTime()).map((answer) => ({ ...answer, locale: 'en' })),
    })
    expect(answers.map(({ id }) => id)).toEqual(['comment-payer-2', 'comment-retirer-2'])
  })
})

it('reads a folder of saved pages in the same way', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'harvest-'))
  await mkdir(join(folder, 'aide'))
  await writeFile(join(folder, 'aide', 'cartes.html'), page(entry('Une ?')))
  await writeFile(
    join(folder, 'b.htm'),
    page(entry('Deux ?'), '<link rel="canonical" href="https://x.example/b">'),
  )
  await writeFile(join(folder, 'notes.txt'), 'rien')
  const { answers } = await harvestFolder(folder, { baseUrl: `${ORIGIN}/` })
  expect(answers.map(({ url }) => url)).toEqual([
    'https://x.example/b',
    `${ORIGIN}/aide/cartes.html`,
  ])
})
