/**
 * Systems that hold answers, each played on loopback by answers of the shape that its documentation shows:
 * what the public may read comes through, whole and clean; nothing else does.
 */
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { Answer } from '../../src/content/answers.ts'
import { parseAgencies } from '../../src/content/directory.ts'
import { type AdapterConfig, Harvest } from '../../src/content/harvest.ts'
import type { Source } from '../../src/harvest/adapters/adapter.ts'
import { sourcesOf } from '../../src/harvest/adapters/index.ts'
import { openMemory } from '../../src/harvest/crawl/memory.ts'
import { createFetch } from '../../src/harvest/fetch.ts'
import {
  harvestSite,
  readAgencies,
  reportLines,
  type SiteOptions,
} from '../../src/harvest/index.ts'

const file = (name: string) =>
  readFileSync(new URL(`../fixtures/adapters/${name}`, import.meta.url), 'utf8')

interface Recorded {
  body: unknown
  headers?: Record<string, string>
  /** What the request must carry. */
  auth?: string
  wants?: object
}

let server: Server | undefined
afterEach(() => server?.close())

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  let body = ''
  for await (const chunk of request) body += chunk
  return body
}

/** Plays `name`; what was not recorded is a 404. */
async function play(name: string) {
  const answers: Record<string, Recorded> = JSON.parse(file(`${name}.json`))
  const asked: string[] = []
  server = createServer(async (request, response) => {
    const origin = `http://${request.headers.host}`
    const path = decodeURIComponent(request.url ?? '')
    const key = request.method === 'GET' ? path : `${request.method} ${path}`
    asked.push(key)
    const found = answers[key]
    const body = await bodyOf(request)
    if (found?.auth && found.auth !== request.headers.authorization) {
      return response.writeHead(401).end()
    }
    if (found?.wants) expect(JSON.parse(body)).toEqual(found.wants)
    if (!found) return response.writeHead(404).end()
    response.writeHead(200, { 'content-type': 'application/json', ...found.headers })
    response.end(JSON.stringify(found.body).replaceAll('{origin}', origin))
  })
  await new Promise<void>((listening) => server!.listen(0, '127.0.0.1', listening))
  const host = `${name}.localhost:${(server.address() as AddressInfo).port}`
  return { asked, host, url: `http://${host}` }
}

const KEYS = {
  DES_QUESTIONS_SMART_TRIBUNE_KEY: 'cle',
  DES_QUESTIONS_SMART_TRIBUNE_SECRET: 'secret',
}
const adaptersOf = (...adapters: object[]): AdapterConfig[] => Harvest.parse({ adapters }).adapters
const options = {
  env: KEYS,
  readText: async (name: string) => file(name),
  load: async (name: string) => import(new URL(name, import.meta.url).href),
}

async function harvest(given: Promise<Source[]>, host: string, more: Partial<SiteOptions> = {}) {
  const [fetch, sources] = [createFetch({ hosts: [host], version: '1' }), await given]
  return harvestSite({ sites: [], sources, fetch, delayMs: 0, ...more })
}
const plain = (text: string) => text.replace(/\u00a0/g, ' ')

const TOPICS = [
  { id: 'cartes', match: [] },
  { id: 'documents', match: [] },
  { id: 'epargne', match: [] },
]

describe('Zendesk', () => {
  const read = async () => {
    const { url, host, asked } = await play('zendesk')
    const sources = sourcesOf(
      adaptersOf({ kind: 'zendesk', url, locales: ['fr', 'en-us'] }),
      options,
    )
    return {
      url,
      asked,
      ...(await harvest(sources, host, { topics: TOPICS, locales: ['fr', 'en'] })),
    }
  }
  it('gives its public articles of every page and language, and neither drafts nor what agents read', async () => {
    const { answers, url, report } = await read()
    expect(answers.map(({ question, locale }) => [plain(question), locale])).toEqual([
      ['Comment faire opposition à ma carte ?', 'fr'],
      ['How do I block my card?', 'en'],
      ['Où trouver mon RIB', 'fr'],
      ['Where is my IBAN?', 'en'],
    ])
    expect(answers[0]).toMatchObject({
      answer: `<p>Appelez le <strong>01 99 00 39 39</strong>, à toute heure.</p><p><a href="${url}/hc/fr/articles/102">Où trouver mon RIB</a></p>`,
      url: `${url}/hc/fr/articles/101`,
      topic: 'cartes',
      keywords: ['perte', 'vol'],
      updatedAt: '2026-01-15',
    })
    expect(answers[2]).toMatchObject({ topic: 'documents' })
    expect(reportLines(report)).toContainEqual(expect.stringMatching(/^zendesk .*: 4 entries$/))
  })
})

