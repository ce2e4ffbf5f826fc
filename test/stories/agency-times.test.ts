/** What changes while somebody looks for an appointment: filters, a time that goes, an earlier one, a server that is away. */
import { randomUUID } from 'node:crypto'
import type { Locator, Page } from 'playwright'
import { expect, it } from 'vitest'
import { violationsIn } from '../helpers/axe.ts'
import { freshNumber, receipt, received, submit } from '../helpers/callback-story.ts'
import { focusOf } from '../helpers/focus.ts'
import { tellStories } from '../helpers/story.ts'
import { textOf } from '../helpers/surfaces.ts'

const story = tellStories()
const api = (path: string) => new URL(`/v1/${path}`, story.urls.hub).href
let numbers = 10

/** As other visitors' browsers would. */
const send = (page: Page, method: string, path: string, body: object, bearer?: string) =>
  page.evaluate(
    async ({ url, ...init }) => {
      const response = await fetch(url, init)
      const text = await response.text()
      return { status: response.status, body: text ? JSON.parse(text) : undefined }
    },
    {
      url: api(path),
      method,
      headers: {
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
        ...(bearer && { authorization: `Bearer ${bearer}` }),
      },
      body: JSON.stringify(body),
    },
  )

/** @returns the secret of the receipt, and the reference */
async function take(page: Page, agency: string, when: string) {
  const { status, body } = await send(page, 'POST', 'appointments', {
    ...{ agency, when, reason: 'autre', way: 'agency', phone: `+336120045${numbers++}` },
    ...{ topic: 'other', locale: 'fr', zone: 'Europe/Paris', surface: 'website', consent: '1' },
  })
  expect(status).toBe(201)
  return { manage: body.manage as string, reference: body.request.reference as string }
}

const startsOf = (page: Page, agency: string): Promise<string[]> =>
  page.evaluate(
    async (url) => {
      const { days } = await (await fetch(url)).json()
      return days.flatMap(({ slots }: { slots: { start: string }[] }) =>
        slots.map(({ start }) => start),
      )
    },
    api(`agencies/${agency}/slots?reason=autre&adviser=`),
  )

async function openAgency(page: Page, id: string): Promise<Locator> {
  await page.goto(`${story.urls.website}credits/#des-questions/agency/${id}`)
  const hub = page.locator('des-questions .hub')
  await hub.getByLabel('Motif du rendez-vous').selectOption('autre')
  await hub.locator('.times input[name=dq-time]').first().waitFor()
  return hub
}

it('no mouse: filters are opened, chosen and taken away, and the number is said', async () => {
  const { page } = await story.visitor()
  await page.goto(`${story.urls.website}credits/#des-questions/agency`)
  const hub = page.locator('des-questions .hub')
  const opener = hub.getByRole('button', { name: /^Filtrer/ })
  await opener.waitFor()
  const said = hub.locator('p[role=status]').first()
  expect(await said.innerText()).toBe('Les 10 premières agences, sur 12')
  await opener.focus()
  expect(await hub.getByRole('checkbox').count()).toBe(0)
  await page.keyboard.press('Enter')
  await expect.poll(() => opener.getAttribute('aria-expanded')).toBe('true')
  expect(await violationsIn(page)).toEqual([])
  const video = hub.getByRole('checkbox', { name: /En visio/ })
  const left = /(\d+) agences/.exec((await video.locator('..').innerText()) ?? '')![1]!
  await page.keyboard.press('Tab')
  await hub.getByRole('checkbox', { name: /fauteuil/ }).focus()
  await page.keyboard.press('Space')
  await said.filter({ hasText: '10 agences' }).waitFor()
  expect((await focusOf(page)).element).toBe('input')
  await video.focus()
  await page.keyboard.press('Space')
  await said.filter({ hasText: '9 agences' }).waitFor()
  expect(left).toBe('11')
  await hub.getByRole('button', { name: 'Filtrer (2 filtres choisis)' }).waitFor()
  const none = hub.getByRole('button', { name: 'Enlever les filtres' })
  await none.focus()
  await page.keyboard.press('Enter')
  await said.filter({ hasText: 'sur 12' }).waitFor()
  expect((await focusOf(page)).text).toBe('Filtrer')
})

