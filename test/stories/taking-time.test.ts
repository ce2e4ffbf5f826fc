/**
 * A40 on the bank's own pages: whoever types slowly, pauses, turns the device, goes back, reloads, or whose session
 * or tab ends on the way, loses nothing that was typed; the one limit is told in time, and one press puts it off.
 */
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { openDatabase } from '../../src/server/database/open.ts'
import { violationsIn } from '../helpers/axe.ts'
import { emptyDatabase } from '../helpers/database.ts'
import { adviserAt, write } from '../helpers/desk-story.ts'
import { tellStories } from '../helpers/story.ts'

const db = await openDatabase(await emptyDatabase(), () => {})
const story = tellStories({ database: db })

const TEXT = 'Je déménage le mois prochain, et mon adresse'

async function signIn(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Se connecter' }).click()
  await page.getByRole('button', { name: 'Camille Martin' }).click()
  await page.getByRole('button', { name: 'Se déconnecter' }).waitFor()
}
/** The bank's own sign-in knows them still. */
async function signInAgain(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Se connecter' }).click()
  await page.getByRole('button', { name: 'Se déconnecter' }).waitFor()
}
const text = (page: Page) => page.getByLabel('Votre message')
const subject = (page: Page) => page.getByLabel('Objet')
const warning = (page: Page) => page.getByRole('dialog', { name: /toujours là/ })

it('a slow typist: twenty minutes of thought change nothing; before the end one is asked, and writes on', async () => {
  const { page, context } = await story.visitor()
  await context.clock.install()
  await page.goto(`${story.urls.secure}#new`)
  await signIn(page)
  await text(page).pressSequentially('Je déménage')
  // A timer of the page’s own clock, due when all that was due before it has been done.
  const isDrawn = await page.evaluateHandle(() => {
    const sentinel = { drawn: false }
    setTimeout(
      () => requestAnimationFrame(() => setTimeout(() => (sentinel.drawn = true))),
      1_199_000,
    )
    return sentinel
  })
  await context.clock.fastForward('20:00')
  await expect.poll(() => isDrawn.evaluate(({ drawn }) => drawn)).toBe(true)
  expect(await warning(page).isVisible()).toBe(false)
  const extended = page.waitForResponse((response) => response.url().endsWith('/extension'))
  await text(page).pressSequentially(' le mois prochain')
  await extended
  await context.clock.fastForward('28:10')
  await warning(page).waitFor()
  expect(await violationsIn(page)).toEqual([])
  const stay = warning(page).getByRole('button')
  await expect.poll(() => stay.evaluate((node) => node === document.activeElement)).toBe(true)
  await page.keyboard.press('Enter')
  await warning(page).waitFor({ state: 'hidden' })
  await expect.poll(() => text(page).evaluate((node) => node === document.activeElement)).toBe(true)
  await page.keyboard.type(', et mon adresse')
  await context.clock.fastForward('20:00')
  await expect.poll(() => text(page).inputValue()).toBe(TEXT)
  await page.getByRole('button', { name: 'Se déconnecter' }).waitFor()
})

it('turned, left by Back, reloaded, and with the tab discarded: each word is where it was', async () => {
  const { page } = await story.visitor({ viewport: { width: 390, height: 844 } })
  await page.goto(`${story.urls.secure}#threads`)
  await signIn(page)
  await page.getByRole('button', { name: 'Écrire un message' }).click()
  await page.getByLabel('Thème').selectOption({ label: 'Cartes' })
  await subject(page).fill('Mon adresse')
  await text(page).fill(TEXT)
  const kept = async () => [
    await page.getByLabel('Thème').locator('option:checked').innerText(),
    await subject(page).inputValue(),
    await text(page).inputValue(),
  ]
  const wanted = ['Cartes', 'Mon adresse', TEXT]
  await page.setViewportSize({ width: 844, height: 390 })
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(844)
  await expect.poll(kept).toEqual(wanted)
  await expect.poll(() => text(page).evaluate((node) => node === document.activeElement)).toBe(true)
  await page.goBack()
  await page.getByRole('button', { name: 'Écrire un message' }).waitFor()
  await page.goForward()
  await expect.poll(kept).toEqual(wanted)
  await page.reload()
  await expect.poll(kept).toEqual(wanted)
  // What a browser does with a tab that it has no room for: the page is gone, and made anew.
  await page.goto('about:blank')
  await page.goBack()
  await expect.poll(kept).toEqual(wanted)
})

