/**
 * Pictures of every state of the hub, for people to look at beside the mock.
 *
 *   node scripts/screenshots.mjs [folder]     each state, three sizes, light and dark
 *   node scripts/screenshots.mjs --readme     the README's picture: the website and the tab
 *
 * It needs a build (`npm run build`). The clock stands still, so that two runs can be compared.
 */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { startDemo } from '../examples/demo/demo.mjs'
import { launchChromium } from '../test/helpers/browser.ts'
import { walkCallback } from '../test/helpers/callback-story.ts'
import { walk } from '../test/helpers/states.ts'
import { field, launcher } from '../test/helpers/surfaces.ts'

const TUESDAY = new Date('2026-11-24T09:30:00Z')
const README_PICTURE = fileURLToPath(new URL('../docs/website-and-tab.png', import.meta.url))

/** The size names the picture; the window is as large as the surface needs. */
const VIEWS = [
  { name: '390x844', surface: 'website', viewport: { width: 390, height: 844 } },
  { name: '810x640', surface: 'tab of 810 px', viewport: { width: 1000, height: 900 } },
  { name: '1280x800', surface: 'website', viewport: { width: 1280, height: 800 } },
]

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { readme: { type: 'boolean', default: false } },
})

const [demo, browser] = await Promise.all([startDemo({ port: 0, quiet: true }), launchChromium()])

async function visit(options) {
  const context = await browser.newContext({
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    reducedMotion: 'reduce',
    ...options,
  })
  await context.clock.setFixedTime(TUESDAY)
  return { context, page: await context.newPage() }
}

async function pictureOf({ page }, { name }, path) {
  if (name !== '810x640') return page.screenshot({ path })
  const tab = page.locator('iframe')
  await tab.evaluate((frame) => {
    frame.height = '640'
  })
  await tab.screenshot({ path })
}

async function everyState(folder) {
  for (const view of VIEWS) {
    for (const colorScheme of ['light', 'dark']) {
      const visitor = await visit({ viewport: view.viewport, colorScheme })
      const shown = join(folder, `${view.name} ${colorScheme}`)
      await mkdir(shown, { recursive: true })
      const look = (state) => pictureOf(visitor, view, join(shown, `${state}.png`))
      await walk(visitor, demo, look, view.surface)
      if (view.surface === 'website') await walkCallback(visitor, demo, look)
      await visitor.context.close()
      process.stdout.write(`${shown}\n`)
    }
  }
}

async function readmePicture() {
  const { page } = await visit({ viewport: { width: 1600, height: 900 } })
  await page.goto(demo.urls.demo)
  const website = page.frameLocator('iframe').first()
  await launcher(website).click()
  const hub = website.locator('des-questions .hub')
  await field(hub).fill('ou est mon rib')
  await hub.locator('.main mark').first().click()
  await hub.getByRole('article').waitFor()
  await page.mouse.move(0, 0)
  const tab = page.frameLocator('iframe').last().frameLocator('iframe[name=onglet]')
  await field(tab.locator('.hub')).waitFor()
  await page.screenshot({ path: README_PICTURE })
  process.stdout.write(`${README_PICTURE}\n`)
}

try {
  if (values.readme) await readmePicture()
  else await everyState(positionals[0] ?? 'test-results/screens')
} finally {
  await browser.close()
  await demo.close()
}
