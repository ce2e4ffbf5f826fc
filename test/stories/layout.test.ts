/** Small screens, 400 % and words of any length: nothing is cut off, and nothing scrolls sideways. */
import type { Locator, Page } from 'playwright'
import { expect, it } from 'vitest'
import { mirror } from '../helpers/mirrored.ts'
import { type StateName, walk } from '../helpers/states.ts'
import { tellStories } from '../helpers/story.ts'
import { field, launcher, openHub, type SurfaceName } from '../helpers/surfaces.ts'

const story = tellStories()
const expected = /Failed to load resource|net::ERR/

/** What does not fit: the page that scrolls sideways, boxes that cut their content, text that sticks out. */
async function misfits(page: Page, hub: Locator): Promise<string[]> {
  const wide = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth > clientWidth ? [`the page is ${scrollWidth - clientWidth} px too wide`] : []
  })
  const cut = await hub.evaluate((root) => {
    const box = root.getBoundingClientRect()
    const isTall = !root.matches('.flow') && box.bottom > innerHeight + 1
    const tall = isTall ? ['the hub ends below its window'] : []
    const name = (node: Element) =>
      `${node.localName}.${node.className} “${node.textContent?.trim().slice(0, 30)}”`
    const isSpoken = (node: Element) => node.closest('.spoken, select, svg') !== null
    const cut = [...root.querySelectorAll('*')].flatMap((node) => {
      const { left, right, width } = node.getBoundingClientRect()
      if (width === 0 || isSpoken(node)) return []
      if (left < box.left - 1 || right > box.right + 1) return [`sticks out: ${name(node)}`]
      // A table may scroll by itself, if the keyboard can scroll it.
      const scrolls = (node as HTMLElement).tabIndex === 0
      const clips = getComputedStyle(node).overflowX !== 'visible' && !scrolls
      if (clips && node.scrollWidth > node.clientWidth + 1) return [`is cut off: ${name(node)}`]
      return []
    })
    return [...tall, ...cut]
  })
  return [...wide, ...cut]
}

it.each<[string, SurfaceName, number, number]>([
  ['at 400 %', 'website', 320, 256],
  ['at 400 %', 'partner', 320, 256],
  ['at 400 %', 'page of the site', 320, 256],
  ['on a phone', 'website', 390, 844],
  ['in a wide tab', 'webview', 810, 640],
  ['on a desk', 'website', 1280, 800],
  ['on a desk', 'page of the site', 1280, 800],
])('%s, everything fits: %s, %i × %i', async (_, surface, width, height) => {
  const visitor = await story.visitor({ viewport: { width, height }, expected })
  const found: Record<string, string[]> = {}
  const look = async (state: StateName, hub: Locator) => {
    const wrong = await misfits(visitor.page, hub)
    if (wrong.length > 0) found[state] = wrong
  }
  await walk(visitor, story, look, surface)
  expect(found).toEqual({})
})

it('at 400 %, what matters can be scrolled to and read', async () => {
  const visitor = await story.visitor({ viewport: { width: 320, height: 256 } })
  const hub = await openHub(visitor, story.urls)
  await field(hub).fill('j ai perdu ma cb')
  const call = hub.getByRole('link', { name: 'Appeler le 01 99 00 39 39' })
  await call.scrollIntoViewIfNeeded()
  const { y, height } = (await call.boundingBox())!
  expect(y).toBeGreaterThanOrEqual(0)
  expect(y + height).toBeLessThanOrEqual(256)
})

it('a question without a single space stays in its box', async () => {
  const visitor = await story.visitor({ viewport: { width: 320, height: 640 } })
  const hub = await openHub(visitor, story.urls)
  await field(hub).fill('anticonstitutionnellement'.repeat(5))
  await hub.getByRole('heading', { name: 'Nous n’avons pas de réponse sûre' }).waitFor()
  await hub.locator('.foot').getByRole('button', { name: 'Nous contacter' }).click()
  await hub.locator('.yours').waitFor()
  expect(await misfits(visitor.page, hub)).toEqual([])
})

it('a misfit would be seen', async () => {
  const visitor = await story.visitor()
  const hub = await openHub(visitor, story.urls)
  await hub
    .locator('.row')
    .first()
    .evaluate((node) => {
      node.style.width = '900px'
    })
  expect(await misfits(visitor.page, hub)).not.toEqual([])
})

