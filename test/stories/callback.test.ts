/** Asking to be rung, in a real browser against the real server: every surface, and no mouse. */
import type { Page } from 'playwright'
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
import { focusOf } from '../helpers/focus.ts'
import { tellStories } from '../helpers/story.ts'
import { type SurfaceName, textOf } from '../helpers/surfaces.ts'

const story = tellStories()

it.each<[SurfaceName, boolean]>([
  ['website', true],
  ['partner', false],
  ['tab of 520 px', false],
  ['webview', true],
])('on %s a visitor is rung at the time they chose, and the bank knows', async (surface, own) => {
  const visitor = await story.visitor()
  const hub = await openForm(visitor, story, surface)
  expect(await hub.locator('textarea').count()).toBe(own ? 1 : 0)
  await fillIn(hub)
  const button = await textOf(submit(hub))
  expect(button).toMatch(/^Me rappeler \w+ \d+ à \d+ h/)
  await submit(hub).click()
  const reference = await referenceIn(hub)
  const [, word] = /Mot convenu (\p{Lu}+) Le conseiller le dit en premier/u.exec(await textOf(hub))!
  const { cards } = await received(visitor, story, reference)
  const [told] = cards.filter((card) => card.includes('request.created'))
  expect(told).toContain('Camille')
  expect(told).toContain(word)
  const { spies } = visitor
  expect(JSON.stringify(spies.of('event'))).not.toContain('Camille')
})

it('no mouse: from the launcher to the receipt, and every stop is seen', async () => {
  const visitor = await story.visitor()
  const { page } = visitor
  const hub = await openForm(visitor, story)
  const reach = async (name: RegExp) => {
    for (let stops = 0; stops < 40; stops++) {
      await page.keyboard.press('Tab')
      const focus = await focusOf(page)
      const label = await labelOf(page)
      expect(focus, `on the way to ${name}`).toMatchObject({ isInHub: true })
      if (name.test(focus.text) || name.test(label)) return
    }
    throw new Error(`40 stops and no ${name}`)
  }
  await reach(/^lun|^mar|^mer|^jeu|^ven|^sam|^dim/)
  await page.keyboard.press('ArrowRight')
  await reach(/^Matin/)
  await page.keyboard.press('ArrowRight')
  await reach(/^1\d\sh/)
  await page.keyboard.press('Space')
  await reach(/^Prénom/)
  await page.keyboard.type('Camille')
  await reach(/^Téléphone/)
  await page.keyboard.type(freshNumber())
  await reach(/^Me rappeler \w+ \d+ à 1\d h/)
  await page.keyboard.press('Enter')
  await receipt(hub).waitFor()
  expect((await focusOf(page)).element).toBe('h1')
  /** Where a press of what has the focus leads it. */
  const press = async (to: RegExp) => {
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await focusOf(page)).text).toMatch(to)
    expect(await focusOf(page)).toMatchObject({ element: 'h2', isInHub: true })
  }
  await reach(/^Changer l’heure/)
  await press(/^Changer l’heure$/)
  await reach(/^Ne rien changer/)
  await press(/Nous vous rappelons/)
  await reach(/^Changer l’heure/)
  await press(/^Changer l’heure$/)
  await reach(/Dès que possible/)
  await page.keyboard.press('Space')
  await reach(/^Dès que possible$/)
  await press(/C’est changé.*au plus tard/)
  await reach(/^Annuler/)
  await press(/Annuler ce rappel/)
  await reach(/^Oui, annuler/)
  await press(/Personne ne vous appellera/)
})

const labelOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let active: Element | null = document.activeElement
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
    const [label] = (active as HTMLInputElement | null)?.labels ?? []
    return label?.textContent?.trim() ?? ''
  })

it('the key in a link is read once, and is gone from the address', async () => {
  const { page } = await story.visitor({ expected: /status of 404/ })
  await page.goto(`${story.urls.website}#des-questions/follow-up/R-4F7K-29/${'A'.repeat(22)}`)
  await page.getByText('Cette demande n’existe plus').waitFor()
  expect(page.url()).toBe(`${story.urls.website}#des-questions/follow-up`)
})

it('F05: the line is cut after the request was stored, and there is one', async () => {
  const visitor = await story.visitor()
  await visitor.context.addInitScript(() => {
    const { fetch } = window
    let cuts = 1
    window.fetch = async (input, init) => {
      const response = await fetch(input, init)
      const isAsking = response.url.endsWith('/v1/callbacks') && cuts-- > 0
      if (isAsking) throw new TypeError('cut')
      return response
    }
  })
  const hub = await openForm(visitor, story)
  await fillIn(hub)
  await submit(hub).click()
  await hub.getByText('Pas encore confirmé.').waitFor()
  const reference = await referenceIn(hub)
  const { cards } = await received(visitor, story, reference)
  expect(cards.filter((card) => card.includes('request.created'))).toHaveLength(1)
})

it('a message is written on the secure pages, which the same window opens', async () => {
  const { page } = await story.visitor()
  await page.goto(`${story.urls.website}#des-questions/message`)
  const hub = page.locator('des-questions .hub')
  await hub
    .getByRole('link', { name: /Continuer sur/ })
    .first()
    .click()
  await page.getByRole('link', { name: 'Se connecter' }).waitFor()
  expect(page.url()).toBe(`${story.urls.secure}#new`)
})
