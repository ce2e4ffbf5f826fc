/** A form that stays open while others ask: what is taken goes, is said once, and nothing else is lost. */
import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { openForm, submit } from '../helpers/callback-story.ts'
import { focusOf } from '../helpers/focus.ts'
import { tellStories } from '../helpers/story.ts'

const story = tellStories()
const CAPACITY = 4
let numbers = 0

/** Others take all that is left of it. */
async function takeAll(page: Page, when: string): Promise<void> {
  for (let other = 0; other < CAPACITY; other++) {
    const body = {
      phone: `+336123400${String(numbers++).padStart(2, '0')}`,
      topic: 'other',
      when,
      locale: 'fr',
      zone: 'Europe/Paris',
      surface: 'website',
      consent: '1',
    }
    const headers = { 'content-type': 'application/json', 'idempotency-key': randomUUID() }
    const status = await page.evaluate(
      async ({ url, ...init }) => (await fetch(url, init)).status,
      { url: callbacks(), method: 'POST', headers, body: JSON.stringify(body) },
    )
    expect(status).toBe(201)
  }
}

/** The starts of the slots of the second day, which nobody has taken. */
const startsIn = (page: Page): Promise<string[]> =>
  page.evaluate(async (url) => {
    const { days } = await (await fetch(url)).json()
    return days[1].slots.map(({ start }: { start: string }) => start)
  }, `${callbacks()}/slots?topic=other`)

const callbacks = () => new URL('/v1/callbacks', story.urls.hub).href

async function openAndWait() {
  const visitor = await story.visitor()
  await visitor.page.clock.install()
  const hub = await openForm(visitor, story)
  const starts = await startsIn(visitor.page)
  await hub.locator('.days label').nth(1).click()
  const readings = async () => visitor.spies.urls().filter((url) => url.includes('/slots?')).length
  return { ...visitor, hub, starts, readings }
}

it('the chosen time is taken: said, the focus stays, what was typed stays', async () => {
  const { page, hub, starts } = await openAndWait()
  await hub.locator('.time').first().click()
  await hub.getByLabel('Prénom').fill('Camille')
  const label = await hub.locator('.time').first().innerText()
  await takeAll(page, starts[0]!)
  await page.clock.runFor(61_000)
  await hub.getByText('Ce créneau vient de fermer. Choisissez-en un autre.').waitFor()
  expect(await hub.locator('.time').first().innerText()).not.toBe(label)
  expect(await submit(hub).innerText()).toBe('Me rappeler')
  expect(await focusOf(page)).toMatchObject({ element: 'input', isInHub: true })
  expect(await hub.getByLabel('Prénom').inputValue()).toBe('Camille')
})

it('another time is taken: the choice stays, and it is said once, softly', async () => {
  const { page, hub, starts } = await openAndWait()
  await hub.locator('.time').nth(3).click()
  const chosen = await submit(hub).innerText()
  await takeAll(page, starts[1]!)
  await page.clock.runFor(61_000)
  await hub.getByText('Des créneaux viennent de fermer.').waitFor()
  expect(await submit(hub).innerText()).toBe(chosen)
  expect(await hub.locator('.time input:checked').count()).toBe(1)
})

it('the time under the focus is taken: the focus goes to the first that is left', async () => {
  const { page, hub, starts } = await openAndWait()
  await hub.locator('.time input').first().focus()
  await takeAll(page, starts[2]!)
  await takeAll(page, starts[0]!)
  await page.clock.runFor(61_000)
  await expect.poll(() => hub.locator('.time').count()).toBeLessThan(6)
  expect(await focusOf(page)).toMatchObject({ element: 'input', isInHub: true })
})

it('nobody looks, nobody asks: one reading a minute, and none behind a closed panel', async () => {
  const { page, hub, readings } = await openAndWait()
  const before = await readings()
  for (let minutes = 1; minutes <= 3; minutes++) {
    await page.clock.runFor(61_000)
    await expect.poll(readings).toBe(before + minutes)
    await page.waitForTimeout(100) // what was read is taken in
  }
  await hub.getByRole('button', { name: 'Fermer' }).click()
  for (let minutes = 1; minutes <= 3; minutes++) await page.clock.runFor(61_000)
  await page.waitForTimeout(300)
  expect(await readings()).toBe(before + 3)
})
