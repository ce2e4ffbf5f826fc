/** Being received in an agency, in a real browser against the real server: from the town to the receipt. */
import type { Locator } from 'playwright'
import { expect, it } from 'vitest'
import { freshNumber, receipt, received, referenceIn, submit } from '../helpers/callback-story.ts'
import { rewrite } from '../helpers/rewrite.ts'
import { tellStories } from '../helpers/story.ts'
import { openHub, type SurfaceName, textOf } from '../helpers/surfaces.ts'

const story = tellStories()

async function findLyon(hub: Locator): Promise<void> {
  await hub.getByLabel(/Ville, code postal/).fill('Lyon')
  await hub.getByRole('button', { name: 'Chercher' }).click()
  await hub.getByRole('status').filter({ hasText: '1 agence' }).waitFor()
  await hub.getByRole('button', { name: /Agence Lyon Bellecour/ }).click()
  await hub.locator('.times input[name=dq-time]').first().waitFor()
}

it.each<[SurfaceName]>([['website'], ['partner'], ['tab of 520 px'], ['webview']])(
  'on %s a visitor finds an agency, a reason and a time, and the bank knows',
  async (surface) => {
    const visitor = await story.visitor()
    const hub = await openHub(visitor, story.urls, surface)
    const way = hub.getByRole('button', { name: /Rendez-vous en agence/ })
    await way.filter({ visible: true }).first().click()
    await findLyon(hub)
    await hub.getByLabel('Motif du rendez-vous').selectOption('credit-immobilier')
    await hub.getByText('bulletins de salaire').waitFor()
    await hub.locator('.days label').nth(1).click()
    await hub.locator('.time:has(input[name=dq-time])').first().click()
    await submit(hub).click()
    const mine = hub.getByRole('heading', { name: 'Votre rendez-vous' })
    await mine.waitFor()
    expect(await textOf(hub)).toMatch(/Cette heure vous est réservée jusqu’à/)
    await hub.getByLabel('Prénom').fill('Camille')
    await hub.getByLabel('Téléphone').fill(freshNumber())
    expect(await textOf(submit(hub))).toMatch(/^Prendre rendez-vous \w+ \d+ à \d+ h/)
    await submit(hub).click()
    const reference = await referenceIn(hub)
    const said = await textOf(hub)
    expect(said).toMatch(/Nous vous attendons .* Préparer un crédit immobilier/)
    expect(said).toContain('Agence Lyon Bellecour 27 rue Victor-Hugo, 69002 Lyon')
    expect(said).not.toMatch(/rappel/i)
    const { cards } = await received(visitor, story, reference)
    expect(cards.join()).toContain('Camille')
  },
)

it('an agency that a link names is shown at once', async () => {
  const { page } = await story.visitor()
  const place = '#des-questions/agency/strasbourg-kleber'
  await page.goto(`${story.urls.website}${place}`)
  const hub = page.locator('des-questions .hub')
  await hub.getByRole('heading', { name: 'Agence Strasbourg Kléber' }).waitFor()
  expect(await textOf(hub)).toContain('Accessible en fauteuil roulant')
})

it('a link names an adviser: hers are the times, and her name is on the receipt', async () => {
  const visitor = await story.visitor()
  const { page } = visitor
  await page.goto(`${story.urls.website}credits/#des-questions/agency/claire-martin`)
  const hub = page.locator('des-questions .hub')
  await hub.getByRole('heading', { name: 'Agence Lyon Bellecour' }).waitFor()
  const claire = hub.getByRole('radio', { name: /^Claire Martin/ })
  await claire.waitFor()
  expect(await claire.isChecked()).toBe(true)
  expect(await textOf(hub)).toMatch(/Claire Martin .* · français et anglais/)
  await hub.locator('.times input[name=dq-time]').first().waitFor()
  await hub.getByRole('radio', { name: /première personne disponible/ }).check()
  await claire.check()
  await hub.locator('.time:has(input[name=dq-time])').last().click()
  await submit(hub).click()
  await hub.getByRole('heading', { name: 'Votre rendez-vous' }).waitFor()
  await hub.getByLabel('Téléphone').fill(freshNumber())
  await submit(hub).click()
  await receipt(hub).waitFor()
  expect(await textOf(hub)).toContain('Claire Martin')
})

