/** F10: what was typed is seen by whoever typed it, in the tab where they did, and by nobody after. */
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest'
import { launchChromium } from '../helpers/browser.ts'
import { fillIn, openForm, receipt, submit } from '../helpers/callback-story.ts'
import { tellStories } from '../helpers/story.ts'

const story = tellStories()
let browser: Browser
beforeAll(async () => {
  browser = await launchChromium({ backForwardCache: true })
})
afterAll(() => browser.close())

const NUMBER = '06 98 76 54 32'
const NUMBER_WRITTEN = /98[\s.]?76[\s.]?54/

/** A page that the browser may keep for Back: nobody listens in it. */
async function openPage(): Promise<Page> {
  const context = await browser.newContext({
    locale: 'fr-FR',
    viewport: { width: 1280, height: 800 },
  })
  onTestFinished(() => context.close())
  context.setDefaultTimeout(20_000)
  const page = await context.newPage()
  await page.addInitScript(() => {
    addEventListener('pageshow', ({ persisted }) => {
      if (window === parent) document.documentElement.dataset.shown = String(persisted)
      // Playwright loses sight of a frame that comes back: it says itself what it holds.
      else if (persisted) setTimeout(() => parent.postMessage({ __held: held() }, '*'), 500)
    })
    addEventListener('message', ({ data }) => {
      if (data?.__held) document.documentElement.dataset.held = data.__held
    })
    const held = () =>
      [...document.querySelectorAll('input, textarea')]
        .map((field) => (field as HTMLInputElement).value)
        .join('\n') + document.body.innerText
  })
  return page
}

/** To another page and back, by the browser's own cache: anything else would prove nothing. */
async function leaveAndComeBack(page: Page, meanwhile = async () => {}): Promise<void> {
  const here = page.url()
  await page.goto(`${story.urls.website}tarifs/`)
  await meanwhile()
  // Later, or the page would be gone before it has answered us.
  await page.evaluate(() => void setTimeout(() => history.back(), 50))
  await expect.poll(() => page.url()).toBe(here)
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset.shown)).toBe('true')
}

/** The same of a partner's frame that came back. */
async function heldInFrame(page: Page): Promise<string> {
  const held = () => page.evaluate(() => document.documentElement.dataset.held ?? '')
  await expect.poll(held, { timeout: 5_000 }).not.toBe('')
  return (await held()).replace(/\s+/g, ' ')
}

/** All that a page shows and holds, in every frame and shadow root, values of fields included. */
const heldIn = async (page: Page): Promise<string> => {
  const frames = page.frames().map((frame) =>
    frame.evaluate(() => {
      const texts: string[] = []
      const look = (root: Document | ShadowRoot) => {
        for (const node of root.querySelectorAll('*')) {
          if (node.shadowRoot) look(node.shadowRoot)
          if ('value' in node) texts.push(String(node.value))
        }
        texts.push(root.textContent ?? '', (root as Document).body?.innerText ?? '')
      }
      look(document)
      return texts.join('\n')
    }),
  )
  return (await Promise.all(frames)).join('\n')
}

it('a draft, left and come back to by Back, is kept in its tab on the bank’s own page', async () => {
  const page = await openPage()
  const hub = await openForm({ page }, story)
  await fillIn(hub, NUMBER)
  await leaveAndComeBack(page)
  await hub.getByLabel('Téléphone').waitFor()
  expect(await hub.getByLabel('Téléphone').inputValue()).toBe(NUMBER)
  expect(await heldIn(page)).toContain('Camille')
})

it('a draft, left and come back to by Back, is gone from a partner’s page', async () => {
  const page = await openPage()
  const hub = await openForm({ page }, story, 'partner')
  await fillIn(hub, NUMBER)
  expect(await heldIn(page)).toMatch(NUMBER_WRITTEN)
  await leaveAndComeBack(page)
  const held = await heldInFrame(page)
  expect(held).toContain('Quand vous rappeler')
  expect(held).not.toMatch(NUMBER_WRITTEN)
  expect(held).not.toContain('Camille')
})

it('a sign-out meanwhile empties the tab, and the draft does not come back', async () => {
  const page = await openPage()
  const hub = await openForm({ page }, story)
  await fillIn(hub, NUMBER)
  await leaveAndComeBack(page, () => page.evaluate(() => sessionStorage.clear()))
  await hub.getByLabel('Téléphone').waitFor()
  expect(await heldIn(page)).not.toMatch(NUMBER_WRITTEN)
  expect(await heldIn(page)).not.toContain('Camille')
})

it('a receipt on the bank’s own page comes back without the number', async () => {
  const page = await openPage()
  const hub = await openForm({ page }, story)
  await fillIn(hub, NUMBER)
  await submit(hub).click()
  await receipt(hub).waitFor()
  expect(await heldIn(page)).toMatch(NUMBER_WRITTEN)
  await leaveAndComeBack(page)
  await hub.getByText('Mot convenu').waitFor()
  expect(await heldIn(page)).not.toMatch(NUMBER_WRITTEN)
})

it('a receipt on a partner’s page does not come back', async () => {
  const page = await openPage()
  const hub = await openForm({ page }, story, 'partner')
  await fillIn(hub, '06 98 76 54 33')
  await submit(hub).click()
  await receipt(hub).waitFor()
  const reference = /[A-Z]-[0-9A-Z]{4}-\d\d/.exec(await heldIn(page))![0]
  await leaveAndComeBack(page)
  const held = await heldInFrame(page)
  expect(held).toContain('Les 4 derniers chiffres')
  expect(held).not.toMatch(NUMBER_WRITTEN)
  expect(held).not.toContain(reference)
})

it('two tabs have a draft each, and a reload brings back its own', async () => {
  const { page, context } = await story.visitor()
  const other = await context.newPage()
  for (const [tab, name] of [
    [page, 'Camille'],
    [other, 'Dominique'],
  ] as const) {
    const hub = await openForm({ page: tab }, story)
    await hub.getByLabel('Prénom').fill(name)
  }
  for (const [tab, name] of [
    [page, 'Camille'],
    [other, 'Dominique'],
  ] as const) {
    await tab.goto(`${story.urls.website}cartes/#des-questions/callback`)
    const field = tab.locator('des-questions .hub').getByLabel('Prénom')
    expect(await field.inputValue()).toBe(name)
  }
})
