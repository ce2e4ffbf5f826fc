/** A word is misspelt: the hub says how it read it, and the visitor may take that back, and change their mind. */
import type { Locator } from 'playwright'
import { expect, it } from 'vitest'
import { violationsIn } from '../helpers/axe.ts'
import { focusOf } from '../helpers/focus.ts'
import { mirror } from '../helpers/mirrored.ts'
import { tellStories, type VisitorOptions } from '../helpers/story.ts'
import { answersIn, ask, field, openHub, type SurfaceName, textOf } from '../helpers/surfaces.ts'

const story = tellStories()
const TYPED = 'Plafont de ma carte'
const MEANT = 'Résultats pour plafond (vous avez écrit « Plafont »).'

const asTyped = (hub: Locator) => hub.getByRole('button', { name: 'Chercher exactement' })
const corrected = (hub: Locator) => hub.getByRole('button', { name: 'Corriger l’orthographe' })
const spoken = (hub: Locator) => hub.locator('div[role=status]')

/** Everything that a screen reader was told from now on, in order. */
async function record(hub: Locator): Promise<() => Promise<string[]>> {
  await spoken(hub).evaluate((region) => {
    const told: string[] = []
    Object.assign(window, { __told: told })
    new MutationObserver(() => {
      const text = region.textContent.replace(/\s+/g, ' ').trim()
      if (text) told.push(text)
    }).observe(region, { childList: true, characterData: true, subtree: true })
  })
  return () => hub.evaluate(() => (window as unknown as { __told: string[] }).__told)
}

it.each<SurfaceName>(['website', 'partner', 'tab of 520 px'])(
  'says what it read, in the visitor’s own spelling, and finds it: %s',
  async (surface) => {
    const visitor = await story.visitor()
    const hub = await openHub(visitor, story.urls, surface)
    await ask(hub, TYPED)
    await asTyped(hub).waitFor()
    expect(await textOf(hub.locator('.main'))).toContain(MEANT)
    expect((await answersIn(hub))[0]).toMatch(/plafonds de ma carte/)
    const marks = await hub.locator('.main .row-label mark').allInnerTexts()
    expect(marks).toContain('plafonds')
    const excerpts = await hub.locator('.main .row-detail mark').allInnerTexts()
    expect(excerpts.length).toBeGreaterThan(0)
  },
)

it('is taken back and given again by keyboard, the focus stays, and each is said once', async () => {
  const visitor = await story.visitor()
  const { page } = visitor
  const hub = await openHub(visitor, story.urls)
  const told = await record(hub)
  await field(hub).fill(TYPED)
  await asTyped(hub).waitFor()
  const found = await answersIn(hub)
  await expect.poll(told).toEqual([`${MEANT} ${found.length} réponses`])

  for (let stops = 0; stops < 4 && !(await asTyped(hub).evaluate(isFocused)); stops++)
    await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await corrected(hub).waitFor()
  expect(await corrected(hub).evaluate(isFocused)).toBe(true)
  await hub.getByRole('heading', { name: 'Nous n’avons pas de réponse sûre' }).waitFor()
  expect(await answersIn(hub)).not.toEqual(found)
  await expect
    .poll(async () => (await told()).slice(1))
    .toEqual(['Nous n’avons pas de réponse sûre'])

  await page.keyboard.press('Enter')
  await asTyped(hub).waitFor()
  await expect.poll(() => answersIn(hub)).toEqual(found)
  expect(await focusOf(page)).toMatchObject({ element: 'button', isInHub: true, isVisible: true })
  await expect
    .poll(async () => (await told()).slice(2))
    .toEqual([`${MEANT} ${found.length} réponses`])
})

const isFocused = (node: Element) => node.matches(':focus')

it('stays taken back when the visitor returns from an answer, and not for another question', async () => {
  const visitor = await story.visitor()
  const hub = await openHub(visitor, story.urls)
  await ask(hub, TYPED)
  await asTyped(hub).click()
  await hub.getByRole('heading', { name: 'Réponses voisines' }).waitFor()
  const [first] = await answersIn(hub)
  await hub.getByRole('button', { name: first! }).click()
  await hub.getByRole('article').waitFor()
  await hub.getByRole('button', { name: 'Retour' }).click()
  await corrected(hub).waitFor()
  expect(await field(hub).inputValue()).toBe(TYPED)

  await field(hub).fill('plafont de ma cb')
  await asTyped(hub).waitFor()
  expect(await corrected(hub).count()).toBe(0)
})

it.each<[string, VisitorOptions, boolean]>([
  ['on a desk', {}, false],
  [
    'on a phone, in the dark',
    { viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
    false,
  ],
  ['at 400 %', { viewport: { width: 320, height: 256 } }, false],
  ['from right to left', {}, true],
])('is no barrier %s', async (_, options, isMirrored) => {
  const visitor = await story.visitor(options)
  if (isMirrored) await mirror(visitor.context)
  const hub = await openHub(visitor, story.urls)
  await ask(hub, TYPED)
  const back = hub.locator('.main p .link').first()
  await back.waitFor()
  expect(await violationsIn(visitor.page)).toEqual([])
  await back.click()
  await hub.locator('.main .title').waitFor()
  expect(await violationsIn(visitor.page)).toEqual([])
})

it.each([
  ['by its weight', 'none', 'none'],
  ['in forced colours also by a line', 'active', 'underline'],
] as const)(
  'a match is told from the words around it without a colour, %s',
  async (_, forcedColors, line) => {
    const visitor = await story.visitor({ forcedColors })
    const hub = await openHub(visitor, story.urls)
    await ask(hub, TYPED)
    for (const mark of await hub.locator('.main mark').all()) {
      const seen = await mark.evaluate((node) => {
        const { fontWeight, textDecorationLine } = getComputedStyle(node)
        return [fontWeight, textDecorationLine]
      })
      expect(seen).toEqual(['700', line])
    }
  },
)
