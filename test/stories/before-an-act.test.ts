/** Somebody reads a page of the bank and wants nothing from the hub: it must cost them nothing. */
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { tellStories, type Visitor } from '../helpers/story.ts'
import { ask, field, hasFocus, launcher, openHub } from '../helpers/surfaces.ts'

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

/** Whatever would wake the page up later. Pages of the demonstration have no script of their own. */
function countTimers(): void {
  const set: string[] = []
  Object.assign(window, { __set: set })
  for (const name of [
    'setTimeout',
    'setInterval',
    'requestAnimationFrame',
    'requestIdleCallback',
  ] as const) {
    const original = window[name]
    Object.assign(window, {
      [name](...given: unknown[]) {
        set.push(name)
        return Reflect.apply(original, window, given)
      },
    })
  }
}
const timersOf = (page: Page) =>
  page.evaluate(() => (window as unknown as { __set: string[] }).__set)

it.each(['website', 'partner'] as const)(
  'one script is asked for, and nothing else, in three seconds: %s',
  async (surface) => {
    const visitor = await story.visitor()
    const { page, spies } = visitor
    await page.addInitScript(countTimers)
    await page.goto(story.urls[surface])
    await launcher(page).waitFor()
    await page.waitForTimeout(3000)
    const asked = await toHub(visitor)
    expect(asked).toHaveLength(1)
    expect(asked[0]).toMatch(/^\/embed\/[\d.]+\/embed\.js$/)
    expect(await timersOf(page)).toEqual([])
    expect(await spies.stored()).toEqual([])
    expect(spies.of('event')).toEqual([])
    expect(spies.of('message')).toEqual([])
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)
    await page.evaluate(() => setTimeout(() => {}))
    expect(await timersOf(page)).toEqual(['setTimeout']) // one would be seen
  },
)

it('the code of each way to help comes when that way is opened', async () => {
  const visitor = await story.visitor()
  const hub = await openHub(visitor, story.urls)
  await ask(hub, 'livret au porteur de 1974')
  await hub.locator('.foot').getByRole('button', { name: 'Nous contacter' }).click()
  await hub.getByRole('heading', { level: 1, name: 'Nous contacter' }).waitFor()
  const codeOf = async () => {
    const ways = /\/(agency|callback|follow-up|free-times|note|phone|proof|there)-[\w-]+\.js$/
    return (await toHub(visitor)).flatMap((path) => ways.exec(path)?.[1] ?? [])
  }
  const isQuiet = () => visitor.page.waitForTimeout(1000) // nothing comes late either
  await isQuiet()
  expect(await codeOf()).toEqual([])
  await hub
    .getByRole('button', { name: /Être rappelé/ })
    .first()
    .click()
  await hub.locator('.times').waitFor()
  await expect.poll(codeOf).toContain('callback')
  await isQuiet()
  expect(await codeOf()).not.toContain('agency')
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
