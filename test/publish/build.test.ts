import { createHash } from 'node:crypto'
import { posix } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Answer } from '../../src/content/answers.ts'
import type {
  Card,
  PublishedAnswer,
  PublishedHub,
  PublishedStart,
} from '../../src/content/published.ts'
import { buildHub } from '../../src/publish/build.ts'
import type { PublishedFiles } from '../../src/publish/output.ts'
import { answers, config, NOW, programs } from '../helpers/bank.ts'

const build = (list: Answer[] = answers()) =>
  buildHub(config(), list, { programs: programs(), version: '1.2.3', now: NOW })

let files: PublishedFiles
let hub: PublishedHub
beforeAll(async () => {
  files = await build()
  hub = json('hub.json')
})

const text = (path: string): string => {
  const file = files.get(path)
  if (!file) throw new Error(`${path} was not published`)
  return Buffer.from(file.body).toString()
}
const json = <T>(path: string): T => JSON.parse(text(path))
const startOf = (locale: string) =>
  json<PublishedStart>(hub.locales.find(({ id }) => id === locale)!.start)

describe('a published hub', () => {
  it('leads from hub.json to a file at every step', () => {
    const addresses = [
      hub.panel.url,
      hub.entry.url,
      posix.join(hub.frame, 'index.html'),
      posix.join(hub.page, 'index.html'),
    ]
    for (const { start: path } of hub.locales) {
      const start = json<PublishedStart>(path)
      addresses.push(path, `${start.search}index.json`)
      addresses.push(...[...start.cards, ...start.answers, ...start.topics].map(({ url }) => url))
    }
    expect(addresses.filter((path) => !files.has(path))).toEqual([])
    expect(addresses.length).toBeGreaterThan(12)
  })

  it('names every changing file by its content, so that the rest may be kept for ever', async () => {
    const fixed = [...files.keys()].filter((path) => !/^(assets|embed)\//.test(path))
    expect(fixed.sort()).toEqual([
      'built-from.json',
      'en/index.html',
      'facebook/index.html',
      'headers.json',
      'hub.json',
      'hub/answer/carte-perdue/index.html',
      'hub/answer/carte-plafond/index.html',
      'hub/answer/hostile/index.html',
      'hub/answer/rib/index.html',
      'hub/en/answer/lost-card/index.html',
      'hub/index.html',
      'hub/offline.js',
      'index.html',
    ])
    const changed = await build(
      answers().map((one) => (one.id === 'rib' ? { ...one, answer: '<p>Ailleurs.</p>' } : one)),
    )
    for (const [path, { body }] of changed) {
      if (path.startsWith('assets/') && files.has(path)) expect(body).toEqual(files.get(path)!.body)
    }
    expect([...changed.keys()]).not.toEqual([...files.keys()])
  })

  it('is the same, byte for byte, when nothing changed', async () => {
    expect(await build()).toEqual(files)
  })

  it('seals each program with the hash of its very bytes', () => {
    for (const { url, integrity } of [hub.panel, hub.entry]) {
      const digest = createHash('sha384').update(files.get(url)!.body).digest('base64')
      expect(integrity).toBe(`sha384-${digest}`)
    }
  })

  it('keeps the modules of the program together, under one hash', () => {
    const folder = posix.dirname(hub.entry.url)
    const names = [...files.keys()].filter((path) => path.startsWith(`${folder}/`))
    expect(names.map((path) => posix.basename(path)).sort()).toEqual(
      ['frame.js', 'hub.js', 'later-2b.js', 'offline.js', 'panel.js', 'shared-1a.js'].sort(),
    )
  })

  it('has each answer once, in the part that its id belongs to', () => {
    const { answers: parts, count } = startOf('fr')
    const all = parts.flatMap(({ url }) => json<PublishedAnswer[]>(url))
    expect(all.map(({ id }) => id)).toEqual(['carte-perdue', 'carte-plafond', 'hostile', 'rib'])
    expect(count).toBe(4)
    expect(parts.map(({ from }) => from)).toEqual(
      parts.map(({ url }) => json<PublishedAnswer[]>(url)[0]!.id),
    )
  })

  it('never relates an answer to itself, nor to one that is not there', () => {
    const all = startOf('fr').answers.flatMap(({ url }) => json<PublishedAnswer[]>(url))
    const ids = all.map(({ id }) => id)
    for (const { id, related } of all) {
      expect(related).not.toContain(id)
      expect(related.every((other) => ids.includes(other))).toBe(true)
    }
    expect(all.find(({ id }) => id === 'carte-perdue')!.related).toContain('carte-plafond')
  })

  it('puts an answer under the topic with the longest path of its page, pinned ones first', () => {
    const topics = startOf('fr').topics
    const lists = topics.map(({ id, url }) => [id, json<Card[]>(url).map((card) => card.id)])
    expect(Object.fromEntries(lists)).toEqual({
      cartes: ['carte-perdue', 'carte-plafond'],
      comptes: ['hostile', 'rib'],
    })
    expect(topics[0]!.first.map(({ id }) => id)).toEqual(['carte-perdue'])
  })

  it('offers questions of its own in a language that the bank pinned none in', () => {
    expect(startOf('fr').frequent.map(({ id }) => id)).toEqual(['carte-perdue'])
    expect(startOf('en').frequent.map(({ id }) => id)).toEqual(['lost-card'])
    expect(startOf('en').topics.map(({ label }) => label)).toEqual(['Cards'])
  })

  it('leaves out what is not valid yet, or not any more', async () => {
    const [first, second, ...rest] = answers()
    const today = await build([
      { ...first!, validUntil: '2026-11-20' },
      { ...second!, validFrom: '2026-11-22' },
      ...rest.map((one) => ({ ...one, validFrom: '2026-11-21', validUntil: '2026-11-21' })),
    ])
    const page = Buffer.from(today.get('index.html')!.body).toString()
    expect(page).not.toContain('carte-perdue')
    expect(page).not.toContain('carte-plafond')
    expect(page).toContain('answer/rib')
  })

  it('cleans answers once more on the way out', () => {
    const all = startOf('fr').answers.flatMap(({ url }) => json<PublishedAnswer[]>(url))
    expect(all.find(({ id }) => id === 'hostile')!.body).toEqual([['p', {}, 'Rien.']])
  })

  it('keeps pictures of the hub, and of others what they say, once for each file that shows it', async () => {
    const [first, ...rest] = answers()
    const pictured =
      '<p>Touchez <img src="/icone.svg" alt="Bloquer">puis<img src="https://cdn.example/x.png" alt="">.</p>' +
      '<figure><img src="https://www.banque.example/v.png" alt="Le verso de la carte"></figure>' +
      '<p><img src="https://aide.banque.example/media/a.png" alt="Un"></p>' +
      '<p><img src="https://www.banque.example/seule.png"></p>'
    const notes: string[] = []
    const built = await buildHub(config(), [{ ...first!, answer: pictured }, ...rest.slice(0, 1)], {
      programs: programs(),
      version: '1.2.3',
      now: NOW,
      onNote: (note) => notes.push(note),
    })
    expect(notes).toEqual([
      'pictures left out because they are not on aide.banque.example: 4; their words stay',
    ])
    const body = [...built]
      .filter(([path]) => path.includes('/answers.fr'))
      .flatMap(([, { body }]) => JSON.parse(String(body)) as PublishedAnswer[])
      .find(({ id }) => id === first!.id)!.body
    expect(body).toEqual([
      ['p', {}, 'Touchez Bloquer puis.'],
      ['figure', {}, ['p', {}, 'Le verso de la carte']],
      ['p', {}, ['img', { src: 'https://aide.banque.example/media/a.png', alt: 'Un' }]],
    ])
    const page = String(built.get('index.html')!.body)
    expect(page).not.toMatch(/<img[^>]+(?:www|cdn)\./)
    expect(page).toContain('Le verso de la carte')
  })

  it('has nothing to note when nothing was left out', async () => {
    const notes: string[] = []
    const onNote = (note: string) => notes.push(note)
    const plain = answers().filter(({ id }) => id !== 'hostile')
    await buildHub(config(), plain, { programs: programs(), version: '1.2.3', now: NOW, onNote })
    expect(notes).toEqual([])
  })

  it('refuses a language that the hub cannot speak', async () => {
    const options = { programs: programs(), version: '1.2.3', now: NOW }
    await expect(buildHub(config({ locales: ['fr', 'tlh'] }), answers(), options)).rejects.toThrow(
      /no words in “tlh”/,
    )
  })
})

describe('the document of the frame', () => {
  it('holds no script and no style of its own', () => {
    const page = text('hub/index.html')
    expect(page.match(/<script\b[^>]*>[^<]/g)).toBeNull()
    expect(page).not.toMatch(/<style|style=|\son\w+=/)
  })

  it('asks for the program with its seal, and for what it imports at once', () => {
    const page = text('hub/index.html')
    const [, src, integrity] = /<script type="module" src="\/([^"]+)" integrity="([^"]+)"/.exec(
      page,
    )!
    const digest = createHash('sha384').update(files.get(src!)!.body).digest('base64')
    expect(integrity).toBe(`sha384-${digest}`)
    const preloads = [...page.matchAll(/modulepreload" href="\/([^"]+)"/g)].map(([, path]) => path!)
    expect(preloads.map((path) => posix.basename(path)).sort()).toEqual(['hub.js', 'shared-1a.js'])
    expect(preloads.every((path) => files.has(path))).toBe(true)
  })
})
