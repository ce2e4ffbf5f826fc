/** Regional banks over one content: what differs differs everywhere, and what is the same is one file. */
import { beforeAll, describe, expect, it } from 'vitest'
import { headersFor } from '../../src/content/delivery.ts'
import { parseConfig } from '../../src/content/index.ts'
import { openContent } from '../../src/content/load.ts'
import type { PublishedHub } from '../../src/content/published.ts'
import { buildHub, inconsistencies, type PublishedFiles } from '../../src/publish/index.ts'
import { answers, CONFIG, HUB, NOW, programs } from '../helpers/bank.ts'

const PRICE = 'Une opération coûte 8\u00a0€, ou <a href="tel:+33199004040">01 99 00 40 40</a>.'
const list = () => [
  ...answers().map((one) => (one.id === 'rib' ? { ...one, answer: `<p>${PRICE}</p>` } : one)),
  ...Array.from({ length: 60 }, (_, at) => ({
    ...answers().find(({ id }) => id === 'rib')!,
    ...{ id: `question-${at}`, question: `Question ${at} sur un compte ?` },
  })),
]

const WEEK = CONFIG.hours.conseillers
const NORD = {
  id: 'nord',
  brand: { name: 'Caisse Nord', url: 'https://nord.banque.example/' },
  origins: ['https://nord.banque.example'],
  hours: { conseillers: { ...WEEK, closures: [], week: { mon: ['08:00-12:00'] } } },
  channels: {
    phone: {
      numbers: [
        {
          ...{ id: 'conseillers', label: 'Votre caisse', number: '+33320000000' },
          ...{ shown: '03 20 00 00 00', tariff: 'appel local', hours: 'conseillers' },
        },
      ],
    },
    agency: { url: 'https://nord.banque.example/agences' },
  },
  values: {
    operation: { text: '7,50 €' },
    telephone: { text: '03 20 00 00 00', href: 'tel:+33320000000' },
  },
  without: { channels: ['complaint'], answers: ['carte-plafond'] },
}
const SUD = { id: 'sud', brand: { name: 'Caisse Sud' } }

const written = (changes: Record<string, unknown> = {}) => ({
  ...CONFIG,
  origins: {
    ...CONFIG.origins,
    website: [...CONFIG.origins.website, 'https://nord.banque.example'],
  },
  values: {
    operation: { text: '8 €', in: ['rib'] },
    telephone: { text: '01 99 00 40 40', href: 'tel:+33199004040', in: ['rib'] },
  },
  entities: { label: { fr: 'Votre caisse', en: 'Your bank' }, list: [NORD, SUD] },
  ...changes,
})
const config = (changes?: Record<string, unknown>) => parseConfig(written(changes))
const options = { programs: programs(), version: '1.2.3', now: NOW }

let files: PublishedFiles
beforeAll(async () => {
  files = await buildHub(config(), list(), options)
})

const text = (path: string) => String(files.get(path)!.body)
const hubOf = (name: string): PublishedHub => JSON.parse(text(name))
const open = (name: string, published = files) => {
  const fetch = (async (input: string | URL) => {
    const file = published.get(new URL(input).pathname.slice(1))
    return file ? new Response(file.body as BodyInit) : new Response('', { status: 404 })
  }) as typeof globalThis.fetch
  const hub: PublishedHub = JSON.parse(String(published.get(name)!.body))
  return openContent(hub, `${HUB}/${name}`, 'fr', fetch)
}

