/** The hub's server is slow, wrong or gone: the page is unharmed and help is one link away. */
import type { Route } from 'playwright'
import { expect, it } from 'vitest'
import { tellStories } from '../helpers/story.ts'
import { answersIn, ask, field, launcher, openHub, pageLink } from '../helpers/surfaces.ts'

const story = tellStories()
/** What the browser itself writes about requests that fail. */
const expected = /Failed to load resource|net::ERR|CORS policy/

const FAULTS: [string, (route: Route) => unknown, RegExp][] = [
  ['refuses connections', (route) => route.abort('connectionrefused'), /indisponible/],
  ['answers 500', (route) => route.fulfill({ status: 500, body: 'Oops' }), /indisponible/],
  [
    'answers with a page',
    (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Maintenance</h1>' }),
    /indisponible/,
  ],
  ['does not answer', () => {}, /Chargement/],
]

it.each(FAULTS)(
  'F01: the server %s: the visitor has a link at once, and can try again',
  async (_, fault, words) => {
    const visitor = await story.visitor({ expected })
    const { page, context } = visitor
    await context.route('**/hub.json', fault)
    await page.goto(story.urls.website)
    const before = await page.locator('main').innerHTML()
    await launcher(page).click()

    const element = page.locator('des-questions')
    await element.getByRole('status').filter({ hasText: words }).waitFor()
    const link = pageLink(page)
    expect(await link.isVisible()).toBe(true)
    expect(await page.locator('main').innerHTML()).toBe(before)

    if (fault.length === 0) {
      await link.click()
      await page.getByRole('heading', { level: 1, name: 'Toute l’aide' }).waitFor()
      return
    }
    await context.unroute('**/hub.json')
    await launcher(page).click()
    await field(page.locator('des-questions .hub')).waitFor()
    expect(await link.isVisible()).toBe(false)
  },
)

it.each([
  ['hub.js', /\/hub\.js$/],
  ['the first file', /start\.fr\.json$/],
])('%s does not come: the panel says so, keeps the link and tries again', async (_, part) => {
  const visitor = await story.visitor({ expected })
  const { page, context } = visitor
  await context.route(part, (route) => route.abort())
  await page.goto(story.urls.website)
  await launcher(page).click()
  const panel = page.locator('des-questions [part=panel]')
  const again = panel.getByRole('button', { name: 'Réessayer' })
  await again.waitFor()
  const links = page.locator('des-questions').getByRole('link').filter({ visible: true })
  expect(await links.count()).toBe(1)
  await context.unroute(part)
  await again.click()
  await field(page.locator('des-questions .hub')).waitFor()
})

it('the server goes away after the first screen: words, the question, the numbers, and a retry', async () => {
  const visitor = await story.visitor({ expected })
  const { page, context } = visitor
  const hub = await openHub(visitor, story.urls)
  await page.waitForLoadState('networkidle')
  const everything = `${new URL(story.urls.hub).origin}/**`
  await context.route(everything, (route) => route.abort('connectionrefused'))
  await field(hub).pressSequentially('plafond de ma carte')
  const alert = hub.getByRole('alert')
  await alert.getByText('Votre question est gardée').waitFor()
  expect(await field(hub).inputValue()).toBe('plafond de ma carte')
  for (const number of ['+33199003939', '+33199004040']) {
    expect(await hub.locator(`.main a[href="tel:${number}"]`).isVisible(), number).toBe(true)
  }
  await context.unroute(everything)
  await alert.getByRole('button', { name: 'Réessayer' }).click()
  await hub.getByRole('heading', { name: /réponse/ }).waitFor()
  expect((await answersIn(hub))[0]).toMatch(/plafond/i)
})

it('an answer that does not come says so, and comes at the next try', async () => {
  const visitor = await story.visitor({ expected })
  const hub = await openHub(visitor, story.urls)
  await ask(hub, 'ou est mon rib')
  const part = /\/answers\.fr\.json$/
  await visitor.context.route(part, (route) => route.fulfill({ status: 404, body: 'Not found' }))
  await hub.getByRole('button', { name: (await answersIn(hub))[0]! }).click()
  const alert = hub.getByRole('alert')
  await alert.waitFor()
  expect(await alert.innerText()).not.toMatch(/404|error|undefined/i)
  await visitor.context.unroute(part)
  await alert.getByRole('button', { name: 'Réessayer' }).click()
  await hub.getByRole('article').waitFor()
})

it('a partner’s frame that cannot load leaves a link to the bank', async () => {
  const visitor = await story.visitor({ expected })
  const { page, context } = visitor
  await context.route('**/hub/', (route) => route.abort())
  await page.goto(story.urls.partner)
  await launcher(page).click()
  await page.locator('des-questions [part=panel]').waitFor()
  expect(await pageLink(page).isVisible()).toBe(true)
  expect(await pageLink(page).getAttribute('href')).toBe(story.urls.page)
})