describe('WordPress', () => {
  it('gives the questions of FAQ blocks, and titles that ask, from every page of the list', async () => {
    const { url, host } = await play('wordpress')
    const [wordpress] = adaptersOf({ kind: 'wordpress', url, types: ['pages', 'faq'] })
    const { answers, report } = await harvest(sourcesOf([wordpress!], options), host)
    expect(
      answers.map((one) => [plain(one.question), one.url.slice(url.length), one.anchor]),
    ).toEqual([
      ['Comment changer la date des échéances ?', '/credits/echeances/', undefined],
      ['Puis-je rembourser mon prêt par anticipation', '/credits/', 'faq-question-1'],
      ['Qu’est-ce que le TAEG ?', '/faq/taeg/', undefined],
      ['Que faire si je ne peux plus payer ?', '/credits/', undefined],
      ['Quelle est la durée minimale ?', '/credits/', 'faq-question-2'],
    ])
    expect(report.found['faq-block']).toBe(3)
    expect(answers.every(({ updatedAt }) => updatedAt === '2026-01-20')).toBe(true)
  })
})

describe('Drupal', () => {
  it('gives published nodes of every page and language, each once', async () => {
    const { url, host } = await play('drupal')
    const adapters = adaptersOf({
      ...{ kind: 'drupal', url, locales: ['fr', 'en'], types: ['node/faq'] },
      ...{ answer: 'field_reponse', category: 'field_theme' },
    })
    const { answers } = await harvest(sourcesOf(adapters, options), host, { topics: TOPICS })
    expect(
      answers.map((one) => [plain(one.question), one.locale, one.url.slice(url.length)]),
    ).toEqual([
      ['Comment ouvrir un livret ?', 'fr', '/fr/epargne/ouvrir-livret'],
      ['How do I open a savings account?', 'en', '/en/savings/open'],
      ['Quel est le plafond du livret A ?', 'fr', '/fr/node/2'],
    ])
    expect(answers[0]).toMatchObject({
      topic: 'epargne',
      answer: '<p>En ligne, en dix minutes.</p>',
    })
  })
})

describe('Smart Tribune', () => {
  const adapters = (url: string) =>
    adaptersOf({
      ...{ kind: 'smart-tribune', url, base: 'Particuliers' },
      page: 'https://www.banque.example/aide?question={slug}',
    })
  it('gives the published answers of one channel', async () => {
    const { url, host, asked } = await play('smart-tribune')
    const { answers } = await harvest(sourcesOf(adapters(url), options), host, { topics: TOPICS })
    expect(answers.map((one) => [plain(one.question), one.answer, one.url, one.topic])).toEqual([
      [
        'Comment activer ma carte ?',
        '<p>À votre premier retrait.</p>',
        'https://www.banque.example/aide?question=activer-ma-carte',
        'cartes',
      ],
      [
        'Puis-je payer à l’étranger ?',
        '<p>Oui, dans tous les pays du réseau.</p>',
        'https://www.banque.example/aide?question=payer-%C3%A0-l-%C3%A9tranger',
        'cartes',
      ],
    ])
    expect(asked.filter((path) => path.endsWith('/auth'))).toHaveLength(1)
  })

  it('says which keys it needs, before anything is asked', async () => {
    await expect(sourcesOf(adapters('https://x.example'), { ...options, env: {} })).rejects.toThrow(
      'DES_QUESTIONS_SMART_TRIBUNE_KEY',
    )
  })

  it('says when there is no such knowledge base', async () => {
    const { url, host } = await play('smart-tribune')
    const [adapter] = adapters(url)
    const sources = sourcesOf([{ ...adapter!, base: 'Absente' } as AdapterConfig], options)
    const { report } = await harvest(sources, host)
    expect(report.warnings).toEqual([expect.stringContaining('no knowledge base “Absente”')])
  })
})

