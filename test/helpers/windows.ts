/**
 * A window of each engine that visitors use, behind the few things that a story needs of all of them. An engine
 * is there when its programs are: `npm run test:browsers` installs them.
 */
import { type Browser, firefox } from 'playwright'
import { findEngines } from '../../scripts/engines.mjs'
import { launchChromium } from './browser.ts'
import { launchWebDriver } from './webdriver.ts'

export interface Window {
  goto(url: string): Promise<unknown>
  /** As its button does, until the page before is there. */
  back(): Promise<unknown>
  /** Runs it in the page. */
  run<A, R>(inPage: (given: A) => R, given: A): Promise<R>
  /** What they said. */
  dialogs(): readonly string[]
  close(): Promise<void>
}

const { firefox: fox, webkit } = findEngines()

export const WINDOWS: readonly { name: string; launch: (() => Promise<Window>) | undefined }[] = [
  { name: 'Chromium', launch: () => launchChromium().then(windowOf) },
  {
    name: 'Firefox',
    launch:
      fox === null
        ? undefined
        : () => firefox.launch({ executablePath: fox, channel: 'moz-firefox' }).then(windowOf),
  },
  {
    name: 'WebKit',
    // A dialog that is open makes every command fail: there is nothing to list.
    launch:
      webkit === null
        ? undefined
        : async () => ({ ...(await launchWebDriver(webkit)), dialogs: () => [] }),
  },
]

async function windowOf(browser: Browser): Promise<Window> {
  const page = await browser.newPage({ locale: 'fr-FR', ignoreHTTPSErrors: true })
  const said: string[] = []
  page.on('dialog', async (dialog) => {
    said.push(dialog.message())
    await dialog.dismiss()
  })
  return {
    goto: (url) => page.goto(url),
    back: () => page.goBack(),
    run: (inPage, given) => page.evaluate(inPage as (given: unknown) => never, given),
    dialogs: () => said,
    close: () => browser.close(),
  }
}
