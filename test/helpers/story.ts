/**
 * The ground of a visitor's story: the demo's own server on a free port, one Chromium a file and one
 * fresh browser context a test. How a visitor comes to the hub is in `surfaces.ts`.
 *
 * Every test ends with the same question, so that no story has to ask it: did a policy refuse
 * anything, and did anything go wrong unseen?
 */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright'
import { afterAll, beforeAll, expect, onTestFailed, onTestFinished } from 'vitest'
import { startDemo } from '../../examples/demo/demo.mjs'
import { launchChromium } from './browser.ts'
import { emptyDatabase } from './database.ts'
import { Spies } from './spies.ts'

export type Demo = Awaited<ReturnType<typeof startDemo>>
type DemoOptions = NonNullable<Parameters<typeof startDemo>[0]>

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

/**
 * Call it at the top of a file of stories.
 *
 * @param more what the demo's server is given, for who looks into it
 */
export function tellStories(more: Pick<DemoOptions, 'database' | 'log' | 'practice'> = {}): Story {
  let demo: Demo | undefined
  let browser: Browser | undefined
  beforeAll(async () => {
    const database = more.database ?? (await emptyDatabase())
    ;[demo, browser] = await Promise.all([
      startDemo({ port: 0, ...more, database, quiet: true }),
      launchChromium(),
    ])
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

/** Somebody with a browser of their own; what goes wrong in it fails the test. */
export async function invite(
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
  context.setDefaultTimeout(20_000) // a busy machine is no fault of ours
  const spies = await Spies.on(context)
  const page = await context.newPage()
  if (now) await context.clock.setFixedTime(new Date(now))
  const shown: string[] = []
  onTestFailed(() => console.error(`What was shown:\n${shown.join('\n---\n')}`))
  onTestFinished(async ({ task }) => {
    if (task.result?.state === 'fail') shown.push(...(await textOfFrames(context)))
    const wrong = spies.errors.filter((error) => !expected?.test(error))
    const refused = spies.of('violation')
    await context.close()
    expect({ wrong, refused }).toEqual({ wrong: [], refused: [] })
  })
  return { page, context, spies }
}

/** For whoever reads why a test failed. */
const textOfFrames = (context: BrowserContext): Promise<string[]> =>
  Promise.all(
    context
      .pages()
      .flatMap((page) => page.frames())
      .map((frame) => frame.locator('.hub, body').last().innerText().catch(String)),
  )