describe('a plain feed', () => {
  it('is a CSV as a spreadsheet writes it', async () => {
    const adapters = adaptersOf({
      ...{ kind: 'csv', file: 'questions.csv' },
      page: 'https://www.banque.example/aide?q={question}',
    })
    const { answers, report } = await harvest(sourcesOf(adapters, options), 'x', { topics: TOPICS })
    expect(answers).toMatchObject([
      {
        id: 'a-quoi-sert-le-cryptogramme',
        answer: '<p>À payer en ligne <strong>sans</strong> carte en main.</p>',
        url: expect.stringMatching(/^https:\/\/www\.banque\.example\/aide\?q=%C3%80/),
      },
      {
        id: 'comment-changer-de-code',
        answer:
          '<p>Dans l’application, rubrique &quot;Carte&quot;.</p><p>Le nouveau code vaut aussitôt.</p>',
        url: 'https://www.banque.example/cartes',
        anchor: 'code',
        topic: 'cartes',
        keywords: ['pin', 'code secret'],
      },
    ])
    expect(answers).toHaveLength(2)
    expect(report.warnings).toEqual([expect.stringContaining('1 of 4 have no question')])
  })

  it('is a JSON Feed, or JSON with names of its own', async () => {
    const texts: Record<string, string> = {
      'feed.json': file('feed.json'),
      'own.json': JSON.stringify({
        data: {
          faq: [{ q: 'Et la nuit ?', r: 'Aussi.', lien: 'https://www.banque.example/nuit' }],
        },
      }),
    }
    const adapters = adaptersOf(
      { kind: 'json', file: 'feed.json' },
      {
        kind: 'json',
        file: 'own.json',
        items: 'data.faq',
        fields: { question: 'q', answer: ['x', 'r'] },
      },
    )
    const readText = async (name: string) => texts[name]!
    const { answers } = await harvest(sourcesOf(adapters, { ...options, readText }), 'x')
    expect(answers.map(({ id, updatedAt, keywords }) => [id, updatedAt, keywords])).toEqual([
      ['et-la-nuit', undefined, []],
      ['ou-est-mon-releve', '2026-02-03', ['relevé', 'document']],
    ])
  })
})

describe('an adapter of your own', () => {
  it('is what the docs show', () => {
    const code = readFileSync(new URL('./example-adapter.mjs', import.meta.url), 'utf8')
    const docs = readFileSync(new URL('../../docs/content.md', import.meta.url), 'utf8')
    expect(docs).toContain(code.trim())
    expect(code.trim().split('\n').length).toBeLessThanOrEqual(40)
  })

  it('gives what its system publishes, page after page, and no draft', async () => {
    const { url, host } = await play('knowledge')
    const adapters = adaptersOf({ kind: 'module', file: './example-adapter.mjs', url })
    const { answers } = await harvest(sourcesOf(adapters, options), host, { topics: TOPICS })
    expect(answers.map((one) => [plain(one.question), one.url, one.topic, one.updatedAt])).toEqual([
      ['Comment retirer à l’étranger ?', `${url}/aide/retirer`, 'cartes', '2026-02-10'],
      ['Où est mon relevé ?', `${url}/aide/releve`, undefined, '2026-02-11'],
    ])
  })

  it.each([
    ['./none.mjs', 'cannot be loaded'],
    ['./adapters.test.ts', 'has no function'],
  ])('that is none is told apart: %s', async (name, says) => {
    const load = async (given: string) => {
      if (given === './none.mjs') throw new Error('not there')
      return {}
    }
    const adapters = adaptersOf({ kind: 'module', file: name })
    await expect(sourcesOf(adapters, { ...options, load })).rejects.toThrow(says)
  })
})

