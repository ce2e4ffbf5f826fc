/** Somebody looks for an answer on the bank's own site, finds it, and goes on with their day. */
import { expect, it } from 'vitest'
import { isHandoff } from '../helpers/spies.ts'
import { tellStories } from '../helpers/story.ts'
import { answersIn, ask, field, hasFocus, launcher, openHub } from '../helpers/surfaces.ts'

const story = tellStories()

/** A word that no page and no answer holds: where it shows up, what was typed has leaked. */
const CANARY = 'zyxqanari'

it.each([
  ['ou est mon rib', 1, /RIB/],
  ['plafond de ma cate', 1, /plafond/i],
  ['j ai perdu mon chequier', 3, /chéquier a disparu/],
])(
  'a visitor who types “%s” finds the answer among the first %i',
  async (typed, most, expected) => {
    const visitor = await story.visitor()
    const hub = await openHub(visitor, story.urls)
    await ask(hub, typed)
    const found = await answersIn(hub)
    expect(found.slice(0, most).join('\n')).toMatch(expected)
  },
)

it('an answer says when it is from and where, what to do, and what is near', async () => {
  const visitor = await story.visitor()
  const { page, spies } = visitor
  const hub = await openHub(visitor, story.urls)
  await ask(hub, `j ai perdu mon chequier ${CANARY}`)
  const [first] = await answersIn(hub)
  await hub.getByRole('button', { name: first! }).click()

  const answer = hub.getByRole('article')
  await answer.waitFor()
  expect(await answer.getByRole('heading', { level: 2 }).innerText()).toBe(first)
  expect(await answer.innerText()).toMatch(/mise à jour le (1er|\d+) \S+ 20\d\d/)
  const source = hub.getByRole('link', { name: /^Lire cette page sur / })
  const address = new URL((await source.getAttribute('href'))!)
  expect(address.origin).toBe(new URL(story.urls.website).origin)
  const origin = await page.request.get(address.href.replace(address.hostname, '127.0.0.1'), {
    headers: { Host: address.host },
  })
  expect(await origin.text()).toContain(`id="${address.hash.slice(1)}"`)
  expect(await hub.locator('.buttons').getByRole('link').count()).toBeGreaterThan(0)

  await hub.getByRole('button', { name: 'Oui' }).click()
  await hub.getByText('Merci de votre avis').waitFor()

  const related = hub.getByRole('heading', { name: 'Questions proches' })
  await related.waitFor()
  const next = hub.locator('.main .rows').last().getByRole('button').first()
  const nearby = (await next.innerText()).trim()
  await next.click()
  await hub.getByRole('article').getByRole('heading', { level: 2, name: nearby }).waitFor()

  const said = spies.of('event').join('\n')
  for (const name of ['dq:open', 'dq:ready', 'dq:search', 'dq:answer', 'dq:feedback']) {
    expect(said).toContain(name)
  }
  expect(said).toContain('"helpful":true')
  expect(await spies.leaksOf(CANARY, isHandoff)).toEqual([])
})

it('Back leads to the results with the question kept, then home', async () => {
  const visitor = await story.visitor()
  const { page } = visitor
  const hub = await openHub(visitor, story.urls)
  const before = await page.evaluate(() => history.length)
  await ask(hub, 'plafond de ma carte')
  const found = await answersIn(hub)
  await hub.getByRole('button', { name: found[0]! }).click()
  await hub.getByRole('article').waitFor()

  await hub.getByRole('button', { name: 'Retour' }).click()
  expect(await field(hub).inputValue()).toBe('plafond de ma carte')
  expect(await answersIn(hub)).toEqual(found)
  await hub.getByRole('button', { name: 'Retour' }).click()
  await hub.getByRole('heading', { name: 'Questions fréquentes' }).waitFor()
  expect(await field(hub).inputValue()).toBe('')
  expect(await page.evaluate(() => history.length)).toBe(before)
  expect(page.url()).toBe(story.urls.website)
})

it('Escape closes the hub, the launcher has the focus again, and the question is still there', async () => {
  const visitor = await story.visitor()
  const { page, spies } = visitor
  const hub = await openHub(visitor, story.urls)
  await ask(hub, 'plafond')
  await page.keyboard.press('Escape')
  await hub.waitFor({ state: 'hidden' })
  expect(await hasFocus(launcher(page))).toBe(true)
  expect(await launcher(page).getAttribute('aria-expanded')).toBe('false')
  expect(spies.of('event').at(-1)).toMatch(/^dq:close/)

  await page.keyboard.press('Enter')
  await field(hub).waitFor()
  expect(await field(hub).inputValue()).toBe('plafond')
})