it('from right to left, everything is mirrored and every word comes from the dictionary', async () => {
  const visitor = await story.visitor({ viewport: { width: 390, height: 844 }, expected })
  await mirror(visitor.context)
  const found: Record<string, string[]> = {}
  await walk(visitor, story, async (state, hub) => {
    const wrong = await misfits(visitor.page, hub)
    if (wrong.length > 0) found[state] = wrong
    if (state === 'home') {
      const direction = await field(hub).evaluate((node) => getComputedStyle(node).direction)
      expect(direction, 'of a field in which nothing is yet').toBe('rtl')
    }
    const title = (await hub.locator('h1').boundingBox())!
    const close = (await hub.getByRole('button', { name: '⟦Fermer⟧' }).boundingBox())!
    expect(close.x, state).toBeLessThan(title.x)
    const back = hub.getByRole('button', { name: '⟦Retour⟧' })
    if (!(await back.isVisible())) return
    expect((await back.boundingBox())!.x, state).toBeGreaterThan(title.x)
    const turned = await back
      .locator('svg')
      .evaluate((icon) => `${getComputedStyle(icon).scale} ${getComputedStyle(icon).transform}`)
    expect(turned, state).toMatch(/^-1 |matrix\(-1/)
  })
  expect(found).toEqual({})
})

const panelBox = async (page: Page) => {
  const panel = page.locator('des-questions [part=panel]')
  await panel.waitFor()
  return (await panel.boundingBox())!
}

it.each([
  ['end', (left: number, right: number) => right < left],
  ['start', (left: number, right: number) => left < right],
] as const)('at the %s of the line, the panel stands over its launcher', async (side, isThere) => {
  const { page } = await story.visitor()
  await page.goto(story.urls.website)
  await page
    .locator('des-questions')
    .evaluate((node, at) => node.setAttribute('position', at), side)
  await launcher(page).click()
  const button = (await launcher(page).boundingBox())!
  const panel = await panelBox(page)
  for (const { x, width } of [button, panel]) {
    expect(isThere(x, 1280 - x - width)).toBe(true)
  }
  expect(panel.y + panel.height).toBeLessThanOrEqual(button.y)
})

it('the launcher stands in the corner, on the page, and on nothing that has the focus', async () => {
  const { page } = await story.visitor({ viewport: { width: 390, height: 844 } })
  await page.goto(story.urls.website)
  const { x, y, width, height } = (await launcher(page).boundingBox())!
  expect(x + width).toBeLessThanOrEqual(390)
  expect(y + height).toBeLessThanOrEqual(844)
  expect(height).toBeGreaterThanOrEqual(44)
})

/** A cookie bar or the navigation of an app, and the page that says how high it is. */
async function withBar(page: Page): Promise<void> {
  await page.locator('des-questions').evaluate((node) => {
    node.style.setProperty('--dq-offset-block', '120px')
    const bar = document.createElement('div')
    bar.id = 'cookies'
    bar.style.cssText = 'position:fixed;inset:auto 0 0;height:112px;z-index:9'
    document.body.append(bar)
  })
}

it.each(['website', 'partner'] as const)(
  'where a bar of the page stands at the bottom, launcher and panel stand above it: %s',
  async (surface) => {
    const { page } = await story.visitor()
    await page.goto(story.urls[surface])
    await withBar(page)
    await launcher(page).click()
    const bar = (await page.locator('#cookies').boundingBox())!
    const button = (await launcher(page).boundingBox())!
    const panel = await panelBox(page)
    expect(button.y + button.height).toBeLessThanOrEqual(bar.y)
    expect(panel.y + panel.height).toBeLessThanOrEqual(button.y)
    expect(panel.y).toBeGreaterThanOrEqual(0)
  },
)

it('on a phone the launcher stands above the navigation, and the open hub over all of it', async () => {
  const { page } = await story.visitor({ viewport: { width: 390, height: 844 } })
  await page.goto(story.urls.website)
  await withBar(page)
  const bar = (await page.locator('#cookies').boundingBox())!
  const button = (await launcher(page).boundingBox())!
  expect(button.y + button.height).toBeLessThanOrEqual(bar.y)
  await launcher(page).click()
  await field(page.locator('des-questions .hub')).waitFor()
  const foot = (await page.locator('des-questions .hub .foot').boundingBox())!
  const onTop = await page.evaluate(([x, y]) => document.elementFromPoint(x, y)?.localName, [
    foot.x + foot.width / 2,
    foot.y + foot.height / 2,
  ] as const)
  expect(onTop).toBe('des-questions')
})
