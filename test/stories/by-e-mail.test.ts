/** A visitor who wants it in writing: the mail comes, and nothing in it is theirs but the address. */
import { expect, it } from 'vitest'
import { fillIn, openForm, received, referenceIn, submit } from '../helpers/callback-story.ts'
import { tellStories } from '../helpers/story.ts'

const story = tellStories()
const NUMBER = '06 98 76 54 32'

it('who ticks the box is written to, and “it was not me” works from the mail', async () => {
  const visitor = await story.visitor()
  const hub = await openForm(visitor, story)
  await fillIn(hub, NUMBER)
  const box = hub.getByRole('checkbox', { name: 'Recevoir une confirmation par e-mail' })
  expect(await box.isChecked()).toBe(false)
  await box.check()
  await hub.getByLabel('Adresse e-mail').fill('camille@exemple.fr')
  await hub.getByLabel('Précisions pour le conseiller').fill('Plutôt sur mon autre ligne')
  await submit(hub).click()
  const reference = await referenceIn(hub)

  const { cards, tools } = await received(visitor, story, /E-mail à camille@exemple\.fr/)
  expect(cards).toHaveLength(1)
  expect(cards[0]).toContain(reference)
  expect(cards[0]).not.toMatch(/Camille(?!@)|autre ligne|98[ .]?76|54[ .]?32/)

  const link = tools.getByRole('link', { name: /denial/ })
  await tools.goto((await link.getAttribute('href'))!)
  const denial = tools.locator('.hub')
  await denial.getByRole('heading', { name: 'Ce n’était pas vous ?' }).waitFor()
  expect(tools.url()).not.toMatch(/[0-9a-f]{96}/)
  await denial.getByRole('button', { name: 'Ne plus m’écrire' }).click()
  await denial.getByText('Vous ne recevrez plus de message à cette adresse.').waitFor()
  const { cards: told } = await received(visitor, story, 'request.denied')
  expect(told.some((card) => card.includes(reference))).toBe(true)
})

it('who ticks nothing gives no address, and is not written to', async () => {
  const visitor = await story.visitor()
  const hub = await openForm(visitor, story)
  await fillIn(hub)
  expect(await hub.getByLabel('Adresse e-mail').count()).toBe(0)
  await submit(hub).click()
  const reference = await referenceIn(hub)
  const { cards } = await received(visitor, story, reference)
  expect(cards.join('\n')).not.toMatch(/E-mail à (?!conseillers@banque\.example)/)
})
