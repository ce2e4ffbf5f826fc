/** A browser older than two years: the script stays out, and the page's own link stands and leads to every answer. */
import { expect, it } from 'vitest'
import { serveHost } from '../helpers/host-page.ts'
import { tellStories } from '../helpers/story.ts'
import { pageLink } from '../helpers/surfaces.ts'

const story = tellStories()

it.each([
  [
    'does not know what the hub is drawn with',
    () => {
      const { supports } = CSS
      CSS.supports = (...asked: string[]) =>
        !asked.join().includes('light-dark') && Reflect.apply(supports, CSS, asked)
    },
  ],
  [
    'has no custom elements',
    () => {
      for (const name of ['customElements', 'CSS'])
        Object.defineProperty(window, name, { value: undefined })
    },
  ],
] as const)('a browser that %s: the link, and nothing in the console', async (_, makeOld) => {
  const visitor = await story.visitor()
  const { page, spies } = visitor
  await page.addInitScript(makeOld)
  await page.goto(await serveHost(visitor, story, {}))
  await page.waitForLoadState('networkidle')
  const link = pageLink(page)
  expect(await link.isVisible()).toBe(true)
  expect((await link.boundingBox())!.height).toBeGreaterThan(10)
  expect(await page.locator('des-questions button').count()).toBe(0)
  expect(spies.console).toEqual([])
  await link.click()
  await page.getByRole('heading', { level: 1 }).waitFor()
})
