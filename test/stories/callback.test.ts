/** Asking to be rung, in a real browser against the real server: every surface, and no mouse. */
import type { Locator, Page } from 'playwright'
import { expect, it } from 'vitest'
import { violationsIn } from '../helpers/axe.ts'
import { focusOf } from '../helpers/focus.ts'
import { mirror } from '../helpers/mirrored.ts'
import { tellStories, type Visitor, type VisitorOptions } from '../helpers/story.ts'
import { openHub, type SurfaceName, textOf } from '../helpers/surfaces.ts'

const story = tellStories()
const PHONE = { width: 390, height: 844 }

let numbers = 10

/** Nobody has asked with it yet. */
const freshNumber = () => `06 12 34 57 ${numbers++}`

async function openForm(visitor: Visitor, surface: SurfaceName): Promise<Locator> {
  const hub = await openHub(visitor, story.urls, surface)
  await hub
    .getByRole('button', { name: /Être rappelé/ })
    .filter({ visible: true })
    .first()
    .click()
  await hub.locator('.times').waitFor()
  return hub
}

const submit = (hub: Locator) => hub.locator('button[type=submit]')

async function fillIn(hub: Locator): Promise<void> {
  await hub.locator('.days label').nth(1).click()
  await hub.locator('.time').first().click()
  await hub.getByLabel('Prénom').fill('Camille')
  await hub.getByLabel('Téléphone').fill(freshNumber())
}

/** What the bank's tools have received of it. */
async function received({ context }: Visitor, reference: string): Promise<string> {
  const tools = await context.newPage()
  await expect
    .poll(async () => {
      await tools.goto(story.urls.tools)
      return tools.locator('body').innerText()
    })
    .toContain(reference)
  const text = await tools.locator('article', { hasText: reference }).first().innerText()
  await tools.close()
  return text
}

it.each<[SurfaceName, boolean]>([
  ['website', true],
  ['partner', false],
  ['tab of 520 px', false],
  ['webview', true],
])('on %s a visitor is rung at the time they chose, and the bank knows', async (surface, own) => {
  const visitor = await story.visitor()
  const hub = await openForm(visitor, surface)
  expect(await hub.locator('textarea').count()).toBe(own ? 1 : 0)
  await fillIn(hub)
  const button = await textOf(submit(hub))
  expect(button).toMatch(/^Me rappeler \w+ \d+ à \d+ h/)
  await submit(hub).click()
  await hub.getByRole('heading', { name: 'C’est noté' }).waitFor()
  const text = await textOf(hub)
  expect(text).toMatch(/Mot de l’appel \p{Lu}+ Le conseiller le dit en premier/u)
  const [reference] = /[A-Z]-[0-9A-Z]{4}-\d\d/.exec(text)!
  const told = await received(visitor, reference)
  expect(told).toContain('Camille')
  expect(told).toContain(/Mot de l’appel (\p{Lu}+)/u.exec(text)![1])
  const { spies } = visitor
  expect(JSON.stringify(spies.of('event'))).not.toContain('Camille')
})

it('no mouse: from the launcher to the receipt, and every stop is seen', async () => {
  const visitor = await story.visitor()
  const { page } = visitor
  const hub = await openForm(visitor, 'website')
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
  await reach(/Dès que possible/)
  await page.keyboard.press('Space')
  await reach(/^Prénom/)
  await page.keyboard.type('Camille')
  await reach(/^Téléphone/)
  await page.keyboard.type(freshNumber())
  await reach(/^Me rappeler dès que possible/)
  await page.keyboard.press('Enter')
  await hub.getByRole('heading', { name: 'C’est noté' }).waitFor()
  expect((await focusOf(page)).element).toBe('h1')
  await reach(/^Annuler/)
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await focusOf(page)).text).toMatch(/Annuler ce rappel/)
  await reach(/^Oui, annuler/)
  await page.keyboard.press('Enter')
  await hub.getByText('Personne ne vous appellera.').waitFor()
})

