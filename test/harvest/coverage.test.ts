/** What an editor is told of the pages: which gave what by which rule, and where data and text differ. */
import { describe, expect, it } from 'vitest'
import { parseCoverage } from '../../src/content/coverage.ts'
import { coverageOf, coverageText } from '../../src/harvest/coverage.ts'
import { harvestSite, type SiteOptions } from '../../src/harvest/index.ts'

const ORIGIN = 'https://banque.example'
const entry = (question: string, answer: string) =>
  `<details><summary>${question}</summary>${answer}</details>`
const data = (question: string, answer: string) =>
  `<script type="application/ld+json">${JSON.stringify({
    '@type': 'Question',
    name: question,
    acceptedAnswer: { text: answer },
  })}</script>`
const RIB = 'Où est mon RIB ?'
const SHOWN = 'Dans l’application.'

async function harvest(bodies: Record<string, string | number>, more: Partial<SiteOptions> = {}) {
  const fetch = (async (input: Request | string) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input)
    const body = bodies[pathname] ?? 404
    const html = `<html lang="fr"><body>${body}</body></html>`
    return typeof body === 'number'
      ? new Response('', { status: body })
      : new Response(html, { headers: { 'content-type': 'text/html' } })
  }) as typeof globalThis.fetch
  return harvestSite({ sites: [`${ORIGIN}/`], fetch, delayMs: 0, ...more })
}
const links = (...paths: string[]) => paths.map((path) => `<a href="${path}">x</a>`).join('')

describe('a difference between text and data', () => {
  const page = entry(RIB, SHOWN) + data(RIB, 'Au <strong>guichet</strong>.')

  it('is told with the answer that has the text, and what the data says', async () => {
    const { answers, coverage, report } = await harvest({ '/': page })
    expect(answers).toMatchObject([{ id: 'ou-est-mon-rib', answer: `<p>${SHOWN}</p>` }])
    expect(coverage.differences).toEqual([
      { id: 'ou-est-mon-rib', url: `${ORIGIN}/`, data: '<p>Au <strong>guichet</strong>.</p>' },
    ])
    expect(report.differences).toBe(1)
  })

  it.each([
    ['the data says the same', entry(RIB, SHOWN) + data(RIB, '<p>Dans l’application !</p>')],
    [
      'the data begins later in the text',
      entry(RIB, `<p>Bonne question.</p><p>${SHOWN.repeat(3)}</p>`) + data(RIB, SHOWN.repeat(3)),
    ],
    ['no visitor sees the question', data(RIB, SHOWN)],
  ])('is none where %s', async (_, body) => {
    expect((await harvest({ '/': body })).coverage.differences).toEqual([])
  })

  it('belongs to the one answer of a question that stands on two pages', async () => {
    const { coverage } = await harvest({
      '/': `${entry(RIB, SHOWN)}${links('/a')}`,
      '/a': page,
    })
    expect(coverage.differences).toMatchObject([{ id: 'ou-est-mon-rib', url: `${ORIGIN}/a` }])
  })

  it('belongs to the answer with the words of its page, where another page answers otherwise', async () => {
    const { answers, coverage } = await harvest({
      '/': `${entry(RIB, 'Sur le chéquier.')}${links('/a')}`,
      '/a': page,
    })
    expect(answers).toHaveLength(2)
    const own = answers.find(({ url }) => url.endsWith('/a'))
    expect(coverage.differences.map(({ id }) => id)).toEqual([own?.id])
  })
})

describe('the coverage', () => {
  const bodies = {
    '/': links('/a', '/b', '/c'),
    '/a': entry(RIB, SHOWN) + entry('Et mon IBAN ?', SHOWN) + data('Et mon BIC ?', 'Ici.'),
    '/b': '<div id="app"></div><script src="app.js"></script>',
    '/c': '<p>Bienvenue dans votre agence.</p>',
  }
  it('says of each page what every rule found, and which pages gave nothing', async () => {
    const { coverage } = await harvest(bodies)
    expect(coverage.pages.map(({ url, found, empty }) => [url, found, empty])).toEqual([
      [`${ORIGIN}/`, {}, undefined],
      [`${ORIGIN}/a`, { details: 2, 'json-ld': 1 }, undefined],
      [`${ORIGIN}/b`, {}, true],
      [`${ORIGIN}/c`, {}, undefined],
    ])
  })

  it('counts an entry of another system under the name of its adapter', async () => {
    const source = {
      name: 'faq.csv',
      async *read() {
        yield {
          is: 'answer' as const,
          url: `${ORIGIN}/nuit`,
          title: 'Et la nuit ?',
          html: '<p>Aussi.</p>',
        }
      },
    }
    const { coverage } = await harvest({ '/': '' }, { sources: [source] })
    expect(coverage.pages).toContainEqual({
      url: `${ORIGIN}/nuit`,
      locale: 'fr',
      found: { 'faq.csv': 1 },
    })
  })

  it('is the same to the byte in whatever order the pages were read, and as it was written', () => {
    const answers = [{ question: RIB, answer: '<p>x</p>', source: 'dl', inData: '<p>y</p>' }]
    const pages = ['/b', '/a', '/c'].map((path) => ({
      url: ORIGIN + path,
      locale: 'fr',
      answers: answers.map((one) => ({ ...one, url: ORIGIN + path, category: [], actions: [] })),
    }))
    const known = [
      {
        ...{ id: 'rib', question: RIB, answer: '<p>x</p>', url: `${ORIGIN}/a`, locale: 'fr' },
        ...{ keywords: [], alternates: [], actions: [], hash: 'h' },
      },
    ]
    const text = coverageText(coverageOf(pages, known))
    expect(coverageText(coverageOf(pages.toReversed(), known))).toBe(text)
    expect(coverageText(parseCoverage(JSON.parse(text)))).toBe(text)
    expect(text.split('\n').filter((line) => line.includes('"found"'))).toHaveLength(3)
  })
})
