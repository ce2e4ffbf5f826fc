/** No mouse, from the page to an answer and back: the focus is always somewhere, and always seen. */
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { type Focus, focusOf } from '../helpers/focus.ts'
import { tellStories } from '../helpers/story.ts'
import { field, hasFocus, launcher } from '../helpers/surfaces.ts'

const story = tellStories()

/** Presses `key` until what has the focus is called so; every stop on the way is checked. */
async function reach(page: Page, name: RegExp, key = 'Tab'): Promise<Focus> {
  for (let stops = 0; stops < 40; stops++) {
    await page.keyboard.press(key)
    const focus = await focusOf(page)
    expect(focus, `on the way to ${name}`).toMatchObject({ isInHub: true, isVisible: true })
    if (name.test(focus.text)) return focus
  }
  throw new Error(`40 stops and no ${name}`)
}

/** The focus came into the hub, and can be seen. */
const arrived = (page: Page, element: string) =>
  expect
    .poll(() => focusOf(page), { timeout: 5000 })
    .toMatchObject({ element, isInHub: true, isVisible: true })

it.each([
  ['on the bank’s page', 'website'],
  ['in a partner’s frame', 'partner'],
] as const)('a visitor finds, reads, votes and leaves by keyboard alone %s', async (_, surface) => {
  const { page } = await story.visitor()
  await page.goto(story.urls[surface])
  await launcher(page).focus()
  await page.keyboard.press('Enter')
  await arrived(page, 'input')
  await page.keyboard.type('ou est mon rib')
  const hub =
    surface === 'website'
      ? page.locator('des-questions .hub')
      : page.frameLocator('des-questions iframe').locator('.hub')
  await hub.locator('.main mark').first().waitFor()

  await reach(page, /^Où trouver mon RIB/)
  await page.keyboard.press('Enter')
  await arrived(page, 'h1')
  await hub.getByRole('article').waitFor()

  await reach(page, /^Oui$/)
  await page.keyboard.press('Enter')
  await arrived(page, 'p')
  const related = await hub.locator('.main .rows button').first().innerText()
  await reach(page, new RegExp(related.slice(0, 20).replace(/\W+/g, '.+')))
  await page.keyboard.press('Enter')
  await arrived(page, 'h1')

  await reach(page, /^Retour$/, 'Shift+Tab')
  await page.keyboard.press('Enter')
  await arrived(page, 'h1')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter') // Back again, to the results
  await field(hub).waitFor()
  await arrived(page, 'h1')

  await page.keyboard.press('Escape')
  await hub.waitFor({ state: 'hidden' })
  await expect.poll(() => hasFocus(launcher(page))).toBe(true)
})

it('a hub that a link opened closes by Escape', async () => {
  const { page } = await story.visitor()
  await page.goto(`${story.urls.website}#des-questions`)
  await arrived(page, 'input')
  await page.keyboard.press('Escape')
  await page.locator('des-questions .hub').waitFor({ state: 'hidden' })
})

it('beside the page, the keyboard leaves the hub for the page and comes back', async () => {
  const { page } = await story.visitor()
  await page.goto(story.urls.website)
  await launcher(page).focus()
  await page.keyboard.press('Enter')
  await arrived(page, 'input')
  let stops = 0
  while ((await focusOf(page)).isInHub && stops++ < 40) await page.keyboard.press('Shift+Tab')
  expect((await focusOf(page)).text).toBe('Des questions ?')
})

it('over the whole of a phone, the keyboard stays in the hub', async () => {
  const { page } = await story.visitor({
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
  })
  await page.goto(story.urls.website)
  await launcher(page).focus()
  await page.keyboard.press('Enter')
  await arrived(page, 'h1')
  for (let stops = 0; stops < 40; stops++) {
    await page.keyboard.press('Tab')
    const { element, isInHub } = await focusOf(page)
    // Between the last and the first, the browser's own bars have the focus.
    expect(isInHub || element === 'body' || element === 'dialog', element).toBe(true)
  }
})

it('the list of languages changes the words, and keeps the focus and the question', async () => {
  const { page } = await story.visitor()
  await page.goto(`${story.urls.website}#des-questions/ask?q=virement`)
  const hub = page.locator('des-questions .hub')
  await hub.locator('.main mark').first().waitFor()
  await field(hub).focus()
  await reach(page, /^Langue/, 'Shift+Tab')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await hub.getByText('Your question').waitFor()
  await expect
    .poll(() => focusOf(page), { timeout: 5000 })
    .toMatchObject({ element: 'select', isVisible: true })
  expect(await field(hub).inputValue()).toBe('virement')
})
