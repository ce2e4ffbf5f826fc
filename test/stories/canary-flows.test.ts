/**
 * A01, the other flows: an appointment and the check of a caller, on every surface; a complaint, in a page of the
 * secure origin and in the bank's own; and what an adviser types at the desk.
 */
import { randomInt } from 'node:crypto'
import type { Locator, Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { receipt, received, submit } from '../helpers/callback-story.ts'
import { type Canary, canaries, countedIn, escaped, placesInDatabase } from '../helpers/canary.ts'
import { useDatabase } from '../helpers/database.ts'
import { adviserAt, write } from '../helpers/desk-story.ts'
import type { SentRequest } from '../helpers/spies.ts'
import { tellStories } from '../helpers/story.ts'
import { openHub, SURFACES, type SurfaceName } from '../helpers/surfaces.ts'

const log: string[] = []
const db = useDatabase()
const story = tellStories({ database: db, log: (entry) => log.push(JSON.stringify(entry)) })

const NAMES = (Object.keys(SURFACES) as SurfaceName[]).filter((name) => name !== 'tab of 520 px')
const expected = /status of 404/

const isPost =
  (...paths: RegExp[]) =>
  ({ method, url }: SentRequest) =>
    method === 'POST' && paths.some((path) => path.test(new URL(url).pathname))
const type = (field: Locator, { typed }: Canary) => field.pressSequentially(typed)

/** On the bank's own pages a draft is kept in its tab until it is sent, and the other tabs hear of a number. */
const OWN = /^storage: sessionStorage (?:des-questions\/|draft )|^broadcast: \{"receipt":/
const but = (found: Record<string, string[]>, allowed: RegExp) =>
  Object.fromEntries(
    Object.entries(found)
      .map(([field, leaks]) => [field, leaks.filter((leak) => !allowed.test(leak))] as const)
      .filter(([, leaks]) => leaks.length > 0),
  )
const NOTHING = /^$/

describe.each(NAMES)('on %s', (surface) => {
  const isOwn = !SURFACES[surface].guarded
  const allowed = isOwn ? OWN : NOTHING

  it('an appointment: the place that is looked for, then who comes, each in one body', async () => {
    const { place, firstName, phone, email } = canaries()
    const flock = { place, firstName, phone, email }
    const visitor = await story.visitor()
    const { spies } = visitor
    const hub = await openHub(visitor, story.urls, surface)
    const way = hub.getByRole('button', { name: /Rendez-vous en agence/ })
    await way.filter({ visible: true }).first().click()
    const field = hub.getByLabel(/Ville, code postal/)
    await type(field, place)
    await hub.getByRole('button', { name: 'Chercher' }).click()
    await hub
      .getByText(/Aucune agence/)
      .first()
      .waitFor()
    await field.fill('Lyon')
    await hub.getByRole('button', { name: 'Chercher' }).click()
    await hub.getByRole('button', { name: /Agence Lyon Bellecour/ }).click()
    await hub.locator('.days label').nth(1).click()
    await hub.locator('.time:has(input[name=dq-time])').nth(NAMES.indexOf(surface)).click()
    await submit(hub).click()
    await hub.getByRole('heading', { name: 'Votre rendez-vous' }).waitFor()
    await type(hub.getByLabel('Prénom'), firstName)
    await type(hub.getByLabel('Téléphone'), phone)
    await hub.getByRole('checkbox').first().check()
    await type(hub.locator('#dq-email'), email)
    await submit(hub).click()
    await receipt(hub).waitFor()

    const isMeant = isPost(/^\/v1\/agencies\/search$/, /^\/v1\/appointments$/)
    expect(but(await escaped(spies, flock, isMeant), allowed)).toEqual({})
    const bodies = (await spies.requests()).map(({ body }) => body)
    expect(countedIn(bodies, flock)).toEqual({ place: 1, firstName: 1, phone: 1, email: 1 })
    await received(visitor, story, firstName.typed)
    await expect
      .poll(() => placesInDatabase(db, flock))
      .toEqual({
        firstName: ['callback.first_name'],
        phone: ['callback.phone'],
        email: ['callback.email'],
      })
    expect(countedIn(log, flock)).toEqual(countedIn([], flock))
  })

  it('the check of a caller: a code and a word, on the bank’s own pages alone', async () => {
    const { code, callWord } = { ...canaries(), code: { typed: 'ZYXQ-2345', words: ['ZYXQ-2345'] } }
    const flock = { code, callWord }
    const visitor = await story.visitor({ expected })
    const { page, spies } = visitor
    const hub = await openHub(visitor, story.urls, surface)
    if (!isOwn) {
      const away = hub.getByRole('link', { name: /Un conseiller vous appelle/ }).first()
      expect(await away.getAttribute('href')).toMatch(/\/hub\/#des-questions\/proof$/)
    }
    await page.evaluate(() => {
      location.hash = '#des-questions/proof'
    })
    if (surface === 'partner') {
      const link = hub.getByRole('link', { name: /Vérifier un conseiller/ })
      await link.waitFor()
      expect(await link.getAttribute('href')).toMatch(/\/hub\/#des-questions\/proof$/)
      expect(await hub.locator('#dq-code').count()).toBe(0)
    }
    // In a tab of a network no address leads to a place of the hub: the link is all that there is.
    if (!isOwn) return
    await type(hub.locator('#dq-code'), code)
    await type(hub.locator('#dq-word'), callWord)
    expect(but(await escaped(spies, flock), OWN)).toEqual({})
    await submit(hub).click()
    await hub.locator('[role=alert] .note').waitFor()
    expect(but(await escaped(spies, flock, isPost(/^\/v1\/proofs$/)), OWN)).toEqual({})
    const bodies = (await spies.requests()).map(({ body }) => body)
    expect(countedIn(bodies, flock)).toEqual({ code: 1, callWord: 1 })
    expect(await placesInDatabase(db, flock)).toEqual({})
    expect(countedIn(log, flock)).toEqual(countedIn([], flock))
  })
})

async function signIn(page: Page): Promise<void> {
  await page.goto(story.urls.secure)
  await page.getByRole('link', { name: 'Se connecter' }).click()
  await page.getByRole('button', { name: 'Camille Martin' }).click()
  await page.getByRole('button', { name: 'Se déconnecter' }).waitFor()
}

it.each(['its own page', 'a frame of the bank’s site'])('a complaint, in %s', async (where) => {
  const { subject, message } = canaries()
  const flock = { subject, message }
  const visitor = await story.visitor()
  const { page, spies } = visitor
  await signIn(page)
  const framed = where !== 'its own page'
  const form = framed ? page.frameLocator('iframe') : page
  if (framed) await page.goto(`${story.urls.website}espace-client/messagerie/`)
  else await page.goto(`${story.urls.secure}#complaint`)
  if (framed)
    await form
      .getByRole('button', { name: /réclamation/i })
      .first()
      .click()
  await type(form.getByLabel('Objet'), subject)
  await type(form.getByLabel('Votre message'), message)
  expect(but(await escaped(spies, flock), OWN)).toEqual({})
  await form.getByRole('button', { name: 'Envoyer' }).click()
  await form
    .getByText(/Message envoyé/)
    .first()
    .waitFor()
  expect(await escaped(spies, flock, isPost(/^\/v1\/threads$/))).toEqual({})
  const bodies = (await spies.requests()).map(({ body }) => body)
  expect(countedIn(bodies, flock)).toEqual({ subject: 1, message: 1 })
  await received(visitor, story, message.typed)
  await expect
    .poll(() => placesInDatabase(db, flock))
    .toEqual({
      subject: ['thread.folded', 'thread.subject'],
      message: ['message.body', 'message.folded'],
    })
  expect(countedIn(log, flock)).toEqual(countedIn([], flock))
})

it('what an adviser answers and to whom they hand on, at the desk', async () => {
  const { message, service } = canaries()
  const flock = { message, service }
  const subject = `Carte ${randomInt(1000, 10_000)}`
  const { page: customer } = await story.visitor()
  await write(customer, story, { subject, text: 'Puis-je relever son plafond\u00a0?' })
  const visitor = await adviserAt(story, 'Nora Haddad')
  const { page, spies } = visitor
  await page.getByRole('button', { name: subject }).click()
  await page.getByText('Puis-je relever').waitFor()
  await type(page.locator('#answer'), message)
  expect(but(await escaped(spies, flock), OWN)).toEqual({})
  await page.getByRole('button', { name: 'Envoyer la réponse' }).click()
  await page.getByText('Réponse envoyée.').first().waitFor()
  expect(await escaped(spies, flock, isPost(/^\/v1\/desk\/.*answer/))).toEqual({})
  await customer.getByText(message.typed).waitFor({ timeout: 30_000 })

  await customer.getByLabel('Votre message').fill('Merci. Et à l’étranger\u00a0?')
  await customer.getByRole('button', { name: 'Envoyer' }).click()
  await page.getByText('Et à l’étranger').waitFor({ timeout: 30_000 })
  await page.getByRole('button', { name: 'Transmettre' }).click()
  await page.locator('#service').fill('')
  await type(page.locator('#service'), service)
  expect(but(await escaped(spies, { service }), OWN)).toEqual({})
  await page.locator('form').getByRole('button', { name: 'Transmettre' }).click()
  await page.getByText('Demande transmise').first().waitFor()
  const isMeant = isPost(/^\/v1\/desk\/.*(?:answer|transfer)/)
  expect(await escaped(spies, flock, isMeant)).toEqual({})
  const bodies = (await spies.requests()).map(({ body }) => body)
  expect(countedIn(bodies, flock)).toEqual({ message: 1, service: 1 })
  await expect
    .poll(() => placesInDatabase(db, flock))
    .toEqual({
      message: ['message.body', 'message.folded'],
      service: ['message.service', 'request.service'],
    })
  expect(countedIn(log, flock)).toEqual(countedIn([], flock))
}, 90_000)