describe('the hub of an entity', () => {
  it('is led to by the bank’s, and by its own address', () => {
    expect(hubOf('hub.json').entities).toEqual([
      { id: 'nord', name: 'Caisse Nord', hub: 'hub.nord.json', origins: NORD.origins },
      { id: 'sud', name: 'Caisse Sud', hub: 'hub.sud.json', origins: [] },
    ])
    const nord = hubOf('hub.nord.json')
    expect(nord).toMatchObject({ entity: 'nord', frame: 'hub/nord/', page: './nord/' })
    expect(nord.brand).toEqual({
      name: 'Caisse Nord',
      url: 'https://nord.banque.example/',
      site: 'nord.banque.example',
    })
    expect(text('hub/nord/index.html')).toContain('data-hub="/hub.nord.json"')
    expect(text('facebook/nord/index.html')).toContain('data-hub="/hub.nord.json"')
  })

  it('has its own numbers and hours beside the bank’s, and not what it has not', async () => {
    const { start } = await open('hub.nord.json')
    expect(start.channels.phone!.numbers.map(({ id, shown }) => [id, shown])).toEqual([
      ['urgence', '01 99 00 39 39'],
      ['conseillers', '03 20 00 00 00'],
    ])
    expect(start.hours.conseillers!.week.mon).toEqual(['08:00-12:00'])
    expect(start.channels.agency!.url).toBe('https://nord.banque.example/agences')
    expect(start.channels).not.toHaveProperty('complaint')
    expect((await open('hub.sud.json')).start.channels).toHaveProperty('complaint')
  })

  it('says its own price, number and link in the answer of the website', async () => {
    const said = async (hub: string) => (await (await open(hub)).answer('rib')).body
    expect(await said('hub.nord.json')).toEqual([
      [
        'p',
        {},
        'Une opération coûte 7,50 €, ou ',
        ['a', { href: 'tel:+33320000000' }, '03 20 00 00 00'],
        '.',
      ],
    ])
    expect(JSON.stringify(await said('hub.sud.json'))).toContain('8\u00a0€')
    const [card] = await (await open('hub.nord.json')).cards(['rib'])
    expect(card!.excerpt).toContain('7,50 €')
  })

  it('is told as general where no entity is chosen, and nowhere else', async () => {
    const note = 'Réponse générale'
    const bodyOf = async (hub: string, id = 'rib') =>
      JSON.stringify((await (await open(hub)).answer(id)).body)
    expect(await bodyOf('hub.json')).toContain(note)
    expect(await bodyOf('hub.json', 'carte-perdue')).not.toContain(note)
    expect(await bodyOf('hub.nord.json')).not.toContain(note)
    expect(await bodyOf('hub.sud.json')).not.toContain(note)
  })

  it('does not know the answers that it does without: no card, no topic, no link', async () => {
    const nord = await open('hub.nord.json')
    expect(await nord.cards(['carte-plafond', 'rib'])).toHaveLength(1)
    expect((await nord.topic('cartes')).map(({ id }) => id)).toEqual(['carte-perdue'])
    await expect(nord.answer('carte-plafond')).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(nord.start.count).toBe((await open('hub.json')).start.count - 1)
  })

  it('has a page without JavaScript, with what differs and the way to the rest', () => {
    const page = text('nord/index.html')
    expect(page).toContain('03 20 00 00 00')
    expect(page).toContain('7,50 €')
    expect(page).toContain('<a href="/">Toutes les réponses</a>')
    expect(page).not.toContain('answer/carte-perdue')
    expect(page).toContain(`<link rel="alternate" hreflang="en" href="${HUB}/nord/en/">`)
    expect(text('index.html')).toContain('<a href="/nord/">Caisse Nord</a>')
    expect(text('nord/en/index.html')).toContain('lang="en"')
  })
})

