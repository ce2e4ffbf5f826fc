/**
 * F10 on the secure pages: two tabs have a draft each. Whoever signs out in one, or does nothing for too long, leaves
 * no word in either, nor in what Back brings, nor in what the browser keeps.
 */
import type { Browser, BrowserContext, Page } from 'playwright'
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest'
import { launchChromium } from '../helpers/browser.ts'
import { write } from '../helpers/desk-story.ts'
import { tellStories } from '../helpers/story.ts'

const story = tellStories()
let browser: Browser
beforeAll(async () => {
  browser = await launchChromium({ backForwardCache: true }) // as visitors have it
})
afterAll(() => browser.close())

const SENT = 'Mon solde est faux de 240 euros.'
const DRAFTS = ['Premier brouillon secret', 'Second brouillon secret']

async function visit(): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: 'fr-FR' })
  onTestFinished(() => context.close())
  context.setDefaultTimeout(20_000)
  return context
}

/** All that a page shows or holds, and what its tab keeps. */
const heldBy = (page: Page): Promise<string> =>
  page
    .evaluate(() =>
      [
        document.title,
        document.body.innerText,
        ...[...document.querySelectorAll('input, textarea')].map(
          (field) => (field as HTMLInputElement).value,
        ),
        JSON.stringify({ ...sessionStorage, ...localStorage }),
      ].join('\n'),
    )
    .catch(() => 'on its way')

const isClean = async (page: Page): Promise<boolean> => {
  const held = await heldBy(page)
  const words = [SENT, ...DRAFTS, 'Mon solde']
  return held !== 'on its way' && !words.some((word) => held.includes(word))
}

/** A thread in the first tab; a draft in each. */
async function twoTabs(context: BrowserContext): Promise<[Page, Page]> {
  const [first, second] = [await context.newPage(), await context.newPage()]
  await write(first, story, { subject: 'Mon solde', text: SENT })
  await first.getByLabel('Votre message').fill(DRAFTS[0]!)
  await second.goto(`${story.urls.secure}#new`)
  await second.getByLabel('Votre message').fill(DRAFTS[1]!)
  for (const page of [first, second]) await page.reload()
  await expect.poll(() => first.getByLabel('Votre message').inputValue()).toBe(DRAFTS[0])
  await expect.poll(() => second.getByLabel('Votre message').inputValue()).toBe(DRAFTS[1])
  return [first, second]
}

it('two tabs have a draft each; a sign-out in one empties both, and Back brings nothing', async () => {
  const [first, second] = await twoTabs(await visit())
  await second.getByRole('button', { name: 'Se déconnecter' }).click()
  await second.getByRole('link', { name: 'Se connecter' }).waitFor()
  await first.bringToFront()
  await first.getByRole('link', { name: 'Se connecter' }).waitFor()
  for (const page of [first, second]) {
    await expect.poll(() => isClean(page)).toBe(true)
    await page.goBack({ waitUntil: 'commit' }).catch(() => null)
    await page.waitForTimeout(500)
    await expect.poll(() => isClean(page)).toBe(true)
  }
})

it('a page that was left, and comes back by Back after a sign-out elsewhere, shows nothing of it', async () => {
  const [first, second] = await twoTabs(await visit())
  await first.goto(story.urls.website)
  await second.bringToFront()
  await second.getByRole('button', { name: 'Se déconnecter' }).click()
  await second.getByRole('link', { name: 'Se connecter' }).waitFor()
  await first.bringToFront()
  // Later, or the page would be gone before it has answered us.
  await first.evaluate(() => void setTimeout(() => history.back(), 50))
  await first.getByRole('link', { name: 'Se connecter' }).waitFor()
  expect(await first.locator('body').innerText()).not.toContain(SENT)
})

it('whoever does nothing for half an hour was warned, and leaves nothing on the device', async () => {
  const context = await visit()
  await context.clock.install()
  const [first] = await twoTabs(context)
  await first.bringToFront()
  await context.clock.fastForward('28:30')
  await first.getByRole('dialog', { name: /toujours là/ }).waitFor()
  await context.clock.fastForward('02:00')
  await first.getByRole('link', { name: 'Se connecter' }).waitFor()
  await expect.poll(() => isClean(first)).toBe(true)
})
