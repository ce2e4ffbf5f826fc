/** An appointment from the search to its end, by one visitor without a mouse; run on both databases. */
import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { freshNumber, received, referenceIn } from '../helpers/callback-story.ts'
import { focusOf, reach } from '../helpers/focus.ts'
import { tellStories } from '../helpers/story.ts'
import { textOf } from '../helpers/surfaces.ts'

const story = tellStories()
const A_DAY = /^(?:lun|mar|mer|jeu|ven|sam|dim)/
const A_TIME = /^(?:9|1\d)\sh/

it('no mouse: the place, the reason, the person and the time; held, kept, moved and cancelled', async () => {
  const visitor = await story.visitor()
  const { page } = visitor
  await page.goto(`${story.urls.website}credits/#des-questions/agency`)
  const hub = page.locator('des-questions .hub')
  await hub.getByLabel(/Ville, code postal/).waitFor()
  const go = async (name: RegExp, key: string) => {
    await reach(page, name)
    await page.keyboard.press(key)
  }

  await hub.locator('h1').focus()
  await reach(page, /^Ville, code postal/)
  await page.keyboard.type('lyon')
  await page.keyboard.press('Enter')
  await hub.getByRole('status').filter({ hasText: '1 agence' }).waitFor()
  await go(/^Agence Lyon Bellecour/, 'Enter')
  await hub.locator('input[name=dq-time]').first().waitFor()
  await expect.poll(async () => (await focusOf(page)).element).toBe('h1')
  await go(/^Motif du rendez-vous/, 'ArrowDown')
  await expect
    .poll(() => hub.getByLabel('Motif du rendez-vous').inputValue())
    .not.toBe('credit-immobilier')
  await page.keyboard.press('ArrowUp')
  await hub.getByText('bulletins de salaire').waitFor()
  await hub.getByRole('radio', { name: /^Karim/ }).waitFor()
  await go(/^La première personne disponible/, 'ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => hub.getByRole('radio', { name: /^Karim/ }).isChecked()).toBe(true)
  await hub.locator('input[name=dq-time]').first().waitFor()
  await go(A_DAY, 'ArrowRight')
  await go(A_TIME, 'Space')
  await go(/^Continuer avec/, 'Enter')

  await expect.poll(async () => (await focusOf(page)).text).toBe('Votre rendez-vous')
  await expect
    .poll(() => textOf(hub))
    .toMatch(/Préparer un crédit immobilier En agence Karim Haddad Agence Lyon/)
  await expect.poll(() => textOf(hub)).toMatch(/Cette heure vous est réservée jusqu’à/)
  await reach(page, /^Téléphone/)
  await page.keyboard.type(freshNumber())
  await go(/^Prendre rendez-vous \w+ \d+ à/, 'Enter')

  const reference = await referenceIn(hub)
  await expect.poll(() => textOf(hub)).toContain('Karim Haddad')
  await expect.poll(() => textOf(hub)).toMatch(/Mot convenu \p{Lu}{4,}/u)
  const downloading = page.waitForEvent('download')
  await go(/^Ajouter à mon agenda/, 'Enter')
  const calendar = await readFile(await (await downloading).path(), 'utf8')
  expect(calendar).toContain('LOCATION:Agence Lyon Bellecour')
  const { cards, tools } = await received(visitor, story, reference)
  expect(cards.join()).toContain('Karim Haddad')
  await tools.close()

  await go(/^Changer l’heure/, 'Enter')
  await hub.locator('input[name=dq-time]').first().waitFor()
  await go(A_TIME, 'Space')
  await go(/^Choisir /, 'Enter')
  await hub.getByText('C’est changé').waitFor()
  await go(/^Annuler/, 'Enter')
  await go(/^Oui, annuler/, 'Enter')
  await hub.getByText('Ce rendez-vous est annulé').waitFor()
})
