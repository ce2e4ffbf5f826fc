/** Several languages over one content: what is borrowed says so, and nothing is mixed that nobody asked for. */
import { beforeAll, describe, expect, it } from 'vitest'
import type { Answer } from '../../src/content/answers.ts'
import { openContent } from '../../src/content/load.ts'
import type { PublishedHub } from '../../src/content/published.ts'
import { buildHub } from '../../src/publish/build.ts'
import type { PublishedFiles } from '../../src/publish/output.ts'
import { openSearch } from '../../src/search/index.ts'
import { answers, config, HUB, NOW, programs } from '../helpers/bank.ts'

const paired = (): Answer[] =>
  answers().map((one) =>
    one.id === 'carte-perdue' ? { ...one, translations: { en: 'lost-card' } } : one,
  )

async function publish(list: Answer[], changes: Record<string, unknown> = {}) {
  const files = await buildHub(config(changes), list, {
    programs: programs(),
    version: '1.2.3',
    now: NOW,
  })
  return reader(files)
}

const reader = (files: PublishedFiles) => {
  const fetch = (async (input: string | URL) => {
    const file = files.get(new URL(input).pathname.slice(1))
    return file ? new Response(file.body as BodyInit) : new Response('', { status: 404 })
  }) as typeof globalThis.fetch
  const hub: PublishedHub = JSON.parse(String(files.get('hub.json')!.body))
  return {
    files,
    open: (locale: string) => openContent(hub, `${HUB}/hub.json`, locale, fetch),
    find: async (locale: string, query: string) => {
      const { searchBase, cards } = await openContent(hub, `${HUB}/hub.json`, locale, fetch)
      const found = await openSearch(searchBase, { fetch }).find(query)
      return cards(found.map(({ id }) => id))
    },
    page: (path: string) => String(files.get(`${path}index.html`)!.body),
  }
}

const BORROWING = { fallbacks: { en: ['fr'] } }
let bank: Awaited<ReturnType<typeof publish>>
beforeAll(async () => {
  bank = await publish(paired(), BORROWING)
})

describe('a language that may borrow', () => {
  it('says of each thing that it borrowed whose it is, in its own words', async () => {
    const { start, answer } = await bank.open('en')
    expect(start.count).toBe(4)
    const topic = start.topics.find(({ id }) => id === 'cartes')!
    expect(topic.first.map(({ id, borrowed }) => [id, borrowed?.note])).toEqual([
      ['lost-card', undefined],
      ['carte-plafond', 'Only in French'],
    ])
    const { body, borrowed, locale } = await answer('carte-plafond')
    expect([borrowed, locale]).toEqual([{ lang: 'fr', note: 'Only in French' }, 'fr'])
    expect(body[0]).toEqual(['p', { lang: 'en' }, ['strong', {}, 'Only in French']])
  })

  it('finds what it borrowed, in either language’s words', async () => {
    const [card] = await bank.find('en', 'plafond carte')
    expect(card).toMatchObject({ id: 'carte-plafond', borrowed: { lang: 'fr' } })
    const [own] = await bank.find('en', 'lost card')
    expect(own).toMatchObject({ id: 'lost-card' })
    expect(own).not.toHaveProperty('borrowed')
  })

  it('does not borrow what it says itself, nor what it has decided not to say', async () => {
    const ids = async (list: Answer[]) => {
      const { start, cards } = await (await publish(list, BORROWING)).open('en')
      const all = await cards(answers().map(({ id }) => id))
      expect(all).toHaveLength(start.count)
      return all.map(({ id }) => id).sort()
    }
    expect(await ids(paired())).toEqual(['carte-plafond', 'hostile', 'lost-card', 'rib'])
    // Hidden in English: it is named, and not among the answers.
    expect(await ids(paired().filter(({ id }) => id !== 'lost-card'))).toEqual([
      'carte-plafond',
      'hostile',
      'rib',
    ])
  })

  it('puts its own questions on the home screen, by whichever id the bank chose them', async () => {
    const { start } = await bank.open('en')
    expect(start.frequent.map(({ id }) => id)).toEqual(['lost-card'])
  })

  it('borrows along its chain, each thing once', async () => {
    const list = paired().map((one) =>
      one.id === 'lost-card' ? { ...one, locale: 'fr-BE', id: 'carte-be' } : one,
    )
    const chained = await publish(
      list.map((one) =>
        one.translations ? { ...one, translations: { 'fr-BE': 'carte-be' } } : one,
      ),
      { locales: ['fr', 'fr-BE', 'en'], fallbacks: { en: ['fr-BE', 'fr'], 'fr-BE': ['fr'] } },
    )
    const notes = async (locale: string) => {
      const { cards } = await chained.open(locale)
      const all = await cards(['carte-be', 'carte-perdue', 'rib'])
      return all.map(({ id, borrowed }) => [id, borrowed?.note])
    }
    expect(await notes('en')).toEqual([
      ['carte-be', 'Only in French'],
      ['rib', 'Only in French'],
    ])
    expect(await notes('fr-BE')).toEqual([
      ['carte-be', undefined],
      ['rib', 'Réponse générale'],
    ])
  })
})

