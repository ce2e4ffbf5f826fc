/**
 * A complaint from the hub to its last date, and a caller who proves who they are: on the bank's own
 * pages, with the bank's own tools, by keyboard, for everybody.
 */
import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { openDatabase } from '../../src/server/database/open.ts'
import { signedHeaders } from '../../src/server/webhook/sign.ts'
import { violationsIn } from '../helpers/axe.ts'
import { received } from '../helpers/callback-story.ts'
import { emptyDatabase } from '../helpers/database.ts'
import { adviserAt } from '../helpers/desk-story.ts'
import { tellStories, type Visitor } from '../helpers/story.ts'
import { ask, SURFACES } from '../helpers/surfaces.ts'

const db = await openDatabase(await emptyDatabase(), () => {})
const story = tellStories({ database: db })
const KEY = Buffer.from('a demonstration has no secrets..')

/** What the bank's tools say, without a page for it. */
async function tell({ page }: Pick<Visitor, 'page'>, path: string, said: object): Promise<unknown> {
  const data = JSON.stringify(said)
  const seconds = Math.floor(Date.now() / 1000)
  const { host, port } = new URL(story.urls.hub)
  const response = await page.request.post(`http://127.0.0.1:${port}${path}`, {
    data,
    headers: {
      host,
      'content-type': 'application/json',
      ...signedHeaders({ id: randomUUID(), seconds, body: data }, [KEY]),
    },
  })
  expect([path, response.ok()]).toEqual([path, true])
  return response.status() === 204 ? undefined : response.json()
}

/** At both widths, in both themes: axe, nothing wider than the screen, and a picture for who looks. */
async function look(page: Page, state: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 844 })
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect([state, width, Math.max(0, wide)]).toEqual([state, width, 0])
      if (process.env.LOOK) {
        const path = `${process.env.LOOK}/${state}-${width}-${colorScheme}.png`
        await page.screenshot({ path, fullPage: true })
      }
    }
    expect([state, colorScheme, await violationsIn(page)]).toEqual([state, colorScheme, []])
  }
}

async function signIn(page: Page, name = 'Camille Martin'): Promise<void> {
  await page.getByRole('link', { name: 'Se connecter' }).click()
  await page.getByRole('button', { name }).click()
  await page.getByRole('button', { name: 'Se déconnecter' }).waitFor()
}

/** Writes one, about a card. @returns its reference */
async function complain({ page }: Pick<Visitor, 'page'>): Promise<string> {
  await page.getByLabel('Thème').selectOption({ label: 'Cartes' })
  await page.getByLabel('Objet').fill('Débit en double')
  await page.getByLabel('Votre message').fill('Débité deux fois, et personne ne répond.')
  await page.getByRole('button', { name: 'Envoyer' }).click()
  await page.getByText('Message envoyé.').first().waitFor()
  return /#thread\/(.+)$/.exec(page.url())![1]!
}

it('a complaint is acknowledged, put off with a reason, and late: its customer reads each date', async () => {
  const visitor = await story.visitor()
  const hub = await SURFACES['tab of 810 px'].open(visitor, story.urls)
  const stored = visitor.page.waitForResponse((response) => response.url().endsWith('/v1/handoffs'))
  await ask(hub, 'je veux faire une réclamation')
  await stored
  const link = hub.getByRole('link', { name: /Déposer ma réclamation/ }).first()
  const [page] = await Promise.all([visitor.context.waitForEvent('page'), link.click()])
  await page.getByRole('button', { name: 'Continuer' }).click()
  await signIn(page)
  await page.getByText('TSA 90002').waitFor() // by letter, or
  await page.getByRole('link', { name: 'Par notre formulaire de réclamation' }).waitFor()
  await look(page, 'complaint')
  const reference = await complain({ page })
  const clock = page.locator('.clock')
  await clock
    .getByText(/Au plus tard le/)
    .first()
    .waitFor()
  const word = await page.locator('.ticket b').innerText()
  expect(word).toMatch(/^[A-Z]{4,}$/)
  await look(page, 'received')

  const { tools } = await received(visitor, story, 'Débité deux fois')
  const card = tools.locator('article', { hasText: 'Débité deux fois' })
  expect(await card.innerText()).toContain(word)
  await card.getByRole('button', { name: 'Accuser réception' }).click()
  await tools.close()
  await page.bringToFront()
  await clock.getByText(/Reçu le/).waitFor({ timeout: 30_000 })

  const { rows } = await db.query<{ by: Date }>('select extend_by as by from thread')
  const due = rows[0]!.by.toISOString()
  const reason = 'La banque du commerçant n’a pas répondu.'
  await tell(visitor, '/v1/hooks/threads', { what: 'extended', reference, reason, due })
  await page.getByText(`La raison\u00a0: ${reason}`).waitFor({ timeout: 30_000 })
  await clock.getByText(/délai prolongé, au lieu du/).waitFor()
  await look(page, 'extended')

  await db.query(`update thread set answer_by = now() - interval '1 day', sequence = sequence + 1`)
  await db.query(`update request set promised_at = now() - interval '1 day'`)
  await page.reload()
  await clock.getByText(/Dès maintenant/).waitFor()
  await clock.getByRole('link', { name: 'Le médiateur de la Banque Exemple' }).waitFor()
  await page.getByText('Nous aurions dû vous répondre').first().waitFor()
  await look(page, 'late')
})

