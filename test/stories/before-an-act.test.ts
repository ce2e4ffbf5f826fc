/** Somebody reads a page of the bank and wants nothing from the hub: it must cost them nothing. */
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { tellStories, type Visitor } from '../helpers/story.ts'
import { field, hasFocus, launcher } from '../helpers/surfaces.ts'

const story = tellStories()

const toHub = async ({ spies }: Visitor): Promise<string[]> =>
  spies
    .urls()
    .filter((url) => url.startsWith(new URL(story.urls.hub).origin))
    .map((url) => new URL(url).pathname)

/** The sum of all shifts so far, also of those after an act, which CLS forgives. */
const shifts = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            sum += (entry as unknown as { value: number }).value
        }).observe({ type: 'layout-shift', buffered: true })
        requestAnimationFrame(() => setTimeout(() => resolve(sum), 50))
      }),
  )

it('one script is asked for, and nothing else, in three seconds', async () => {
  const visitor = await story.visitor()
  const { page, spies } = visitor
  await page.goto(story.urls.website)
  await launcher(page).waitFor()
  await page.waitForTimeout(3000)
  const asked = await toHub(visitor)
  expect(asked).toHaveLength(1)
  expect(asked[0]).toMatch(/^\/embed\/[\d.]+\/embed\.js$/)
  expect(await spies.stored()).toEqual([])
  expect(spies.of('event')).toEqual([])
  expect(spies.of('message')).toEqual([])
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)
})

it('nothing on the page moves, before, during and after the opening', async () => {
  const visitor = await story.visitor()
  const { page } = visitor
  await page.goto(story.urls.website)
  await launcher(page).waitFor()
  expect(await shifts(page)).toBe(0)
  await launcher(page).click()
  await field(page.locator('des-questions .hub')).waitFor()
  expect(await shifts(page)).toBe(0)
  await page.keyboard.press('Escape')
  expect(await shifts(page)).toBe(0)
})

it('reaching for the launcher brings the programs, so that pressing it brings none', async () => {
  const visitor = await story.visitor()
  const { page } = visitor
  await page.goto(story.urls.website)
  await launcher(page).hover()
  await expect.poll(() => toHub(visitor)).toContainEqual(expect.stringMatching(/start\.fr\.json$/))
  await page.waitForLoadState('networkidle')
  const before = await toHub(visitor)
  expect(before.filter((path) => path.endsWith('/hub.js')).length).toBeGreaterThan(0)
  expect(await hasFocus(launcher(page))).toBe(false)
  expect(await page.locator('des-questions [part=panel]').isVisible()).toBe(false)

  await launcher(page).click()
  await field(page.locator('des-questions .hub')).waitFor()
  const during = (await toHub(visitor)).slice(before.length)
  expect(during.filter((path) => /\/(panel|hub)\.js$|hub\.json$/.test(path))).toEqual([])
})

it('a visit leaves nothing in the browser, and the address and the history as they were', async () => {
  const visitor = await story.visitor()
  const { page, spies } = visitor
  await page.goto(story.urls.website)
  const before = await page.evaluate(() => history.length)
  await launcher(page).click()
  const hub = page.locator('des-questions .hub')
  await field(hub).fill('ou est mon rib')
  await hub.locator('.main mark').first().waitFor()
  await page.keyboard.press('Escape')
  expect(await spies.stored()).toEqual([])
  expect(page.url()).toBe(story.urls.website)
  expect(await page.evaluate(() => history.length)).toBe(before)
})
