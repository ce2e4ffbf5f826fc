/**
 * Where a visitor meets the hub, how they open it there, and what they read in it. Knows the demo's
 * pages; knows no test.
 */
import type { Locator, Page } from 'playwright'
import type { startDemo } from '../../examples/demo/demo.mjs'

type Urls = Awaited<ReturnType<typeof startDemo>>['urls']

/** Whoever has a page open. */
interface Visitor {
  page: Page
}

/** Each with what it has of its own. */
export const SURFACES = {
  website: {
    guarded: false,
    async open({ page }, urls) {
      await page.goto(urls.website)
      await launcher(page).click()
      return page.locator('des-questions .hub')
    },
  },
  partner: {
    guarded: true,
    async open({ page }, urls) {
      await page.goto(urls.partner)
      await launcher(page).click()
      return page.frameLocator('des-questions iframe').locator('.hub')
    },
  },
  'tab of 810 px': {
    guarded: true,
    open: ({ page }, urls) => openTab(page, urls.facebook),
  },
  'tab of 520 px': {
    guarded: true,
    open: ({ page }, urls) => openTab(page, `${urls.facebook}?width=520`),
  },
  webview: {
    guarded: false,
    async open({ page }, urls) {
      await page.addInitScript(playApp)
      await page.goto(urls.webview)
      return page.locator('.hub')
    },
  },
  'page of the site': {
    guarded: false,
    async open({ page }, urls) {
      await page.goto(`${urls.website}aide/`)
      return page.locator('des-questions .hub')
    },
  },
} satisfies Record<
  string,
  { guarded: boolean; open(visitor: Visitor, urls: Urls): Promise<Locator> }
>
export type SurfaceName = keyof typeof SURFACES

async function openTab(page: Page, url: string): Promise<Locator> {
  await page.goto(url)
  return page.frameLocator('iframe[name=onglet]').locator('.hub')
}

/** The bridge that a React Native app puts on the page; it keeps what it is told. */
function playApp(): void {
  const told: string[] = []
  Object.assign(window, {
    __told: told,
    ReactNativeWebView: { postMessage: (text: string) => void told.push(text) },
  })
}

export const launcher = (page: Pick<Page, 'locator'>): Locator =>
  page
    .locator('des-questions')
    .getByRole('button', { name: /questions|crédit/i })
    .first()

/** Opens the hub, and waits until it can be asked. */
export async function openHub(
  visitor: Visitor,
  urls: Urls,
  surface: SurfaceName = 'website',
): Promise<Locator> {
  const hub = await SURFACES[surface].open(visitor, urls)
  await field(hub).waitFor()
  return hub
}

export const field = (hub: Locator): Locator =>
  hub.getByRole('searchbox', { name: /Votre question|Your question/ })

/**
 * Asks all at once, and waits until the hub has said what it found. Key after key, a machine that stalls for as
 * long as a visitor pauses would be told what the first half of the question finds.
 */
export async function ask(hub: Locator, question: string): Promise<void> {
  await field(hub).fill('')
  await spoken(hub).filter({ hasNotText: /\S/ }).waitFor({ state: 'attached' })
  await field(hub).fill(question)
  await spoken(hub).filter({ hasText: /\S/ }).waitFor({ state: 'attached' })
}

/** What a screen reader is told. */
const spoken = (hub: Locator): Locator => hub.locator('div[role=status]')

/** As it is read: a space is a space. */
export const textOf = async (place: Locator): Promise<string> =>
  (await place.innerText()).replace(/\s+/g, ' ').trim()

/** Where the page's own link to its help stands, whatever the element shows. */
export const pageLink = (page: Page): Locator => page.locator('des-questions > a')

export const hasFocus = (place: Locator): Promise<boolean> =>
  place.evaluate((node) => node.matches(':focus'))

/** The questions in the list of answers, best first. */
export const answersIn = (hub: Locator): Promise<string[]> =>
  hub.locator('.main .row > button:not(:has(.badge)) .row-label').allInnerTexts()

/** What the hub offers beside answers, in its order: the name of each and its hours or delay. */
export const offersIn = (hub: Locator): Promise<{ name: string; detail: string }[]> =>
  hub.locator('.main :is(.pick, .row:has(.badge))').evaluateAll((nodes) =>
    nodes.map((node) => {
      const text = (selector: string) =>
        node.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim() ?? ''
      return { name: text('h2, .row-label'), detail: text('.head p, .row-detail') }
    }),
  )
