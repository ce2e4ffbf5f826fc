/**
 * How a visitor asks to be rung, step by step, and what the bank's tools then show. Knows the form;
 * knows no test.
 */
import type { Locator, Page } from 'playwright'
import type { Story, Visitor } from './story.ts'
import { openHub, type SurfaceName, textOf } from './surfaces.ts'

type Ground = Pick<Story, 'urls'>

let numbers = 10

/** Nobody has asked with it yet. */
export const freshNumber = () => `06 12 34 57 ${numbers++}`

export async function openForm(
  visitor: Pick<Visitor, 'page'>,
  { urls }: Ground,
  surface: SurfaceName = 'website',
): Promise<Locator> {
  const hub = await openHub(visitor, urls, surface)
  const rung = hub.getByRole('button', { name: /Être rappelé/ })
  await rung.filter({ visible: true }).first().click()
  await hub.locator('.times').waitFor()
  return hub
}

export const submit = (hub: Locator) => hub.locator('button[type=submit]')

export async function fillIn(hub: Locator, number = freshNumber()): Promise<void> {
  await hub.locator('.days label').nth(1).click()
  await hub.locator('.time').first().click()
  await hub.getByLabel('Prénom').fill('Camille')
  await hub.getByLabel('Téléphone').fill(number)
}

export const receipt = (hub: Locator) => hub.getByRole('heading', { name: 'C’est noté' })

/** « R-4F7K-29 », from the receipt. */
export async function referenceIn(hub: Locator): Promise<string> {
  await receipt(hub).waitFor()
  return /[A-Z]-[0-9A-Z]{4}-\d\d/.exec(await textOf(hub))![0]
}

/** What the bank has received, once it holds `text`: the cards with it, the youngest first. */
export async function received(
  { context }: Pick<Visitor, 'context'>,
  { urls }: Ground,
  text: string | RegExp,
): Promise<{ cards: string[]; tools: Page }> {
  const tools = await context.newPage()
  await tools.goto(urls.tools)
  const cards = tools.locator('article', { hasText: text })
  await cards.first().waitFor() // the page reloads by itself
  return { cards: await cards.allInnerTexts(), tools }
}

/** The form and all that comes of it, state by state; `look` is called in each. */
export async function walkCallback(
  { page }: Pick<Visitor, 'page'>,
  { urls }: Ground,
  look: (state: string, hub: Locator) => Promise<unknown>,
): Promise<void> {
  await page.goto(`${urls.website}#des-questions/callback`)
  const hub = page.locator('des-questions .hub')
  await hub.locator('.times').waitFor()
  await look('form', hub)
  await submit(hub).click()
  await hub.locator('.note.secret').waitFor()
  await look('errors', hub)
  await hub.locator('summary').click()
  await hub.locator('.days label').last().click()
  await hub.locator('.part').last().click()
  await hub.locator('.time').first().click()
  await look('a part of the day', hub)
  await hub.getByRole('checkbox').check()
  await hub.locator('#dq-email').fill('camille@exemple.fr')
  await hub.locator('#dq-phone').fill(freshNumber())
  await hub.locator('#dq-first-name').focus()
  await hub.locator('.good').waitFor()
  await look('number shown back', hub)
  await submit(hub).click()
  await hub.locator('.ticket').waitFor()
  await look('receipt', hub)
  const rows = hub.locator('.main .contents > .rows button')
  await rows.nth(0).click()
  await hub.locator('.times').waitFor()
  await look('another time', hub)
  await page.goto(`${urls.website}cartes/#des-questions/follow-up`)
  await hub.locator('.ticket').waitFor()
  await rows.nth(2).click()
  await hub.locator('#dq-sure').waitFor()
  await look('asked once more', hub)
  await hub.locator('#dq-sure + .buttons button').first().click()
  await hub.getByRole('alert').waitFor()
  await look('erased', hub)
  await page.goto(`${urls.website}aide/#des-questions/denial/${'0'.repeat(96)}`)
  const denial = page.locator('.hub .block > .button')
  await denial.waitFor()
  await look('not me', page.locator('.hub'))
}
