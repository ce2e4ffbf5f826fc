/**
 * ENTRY of each framework's page. The sixteen checks of custom-elements-everywhere, asked of our own element: what a
 * framework is told, does it arrive, as an attribute or a property, as children, as events? It knows no framework:
 * each draws the same markup from a `State`, and is named by whoever bundles this file with it.
 *
 * @see https://custom-elements-everywhere.com
 */
import type { DesQuestionsElement } from '../../src/embed/dom.ts'

/** What is drawn: `<des-questions>`, with everything that a page could hang on it. */
export interface State {
  /** The element is in the page. */
  isShown: boolean
  hub: string
  /** A link in it; none when empty. */
  link: string
  locale: string
  /** A number, as a page may have them. */
  topic: number
  isOpen: boolean
  identify(): string
  list: readonly unknown[]
  record: object
  richRecord: object
  /** Heard, by a listener in the markup. */
  hear(event: Event): void
}

export interface Live {
  /** Draws it again with these changes; settles when it is drawn. */
  set(changes: Partial<State>): unknown
  unmount(): unknown
}
export type Mount = (target: Element, state: State) => Live | Promise<Live>

interface Bench {
  live: Live
  state: State
  target: Element
  element(): DesQuestionsElement & Record<'list' | 'record' | 'richRecord', unknown>
  heard: string[]
}

const EVENTS = ['lowercaseevent', 'kebab-event', 'camelEvent', 'CAPSevent', 'PascalEvent'] as const

function same(got: unknown, wanted: unknown): void {
  if (!Object.is(got, wanted)) throw new Error(`${String(got)} instead of ${String(wanted)}`)
}
const settled = () => new Promise((next) => setTimeout(next, 20))
const labelOf = (element: Element) =>
  element.shadowRoot?.querySelector('[part=launcher]')?.textContent
/** As the property of that name, or as its attribute. */
const given = (element: Element, name: string) =>
  (element as never as Record<string, unknown>)[name] ?? element.getAttribute(name)

const hears = (name: string) => (bench: Bench) => {
  bench.element().dispatchEvent(new CustomEvent(name, { bubbles: true }))
  same(bench.heard.join(), name)
}

const CHECKS: Record<string, (bench: Bench) => unknown> = {
  'no children: it is drawn, with the label of the page’s language': async ({ live, element }) => {
    await live.set({ link: '' })
    same(element().children.length, 0)
    same(labelOf(element()), 'Des questions\u00a0?')
  },
  'with children: the link is in the page’s own tree, and is the label': ({ element }) => {
    same(element().querySelector('a')?.textContent, 'Une question ?')
    same(labelOf(element()), 'Une question ?')
  },
  'children that are drawn again: they follow, and with the language so does the label': async ({
    live,
    element,
  }) => {
    const before = element()
    await live.set({ link: 'Any questions?' })
    same(element(), before)
    same(element().querySelector('a')?.textContent, 'Any questions?')
    await live.set({ locale: 'en' })
    same(labelOf(element()), 'Any questions?')
  },
  'hidden and shown again: it goes whole and comes back whole': async ({
    live,
    target,
    element,
  }) => {
    await live.set({ isShown: false })
    same(target.querySelector('des-questions'), null)
    await live.set({ isShown: true })
    same(labelOf(element()), 'Une question ?')
  },
  'a number arrives': ({ element }) => same(String(given(element(), 'topic')), '3'),
  'a string arrives, and its change': async ({ live, element, state }) => {
    same(element().getAttribute('hub'), state.hub)
    await live.set({ locale: 'en', link: '' })
    same(element().getAttribute('locale'), 'en')
    same(labelOf(element()), 'Questions?')
  },
  'a boolean arrives: true opens, false closes': async ({ live, element }) => {
    same(element().hasAttribute('open'), false)
    await live.set({ isOpen: true })
    same(element().hasAttribute('open'), true)
    await live.set({ isOpen: false })
    same(element().hasAttribute('open'), false)
  },
  'an event is heard by a listener that is added by hand': ({ element }) => {
    let times = 0
    element().addEventListener('dq:ready', () => times++)
    element().dispatchEvent(new CustomEvent('dq:ready'))
    same(times, 1)
  },
  'a list arrives as itself': ({ element, state }) => same(element().list, state.list),
  'an object arrives as itself': ({ element, state }) => same(element().record, state.record),
  'an object arrives as itself, under a name in camel case': ({ element, state }) =>
    same(element().richRecord, state.richRecord),
  ...Object.fromEntries(
    EVENTS.map((name) => [`an event is heard in the markup: ${name}`, hears(name)]),
  ),
  // Beyond the sixteen.
  'our own event is heard in the markup: dq:open': hears('dq:open'),
  'a function arrives as itself, and is called by nobody': ({ element, state }) =>
    same((element() as { getOpaqueId?: unknown }).getOpaqueId, state.identify),
}

/** Properties that our element has not, so that what a framework does with one can be seen. */
function extend(): void {
  const { prototype } = customElements.get('des-questions')!
  for (const name of ['list', 'record', 'richRecord']) {
    const values = new WeakMap<object, unknown>()
    Object.defineProperty(prototype, name, {
      get(this: object) {
        return values.get(this)
      },
      set(this: object, value: unknown) {
        values.set(this, value)
      },
    })
  }
}

async function run(mount: Mount, hub: string): Promise<Record<string, string>> {
  extend()
  const results: Record<string, string> = {}
  for (const [name, check] of Object.entries(CHECKS)) {
    const target = document.createElement('div')
    document.querySelector('main')!.append(target)
    const heard: string[] = []
    const state: State = {
      isShown: true,
      hub,
      link: 'Une question ?',
      locale: 'fr',
      topic: 3,
      isOpen: false,
      identify: () => 'visitor-1',
      list: [1, 'deux'],
      record: { a: 1 },
      richRecord: { b: 2 },
      hear: ({ type }) => void heard.push(type),
    }
    const live = await mount(target, state)
    await settled()
    const element = () => target.querySelector<ReturnType<Bench['element']>>('des-questions')!
    const settling: Live = {
      async set(changes) {
        await live.set(changes)
        await settled()
      },
      unmount: () => live.unmount(),
    }
    try {
      await check({ live: settling, state, target, element, heard })
      results[name] = 'yes'
    } catch (error) {
      results[name] = String(error)
    }
    await live.unmount()
    await settled()
    if (target.querySelector('des-questions')) results[name] += ', and it stayed'
    target.remove()
  }
  return results
}

export const expose = (mount: Mount) =>
  Object.assign(window, { __run: (hub: string) => run(mount, hub) })