it('a press that takes the focus from the phone field is not lost, however long it lasts', async () => {
  const visitor = await story.visitor()
  const { page } = visitor
  const hub = await openForm(visitor, 'webview')
  await fillIn(hub)
  await hub.getByText('Nous appellerons').waitFor({ state: 'detached' })
  await submit(hub).hover({ position: { x: 60, y: 3 } })
  await page.mouse.down()
  await expect.poll(async () => (await focusOf(page)).text).toMatch(/^Me rappeler/)
  await page.waitForTimeout(1_000)
  await page.mouse.up()
  await hub.getByRole('heading', { name: 'C’est noté' }).waitFor()
})

const labelOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let active: Element | null = document.activeElement
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
    const [label] = (active as HTMLInputElement | null)?.labels ?? []
    return label?.textContent?.trim() ?? ''
  })

it.each<[string, VisitorOptions, boolean]>([
  ['on a desk', {}, false],
  ['on a phone, in the dark', { viewport: PHONE, colorScheme: 'dark' }, false],
  ['from right to left', {}, true],
  ['at 400 %', { viewport: { width: 320, height: 256 } }, false],
])('no barrier in the form, its errors, the receipt and the rest, %s', async (_, options, rtl) => {
  const visitor = await story.visitor(options)
  const { page } = visitor
  if (rtl) await mirror(visitor.context)
  await page.goto(`${story.urls.website}#des-questions/callback`)
  const hub = page.locator('des-questions .hub')
  await hub.locator('.times').waitFor()
  const found: Record<string, unknown> = {}
  const look = async (state: string) => {
    const wrong = [...(await violationsIn(page)), ...(await tooWide(hub))]
    if (wrong.length > 0) found[state] = wrong
  }
  await look('form')
  await submit(hub).click()
  await hub.locator('.note.secret').waitFor()
  await look('errors')
  await hub.locator('summary').click()
  await hub.locator('.time').first().click()
  await hub.locator('#dq-phone').fill(freshNumber())
  await hub.locator('#dq-first-name').focus()
  await hub.locator('.good').waitFor()
  await look('number shown back')
  await submit(hub).click()
  await hub.locator('.ticket').waitFor()
  await look('receipt')
  const rows = hub.locator('.main > .rows button')
  await rows.nth(0).click()
  await hub.locator('.times').waitFor()
  await look('another time')
  await page.goto(`${story.urls.website}cartes/#des-questions/follow-up`)
  await hub.locator('.ticket').waitFor()
  await rows.nth(2).click()
  await hub.locator('#dq-sure').waitFor()
  await look('asked once more')
  await hub.locator('#dq-sure + .buttons button').first().click()
  await hub.getByRole('alert').waitFor()
  await look('erased')
  expect(found).toEqual({})
})

const tooWide = (hub: Locator): Promise<string[]> =>
  hub.evaluate((root) => {
    const box = root.getBoundingClientRect()
    return [...root.querySelectorAll('*')]
      .filter((node) => {
        const { left, right, width } = node.getBoundingClientRect()
        const isHidden = node.closest('.spoken, svg, option')
        return !isHidden && width > 0 && (left < box.left - 1 || right > box.right + 1)
      })
      .map((node) => `sticks out: ${node.localName}.${node.className}`)
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
  const hub = await openForm(visitor, 'website')
  await fillIn(hub)
  await submit(hub).click()
  await hub.getByText('Pas encore confirmé.').waitFor()
  await hub.getByRole('heading', { name: 'C’est noté' }).waitFor({ timeout: 8_000 })
  const [reference] = /[A-Z]-[0-9A-Z]{4}-\d\d/.exec(await textOf(hub))!
  const told = await received(visitor, reference)
  expect(told).toContain(reference)
})

it('a message is the page’s own business: the site opens its window', async () => {
  const { page } = await story.visitor()
  await page.goto(`${story.urls.website}#des-questions/message`)
  const hub = page.locator('des-questions .hub')
  await hub
    .getByRole('button', { name: /Message sécurisé|Ouvrir/ })
    .first()
    .click()
  await page.getByRole('heading', { name: 'Messagerie de la banque' }).waitFor()
})
