/** Following a request in a real browser: found again, moved, and what the other tab knows. */
import { expect, it } from 'vitest'
import {
  fillIn,
  freshNumber,
  openForm,
  receipt,
  received,
  referenceIn,
  submit,
} from '../helpers/callback-story.ts'
import { tellStories, type Visitor } from '../helpers/story.ts'
import { textOf } from '../helpers/surfaces.ts'

const story = tellStories()

async function made(visitor: Visitor, number = freshNumber()) {
  const hub = await openForm(visitor, story)
  await fillIn(hub, number)
  await submit(hub).click()
  return { hub, reference: await referenceIn(hub), digits: number.replaceAll(' ', '').slice(-4) }
}

it('by reference and last figures on another device, moved, and the bank knows', async () => {
  const { reference, digits } = await made(await story.visitor())
  const visitor = await story.visitor()
  const { page } = visitor
  await page.goto(`${story.urls.website}#des-questions/follow-up`)
  const hub = page.locator('des-questions .hub')
  await hub.getByLabel('Référence').fill(reference)
  await hub.getByLabel('Les 4 derniers chiffres').fill(digits)
  await hub.getByRole('button', { name: 'Voir ma demande' }).click()
  await hub.getByText(reference).waitFor()
  const before = await textOf(hub.locator('.noted h2'))
  await hub.getByRole('button', { name: 'Changer l’heure' }).click()
  await hub.locator('.days label').last().click()
  await hub.locator('.time').last().click()
  await submit(hub).click()
  await hub.getByText('C’est changé').waitFor()
  expect(await textOf(hub.locator('.noted h2'))).not.toContain(before)
  const { cards } = await received(visitor, story, 'request.moved')
  expect(cards.some((card) => card.includes(reference))).toBe(true)
})

it('after a reload the same tab still knows it; another browser knows nothing', async () => {
  const visitor = await story.visitor()
  const { reference } = await made(visitor)
  await visitor.page.goto(`${story.urls.website}cartes/#des-questions/follow-up`)
  await visitor.page.locator('des-questions .hub').getByText(reference).waitFor()
  const stranger = await story.visitor()
  await stranger.page.goto(`${story.urls.website}#des-questions/follow-up`)
  const form = stranger.page.locator('des-questions .hub')
  await form.getByLabel('Référence').waitFor()
  expect(await textOf(form)).not.toContain(reference)
})

it('F09: in two tabs, the second is shown the request that the first made', async () => {
  const visitor = await story.visitor()
  const number = freshNumber()
  const second = await visitor.context.newPage()
  const there = await openForm({ page: second }, story)
  await fillIn(there, number)
  const { reference } = await made(visitor, number)
  await there.getByText('Vous avez fait une demande dans un autre onglet.').waitFor()
  await there.getByRole('button', { name: 'Voir ma demande' }).click()
  await receipt(there).waitFor()
  expect(await referenceIn(there)).toBe(reference)
})