describe('a source that fails', () => {
  it.each(['without a memory', 'with one'])(
    'keeps the answers that it gave before, as often as it fails, %s',
    async (how) => {
      const folder = await mkdtemp(join(tmpdir(), 'dq-sources-'))
      const path = join(folder, 'harvest.jsonl')
      const good = await play('zendesk')
      const adapters = adaptersOf({ kind: 'zendesk', url: good.url, locales: ['fr'] })
      const again = async (previous: Answer[]) => {
        const memory = await openMemory(path, '1', () => new Date())
        const more = how === 'with one' ? { memory, previous } : { previous }
        return harvest(sourcesOf(adapters, options), good.host, more)
      }
      const { answers: previous } = await again([])
      server?.close()
      server?.closeAllConnections()
      for (const _ of [1, 2]) {
        const { answers, report } = await again(previous)
        expect(answers).toEqual(previous)
        expect(report.warnings).toEqual([expect.stringContaining('could not be read')])
      }
      await rm(path, { force: true })
      expect((await again(previous)).answers).toEqual(previous)
      expect((await again(previous)).answers).toEqual(previous)
      await rm(folder, { recursive: true })
    },
  )

  it('asks no host that is not listed, wherever its pages lead', async () => {
    const { url, host, asked } = await play('zendesk')
    const adapters = adaptersOf({ kind: 'zendesk', url: 'http://elsewhere.example' })
    const { report } = await harvest(sourcesOf(adapters, options), host)
    expect([asked, report.warnings]).toEqual([[], [expect.stringContaining('not listed')]])
    expect(url).toContain(host)
  })
})

it('two entries of one system are two sources', async () => {
  const { url, host } = await play('zendesk')
  const adapters = adaptersOf(
    { kind: 'zendesk', url, locales: ['fr'] },
    { kind: 'zendesk', url, locales: ['en-us'] },
  )
  const { answers, report } = await harvest(sourcesOf(adapters, options), host)
  expect([answers.length, report.sources.map(([, entries]) => entries)]).toEqual([4, [2, 2]])
})

describe('a file of agencies', () => {
  it('is a CSV with French names', () => {
    expect(readAgencies(file('agences.csv'), 'agences.csv')).toMatchObject([
      {
        id: 'agence-opera-paris',
        street: '12 rue de la Paix',
        postcode: '75002',
        position: [48.8693, 2.331],
        phone: '01 99 00 10 10',
        hours: { week: { mon: ['09:00-18:00'], fri: ['09:00-18:00'] } },
        wheelchair: true,
      },
      { id: 'agence-opera-lyon', city: 'Lyon', wheelchair: false },
    ])
  })
  it('gives what `content/agencies.json` holds, hours that nobody understands as text', () => {
    const content =
      'nom;ville;horaires;lien\nA;Paris;voir en vitrine;ftp://x.example/\nB;Lyon;lun 20h-2h;https://x.example/b#h'
    const agencies = readAgencies(content, 'x.csv')
    expect(parseAgencies({ format: 1, agencies }).agencies).toEqual(agencies)
    expect(agencies.map(({ url }) => url)).toEqual([undefined, 'https://x.example/b#h'])
    expect(agencies).toMatchObject([
      { id: 'a-paris', hours: { text: 'voir en vitrine', closures: [] } },
      { id: 'b-lyon', hours: { text: 'lun 20h-2h' } },
    ])
  })
  it('is GeoJSON as OpenStreetMap names things, without what receives nobody', () => {
    expect(readAgencies(file('agences.geojson'), 'agences.geojson')).toMatchObject([
      {
        name: 'Agence du Port',
        street: '4 quai des Belges',
        position: [43.2951, 5.3698],
        hours: { week: { mon: ['09:00-18:00'] } },
        wheelchair: true,
        url: 'https://www.banque.example/agences/port',
      },
    ])
  })
  it.each([
    ['{"type":"Feature"}', 'FeatureCollection'],
    ['{', 'not JSON'],
    ['a;b\n1;2', 'no column'],
  ])('that is something else is said to be: %s', (content, says) => {
    expect(() => readAgencies(content, 'x.csv')).toThrow(says)
  })
})
