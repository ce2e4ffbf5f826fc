/**
 * From a page tab of a social network to a message that the bank has, and its answer: nothing is typed
 * twice, and what is confidential is written on the bank's secure origin alone.
 */
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { received } from '../helpers/callback-story.ts'
import { tellStories, type Visitor } from '../helpers/story.ts'
import { ask, SURFACES, textOf } from '../helpers/surfaces.ts'

const story = tellStories()

const QUESTION = 'pourquoi mon virement de loyer n’est pas parti'

/** Asks in the page tab, and takes the way to a secure message once it carries the question. */
async function handOff(visitor: Visitor): Promise<Page> {
  const hub = await SURFACES['tab of 810 px'].open(visitor, story.urls)
  const stored = visitor.page.waitForResponse((response) => response.url().endsWith('/v1/handoffs'))
  await ask(hub, QUESTION)
  await stored
  const link = hub.getByRole('link', { name: /message/i }).first()
  const [secure] = await Promise.all([visitor.context.waitForEvent('page'), link.click()])
  await secure.getByRole('button', { name: 'Continuer' }).waitFor()
  return secure
}

async function signIn(secure: Page, name = 'Camille Martin'): Promise<void> {
  await secure.getByRole('link', { name: 'Se connecter' }).click()
  await secure.getByRole('button', { name }).click()
  await secure.getByRole('button', { name: 'Se déconnecter' }).waitFor()
}

const message = (secure: Page) => secure.getByLabel('Votre message')

it('a question of the page tab is a message that the bank has, in three acts and no character', async () => {
  const visitor = await story.visitor()
  const secure = await handOff(visitor) // the first act: the link
  expect(secure.url()).toBe(`${story.urls.secure}#threads`) // the id is gone from the address
  await secure.getByRole('button', { name: 'Continuer' }).click() // the second
  await signIn(secure)
  expect(await message(secure).inputValue()).toBe(QUESTION)
  expect(await secure.getByLabel('Objet').inputValue()).toBe(QUESTION)
  await secure.getByRole('button', { name: 'Envoyer' }).click() // the third
  await secure
    .getByText(/Message envoyé\. Référence/)
    .first()
    .waitFor()
  const reference = /#thread\/(.+)$/.exec(secure.url())![1]!

  const { tools } = await received(visitor, story, QUESTION)
  await tools
    .getByLabel(`Réponse à ${reference}`)
    .fill('Votre solde était trop bas\u00a0: il part demain.')
  await tools.getByRole('button', { name: 'Répondre au client' }).click()
  await secure.bringToFront()
  await secure.getByText('il part demain').waitFor({ timeout: 30_000 }) // nobody reloads
  await expect
    .poll(() => textOf(secure.locator('[role=status].spoken')))
    .toContain('Camille, votre conseillère')

  await secure.getByRole('button', { name: 'Se déconnecter' }).click()
  await secure.waitForURL((url) => url.href.startsWith(story.urls.secure) && url.hash === '')
  await secure.getByRole('link', { name: 'Se connecter' }).waitFor()
  expect(await secure.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0)
  await secure.goBack()
  await secure
    .getByText(/Se connecter|Connexion/)
    .first()
    .waitFor()
  expect(await secure.locator('body').innerText()).not.toContain('il part demain')
})

it('A19: the link is good once, for whoever acts; the second is led to the plain way in', async () => {
  const visitor = await story.visitor({ expected: /404/ })
  const opened = visitor.context.waitForEvent('request', (request) =>
    request.url().startsWith(story.urls.secure),
  )
  const secure = await handOff(visitor)
  expect((await opened).url()).toBe(story.urls.secure) // what the network sees has no id
  const id = await visitor.page
    .frameLocator('iframe[name=onglet]')
    .locator('a[href*="#handoff/"]')
    .first()
    .getAttribute('href')
  await secure.getByRole('button', { name: 'Continuer' }).click()
  await secure.getByRole('link', { name: 'Se connecter' }).waitFor()

  const other = await visitor.context.newPage()
  await other.goto(id!)
  await other.getByRole('button', { name: 'Continuer' }).click()
  await other.getByText('Ce lien n’est plus valable').waitFor()
  await signIn(other, 'Sacha Petit')
  expect(await message(other).inputValue()).toBe('')
})

it('what is written is still there after the sign-in was refused, and after a reload', async () => {
  const { page } = await story.visitor()
  await page.goto(`${story.urls.secure}#new`)
  await signIn(page)
  await message(page).fill('Je déménage le mois prochain.')
  await page.reload()
  expect(await message(page).inputValue()).toBe('Je déménage le mois prochain.')
  await page.goto(`${story.urls.secure}#sign-in-failed`)
  await page.reload()
  expect(await message(page).inputValue()).toBe('Je déménage le mois prochain.')
})
