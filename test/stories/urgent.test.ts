/** A card is lost, at any hour and on any surface: the number first, and nothing in its way. */
import { expect, it } from 'vitest'
import { tellStories } from '../helpers/story.ts'
import { ask, field, offersIn, openHub, type SurfaceName, textOf } from '../helpers/surfaces.ts'

const story = tellStories()
const NUMBER = 'tel:+33199003939'

it.each<SurfaceName>(['website', 'partner', 'tab of 810 px', 'tab of 520 px', 'webview'])(
  'somebody who lost a card sees the number to ring first: %s',
  async (surface) => {
    const visitor = await story.visitor()
    const hub = await openHub(visitor, story.urls, surface)
    await ask(hub, 'j ai perdu ma cb')
    const call = hub.getByRole('link', { name: 'Appeler le 01 99 00 39 39' })
    expect(await call.getAttribute('href')).toBe(NUMBER)

    const { y } = (await call.boundingBox())!
    const rows = await hub.locator('.main .row').all()
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) expect((await row.boundingBox())!.y).toBeGreaterThan(y)
    const first = hub.locator('.main :is(.pick, .row) :is(a, button)').first()
    expect(await first.getAttribute('href')).toBe(NUMBER)
  },
)

it('the number does not wait for the search', async () => {
  const visitor = await story.visitor({ expected: /Failed to load resource/ })
  const hub = await openHub(visitor, story.urls)
  await field(hub).pressSequentially('r') // the hub now understands what is typed
  await hub.getByRole('button', { name: 'Effacer la question' }).click()
  await visitor.context.route(/\/assets\/.*/, () => {}) // nothing ever comes
  await field(hub).pressSequentially('on m a vole ma carte')
  await hub.getByRole('link', { name: 'Appeler le 01 99 00 39 39' }).waitFor()
})

it.each([
  ['in the middle of the night', '2026-11-24T02:10:00Z', 'aujourd’hui à 9 h'],
  ['on Christmas Day', '2026-12-25T11:00:00Z', 'demain à 9 h'],
  ['on a Sunday', '2026-11-22T14:00:00Z', 'demain à 9 h'],
])('%s, the emergency answers and the closed desk says when it opens', async (_, now, when) => {
  const visitor = await story.visitor({ now })
  const hub = await openHub(visitor, story.urls)
  await ask(hub, 'j ai perdu ma cb')
  const card = hub.locator('.main .pick').first()
  expect(await card.getByRole('link').getAttribute('href')).toBe(NUMBER)
  expect(await textOf(card)).toContain('24 h/24')

  await field(hub).fill('livret au porteur de 1974')
  await hub.getByRole('heading', { name: 'Nous n’avons pas de réponse sûre' }).waitFor()
  const offers = await offersIn(hub)
  expect(offers[0]).toEqual({ name: 'Message sécurisé', detail: 'Réponse sous 1 jour ouvré' })
  const desk = offers.find(({ name }) => name === 'Parler à un conseiller')
  expect(desk?.detail).toMatch(`Fermé · réouvre ${when}`)
})

it('on a Tuesday morning the desk says until when it is open, and calling back comes first', async () => {
  const visitor = await story.visitor({ now: '2026-11-24T09:30:00Z' })
  const hub = await openHub(visitor, story.urls)
  await hub.getByText('Conseillers joignables jusqu’à 20 h').filter({ visible: true }).waitFor()
  await ask(hub, 'devenir mécène d’un musée')
  const [first] = await offersIn(hub)
  expect(first?.name).toBe('Être rappelé')
  expect(first?.detail).toBe('Ouvert jusqu’à 20 h')
})
