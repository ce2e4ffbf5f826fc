/** Nothing on the site answers this: the hub says so plainly, and the question is not lost on the way. */
import { expect, it } from 'vitest'
import { tellStories } from '../helpers/story.ts'
import { ask, field, offersIn, openHub, textOf } from '../helpers/surfaces.ts'

const story = tellStories()
const QUESTION = 'livret au porteur de 1974'
const SATURDAY_EVENING = '2026-11-21T18:00:00Z'

it('after a pause, a plain word, the best way with its hours, and the others', async () => {
  const visitor = await story.visitor({ now: SATURDAY_EVENING })
  const hub = await openHub(visitor, story.urls)
  await ask(hub, QUESTION)
  await hub.getByRole('heading', { name: 'Nous n’avons pas de réponse sûre' }).waitFor()
  const offers = await offersIn(hub)
  expect(offers.length).toBeGreaterThan(4)
  expect(offers[0]?.detail).toBe('Réponse sous 1 jour ouvré')
  const callback = offers.find(({ name }) => name === 'Être rappelé')
  expect(callback?.detail).toBe('Fermé · réouvre lundi à 9 h')
  expect(await hub.getByRole('heading', { name: 'Réponses voisines' }).isVisible()).toBe(true)
})

it('nobody is told that there is no answer in the middle of a word', async () => {
  const visitor = await story.visitor()
  const hub = await openHub(visitor, story.urls)
  await field(hub).pressSequentially(QUESTION, { delay: 60 })
  expect(await hub.getByText('pas de réponse sûre').count()).toBe(0)
  await hub.getByRole('heading', { name: 'Nous n’avons pas de réponse sûre' }).waitFor()
})

it('the question comes along to the contact screen, and can be copied', async () => {
  const visitor = await story.visitor()
  const origin = new URL(story.urls.website).origin
  await visitor.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin })
  const hub = await openHub(visitor, story.urls)
  await ask(hub, QUESTION)
  await hub.locator('.foot').getByRole('button', { name: 'Nous contacter' }).click()
  expect(await textOf(hub.locator('.yours'))).toContain(QUESTION)
  await hub.getByRole('button').filter({ hasText: 'Copier ma question' }).click()
  await hub.getByText('Question copiée').waitFor()
  expect(await visitor.page.evaluate(() => navigator.clipboard.readText())).toBe(QUESTION)

  const said = visitor.spies.of('event').find((event) => event.startsWith('dq:offer'))
  expect(said).toContain('callback')
  expect(said).not.toContain('oncle')
  await hub.getByRole('button', { name: 'Retour' }).click()
  expect(await field(hub).inputValue()).toBe(QUESTION)
})

it('where the browser refuses to copy, the visitor is told how to', async () => {
  const visitor = await story.visitor()
  await visitor.context.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))
  })
  const hub = await openHub(visitor, story.urls)
  await ask(hub, QUESTION)
  await hub.locator('.foot').getByRole('button', { name: 'Nous contacter' }).click()
  await hub.getByRole('button').filter({ hasText: 'Copier ma question' }).click()
  await hub.getByText('La copie n’a pas marché').waitFor()
})
