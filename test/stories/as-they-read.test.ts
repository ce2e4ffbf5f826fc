/**
 * What visitors ask of their browser, on every screen: more space in the text (WCAG 1.4.12), their own few
 * colours, nothing that moves. Nothing is cut off, every control is still seen as one, and nothing is animated.
 */
import type { Locator, Page } from 'playwright'
import { expect, it } from 'vitest'
import { walkCallback } from '../helpers/callback-story.ts'
import { walkSecure } from '../helpers/secure-walk.ts'
import { walk } from '../helpers/states.ts'
import { tellStories, type Visitor, type VisitorOptions } from '../helpers/story.ts'
import type { SurfaceName } from '../helpers/surfaces.ts'

const story = tellStories()
const expected = /Failed to load resource|net::ERR/

type Look = (root: Locator) => Promise<string[]>

/** All screens that a visitor meets, by the way that leads through them. */
const WAYS: Record<string, (visitor: Visitor, look: Seen) => Promise<unknown>> = {
  ...Object.fromEntries(
    (['website', 'partner', 'page of the site'] satisfies SurfaceName[]).map((surface) => [
      `the hub, ${surface}`,
      (visitor, look) => walk(visitor, story, look, surface),
    ]),
  ),
  'a request to be rung': (visitor, look) => walkCallback(visitor, story, look),
  'secure messages': ({ page }, look) =>
    walkSecure(page, story, (state) => look(state, page.locator('body'))),
  async 'the page without JavaScript'({ page }, look) {
    await page.goto(story.urls.page)
    await look('whole', page.locator('body'))
  },
}
type Seen = (state: string, root: Locator) => Promise<unknown>

/** @returns what `look` found, by state */
async function through(name: string, options: VisitorOptions, look: Look) {
  const visitor = await story.visitor({ ...options, expected })
  const found: Record<string, string[]> = {}
  const screens: string[] = []
  await WAYS[name]!(visitor, async (state, root) => {
    screens.push(state)
    const wrong = await look(root)
    if (wrong.length > 0) found[state] = wrong
  })
  expect(screens.length).toBeGreaterThan(0)
  return found
}

/** The spacing of the criterion, over whatever the screen has of its own. */
const SPACING = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`

/** Text that sticks out of its root, or out of a box that cuts it. */
const cutOff: Look = (root) =>
  root.evaluate((top, css) => {
    const tree = top.getRootNode() as Document | ShadowRoot
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    const own = tree.adoptedStyleSheets
    tree.adoptedStyleSheets = [...own, sheet]
    const box = top.getBoundingClientRect()
    const found = [...top.querySelectorAll<HTMLElement>('*')].flatMap((node) => {
      const { left, right, width } = node.getBoundingClientRect()
      if (width === 0 || node.closest('.spoken, select, option, svg, .skip')) return []
      const what = `${node.localName}.${node.className} “${node.textContent.trim().slice(0, 30)}”`
      if (left < box.left - 1 || right > box.right + 1) return [`sticks out: ${what}`]
      const { overflowX, overflowY } = getComputedStyle(node)
      const isScrolled = node.tabIndex >= 0
      const hides = (overflow: string) => /hidden|clip/.test(overflow) && !isScrolled
      const isCut =
        (hides(overflowX) && node.scrollWidth > node.clientWidth + 1) ||
        (hides(overflowY) && node.scrollHeight > node.clientHeight + 1)
      return isCut && node.textContent.trim() ? [`is cut off: ${what}`] : []
    })
    tree.adoptedStyleSheets = own
    return found
  }, SPACING)

/** Without its colours a control is known by an edge, a line under its words, or its place in a list. */
const unseen: Look = (root) =>
  root.evaluate((top) => {
    const isSeen = (node: Element): boolean => {
      const { borderTopWidth, borderBottomWidth, outlineStyle, textDecorationLine, appearance } =
        getComputedStyle(node)
      const edge = [borderTopWidth, borderBottomWidth].some((width) => Number.parseFloat(width) > 0)
      return (
        edge || outlineStyle !== 'none' || textDecorationLine !== 'none' || appearance === 'auto'
      )
    }
    return [...top.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea')]
      .filter((node) => node.checkVisibility() && !node.closest('.spoken'))
      .filter((node) => {
        const around = ['li', '.rows', 'label', '.field', '.language'].map((box) =>
          node.closest(box),
        )
        const hasIcon = node.querySelector('svg') !== null && node.textContent.trim() === ''
        return ![node, ...around].some((each) => each && isSeen(each)) && !hasIcon
      })
      .map(
        (node) => `${node.localName}.${node.className} “${node.textContent.trim().slice(0, 30)}”`,
      )
  })

/** Whatever is being animated, or would be. */
const moving: Look = (root) =>
  root.evaluate((top) =>
    [top, ...top.querySelectorAll('*')].flatMap((node) =>
      [null, '::before', '::after'].flatMap((part) => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(node, part)
        const isStill =
          animationName === 'none' &&
          /^(0s(, )?)+$/.test(transitionDuration) &&
          scrollBehavior === 'auto'
        return isStill ? [] : [`${node.localName}.${node.className}${part ?? ''}`]
      }),
    ),
  )

const NAMES = Object.keys(WAYS)

it.each(NAMES)('with the spacing of WCAG 1.4.12 nothing is cut off: %s', async (name) => {
  expect(await through(name, { viewport: { width: 390, height: 844 } }, cutOff)).toEqual({})
})

it.each(NAMES)('in a visitor’s own colours every control is seen: %s', async (name) => {
  expect(await through(name, { forcedColors: 'active' }, unseen)).toEqual({})
})

it.each(NAMES)('nothing moves for who wants nothing to: %s', async (name) => {
  expect(await through(name, { reducedMotion: 'reduce' }, moving)).toEqual({})
})

it('each of the three would be seen', async () => {
  const { page } = await story.visitor({ forcedColors: 'active' })
  await page.setContent('<main><p>Une phrase</p><button>Envoyer</button></main>')
  const main = page.locator('main')
  const dress = (css: string) => addStyle(page, css)
  expect([await cutOff(main), await unseen(main), await moving(main)]).toEqual([[], [], []])
  await dress('p { inline-size: 60px; white-space: nowrap; overflow: hidden }')
  await dress('button { appearance: none; border: 0 } p { transition: left 1s }')
  expect([await cutOff(main), await unseen(main), await moving(main)]).toEqual([
    ['is cut off: p. “Une phrase”'],
    ['button. “Envoyer”'],
    ['p.'],
  ])
})

const addStyle = (page: Page, css: string) => page.addStyleTag({ content: css })