it('the time that was chosen goes to somebody else: said, the focus stays, the nearest three are there', async () => {
  const { page } = await story.visitor({ expected: /status of 409/ })
  const hub = await openAgency(page, 'toulouse-capitole')
  const starts = await startsOf(page, 'toulouse-capitole')
  await hub.locator('.days label').nth(1).click()
  await hub.locator('.time:has(input[name=dq-time])').first().click()
  const day = starts.map((one) => one.slice(0, 10))
  const wanted = starts[day.findIndex((one) => one !== day[0])]!
  for (const _ of [1, 2]) await take(page, 'toulouse-capitole', wanted)
  await submit(hub).focus()
  await page.keyboard.press('Enter')
  await hub
    .getByRole('status')
    .filter({ hasText: /vient d’être pris|n’est plus libre/ })
    .waitFor()
  expect((await focusOf(page)).element).toBe('button')
  const others = hub.locator('input[name=dq-nearest]')
  expect(await others.count()).toBe(3)
  await others.first().check()
  await submit(hub).click()
  await hub.getByRole('heading', { name: 'Votre rendez-vous' }).waitFor()
})

it('while the server is away agencies are found all the same, and it says that nobody is received', async () => {
  const visitor = await story.visitor({ expected: /Failed to load resource|net::ERR|CORS/ })
  const { page, context } = visitor
  const asked: string[] = []
  page.on('response', (response) => asked.push(new URL(response.url()).pathname))
  await context.route('**/v1/**', (route) => route.abort('connectionrefused'))
  await page.goto(`${story.urls.website}credits/#des-questions/agency`)
  const hub = page.locator('des-questions .hub')
  await hub.getByLabel(/Ville, code postal/).fill('strasbourg')
  await hub.getByRole('button', { name: 'Chercher' }).click()
  await hub.getByRole('status').filter({ hasText: '1 agence' }).waitFor()
  await hub.getByRole('button', { name: /Strasbourg Kléber/ }).click()
  await hub.getByRole('heading', { name: 'Agence Strasbourg Kléber' }).waitFor()
  expect(await textOf(hub)).toMatch(/Ouvert|Ferm|Rouvre/)
  expect(await textOf(hub)).toContain('Pas de rendez-vous en ligne en ce moment')
  expect(asked.some((path) => path.endsWith('/words-s.json'))).toBe(true)
})

it('who waits for an earlier time is written to when one is given back', async () => {
  const visitor = await story.visitor()
  const { page } = visitor
  const hub = await openAgency(page, 'nantes-graslin')
  const [first = ''] = await startsOf(page, 'nantes-graslin')
  const [other] = [
    await take(page, 'nantes-graslin', first),
    await take(page, 'nantes-graslin', first),
  ]
  await hub.locator('.days label').last().click()
  await hub.locator('.time:has(input[name=dq-time])').first().click()
  await submit(hub).click()
  await hub.getByRole('heading', { name: 'Votre rendez-vous' }).waitFor()
  await hub.getByLabel('Me prévenir si une heure se libère plus tôt').check()
  await hub.getByLabel('Adresse e-mail').fill('camille.attend@exemple.fr')
  await hub.getByLabel('Téléphone').fill(freshNumber())
  await submit(hub).click()
  await receipt(hub).waitFor()
  await page.waitForTimeout(70_000) // who waits is looked at once a minute
  const gone = await send(page, 'DELETE', `requests/${other!.reference}`, {}, other!.manage)
  expect(gone.status).toBeLessThan(300)
  await page.waitForTimeout(65_000)
  const { cards } = await received(visitor, story, /camille\.attend@exemple\.fr/)
  expect(cards.join('\n')).toMatch(/plus tôt/)
}, 240_000)
