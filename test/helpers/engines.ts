/**
 * The engines that visitors use. Chromium is always here; another one is where its program is named:
 * `FIREFOX_PATH` (Firefox itself, over WebDriver BiDi), `WEBKIT_PATH` (the build that Playwright drives).
 */
import { existsSync } from 'node:fs'
import { type Browser, firefox, webkit } from 'playwright'
import { launchChromium } from './browser.ts'

export interface Engine {
  name: string
  /** Nothing: not on this machine. */
  launch: (() => Promise<Browser>) | undefined
}

const named = (variable: string, launch: (executablePath: string) => Promise<Browser>) => {
  const path = process.env[variable]
  return path && existsSync(path) ? () => launch(path) : undefined
}

export const ENGINES: readonly Engine[] = [
  { name: 'Chromium', launch: () => launchChromium() },
  {
    name: 'Firefox',
    launch: named('FIREFOX_PATH', (executablePath) =>
      firefox.launch({ executablePath, channel: 'moz-firefox' }),
    ),
  },
  {
    name: 'WebKit',
    launch: named('WEBKIT_PATH', (executablePath) => webkit.launch({ executablePath })),
  },
]
