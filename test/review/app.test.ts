/** The review page's server writes files: who is it that may tell it to? */
import { describe, expect, it } from 'vitest'
import { parseConfig } from '../../src/content/config.ts'
import { noEdits } from '../../src/content/edits.ts'
import type { Desk, Reply } from '../../src/review/contract.ts'
import { deskOf, type Files, openedOf, reviewApp } from '../../src/review/index.ts'
import { CONFIG } from '../helpers/bank.ts'

const TOKEN = 'secret-of-this-start'
const HOME = `http://localhost:4999/${TOKEN}/`
const answer = {
  id: 'rib',
  question: 'Où est mon RIB ?',
  answer: '<p>Dans l’application.</p>',
  url: 'https://banque.example/rib/',
  locale: 'fr',
  keywords: [],
  alternates: [],
  actions: [],
  hash: 'h1',
}

const differences = [{ id: 'rib', url: answer.url, data: '<p>Au guichet.</p>' }]

function start() {
  const config = parseConfig(CONFIG)
  let files: Files = { locale: 'fr', answers: [answer], edits: noEdits('fr'), reviewed: [] }
  const app = reviewApp({
    token: TOKEN,
    locales: ['fr'],
    topics: config.topics,
    files: new Map([['index.html', { type: 'text/html', bytes: '<p>' }]]),
    read: async () => files,
    write: async (_, after) => {
      files = after
    },
    languagesOf: async () => new Map(),
    deskOf: async (read, today) =>
      deskOf(config, read, today, { pairs: [], differences, languages: new Map() }, ({ id }) => id),
    openedOf: async (read, id) => openedOf(config, read, differences, id),
    pagesOf: async () => [{ url: answer.url, locale: 'fr', found: { details: 1 } }],
    now: () => new Date('2026-11-22T10:00:00Z'),
  })
  const post = (url: string, headers: Record<string, string>, body: unknown) =>
    app.request(url, { method: 'POST', headers, body: JSON.stringify(body) })
  return { app, post, files: () => files }
}

const OWN = { Origin: 'http://localhost:4999', 'Content-Type': 'application/json' }
const hide = { act: 'hide', id: 'rib', on: 'h1', value: true }

describe('the review server', () => {
  it('gives its page the desk, the words of an answer, and takes decisions', async () => {
    const { app, post, files } = start()
    const desk = (await (await app.request(`${HOME}desks/fr`)).json()) as Desk
    expect(desk.items).toMatchObject([{ id: 'rib', standing: 'new' }])
    expect(await (await app.request(`${HOME}desks/fr/rib`)).json()).toMatchObject({
      body: [['p', {}, 'Dans l’application.']],
    })
    const reply = (await (await post(`${HOME}desks/fr`, OWN, hide)).json()) as Reply
    expect(reply).toMatchObject({ ok: true, desk: { items: [{ edit: { hide: true } }] } })
    expect(files().edits.edits).toEqual([{ id: 'rib', on: 'h1', hide: true }])
  })

  it('gives the pages of the website, and what the data of a page says instead', async () => {
    const { app } = start()
    const pages = await (await app.request(`${HOME}pages/fr`)).json()
    expect(pages).toMatchObject([{ found: { details: 1 } }])
    expect((await app.request(`${HOME}pages/de`)).status).toBe(404)
    const opened = await (await app.request(`${HOME}desks/fr/rib`)).json()
    expect(opened).toMatchObject({
      differs: { page: { text: 'Dans l’application.' }, data: { text: 'Au guichet.' } },
    })
  })

  it('takes a list of ten thousand answers at once', async () => {
    const { post } = start()
    const all = Array.from({ length: 10_000 }, (_, at) => ({
      id: `${'x'.repeat(110)}${at}`,
      on: 'h',
    }))
    const reply = await post(`${HOME}desks/fr`, OWN, { act: 'seen-all', all })
    expect(reply.status).toBe(200)
  })

  it.each<[string, string, Record<string, string>, number]>([
    ['another site’s page', `${HOME}desks/fr`, { ...OWN, Origin: 'https://evil.test' }, 403],
    ['a form of another site', `${HOME}desks/fr`, { ...OWN, 'Content-Type': 'text/plain' }, 415],
    ['no page at all', `${HOME}desks/fr`, { 'Content-Type': 'application/json' }, 403],
    ['a page without the secret', 'http://localhost:4999/guess/desks/fr', OWN, 404],
    [
      'a name that somebody points at this machine',
      `http://evil.test:4999/${TOKEN}/desks/fr`,
      { ...OWN, Origin: 'http://evil.test:4999' },
      421,
    ],
  ])('takes nothing from %s', async (_, url, headers, status) => {
    const { post, files } = start()
    expect((await post(url, headers, hide)).status).toBe(status)
    expect(files().edits.edits).toEqual([])
  })

  it('refuses what it does not understand, and says how things stand', async () => {
    const { post, files } = start()
    const response = await post(`${HOME}desks/fr`, OWN, { act: 'erase', id: 'rib', on: 'h1' })
    expect(response.status).toBe(409)
    expect(await response.json()).toMatchObject({ ok: false, why: 'not-understood' })
    expect(files().edits.edits).toEqual([])
  })

  it('lets nothing run on its page but its own program', async () => {
    const { app } = start()
    const page = await app.request(`${HOME}index.html`)
    const policy = page.headers.get('content-security-policy')
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe')
  })

  it('draws what is typed as the build would', async () => {
    const { post } = start()
    const typed = { html: '<p onclick=x>Ici</p><script>1</script>', url: answer.url }
    const drawn = await post(`${HOME}desks/fr/preview`, OWN, typed)
    expect(await drawn.json()).toEqual({ body: [['p', {}, 'Ici']], html: '<p>Ici</p>' })
  })
})