it('a session that ended at the server in the middle of a sentence: the sign-in leads back to it, and to its file', async () => {
  const { page } = await story.visitor({ expected: /401/ })
  await page.goto(`${story.urls.secure}#new`)
  await signIn(page)
  await subject(page).fill('Mon adresse')
  await text(page).fill(TEXT)
  const buffer = Buffer.from('%PDF-1.4\n%%EOF\n')
  await page
    .getByLabel('Pièces jointes')
    .setInputFiles({ name: 'bail.pdf', mimeType: 'application/pdf', buffer })
  await page.getByText('prêt à partir').waitFor()
  await db.query('delete from session')
  await page.getByRole('button', { name: 'Envoyer' }).click()
  await signInAgain(page)
  await expect.poll(() => text(page).inputValue()).toBe(TEXT)
  await expect.poll(() => subject(page).inputValue()).toBe('Mon adresse')
  await page.getByText('bail.pdf').waitFor()
  await page.getByRole('button', { name: 'Envoyer' }).click()
  await page
    .getByText(/Message envoyé\. Référence/)
    .first()
    .waitFor()
  await page.getByRole('link', { name: /bail\.pdf/ }).waitFor()
})

it('a caller is checked with the same answer after a reload, and after a session that ended on the way', async () => {
  const { page } = await story.visitor({ expected: /401|404/ })
  const reference = await write(page, story, { subject: 'Un appel', text: 'On m’appelle.' })
  const { page: desk } = await adviserAt(story, 'Léa Bernard')
  await desk.goto(`${story.urls.desk}#item/${reference}`)
  const codeFor = async (before = '') => {
    await desk.bringToFront()
    await desk.getByRole('button', { name: 'Donner un code' }).click()
    const given = desk.locator('.ticket', { hasText: 'Lisez ce code' }).locator('b')
    await expect.poll(() => given.innerText()).not.toBe(before)
    const code = await given.innerText()
    await page.bringToFront()
    return code
  }
  const field = page.getByLabel('Code donné par la personne')
  const check = () => page.getByRole('button', { name: 'Vérifier', exact: true }).click()
  const yes = page.getByRole('alert').getByText(/Léa Bernard vous appelle bien/)
  const first = await codeFor()
  await page.goto(`${story.urls.secure}#proof`)
  await field.fill(first)
  await page.reload()
  await expect.poll(() => field.inputValue()).toBe(first)
  await check()
  await yes.waitFor()
  await page.reload()
  await expect.poll(() => field.inputValue()).toBe('') // it was good: it is kept no more
  await field.fill(first)
  await check()
  await yes.waitFor()

  const second = await codeFor(first)
  await field.fill(second)
  await db.query('delete from session')
  await check()
  await signInAgain(page)
  await expect.poll(() => field.inputValue()).toBe(second)
  await check()
  await yes.waitFor()

  // On the hub, where nobody is signed in.
  const third = await codeFor(second)
  await page.goto(`${story.urls.hub.replace(/hub\.json$/, '')}hub/#des-questions/proof`)
  await field.fill(third)
  await page.reload()
  await expect.poll(() => field.inputValue()).toBe(third)
  await check()
  await yes.waitFor()
  await page.reload()
  await expect.poll(() => field.inputValue()).toBe('') // it was good: it is kept no more
  await field.fill(third)
  await check()
  await yes.waitFor()
})
