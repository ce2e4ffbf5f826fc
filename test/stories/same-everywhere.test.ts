/** The same question, wherever it is asked: the same answers, the same ways to help, the same delays. */
import { expect, it } from 'vitest'
import { isHandoff } from '../helpers/spies.ts'
import { tellStories } from '../helpers/story.ts'
import {
  answersIn,
  ask,
  field,
  hasFocus,
  launcher,
  offersIn,
  openHub,
  SURFACES,
  type SurfaceName,
} from '../helpers/surfaces.ts'

const story = tellStories()
const NAMES = Object.keys(SURFACES) as SurfaceName[]
const GUARDED = NAMES.filter((name) => SURFACES[name].guarded)
const TUESDAY = '2026-11-24T09:30:00Z'
const CANARY = 'zyxqanari'
/** All these visitors come from one address: of some the bank keeps no question, and their link leads there without. */
const expected = /429/

/** What one visitor sees of it on one surface. */
async function told(surface: SurfaceName, question: string) {
  const visitor = await story.visitor({ now: TUESDAY, expected })
  const hub = await openHub(visitor, story.urls, surface)
  await ask(hub, question)
  const answers = await answersIn(hub)
  await hub.locator('.foot').getByRole('button', { name: 'Nous contacter' }).click()
  await hub.getByRole('heading', { level: 1, name: 'Nous contacter' }).waitFor()
  return { answers, offers: await offersIn(hub) }
}

it.each([
  'ou est mon rib',
  'j ai perdu ma cb',
  'livret au porteur de 1974',
  'renegocier mon credit',
])('“%s” gets the same answers and the same offers on every surface', async (question) => {
  const [website, ...others] = await Promise.all(NAMES.map((name) => told(name, question)))
  expect(website!.answers.length).toBeGreaterThan(0)
  expect(website!.offers.length).toBeGreaterThan(3)
  for (const [index, other] of others.entries()) {
    expect(other, NAMES[index + 1]).toEqual(website)
  }
})

/** The same spelling of it: spaces are spaces, and links say nothing of new tabs. */
const asRead = (text: string) => text.replace(/\s+/g, ' ').replaceAll('(nouvel onglet)', '').trim()

/** What a surface was built from and shows: the hash of its content, and one answer word for word. */
async function shown(surface: SurfaceName, question: string) {
  const visitor = await story.visitor({ now: TUESDAY, expected })
  const hub = await openHub(visitor, story.urls, surface)
  await ask(hub, question)
  const [first] = await answersIn(hub)
  await hub.getByRole('button', { name: first! }).first().click()
  const article = hub.getByRole('article')
  await article.waitFor()
  const texts = await article.locator('> :not(.quiet)').allInnerTexts()
  // It names every part by its hash, and its own address holds a hash of it: the hash of the content.
  const urls = visitor.spies.urls()
  const content = urls.filter((url) => url.endsWith('/start.fr.json'))
  const known = [urls[0]!, story.urls.hub].map((url) => new URL(url).origin)
  return {
    texts: texts.map(asRead),
    content: [...new Set(content)],
    third: urls.filter((url) => !known.includes(new URL(url).origin)),
  }
}

it('every surface has the content of the same hash, shows the same answer and asks nobody else', async () => {
  const [website, ...others] = await Promise.all(NAMES.map((name) => shown(name, 'ou est mon rib')))
  expect(website!.content).toHaveLength(1)
  expect(website!.texts.length).toBeGreaterThan(1)
  expect(website!.third).toEqual([])
  for (const [index, other] of others.entries()) expect(other, NAMES[index + 1]).toEqual(website)

  const { page } = await story.visitor({ javaScriptEnabled: false })
  await page.goto(story.urls.page)
  const [title, ...body] = website!.texts
  const plain = page.locator('article', { has: page.getByRole('heading', { name: title! }) })
  const texts = (await plain.locator('> :not(.quiet, .actions)').allInnerTexts()).map(asRead)
  expect(texts).toEqual([title, ...body])
})

