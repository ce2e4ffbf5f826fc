/**
 * A01, the other flows: an appointment and the check of a caller, on every surface; a complaint, in a page of the
 * secure origin and in the bank's own; and what an adviser types at the desk.
 */
import { randomInt } from 'node:crypto'
import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { receipt, received, submit } from '../helpers/callback-story.ts'
import { canaries, escaped } from '../helpers/canary.ts'
import { countedInBodies, except, isPost, tellCanaries, typeIn } from '../helpers/canary-story.ts'
import { adviserAt, write } from '../helpers/desk-story.ts'
import { openHub, SURFACES, type SurfaceName } from '../helpers/surfaces.ts'

const { story, expectStored } = tellCanaries()

const NAMES = (Object.keys(SURFACES) as SurfaceName[]).filter((name) => name !== 'tab of 520 px')
const expected = /status of 404/

/** On the bank's own pages a draft is kept in its tab until it is sent, and the other tabs hear of a number. */
const isOwns = (leak: string) =>
  /^storage: sessionStorage (?:des-questions\/|draft )|^broadcast: \{"receipt":/.test(leak)

describe.each(NAMES)('on %s', (surface) => {
  const isOwn = !SURFACES[surface].guarded
  const isAllowed = (leak: string) => isOwn && isOwns(leak)

  it('an appointment: the place that is looked for, then who comes, each in one body', async () => {
    const { place, firstName, phone, email } = canaries()
    const flock = { place, firstName, phone, email }
    const visitor = await story.visitor()
    const { spies } = visitor
    const hub = await openHub(visitor, story.urls, surface)
    const way = hub.getByRole('button', { name: /Rendez-vous en agence/ })
    await way.filter({ visible: true }).first().click()
    const field = hub.getByLabel(/Ville, code postal/)
    await typeIn(field, place)
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
    await typeIn(hub.getByLabel('Prénom'), firstName)
    await typeIn(hub.getByLabel('Téléphone'), phone)
    await hub.getByRole('checkbox').first().check()
    await typeIn(hub.locator('#dq-email'), email)
    await submit(hub).click()
    await receipt(hub).waitFor()

    const isMeant = isPost(/^\/v1\/agencies\/search$/, /^\/v1\/appointments$/)
    expect(except(await escaped(spies, flock, isMeant), isAllowed)).toEqual({})
    expect(await countedInBodies(spies, flock)).toEqual({
      place: 1,
      firstName: 1,
      phone: 1,
      email: 1,
    })
    await received(visitor, story, firstName.typed)
    await expectStored(flock, {
      firstName: ['callback.first_name'],
      phone: ['callback.phone'],
      email: ['callback.email'],
    })
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
    await typeIn(hub.locator('#dq-code'), code)
    await typeIn(hub.locator('#dq-word'), callWord)
    expect(except(await escaped(spies, flock), isOwns)).toEqual({})
    await submit(hub).click()
    await hub.locator('[role=alert] .note').waitFor()
    expect(except(await escaped(spies, flock, isPost(/^\/v1\/proofs$/)), isOwns)).toEqual({})
    expect(await countedInBodies(spies, flock)).toEqual({ code: 1, callWord: 1 })
    await expectStored(flock, {})
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
  await typeIn(form.getByLabel('Objet'), subject)
  await typeIn(form.getByLabel('Votre message'), message)
  expect(except(await escaped(spies, flock), isOwns)).toEqual({})
  await form.getByRole('button', { name: 'Envoyer' }).click()
  await form
    .getByText(/Message envoyé/)
    .first()
    .waitFor()
  expect(await escaped(spies, flock, isPost(/^\/v1\/threads$/))).toEqual({})
  expect(await countedInBodies(spies, flock)).toEqual({ subject: 1, message: 1 })
  await received(visitor, story, message.typed)
  await expectStored(flock, {
    subject: ['thread.folded', 'thread.subject'],
    message: ['message.body', 'message.folded'],
  })
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
  await typeIn(page.locator('#answer'), message)
  expect(except(await escaped(spies, flock), isOwns)).toEqual({})
  await page.getByRole('button', { name: 'Envoyer la réponse' }).click()
  await page.getByText('Réponse envoyée.').first().waitFor()
  expect(await escaped(spies, flock, isPost(/^\/v1\/desk\/.*answer/))).toEqual({})
  await customer.getByText(message.typed).waitFor({ timeout: 30_000 })

  await customer.getByLabel('Votre message').fill('Merci. Et à l’étranger\u00a0?')
  await customer.getByRole('button', { name: 'Envoyer' }).click()
  await page.getByText('Et à l’étranger').waitFor({ timeout: 30_000 })
  await page.getByRole('button', { name: 'Transmettre' }).click()
  await page.locator('#service').fill('')
  await typeIn(page.locator('#service'), service)
  expect(except(await escaped(spies, { service }), isOwns)).toEqual({})
  await page.locator('form').getByRole('button', { name: 'Transmettre' }).click()
  await page.getByText('Demande transmise').first().waitFor()
  const isMeant = isPost(/^\/v1\/desk\/.*(?:answer|transfer)/)
  expect(await escaped(spies, flock, isMeant)).toEqual({})
  expect(await countedInBodies(spies, flock)).toEqual({ message: 1, service: 1 })
  await expectStored(flock, {
    message: ['message.body', 'message.folded'],
    service: ['message.service', 'request.service'],
  })
}, 90_000)
