/**
 * When the hub is not sure, or the question is no matter for a page, the way to help stands above
 * what is to be read; and why it does can be looked up where the hub was built for that.
 */
import type { Locator } from 'playwright'
import { expect, it } from 'vitest'
import { violationsIn } from '../helpers/axe.ts'
import { rewrite } from '../helpers/rewrite.ts'
import { tellStories } from '../helpers/story.ts'
import { ask, field, offersIn, openHub, type SurfaceName, textOf } from '../helpers/surfaces.ts'

const story = tellStories()
const TUESDAY = '2026-11-24T09:30:00Z'
const NUMBER = 'tel:+33199003939'

/** What stands first below the field: a heading of its own, a way, or an answer. */
const firstThing = async (hub: Locator): Promise<string> =>
  textOf(hub.locator('.main :is(.title, .pick h2, .row-label)').first())

/** Above the first answer, if there is any, as a visitor sees it. */
async function standsAboveAnswers(hub: Locator): Promise<boolean> {
  const tops = (selector: string) =>
    hub
      .locator(selector)
      .evaluateAll((nodes) => nodes.map((node) => node.getBoundingClientRect().top))
  const [way] = await tops('.main .pick')
  const answers = await tops('.main .row > button:not(:has(.badge))')
  return answers.every((top) => way !== undefined && way < top)
}

it.each(['recette de crêpes', 'bonjour', 'asdf', 'où en est mon dossier de prêt'])(
  '“%s” gets the plain word that there is no sure answer, and a way first',
  async (question) => {
    const visitor = await story.visitor({ now: TUESDAY })
    const hub = await openHub(visitor, story.urls)
    await ask(hub, question)
    expect(await firstThing(hub)).toBe('Nous n’avons pas de réponse sûre')
    expect((await offersIn(hub)).length).toBeGreaterThan(3)
    expect(await standsAboveAnswers(hub)).toBe(true)
  },
)

it.each([
  ['combien il me reste sur mon compte', 'Message sécurisé'],
  ['je veux faire une reclamation', 'Réclamation'],
  ['renegocier mon credit', 'Rendez-vous en agence ou en visio'],
])('“%s”, whatever was found, is led to “%s” before a page', async (question, way) => {
  const visitor = await story.visitor({ now: TUESDAY })
  const hub = await openHub(visitor, story.urls)
  await ask(hub, question)
  expect((await offersIn(hub))[0]?.name).toBe(way)
  expect(await standsAboveAnswers(hub)).toBe(true)
})

it('a general question that is answered has its answer first', async () => {
  const visitor = await story.visitor({ now: TUESDAY })
  const hub = await openHub(visitor, story.urls)
  await ask(hub, 'qu est ce qu un decouvert autorise')
  expect(await firstThing(hub)).toMatch(/découvert autorisé/)
})

it.each<SurfaceName>(['website', 'partner'])(
  'a debit that nobody recognises: block first, contest afterwards, in words: %s',
  async (surface) => {
    const visitor = await story.visitor({ now: TUESDAY })
    const hub = await openHub(visitor, story.urls, surface)
    await ask(hub, 'un débit que je ne reconnais pas')
    const card = hub.locator('.main .pick').first()
    expect(await textOf(card.getByRole('heading'))).toBe('Vous n’avez pas fait ce paiement ?')
    expect(await textOf(card)).toContain('Bloquez d’abord votre carte, contestez ensuite')
    expect(await card.getByRole('link').getAttribute('href')).toBe(NUMBER)
    expect(await violationsIn(visitor.page)).toEqual([])

    await hub.locator('.foot').getByRole('button', { name: 'Nous contacter' }).click()
    await hub.getByRole('heading', { level: 1, name: 'Nous contacter' }).waitFor()
    const offers = (await offersIn(hub)).map(({ name }) => name)
    expect(offers[0]).toBe('Vous n’avez pas fait ce paiement ?')
    expect(offers).toContain('Puis contestez par message sécurisé')
  },
)

it.each<SurfaceName>(['website', 'partner'])(
  'what somebody can do alone comes before who could do it for them: %s',
  async (surface) => {
    const visitor = await story.visitor({ now: TUESDAY })
    const hub = await openHub(visitor, story.urls, surface)
    await ask(hub, 'contester un paiement que je n ai pas fait')
    await hub.locator('.foot').getByRole('button', { name: 'Nous contacter' }).click()
    await hub.getByRole('heading', { level: 1, name: 'Nous contacter' }).waitFor()
    expect((await offersIn(hub)).slice(0, 3)).toEqual([
      expect.objectContaining({ name: 'Vous n’avez pas fait ce paiement ?' }),
      { name: 'Le faire moi-même', detail: 'Contester un paiement que je n’ai pas fait' },
      expect.objectContaining({ name: 'Puis contestez par message sécurisé' }),
    ])
    await hub.getByRole('button', { name: 'Le faire moi-même' }).click()
    await hub
      .getByRole('article')
      .getByRole('heading', { name: /Contester/ })
      .waitFor()
  },
)

it.each([
  ['fr', 'my card was stolen', 'Faites opposition maintenant'],
  ['fr', 'lost card', 'Faites opposition maintenant'],
  ['en', 'on m a volé ma carte', 'Block your card now'],
])('in a hub in “%s”, “%s” is heard as the emergency that it is', async (locale, typed, title) => {
  const visitor = await story.visitor()
  const hub = await openHub(visitor, story.urls)
  if (locale !== 'fr') {
    await hub.locator('.language select').selectOption(locale)
    await hub.getByText('Your question').waitFor()
  }
  const other = /classify\.(fr|en)-/
  const asked = async () => visitor.spies.urls().filter((url) => other.test(url)).length
  await visitor.page.waitForLoadState('networkidle')
  const before = await asked()
  await field(hub).fill(typed)
  const card = hub.locator('.main .pick').first()
  await card.getByRole('heading', { name: title }).waitFor()
  expect(await card.getByRole('link').getAttribute('href')).toBe(NUMBER)
  // A hub that has been in both languages has both lists.
  expect((await asked()) - before).toBe(locale === 'fr' ? 1 : 0)
})

it('a visitor is shown no rule, and its words are not even fetched', async () => {
  const visitor = await story.visitor()
  const hub = await openHub(visitor, story.urls)
  await ask(hub, 'j ai perdu ma cb')
  expect(await hub.getByText('Rule “').count()).toBe(0)
  expect(visitor.spies.urls().filter((url) => /explain/.test(url))).toEqual([])
})

it('a hub that was built with --explain says which rule fired, which were passed over, and which way is barred', async () => {
  const visitor = await story.visitor({ now: TUESDAY })
  await rewrite(visitor.context, '**/hub.json', (text) =>
    JSON.stringify({ ...JSON.parse(text), explain: true }),
  )
  const hub = await openHub(visitor, story.urls)
  await ask(hub, 'combien il me reste sur mon compte')
  const why = hub.locator('details')
  expect(await textOf(why.locator('summary'))).toBe('Rule “personal”, kind personal')
  await why.locator('summary').click()
  expect(await textOf(why)).toMatch(/urgent: another kind.*message: about-account/)
  expect(await violationsIn(visitor.page)).toEqual([])
})
