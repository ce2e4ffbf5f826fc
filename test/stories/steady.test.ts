/**
 * Nothing in the form moves by itself: what is pressed is what was aimed at, whatever is said of a
 * field meanwhile, however late a part comes.
 */
import type { Locator, Page } from 'playwright'
import { expect, it } from 'vitest'
import { fillIn, freshNumber, openForm, receipt, submit } from '../helpers/callback-story.ts'
import { focusOf } from '../helpers/focus.ts'
import { tellStories, type VisitorOptions } from '../helpers/story.ts'

const story = tellStories()
const PHONE: VisitorOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
}

/** What moves without being asked to, from now on. Chromium leaves out what follows a press or a key. */
const watchShifts = (page: Page) =>
  page.evaluate(() => {
    const moved: string[] = []
    Object.assign(window, { __moved: moved })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as Shift[]) {
        if (!entry.hadRecentInput) moved.push(`${entry.value}`)
      }
    }).observe({ type: 'layout-shift', buffered: false })
    interface Shift {
      value: number
      hadRecentInput: boolean
    }
  })
const shiftsOf = (page: Page) =>
  page.evaluate(() => (window as unknown as { __moved: string[] }).__moved)

/** Presses where something is, and holds: it must still be there when the finger leaves. */
async function pressLong(page: Page, target: Locator): Promise<void> {
  await target.scrollIntoViewIfNeeded()
  const before = (await target.boundingBox())!
  await page.mouse.move(before.x + before.width / 2, before.y + 3)
  await page.mouse.down()
  await page.waitForTimeout(800)
  expect(await target.boundingBox()).toEqual(before)
  await page.mouse.up()
}

it('a press that takes the focus from the phone field is not lost, however long it lasts', async () => {
  const { page } = await story.visitor()
  const hub = await openForm({ page }, story, 'webview')
  await fillIn(hub)
  await pressLong(page, submit(hub))
  await receipt(hub).waitFor()
})

it.each(['a number that is whole', 'a number that is too short'])(
  'after %s, the next choice is where it was',
  async (what) => {
    const { page } = await story.visitor()
    const hub = await openForm({ page }, story)
    await fillIn(hub, what.endsWith('whole') ? freshNumber() : '06 12')
    await hub.getByLabel('Téléphone').focus()
    const box = hub.getByRole('checkbox')
    await pressLong(page, box)
    expect(await box.isChecked()).toBe(true)
    await hub.locator('#dq-phone-good, #dq-phone-error').waitFor()
  },
)

it('a tap of a finger, right after the number, sends', async () => {
  const visitor = await story.visitor(PHONE)
  const { page } = visitor
  await page.goto(`${story.urls.website}#des-questions/callback`)
  const hub = page.locator('des-questions .hub')
  await hub.locator('.times').waitFor()
  await hub.locator('.time').first().tap()
  await hub.locator('#dq-phone').tap()
  await page.keyboard.type(freshNumber())
  await submit(hub).scrollIntoViewIfNeeded()
  const { x, y, width } = (await submit(hub).boundingBox())!
  await page.touchscreen.tap(x + width / 2, y + 2)
  await receipt(hub).waitFor()
})

it('nothing shifts while the form is filled in, with parts that come late', async () => {
  const visitor = await story.visitor(PHONE)
  const { page, context } = visitor
  const late = async (route: { continue(): Promise<void> }) => {
    await new Promise((next) => setTimeout(next, 1_200))
    await route.continue()
  }
  await page.goto(`${story.urls.website}#des-questions/callback`)
  const hub = page.locator('des-questions .hub')
  await hub.locator('.times').waitFor()
  await context.route(/\/assets\/.*|\/phone-.*|\/classify/, late)
  await page.waitForTimeout(600)
  await watchShifts(page)
  await hub.locator('.days label').nth(1).click()
  await hub.locator('.time').first().click()
  await hub.locator('#dq-first-name').fill('Camille')
  await hub.locator('#dq-phone').fill(freshNumber())
  await hub.locator('#dq-note').focus()
  await hub.locator('.good').waitFor()
  await page.waitForTimeout(300)
  expect(await shiftsOf(page)).toEqual([])
  expect((await focusOf(page)).element).toBe('textarea')
})