it('who is rung types the code: it says who rings about what, once, and to its customer alone', async () => {
  const visitor = await story.visitor({ expected: /404/ })
  const { page } = visitor
  await page.goto(`${story.urls.secure}#complaint`)
  await signIn(page)
  const reference = await complain(visitor)
  const adviser = { adviser: 'Claire Martin', service: 'Service cartes' }
  const codeFor = async (more: object = {}) =>
    ((await tell(visitor, '/v1/hooks/proofs', { ...adviser, ...more })) as { code: string }).code

  const { tools } = await received(visitor, story, reference)
  await tools
    .getByRole('button', { name: /demander un code/ })
    .first()
    .click()
  const shown = tools.locator('article', { hasText: 'Code à lire au client' }).locator('strong')
  const code = await shown.first().innerText()
  await tools.close()
  await page.bringToFront()
  await page.getByRole('button', { name: 'Vos échanges' }).click()
  await page.getByRole('button', { name: 'Vérifier un conseiller' }).click()
  await page.getByRole('heading', { name: 'Vérifier un conseiller' }).waitFor()
  await page.getByLabel('Code donné par la personne').waitFor() // it comes after its heading
  await page.keyboard.press('Tab')
  await page.keyboard.type(code.toLowerCase())
  await page.keyboard.press('Enter')
  await page.getByText(`Cet appel concerne votre demande ${reference}.`).waitFor()
  await look(page, 'proof-signed-in')

  // On the hub nobody is signed in.
  await page.goto(`${story.urls.hub.replace(/hub\.json$/, '')}hub/#des-questions/proof`)
  const field = page.getByLabel('Code donné par la personne qui appelle')
  const check = page.getByRole('button', { name: 'Vérifier' })
  const alert = page.getByRole('alert')
  await check.click()
  await page.getByText('Tapez le code de huit signes').waitFor()
  await field.fill(code)
  await page.keyboard.press('Enter')
  await alert.getByText('Ce code ne correspond à aucun appel en cours.').waitFor()
  await alert.getByRole('link', { name: /01 99 00 40 40/ }).waitFor()
  await look(page, 'proof-no')
  await field.fill(await codeFor({ reference }))
  expect(await alert.innerText()).toBe('') // what was said of another code is gone
  await check.click()
  await alert.getByText(/Claire Martin, Service cartes, vous appelle bien/).waitFor()
  await alert.getByText(/doit vous dire le mot convenu/).waitFor()
  expect(await alert.innerText()).not.toContain(reference)
  await look(page, 'proof-yes')
})

it('at the desk: a code for whoever is rung, and an answer that is put off; the customer reads both', async () => {
  const { page } = await story.visitor()
  await page.goto(`${story.urls.secure}#complaint`)
  await signIn(page)
  const reference = await complain({ page })
  const { page: desk } = await adviserAt(story, 'Léa Bernard')
  await desk.goto(`${story.urls.desk}#item/${reference}`)
  await desk.getByRole('button', { name: 'Donner un code' }).click()
  await desk.getByText('Lisez ce code au client').waitFor()
  const given = desk.locator('.ticket', { hasText: 'Lisez ce code' }).locator('b')
  const code = await given.innerText()
  await expect.poll(() => desk.locator('[role=status].spoken').innerText()).toContain(code)
  await look(desk, 'desk-code')

  await page.bringToFront()
  await page.goto(`${story.urls.secure}#proof`)
  await page.getByLabel('Code donné par la personne').fill(code)
  await page.getByRole('button', { name: 'Vérifier' }).click()
  const alert = page.getByRole('alert')
  await alert.getByText(/^Léa Bernard vous appelle bien de la part de /).waitFor()
  await alert.getByText(`Cet appel concerne votre demande ${reference}.`).waitFor()

  await desk.bringToFront()
  await desk.getByRole('button', { name: 'Reporter la réponse' }).click()
  const reason = desk.getByLabel('La raison du retard')
  await expect.poll(() => reason.evaluate((node) => node === document.activeElement)).toBe(true)
  await desk.keyboard.press('Tab')
  await desk.locator('form').getByRole('button', { name: 'Reporter la réponse' }).click()
  await desk.getByText('Indiquez la raison').waitFor()
  await look(desk, 'desk-extend')
  await reason.fill('La banque du commerçant n’a pas répondu.')
  await desk.locator('form').getByRole('button', { name: 'Reporter la réponse' }).click()
  await desk.getByText('Réponse reportée, le client est prévenu.').first().waitFor()
  await page.bringToFront()
  await page.goto(`${story.urls.secure}#thread/${reference}`)
  await page.getByText('n’a pas répondu.').waitFor({ timeout: 30_000 })
})

it('on a partner’s page there is no field to check in: it leads to the bank', async () => {
  const visitor = await story.visitor()
  const hub = await SURFACES['tab of 810 px'].open(visitor, story.urls)
  await hub
    .getByRole('link', { name: /Un conseiller vous appelle/ })
    .first()
    .waitFor()
  const address = await hub
    .getByRole('link', { name: /Un conseiller vous appelle/ })
    .first()
    .getAttribute('href')
  expect(address).toMatch(/^http:\/\/aide\.banque\.localhost:\d+\/hub\/#des-questions\/proof$/)
  const page = await visitor.context.newPage()
  await page.goto(`${story.urls.partner}#des-questions/proof`)
  await page
    .frameLocator('des-questions iframe')
    .getByRole('link', { name: /Vérifier un conseiller/ })
    .waitFor()
  expect(await page.frameLocator('des-questions iframe').locator('#dq-code').count()).toBe(0)
})
