/** Nothing for axe or a validator of HTML to find: every state, on every surface, light, dark, mirrored, in two languages. */
import type { Locator } from 'playwright'
import { expect, it } from 'vitest'
import { violationsIn } from '../helpers/axe.ts'
import { mirror } from '../helpers/mirrored.ts'
import { type Language, type StateName, walk } from '../helpers/states.ts'
import { tellStories, type Visitor, type VisitorOptions } from '../helpers/story.ts'
import { launcher, openHub, type SurfaceName } from '../helpers/surfaces.ts'
import { invalidIn } from '../helpers/valid.ts'

const story = tellStories()
const expected = /Failed to load resource|net::ERR/
const PHONE = { width: 390, height: 844 }

/** Looks at each state, and tells all that was found at once. */
async function inspect(visitor: Visitor, surface: SurfaceName, language: Language = 'fr') {
  const found: Record<string, string[]> = {}
  const look = async (state: StateName, _hub: Locator) => {
    const violations = [...(await violationsIn(visitor.page)), ...(await invalidIn(visitor.page))]
    if (violations.length > 0) found[state] = violations
  }
  await walk(visitor, story, look, surface, language)
  return found
}

it.each<[string, SurfaceName, VisitorOptions]>([
  ['in the panel of the website', 'website', {}],
  ['over the whole of a phone, in the dark', 'website', { viewport: PHONE, colorScheme: 'dark' }],
  ['in a partner’s frame', 'partner', {}],
  ['in a page tab, in the dark', 'tab of 810 px', { colorScheme: 'dark' }],
  ['as a page of the site', 'page of the site', {}],
])('no barrier in any state %s', async (_, surface, options) => {
  const visitor = await story.visitor({ ...options, expected })
  expect(await inspect(visitor, surface)).toEqual({})
})

it('no barrier when the words run from right to left', async () => {
  const visitor = await story.visitor({ expected })
  await mirror(visitor.context)
  expect(await inspect(visitor, 'website')).toEqual({})
})

it('no barrier in English', async () => {
  const visitor = await story.visitor({ expected })
  expect(await inspect(visitor, 'website', 'en')).toEqual({})
})

it('no barrier while the hub is awaited, nor when it does not come', async () => {
  const visitor = await story.visitor({ expected })
  const { page, context } = visitor
  let gate = Promise.withResolvers<void>()
  await context.route('**/start.fr.json', async (route) => {
    await gate.promise
    await route.abort()
  })
  await page.goto(story.urls.website)
  await launcher(page).click()
  await page.locator('des-questions .waiting').waitFor()
  expect(await violationsIn(page)).toEqual([])
  gate.resolve()
  gate = Promise.withResolvers()
  await page.locator('des-questions .main[aria-busy=true]').waitFor() // the hub's own attempt
  expect(await violationsIn(page)).toEqual([])
  gate.resolve()
  await page.locator('des-questions').getByRole('alert').waitFor()
  expect(await violationsIn(page)).toEqual([])
})

it.each(['light', 'dark'] as const)(
  'no barrier in the page without JavaScript (%s)',
  async (colorScheme) => {
    const { page } = await story.visitor({ colorScheme, expected })
    await page.goto(story.urls.page)
    expect(await violationsIn(page)).toEqual([])
    await page.goto(`${story.urls.page}en/`)
    expect(await violationsIn(page)).toEqual([])
  },
)

it('a barrier is seen where there is one, and a tag where none may be', async () => {
  const visitor = await story.visitor()
  const hub = await openHub(visitor, story.urls)
  await hub.locator('h1').evaluate((node) => {
    node.style.color = '#eee'
    node.append(document.createElement('p'))
  })
  const told = [...(await violationsIn(visitor.page)), ...(await invalidIn(visitor.page))]
  const rules = told.map((line) => line.split(' ')[0])
  expect(rules).toEqual(expect.arrayContaining(['color-contrast', 'element-permitted-content']))
})
