/**
 * From a page tab of a social network to a message that the bank has: nothing is typed twice, and what is
 * confidential is written on the bank's secure origin alone.
 */
import { expect, it } from 'vitest'
import { tellStories } from '../helpers/story.ts'
import { ask, SURFACES } from '../helpers/surfaces.ts'

const story = tellStories()

const QUESTION = 'pourquoi mon virement de loyer n’est pas parti'

it('a question asked in the page tab is written to the bank in three acts besides the sign-in', async () => {
  const visitor = await story.visitor()
  const { context } = visitor
  const hub = await SURFACES['tab of 810 px'].open(visitor, story.urls)
  await ask(hub, QUESTION)
  const link = hub.getByRole('link', { name: /message/i }).first()
  await link.waitFor()
  await visitor.page.waitForTimeout(2500)
  console.log(await hub.innerText())
  const [secure] = await Promise.all([context.waitForEvent('page'), link.click()])
  await secure.waitForLoadState()
  console.log(secure.url())
  await secure.screenshot({ path: '/tmp/program/1.png' })
  await secure.getByRole('button', { name: 'Continuer' }).click()
  await secure.waitForTimeout(500)
  await secure.screenshot({ path: '/tmp/program/2.png' })
  await secure.getByRole('link', { name: 'Se connecter' }).click()
  await secure.getByRole('button', { name: 'Camille Martin' }).click()
  await secure.waitForTimeout(1500)
  console.log(secure.url(), await secure.locator('body').innerText())
  await secure.screenshot({ path: '/tmp/program/3.png', fullPage: true })
  expect(await secure.getByLabel('Votre message').inputValue()).toBe(QUESTION)
})
