/** What a question costs while it is typed: numbered parts, by its words alone, and no waiting for the keys. */
import { expect, it } from 'vitest'
import { tellStories, type Visitor } from '../helpers/story.ts'
import { answersIn, ask, field, openHub } from '../helpers/surfaces.ts'

const story = tellStories()

/** Where the index, the cards and nothing else are. */
const PART = /\/assets\/[\w-]+\/(?:index|[tvi]\d+|cards\.fr)\.json$/

const urlsOf = ({ spies }: Visitor) => spies.urls()

it('fetches parts whose names tell nothing, each once, kept for good', async () => {
  const visitor = await story.visitor()
  const kept = new Map<string, string>()
  visitor.page.on('response', (response) =>
    kept.set(response.url(), response.headers()['cache-control'] ?? ''),
  )
  const hub = await openHub(visitor, story.urls)
  await visitor.page.waitForLoadState('networkidle')
  const before = (await urlsOf(visitor)).length
  await ask(hub, 'plafond de ma carte')
  const asked = (await urlsOf(visitor)).slice(before)
  expect(asked.length).toBeGreaterThan(2)
  expect(asked.filter((url) => !PART.test(url))).toEqual([])
  expect(new Set(asked).size).toBe(asked.length)
  for (const url of asked) expect(kept.get(url), url).toContain('immutable')
})

it('figures decide nothing: neither what is fetched nor what is found', async () => {
  const visitor = await story.visitor()
  const hub = await openHub(visitor, story.urls)
  await visitor.page.waitForLoadState('networkidle') // what comes with the hub is not of the question
  await ask(hub, 'plafond de ma carte ')
  const found = await answersIn(hub)
  const before = (await urlsOf(visitor)).length
  await field(hub).pressSequentially('4000 75011 12 2026')
  await hub.locator('.hub[aria-busy], .main mark').first().waitFor()
  expect(await answersIn(hub)).toEqual(found)
  expect((await urlsOf(visitor)).slice(before)).toEqual([])
})

it('a part that does not come holds up no key', async () => {
  const visitor = await story.visitor()
  const hub = await openHub(visitor, story.urls)
  await visitor.page.waitForLoadState('networkidle')
  await visitor.context.route(/\/assets\/.*json$/, () => {}) // nothing ever comes
  const started = Date.now()
  await field(hub).pressSequentially('plafond de ma carte')
  const took = Date.now() - started
  expect(await field(hub).inputValue()).toBe('plafond de ma carte')
  await hub.locator('.main [aria-busy=true]').waitFor()
  expect(took).toBeLessThan(4000)
})
