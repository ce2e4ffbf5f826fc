/** What a network’s robot reads of the addresses that posts and messages lead to. */
import { inflateSync } from 'node:zlib'
import { load } from 'cheerio'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Config } from '../../src/content/config.ts'
import { buildHub } from '../../src/publish/build.ts'
import type { PublishedFiles } from '../../src/publish/output.ts'
import { PICTURE_SIZE, picture } from '../../src/publish/picture.ts'
import { summaryOf } from '../../src/publish/share.ts'
import { withoutAnswers } from '../../src/publish/withdraw.ts'
import { answers, config, HOSTILE, HUB, NOW, programs } from '../helpers/bank.ts'

const build = (one: Config = config()) =>
  buildHub(one, answers(), { programs: programs(), version: '1.2.3', now: NOW })

let files: PublishedFiles
beforeAll(async () => {
  files = await build()
})
const textOf = (path: string, from = files) => Buffer.from(from.get(path)!.body).toString()
/** As robots do: names and values, and nothing run. */
const tagsOf = (page: string): Record<string, string> => {
  const $ = load(page)
  const tags = $('meta[property], meta[name]').toArray()
  return Object.fromEntries(
    tags.map((tag) => [$(tag).attr('property') ?? $(tag).attr('name'), $(tag).attr('content')]),
  )
}

describe('the address of an answer', () => {
  it('shows its question, how it begins, whose it is, and a picture', () => {
    const tags = tagsOf(textOf('hub/answer/carte-perdue/index.html'))
    expect(tags).toMatchObject({
      'og:title': 'Carte perdue ou volée\u00a0: que faire\u00a0?',
      'og:description': 'Faites opposition tout de suite.',
      'og:url': `${HUB}/hub/answer/carte-perdue/`,
      'og:site_name': config().brand.name,
      'og:locale': 'fr',
      robots: 'noindex',
      'twitter:card': 'summary_large_image',
    })
    expect(files.get(tags['og:image']!.slice(HUB.length + 1))?.type).toBe('image/png')
  })

  it('opens the hub there, in the language of the answer', () => {
    const $ = load(textOf('hub/en/answer/lost-card/index.html'))
    expect($('html').attr('lang')).toBe('en')
    expect($('#hub').data()).toEqual({
      hub: '/hub.json',
      locale: 'en',
      place: 'answer/lost-card',
    })
  })

  it('leads to the answer on the page without JavaScript', () => {
    for (const [path, page] of [
      ['hub/answer/rib/index.html', 'index.html'],
      ['hub/en/answer/lost-card/index.html', 'en/index.html'],
    ] as const) {
      const $ = load(textOf(path), { scriptingEnabled: false })
      const url = new URL($('noscript a').attr('href')!, HUB)
      expect(`${url.pathname.slice(1)}index.html`).toBe(page)
      expect(load(textOf(page))(`[id="${decodeURI(url.hash.slice(1))}"]`)).toHaveLength(1)
    }
  })

  it('holds hostile words as text', () => {
    const page = textOf('hub/answer/hostile/index.html')
    expect(tagsOf(page)['og:title']).toBe(HOSTILE)
    expect(load(page)('script')).toHaveLength(1)
  })

  it('tells nothing of an answer that was withdrawn, and still opens the hub', () => {
    const path = 'hub/answer/carte-perdue/index.html'
    const page = withoutAnswers(textOf(path), new Set(['carte-perdue']))
    expect(page).not.toMatch(/Carte perdue|opposition/)
    expect(tagsOf(page)['og:title']).toBe(tagsOf(textOf('hub/index.html'))['og:title'])
    expect(load(page)('#hub').attr('data-place')).toBe('answer/carte-perdue')
    expect(load(page, { scriptingEnabled: false })('noscript a').attr('href')).toBe('/')
    expect(withoutAnswers(textOf(path), new Set(['rib']))).toBe(textOf(path))
  })
})

it('the hub’s own address is shown in posts too, and the page tab never is', () => {
  expect(tagsOf(textOf('hub/index.html'))).toMatchObject({ 'og:url': `${HUB}/hub/` })
  expect(textOf('facebook/index.html')).not.toContain('og:')
})

it('the bank’s own picture stands in place of the drawn one', async () => {
  const brand = { ...config().brand, picture: 'https://www.banque.example/partage.jpg' }
  const tags = tagsOf(textOf('hub/index.html', await build(config({ brand }))))
  expect(tags['og:image']).toBe(brand.picture)
  expect(tags['og:image:width']).toBeUndefined()
})

it.each([
  { words: 'a short one', text: 'Le jour même.', said: 'Le jour même.' },
  { words: 'white space', text: 'Un\n   jour.', said: 'Un jour.' },
  { words: 'a long one', text: 'mot '.repeat(100), said: `${'mot '.repeat(50).trim()}…` },
  { words: 'a word without an end', text: 'a'.repeat(900), said: `${'a'.repeat(200)}…` },
])('an answer is said in one or two sentences: $words', ({ text, said }) => {
  const [answer] = answers()
  expect(summaryOf({ answer: answer!, body: [text] })).toBe(said)
  expect(said.length).toBeLessThanOrEqual(201)
})

it('the drawn picture is a PNG of the size that networks ask for, in the bank’s colours', () => {
  const png = Buffer.from(picture({ theme: { light: { accent: '#102030', onAccent: '#fefefe' } } }))
  expect(png.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(PICTURE_SIZE)
  const palette = png.subarray(png.indexOf('PLTE') + 4)
  expect([...palette.subarray(0, 3)]).toEqual([0x10, 0x20, 0x30])
  const data = png.indexOf('IDAT')
  const rows = inflateSync(png.subarray(data + 4, data + 4 + png.readUInt32BE(data - 4)))
  const [width, height] = PICTURE_SIZE
  const at = (x: number, y: number) => rows[y * (width + 1) + x + 1]
  expect(rows).toHaveLength((width + 1) * height)
  expect([at(0, 0), at(width - 1, height - 1), at(600, 200)]).toEqual([0, 0, 16])
  expect(new Set(rows).size).toBe(17) // edges are smooth
})