it('what the static page offers is what the hub offers', async () => {
  const { offers } = await told('website', 'livret au porteur de 1974')
  const { page } = await story.visitor({ javaScriptEnabled: false })
  await page.goto(story.urls.page)
  const contact = asRead(await page.locator('#contact').innerText())
  const missing = offers.map(({ name }) => asRead(name)).filter((name) => !contact.includes(name))
  // It stands at the top, under its own name.
  expect(missing.sort()).toEqual(['Carte perdue, fraude'])
  expect(await page.locator('.urgent a[href="tel:+33199003939"]').first().isVisible()).toBe(true)
})

it.each(GUARDED)('nothing private is asked for outside of the bank: %s', async (surface) => {
  const visitor = await story.visitor({ now: TUESDAY, expected })
  const hub = await openHub(visitor, story.urls, surface)
  await hub.getByText('Ne saisissez rien de confidentiel ici').first().waitFor()
  await ask(hub, 'ou est mon rib')
  const [first] = await answersIn(hub)
  await hub.locator('.main .row > button').filter({ hasText: first! }).first().click()
  const source = hub.getByRole('link', { name: /^Lire cette page sur .*nouvel onglet/ })
  const [tab] = await Promise.all([visitor.context.waitForEvent('page'), source.click()])
  await tab.waitForLoadState()
  expect(new URL(tab.url()).origin).toBe(new URL(story.urls.website).origin)
  expect(await tab.evaluate(() => window.opener)).toBe(null)
  for (const link of await hub.locator('a[href^=http]').all()) {
    expect(await link.getAttribute('target')).toBe('_blank')
  }
})

it('the partner’s page sees a frame of the bank, a greeting, and counted events', async () => {
  const visitor = await story.visitor({ expected })
  const { page, spies } = visitor
  const hub = await openHub(visitor, story.urls, 'partner')
  await ask(hub, `ou est mon rib ${CANARY}`)
  const [first] = await answersIn(hub)
  await hub.locator('.main .row > button').filter({ hasText: first! }).first().click()
  await hub.getByRole('article').waitFor()

  const frame = page.locator('des-questions iframe')
  expect(new URL((await frame.getAttribute('src'))!).origin).toBe(new URL(story.urls.hub).origin)
  const reads = await frame.evaluate((node) => (node as HTMLIFrameElement).contentDocument)
  expect(reads).toBe(null)
  const reach = await frame.evaluate((node) => {
    try {
      return (node as HTMLIFrameElement).contentWindow?.document.title
    } catch (error) {
      return (error as Error).name
    }
  })
  expect(reach).toBe('SecurityError')

  expect(new Set(spies.of('message'))).toEqual(new Set(['"des-questions/1"']))
  expect(spies.of('event').join('\n')).toContain('dq:answer')
  expect(await spies.leaksOf(CANARY, isHandoff)).toEqual([])
})

it('an app is told that the hub is ready, and nothing that was typed', async () => {
  const visitor = await story.visitor({ expected })
  const hub = await openHub(visitor, story.urls, 'webview')
  await ask(hub, `ou est mon rib ${CANARY}`)
  const told = await visitor.page.evaluate(() => (window as unknown as { __told: string[] }).__told)
  expect(told.map((text) => JSON.parse(text).type)).toContain('ready')
  expect(told.join()).not.toContain(CANARY)
  await field(hub).fill('')
  await hub.getByRole('button', { name: 'Fermer' }).click()
  await expect
    .poll(() =>
      visitor.page.evaluate(() => (window as unknown as { __told: string[] }).__told.at(-1)),
    )
    .toBe('{"type":"close"}')
})

it('the frame of a partner opens at the page’s topic, and closes by its own button', async () => {
  const visitor = await story.visitor({ expected })
  const hub = await openHub(visitor, story.urls, 'partner')
  await hub.getByRole('button', { name: 'Fermer' }).click()
  await hub.waitFor({ state: 'hidden' })
  await expect.poll(() => hasFocus(launcher(visitor.page))).toBe(true)
})
