/**
 * A Chromium like a visitor's, for stories.
 *
 * Playwright's own defaults differ from a visitor's browser where it matters to an embedded page: they
 * turn off the partitioning of third-party storage, so that reading it in a frame throws. The last
 * `--disable-features` wins, and ours leaves partitioning on; third-party cookies stay blocked, as they
 * are by default. `*.localhost` is loopback and each name is a site of its own, so no hosts file and no
 * certificate is needed.
 */
import { type Browser, chromium } from 'playwright'
import { findChromium } from '../../scripts/browsers.mjs'

const OFF = [
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'PaintHolding',
  'MediaRouter',
  'OptimizationHints',
  'Translate',
]

const FLAGS = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  `--disable-features=${OFF.join(',')}`,
]

interface Launch {
  flags?: readonly string[]
  /** As visitors have it; Playwright turns it off, since it loses sight of pages that come back. */
  backForwardCache?: boolean
}

/** Starts Chromium without a window. Close it in `afterAll`. */
export function launchChromium({ flags = [], backForwardCache }: Launch = {}): Promise<Browser> {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('No Chromium here: run "node scripts/browsers.mjs".')
  return chromium.launch({
    executablePath,
    chromiumSandbox: process.getuid?.() !== 0, // Chromium refuses its sandbox to root
    args: [...FLAGS, ...flags],
    ...(backForwardCache && { ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
  })
}
