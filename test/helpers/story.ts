/**
 * The ground of a visitor's story: the demo's own server on a free port, one Chromium a file, one
 * fresh browser context a test, and the ways by which a visitor comes to the hub.
 *
 * Every test ends with the same question, so that no story has to ask it: did a policy refuse
 * anything, and did anything go wrong unseen?
 */
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright'
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest'
import { startDemo } from '../../examples/demo/demo.mjs'
import { launchChromium } from './browser.ts'
import { Spies } from './spies.ts'

export type Demo = Awaited<ReturnType<typeof startDemo>>

export interface VisitorOptions extends BrowserContextOptions {
  /** Errors of the console that belong to the story. */
  expected?: RegExp
  /** What the visitor's clock says. */
  now?: string
}

export interface Visitor {
  page: Page
  context: BrowserContext
  spies: Spies
}

export interface Story {
  readonly demo: Demo
  readonly urls: Demo['urls']
  readonly browser: Browser
  visitor(options?: VisitorOptions): Promise<Visitor>
}

/** Call it at the top of a file of stories. */
export function tellStories(): Story {
  let demo: Demo | undefined
  let browser: Browser | undefined
  beforeAll(async () => {
    ;[demo, browser] = await Promise.all([startDemo({ port: 0, quiet: true }), launchChromium()])
  })
  afterAll(async () => {
    await browser?.close()
    await demo?.close()
  })
  return {
    get demo() {
      return demo!
    },
    get urls() {
      return demo!.urls
    },
    get browser() {
      return browser!
    },
    visitor: (options) => invite(browser!, options),
  }
}

async function invite(
  browser: Browser,
  { expected, now, ...options }: VisitorOptions = {},
): Promise<Visitor> {
  const context = await browser.newContext({
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    ...options,
  })
  context.setDefaultTimeout(8_000)
  const spies = await Spies.on(context)
  const page = await context.newPage()
  if (now) await context.clock.setFixedTime(new Date(now))
  onTestFinished(async () => {
    const wrong = spies.errors.filter((error) => !expected?.test(error))
    const refused = spies.of('violation')
    await context.close()
    expect({ wrong, refused }).toEqual({ wrong: [], refused: [] })
  })
  return { page, context, spies }
}

/** Where the hub is met, and what each has of its own. */
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
  { guarded: boolean; open(visitor: Visitor, urls: Demo['urls']): Promise<Locator> }
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

export const launcher = (page: Page): Locator =>
  page
    .locator('des-questions')
    .getByRole('button', { name: /questions|crédit/i })
    .first()

/** Opens the hub, and waits until it can be asked. */
export async function openHub(
  visitor: Visitor,
  urls: Demo['urls'],
  surface: SurfaceName = 'website',
): Promise<Locator> {
  const hub = await SURFACES[surface].open(visitor, urls)
  await field(hub).waitFor()
  return hub
}

export const field = (hub: Locator): Locator =>
  hub.getByRole('searchbox', { name: /Votre question|Your question/ })

/** Types as a visitor does, key after key, and waits until the hub has said what it found. */
export async function ask(hub: Locator, question: string): Promise<void> {
  await field(hub).fill('')
  await field(hub).pressSequentially(question)
  await spoken(hub).filter({ hasText: /\S/ }).waitFor({ state: 'attached' })
}

/** What a screen reader is told. */
export const spoken = (hub: Locator): Locator => hub.locator('div[role=status]')

/** As it is read: a space is a space. */
export const textOf = async (place: Locator): Promise<string> =>
  (await place.innerText()).replace(/\s+/g, ' ').trim()

/** Where the page's own link to its help stands, whatever the element shows. */
export const pageLink = (page: Page): Locator => page.locator('des-questions > a')

export const hasFocus = (place: Locator): Promise<boolean> =>
  place.evaluate((node) => node.matches(':focus'))

/** The questions in the list of answers, best first. */
export const answersIn = (hub: Locator): Promise<string[]> =>
  hub.locator('main .row > button:not(:has(.badge)) .row-label').allInnerTexts()

/** What the hub offers beside answers, in its order: the name of each and its hours or delay. */
export const offersIn = (hub: Locator): Promise<{ name: string; detail: string }[]> =>
  hub.locator('main :is(.pick, .row:has(.badge))').evaluateAll((nodes) =>
    nodes.map((node) => {
      const text = (selector: string) =>
        node.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim() ?? ''
      return { name: text('h2, .row-label'), detail: text('.head p, .row-detail') }
    }),
  )
