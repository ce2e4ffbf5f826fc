/** A content owner opens the report of the night: on a desk, on a phone, by day and by night, on paper. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.ts'
import { violationsIn } from '../helpers/axe.ts'
import { launchChromium } from '../helpers/browser.ts'
import { type ExampleSite, serveExample } from '../helpers/example-site.ts'

const EXAMPLE = fileURLToPath(new URL('../../examples/website/des-questions.json', import.meta.url))

let browser: Browser
let site: ExampleSite
let cwd: string

beforeAll(async () => {
  browser = await launchChromium()
  site = await serveExample()
  cwd = await mkdtemp(join(tmpdir(), 'dq-report-'))
  const config = (await readFile(EXAMPLE, 'utf8')).replaceAll(
    'http://banque.localhost:4300',
    site.origin,
  )
  // Seven answers lose their topic: more than a card shows at once.
  await writeFile(join(cwd, 'des-questions.json'), config.replace('"/tarifs/"', '"/nulle-part/"'))
  await command('harvest')
  site.plants['/comptes/decouvert/'] = 404
  site.plants['/cartes/questions/'] = (page) => page.replace('id="plafonds"', 'id="autre"')
  expect(await command('check', '--online', '--report', 'check.html')).toBe(1)
})
afterAll(async () => {
  await browser.close()
  await site.close()
  await rm(cwd, { recursive: true })
})

const command = (...argv: string[]) =>
  run(argv, {
    ...{ write() {}, complain() {}, progress() {}, cwd, env: {}, dist: '', version: '1.2.3' },
    now: () => new Date('2026-11-22T03:00:00Z'),
    stop: new AbortController().signal,
  })

async function opened(width: number, more: object = {}): Promise<{ page: Page; errors: string[] }> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, ...more })
  const errors: string[] = []
  page.on('console', (message) => errors.push(message.text()))
  page.on('pageerror', ({ message }) => errors.push(message))
  await page.goto(pathToFileURL(join(cwd, 'check.html')).href)
  return { page, errors }
}

describe.each(['light', 'dark'] as const)('the report (%s)', (colorScheme) => {
  it.each([1280, 390, 320])('has no barrier at %i pixels, and is no wider', async (width) => {
    const { page, errors } = await opened(width, { colorScheme })
    expect(await violationsIn(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    // Its own policy lets all of it through.
    expect(errors).toEqual([])
    await page.close()
  })
})

it('leads from what is wrong to what to do, without a script', async () => {
  const { page } = await opened(1280, { javaScriptEnabled: false })
  await page.getByRole('link', { name: /^Liens morts/ }).click()
  const card = page.getByRole('region', { name: /^Liens morts/ })
  expect(await card.innerText()).toContain('/comptes/decouvert/ n’existe plus')
  await page.close()
})

it('is printed whole: what is folded on the screen is open on paper', async () => {
  const { page } = await opened(1280)
  const hidden = () =>
    page.evaluate(
      () =>
        [...document.querySelectorAll('.found li')].filter((item) => !item.checkVisibility())
          .length,
    )
  expect(await hidden()).toBe(1)
  await page.emulateMedia({ media: 'print' })
  expect(await hidden()).toBe(0)
  await page.close()
})