describe('a language that was not told to borrow', () => {
  it('says its own answers and no other', async () => {
    const { start } = await (await publish(paired())).open('en')
    expect(start.count).toBe(1)
    expect(JSON.stringify(start)).not.toContain('borrowed')
  })
})

describe('a link to an answer', () => {
  it.each([
    ['en', 'carte-perdue', 'lost-card'],
    ['fr', 'lost-card', 'carte-perdue'],
    ['fr', 'carte-perdue', 'carte-perdue'],
  ])('in %s leads from %s to %s', async (locale, asked, given) => {
    expect((await (await bank.open(locale)).answer(asked)).id).toBe(given)
  })

  it('to what a language neither says nor borrows leads nowhere', async () => {
    const { answer } = await (await publish(paired())).open('en')
    await expect(answer('rib')).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('the pages without JavaScript', () => {
  it('mark what they borrow with its language, and leave it out of their data', () => {
    const page = bank.page('en/')
    expect(page).toContain('<article id="answer/rib" lang="fr">')
    expect(page).toContain('<p class="quiet" lang="en">Only in French</p>')
    const [, data] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)!
    expect(JSON.parse(data!).mainEntity.map(({ name }: { name: string }) => name)).toEqual([
      'Lost card: what should I do?',
    ])
  })

  it('lead from each answer to its twin, where that stands', () => {
    const to = (path: string, lang: string, name: string) =>
      `<a href="${path}" hreflang="${lang}" lang="${lang}">${name}</a>`
    expect(bank.page('')).toContain(to('/en/#answer/lost-card', 'en', 'English'))
    expect(bank.page('en/')).toContain(to('/#answer/carte-perdue', 'fr', 'Français'))
    expect(bank.page('en/')).toContain(to('/#answer/rib', 'fr', 'Français'))
    expect(bank.page('')).not.toContain('/en/#answer/rib')
  })

  it('name the same page in other languages, topic by topic when the answers are very many', async () => {
    const rib = answers().find(({ id }) => id === 'rib')!
    const many = Array.from({ length: 450 }, (_, at) => ({ ...rib, id: `rib-${at}` }))
    const english = Array.from({ length: 450 }, (_, at) => ({
      ...rib,
      ...{ id: `iban-${at}`, locale: 'en', translations: { fr: `rib-${at}` } },
    }))
    const large = await publish([...paired(), ...many, ...english])
    const alternate = (path: string, lang: string) =>
      `<link rel="alternate" hreflang="${lang}" href="${HUB}${path}">`
    const page = large.page('topic/comptes/')
    expect(page).toContain(alternate('/en/topic/comptes/', 'en'))
    expect(page).toContain(alternate('/topic/comptes/', 'fr'))
    expect(page).toContain('href="/en/topic/comptes/#answer/iban-')
    for (const [, path] of page.matchAll(/hreflang="en" [^>]*href="([^"#]+)/g)) {
      expect(large.files.has(`${path!.replace(HUB, '').slice(1)}index.html`)).toBe(true)
    }
  })
})