describe('what entities have in common', () => {
  it('is one file: the index, the programs, every part that no value touches', async () => {
    const [bank, nord, sud] = await Promise.all(
      ['hub.json', 'hub.nord.json', 'hub.sud.json'].map((name) => open(name)),
    )
    expect(nord!.start.search).toBe(bank!.start.search)
    const own = (name: 'cards' | 'answers') => {
      const shared = new Set(bank!.start[name].map(({ url }) => url))
      return nord!.start[name].filter(({ url }) => !shared.has(url)).length
    }
    expect(nord!.start.cards).toHaveLength(bank!.start.cards.length)
    expect(own('cards')).toBe(2) // of “rib”, and of the answer that it does without
    expect(own('answers')).toBeLessThanOrEqual(2)
    expect(sud!.start.cards).toEqual(bank!.start.cards)
    expect(hubOf('hub.nord.json').entry).toEqual(hubOf('hub.json').entry)
  })

  it('is why thirty-nine of them weigh little more than one', async () => {
    const names = Array.from({ length: 39 }, (_, at) => ({
      ...NORD,
      ...{ id: `caisse-${at}`, brand: { name: `Caisse ${at}` }, origins: [] },
      values: { operation: { text: `${at} €` } },
    }))
    const weigh = (published: PublishedFiles) =>
      [...published].reduce((sum, [path, { body }]) => {
        return /^assets\/.*(?:start|hub\b)/.test(path) ? sum : sum + Buffer.byteLength(body)
      }, 0)
    const index = (published: PublishedFiles) =>
      [...published.keys()].filter((path) => path.endsWith('/index.json')).length
    const one = await buildHub(config(), list(), options)
    const all = await buildHub(
      config({ entities: { label: 'Votre caisse', list: names } }),
      list(),
      options,
    )
    expect(index(all)).toBe(index(one))
    expect(weigh(all)).toBeLessThan(8 * weigh(one))
  })
})

describe('a value that the website does not say any more', () => {
  const moved = () =>
    list().map((one) =>
      one.id === 'rib'
        ? { ...one, answer: `<p>${PRICE.replace('8\u00a0€', '9\u00a0€')}</p>` }
        : one,
    )

  it('keeps the answer back from who says otherwise, and from nobody else', async () => {
    const published = await buildHub(config(), moved(), options)
    const nord = await open('hub.nord.json', published)
    await expect(nord.answer('rib')).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(
      JSON.stringify((await (await open('hub.sud.json', published)).answer('rib')).body),
    ).toContain('9\u00a0€')
  })

  it('is told', () => {
    expect(inconsistencies(config(), list())).toEqual([])
    expect(inconsistencies(config(), moved())).toEqual([
      expect.stringMatching(/values\.operation: “rib” does not say “8 €”/),
    ])
  })
})

describe('entities in des-questions.json', () => {
  const faultOf = (entity: Record<string, unknown>) => () =>
    config({ entities: { label: 'Caisse', list: [{ ...SUD, ...entity }] } })

  it.each([
    [{ id: 'hub' }, /entities\.list\[0\]\.id: “hub” is an address/],
    [{ id: 'en' }, /“en” is an address/],
    [{ origins: ['https://ailleurs.example'] }, /add https:\/\/ailleurs\.example to/],
    [{ values: { rien: { text: 'x' } } }, /“rien” is not a key of “values”/],
    [{ values: { operation: {} } }, /expected “text”, “href” or both/],
    [
      { channels: { callback: { url: 'https://a.example/', hours: 'nulle-part' } } },
      /entities\.list\[0\]\.channels\.callback\.hours: “nulle-part” is not a key/,
    ],
  ])('%o is refused', (entity, message) => {
    expect(faultOf(entity)).toThrow(message)
  })

  it('are refused twice under one id', () => {
    const twice = () => config({ entities: { label: 'Caisse', list: [SUD, SUD] } })
    expect(twice).toThrow(/entities\.list\[1\]\.id/)
  })
})

describe('the headers of their files', () => {
  it('are those of the bank’s', () => {
    const rules = JSON.parse(text('headers.json'))
    expect(headersFor(rules, '/hub.nord.json')).toEqual(headersFor(rules, '/hub.json'))
    expect(headersFor(rules, '/hub/nord/')).toEqual(headersFor(rules, '/hub/'))
    expect(headersFor(rules, '/facebook/nord/')).toEqual(headersFor(rules, '/facebook/'))
    expect(headersFor(rules, '/nord/')).toEqual(headersFor(rules, '/'))
  })
})
