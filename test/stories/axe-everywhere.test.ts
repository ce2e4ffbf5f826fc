/**
 * What `axe.test.ts` leaves out, so that nothing is: each surface in each theme and language, colours of a partner’s,
 * and the screens that no walk through the hub meets.
 */
import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { violationsIn } from '../helpers/axe.ts'
import { serveHost } from '../helpers/host-page.ts'
import { IN_APP_BROWSERS } from '../helpers/in-app-browsers.ts'
import { type Language, type StateName, walk } from '../helpers/states.ts'
import { tellStories } from '../helpers/story.ts'
import { field, type SurfaceName } from '../helpers/surfaces.ts'

const story = tellStories()
const expected = /Failed to load resource|net::ERR/
const TOLD = [
  'website light fr',
  'website light en',
  'partner light fr',
  'page of the site light fr',
]

const ALL = (
  ['website', 'partner', 'tab of 810 px', 'webview', 'page of the site'] satisfies SurfaceName[]
).flatMap((surface) =>
  (['light', 'dark'] as const).flatMap((theme) =>
    (['fr', 'en'] satisfies Language[]).map((language) => ({ surface, theme, language })),
  ),
)

describe('no barrier in any state', () => {
  it.each(
    ALL.filter(({ surface, theme, language }) => !TOLD.includes(`${surface} ${theme} ${language}`)),
  )('on $surface, $theme, in $language', async ({ surface, theme, language }) => {
    const visitor = await story.visitor({ colorScheme: theme, expected })
    const found: Record<string, string[]> = {}
    const look = async (state: StateName) => {
      const violations = await violationsIn(visitor.page)
      if (violations.length > 0) found[state] = violations
    }
    await walk(visitor, story, look, surface, language)
    expect(found).toEqual({})
  })
})

/** The hub of a page of its own, at a place. */
async function at(page: Page, place: string): Promise<void> {
  await page.goto(`${story.urls.frame}${place}`)
  await page.locator('#hub > .hub .foot').waitFor()
}

const SCREENS: Record<string, (page: Page) => Promise<unknown>> = {
  async 'an answer that is gone'(page) {
    await at(page, '#des-questions/answer/no-such-answer')
    await page.getByText('Cette réponse n’existe plus').waitFor()
  },
  async 'the check of a caller'(page) {
    await at(page, '#des-questions/proof')
    await page.locator('#dq-code').waitFor()
  },
  async 'the document of an answer'(page) {
    await at(page, 'answer/ou-trouver-mon-rib/')
    await page.getByRole('article').waitFor()
  },
  async 'the page of the agencies'(page) {
    await page.goto(story.urls.page)
    await page.locator('a[href$="/agencies/"]').first().click()
    await page.getByText('27 rue Victor-Hugo').first().waitFor()
  },
}

describe.each(['light', 'dark'] as const)(
  'no barrier on a screen of its own, %s',
  (colorScheme) => {
    it.each(Object.keys(SCREENS))('%s', async (name) => {
      const { page } = await story.visitor({ colorScheme, expected })
      await SCREENS[name]!(page)
      expect(await violationsIn(page)).toEqual([])
    })

    it('where a private way is copied, in the browser of an app', async () => {
      const userAgent = IN_APP_BROWSERS['Instagram, Android']
      const { page } = await story.visitor({ colorScheme, userAgent, expected })
      await at(page, '#des-questions/contact')
      await page.locator('.private a').first().click()
      await page.getByRole('dialog').waitFor()
      expect(await violationsIn(page)).toEqual([])
    })
  },
)

it('no barrier in the colours of a partner', async () => {
  const visitor = await story.visitor({ expected })
  const theme = '#7a1fa2 #ffffff #f5e6fa #17212b #ffffff'
  const body = `<des-questions hub="${story.urls.hub}" mode="panel" theme="${theme}"><a href="/aide/">Des questions ?</a></des-questions>`
  await visitor.page.goto(await serveHost(visitor, story, { on: 'partner', body }))
  await field(visitor.page.frameLocator('des-questions iframe').locator('.hub')).waitFor()
  expect(await violationsIn(visitor.page)).toEqual([])
})