it('a page that knows whose customer the visitor is offers their adviser first', async () => {
  const { page } = await story.visitor()
  await page.goto(`${story.urls.website}credits/`)
  await page.locator('des-questions').evaluate((element) => {
    ;(element as HTMLElement & { identify(get: () => string): void }).identify(() => 'karim-haddad')
  })
  await page.evaluate(() => {
    location.hash = '#des-questions/agency'
  })
  const hub = page.locator('des-questions .hub')
  await hub.getByRole('button', { name: /Karim Haddad.*Vous suit/ }).click()
  const karim = hub.getByRole('radio', { name: /^Karim Haddad/ })
  await karim.waitFor()
  expect(await karim.isChecked()).toBe(true)
})

it('from far away: a position is asked for on a click only, goes out rounded, and whose clock it is is said', async () => {
  const { page, spies } = await story.visitor({
    timezoneId: 'Pacific/Noumea',
    geolocation: { latitude: 45.766712, longitude: 4.879523 },
    permissions: ['geolocation'],
  })
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')))
  await page.goto(`${story.urls.website}#des-questions/agency`)
  const hub = page.locator('des-questions .hub')
  const first = hub.locator('.main .row button').first()
  await first.waitFor()
  expect(asked.filter((url) => url.includes('/v1/agencies/search'))).not.toEqual([])
  await hub.getByRole('button', { name: 'Autour de moi' }).click()
  await first.filter({ hasText: /Villeurbanne.* à \d+\sm.*heure de l’agence/ }).waitFor()
  expect(asked.filter((url) => url.includes('"near"'))).toEqual([
    expect.stringContaining('"near":"45.77,4.88"'),
  ])
  await first.click()
  await hub.locator('input[name=dq-time]').first().waitFor()
  await hub.getByText('Ces heures sont celles de l’agence').waitFor()
  await hub.locator('.time:has(input[name=dq-time])').first().click()
  await submit(hub)
    .filter({ hasText: /heure de l’agence \(.+ chez vous\)/ })
    .click()
  await hub.getByRole('heading', { name: 'Votre rendez-vous' }).waitFor()
  await hub.getByLabel('Téléphone').fill(freshNumber())
  await submit(hub).click()
  await receipt(hub).waitFor()
  await hub
    .locator('time')
    .filter({ hasText: /heure de l’agence \(.+ chez vous\)/ })
    .waitFor()
  expect(JSON.stringify(spies.of('event'))).not.toContain('45.7')
})

it('an adviser has a face, languages, what they take, and the days on which they are away', async () => {
  const { page, context } = await story.visitor()
  const face = new URL('/equipe/claire.svg', story.urls.hub).href
  await context.route(face, (route) =>
    route.fulfill({
      contentType: 'image/svg+xml',
      body: '<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64"/>',
    }),
  )
  await rewrite(context, '**/v1/agencies/*/advisers', (text) => {
    const [claire, ...others] = JSON.parse(text).advisers
    return JSON.stringify({ advisers: [{ ...claire, photo: face }, ...others] })
  })
  await page.goto(`${story.urls.website}#des-questions/agency/claire-martin`)
  const hub = page.locator('des-questions .hub')
  const claire = hub.locator('label', { hasText: 'Claire Martin' })
  await claire.waitFor()
  await expect
    .poll(() => claire.locator('img').evaluate((one) => (one as HTMLImageElement).naturalWidth))
    .toBe(64)
  expect(await claire.locator('img').getAttribute('alt')).toBe('')
  expect(await textOf(claire)).toMatch(
    /^Claire Martin Préparer un crédit immobilier, Parler de mon épargne, .* · français et anglais/,
  )
})

it('a link names a reason: it is chosen where the agency is', async () => {
  const { page } = await story.visitor()
  await page.goto(`${story.urls.website}#des-questions/agency/ouvrir-un-compte`)
  const hub = page.locator('des-questions .hub')
  await hub
    .getByText(/Premier rendez-vous libre/)
    .first()
    .waitFor()
  await hub.getByRole('button', { name: /Agence Lyon Bellecour/ }).click()
  const reason = hub.getByLabel('Motif du rendez-vous')
  await reason.waitFor()
  expect(await reason.inputValue()).toBe('ouvrir-un-compte')
})
