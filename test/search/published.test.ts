import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSearch, openSearch, publishSearch } from '../../src/search/index.ts'
import { shared } from '../helpers/shared.ts'
import { answers, queries, unanswered } from './fixture.ts'

const BASE = 'https://aide.banque.example/assets/1a2b/'
const parts = publishSearch(answers, { locale: 'fr' })

/** A static host: serves the parts, remembers what was asked, and fails as it is told. */
function host(files: Map<string, string> = parts) {
  const asked: string[] = []
  const answer: { next?: () => Promise<Response> } = {}
  const fetch = async (address: string): Promise<Response> => {
    asked.push(address)
    if (answer.next) return answer.next()
    const file = files.get(address.slice(BASE.length))
    return file === undefined ? new Response('', { status: 404 }) : new Response(file)
  }
  return { fetch, asked, answer }
}

describe('search over published parts', () => {
  it('finds the same as search in memory, for every question of the fixture and half of it', async () => {
    const memory = createSearch(answers, { locale: 'fr' })
    const open = openSearch(BASE, host())
    const all = [...queries.map(({ query }) => query), ...unanswered]
    for (const query of all.flatMap((text) => [text, text.slice(0, text.length / 2)]))
      expect(await open.find(query), query).toEqual(memory.find(query))
  })

  it('finds the same whatever is typed, on a first visit', async () => {
    const memory = createSearch(answers, { locale: 'fr' })
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (query) => {
        expect(await openSearch(BASE, host()).find(query)).toEqual(memory.find(query))
      }),
    )
  })

  const faq = shared('faq-fr.json')
  const dev = shared('queries-fr.dev.json')
  it.skipIf(!faq || !dev)(
    'finds the same for every dev query of the shared data',
    async () => {
      const bank = JSON.parse(readFileSync(faq!, 'utf8'))
        .filter((fiche: { bank?: 1 }) => fiche.bank)
        .map((fiche: { id: string; title: string; answerText: string; theme: string }) => ({
          id: fiche.id,
          question: fiche.title,
          answer: fiche.answerText,
          topic: fiche.theme,
        }))
      const memory = createSearch(bank, { locale: 'fr' })
      const files = publishSearch(bank, { locale: 'fr' })
      const open = openSearch(BASE, host(files))
      const asked = JSON.parse(readFileSync(dev!, 'utf8'))
      for (const { q } of [...asked.queries, ...asked.noAnswer])
        expect(await open.find(q), q).toEqual(memory.find(q))
      const sizes = [...files]
        .filter(([name]) => name !== 'index.json')
        .map(([, text]) => text.length)
      expect(Math.max(...sizes)).toBeLessThanOrEqual(8_000)
    },
    60_000,
  )

  it('takes the address of the folder with or without its final slash', async () => {
    const { fetch, asked } = host()
    expect(await openSearch(BASE.slice(0, -1), { fetch }).find('procuration')).not.toEqual([])
    expect(asked.every((address) => address.startsWith(BASE))).toBe(true)
  })

  it('asks with the fetch of the place where it runs, when it is handed none', async () => {
    const { fetch } = host()
    const before = globalThis.fetch
    // As in a browser: it refuses to be called as the method of anything but the window.
    globalThis.fetch = function (this: unknown, address: string) {
      if (this !== undefined && this !== globalThis) throw new TypeError('Illegal invocation')
      return fetch(address)
    } as typeof before
    try {
      expect((await openSearch(BASE).find('procuration'))[0]?.id).toBe('procuration')
    } finally {
      globalThis.fetch = before
    }
  })

  it('takes the synonyms of the bank along', async () => {
    const own = publishSearch(answers, { locale: 'fr', synonyms: [['zébulon', 'livret A']] })
    expect((await openSearch(BASE, host(own)).find('zebulon'))[0]?.id).toBe('livret-a')
  })

  it('finds nothing, and does not fail, where there are no answers', async () => {
    const empty = host(publishSearch([], { locale: 'fr' }))
    expect(await openSearch(BASE, empty).find('carte')).toEqual([])
  })

  it('is written the same from the same answers in any order', () => {
    expect(publishSearch([...answers].reverse(), { locale: 'fr' })).toEqual(parts)
  })
})

describe('what the addresses of the parts tell', () => {
  it('is the number of a part, never what was typed', async () => {
    const { fetch, asked } = host()
    await openSearch(BASE, { fetch }).find(
      'procuration 0612345678 zorglub FR7630006000011234567890189',
    )
    expect(asked.length).toBeGreaterThan(1)
    for (const address of asked) expect(address).toMatch(/\/1a2b\/(?:index|[tv]\d+)\.json$/)
  })

  it('is nothing at all for figures: no part is fetched for them', async () => {
    const { fetch, asked } = host()
    await openSearch(BASE, { fetch }).find('0612345678 4970 1234')
    expect(asked).toEqual([`${BASE}index.json`])
  })

  it('is told once: parts are kept', async () => {
    const { fetch, asked } = host()
    const open = openSearch(BASE, { fetch })
    await Promise.all([open.find('procuration '), open.find('procuration ')])
    const before = asked.length
    await open.find('procuration ')
    expect(asked.length).toBe(before)
    expect(new Set(asked).size).toBe(asked.length)
  })
})

describe('a part that does not come', () => {
  const json = (text: string) => async () => new Response(text)
  it.each([
    ['offline', 'OFFLINE', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['refused', 'REFUSED', async () => new Response('gone', { status: 404 })],
    ['not JSON', 'CONTENT_INVALID', json('<!doctype html>')],
    ['other JSON', 'CONTENT_INVALID', json('{"format":1}')],
    ['null', 'CONTENT_INVALID', json('null')],
    ['with answers that do not exist', 'CONTENT_INVALID', json('["0procur","999999="]')],
    ['with letters for weights', 'CONTENT_INVALID', json('["0procur","zz"]')],
    ['with fewer rows than terms', 'CONTENT_INVALID', json('["0procur 0zoo","="]')],
  ])('%s: says %s, and is asked for again', async (_, code, next) => {
    for (const isOpen of [false, true]) {
      const { fetch, answer } = host()
      const open = openSearch(BASE, { fetch })
      if (isOpen) await open.find('')
      answer.next = next
      await expect(open.find('procuration ')).rejects.toMatchObject({
        name: 'QuestionsError',
        code,
      })
      delete answer.next
      expect((await open.find('procuration '))[0]?.id).toBe('procuration')
    }
  })

  it('does not hold a visitor who has typed on', async () => {
    const { fetch, asked, answer } = host()
    const open = openSearch(BASE, { fetch })
    await open.find('')
    let arrive = (_: Response): void => {}
    answer.next = () => new Promise((resolve) => (arrive = resolve))
    const typing = new AbortController()
    const waiting = open.find('procuration ', { signal: typing.signal })
    await Promise.resolve()
    typing.abort()
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' })
    delete answer.next
    arrive(new Response(parts.get(asked.at(-1)!.slice(BASE.length))))
    expect((await open.find('procuration '))[0]?.id).toBe('procuration')
  })

  it('is not even asked for when the search was given up before', async () => {
    const { fetch, asked } = host()
    const given = { signal: AbortSignal.abort() }
    await expect(openSearch(BASE, { fetch }).find('carte', given)).rejects.toMatchObject({
      name: 'AbortError',
    })
    expect(asked).toEqual([])
  })
})
