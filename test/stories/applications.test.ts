/**
 * Applications that put the hub in and take it out as their visitors move about: nothing of it stays, and
 * several hubs on one page are strangers.
 */
import type { Browser, CDPSession, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Mode } from '../../src/embed/protocol.ts'
import type { mount } from '../../src/index.ts'
import { serveApplication } from '../helpers/application.ts'
import { launchChromium } from '../helpers/browser.ts'
import { serveHost } from '../helpers/host-page.ts'
import { tellStories, type Visitor } from '../helpers/story.ts'
import { answersIn, ask, field, openHub } from '../helpers/surfaces.ts'

const story = tellStories()

interface App {
  __mount: typeof mount
  /** One life: in, open, ready, out. */
  __live(mode: string): Promise<void>
  __timers: Set<unknown>
  __events: string[]
}

/** An application that imports the package, as its bundler would have it. */
async function application<Whose extends Pick<Visitor, 'page' | 'context'>>(visitor: Whose) {
  const { page, context } = visitor
  await context.addInitScript(countTimers)
  const code = `import { mount } from '/paquet/index.js'
    window.__mount = mount`
  await page.goto(await serveApplication(visitor, story, code))
  await page.waitForFunction('window.__mount')
  await page.evaluate(install, story.urls.hub)
  return { ...visitor, page }
}

/** Timers that are still to come. */
function countTimers(): void {
  const timers = new Set<unknown>()
  Object.assign(window, { __timers: timers })
  const { setTimeout: set, clearTimeout: clear } = window
  Object.assign(window, {
    setTimeout(work: (...args: unknown[]) => void, ms?: number, ...args: unknown[]) {
      const timer = set(() => {
        timers.delete(timer)
        work(...args)
      }, ms)
      timers.add(timer)
      return timer
    },
    clearTimeout(timer: number) {
      timers.delete(timer)
      clear(timer)
    },
  })
}

function install(hub: string): void {
  const mountHub = (window as unknown as App).__mount
  const ready = (target: EventTarget) =>
    new Promise<void>((done) => target.addEventListener('dq:ready', () => done(), { once: true }))
  const lives: Record<string, (mode: string) => Promise<void>> = {
    async element(mode) {
      const element = document.createElement('des-questions')
      element.setAttribute('hub', hub)
      element.setAttribute('mode', mode)
      document.querySelector('main')!.append(element)
      const shown = ready(element)
      ;(element as HTMLElement & { open(): void }).open()
      await shown
      element.remove()
    },
    async mount(mode) {
      const mounted = mountHub('main', { hub, mode: mode as Mode })
      const shown = ready(mounted.element)
      mounted.open()
      await shown
      mounted.destroy()
    },
  }
  Object.assign(window, {
    async __live(how: string) {
      const [way, mode] = how.split(' ') as [string, string]
      await lives[way]!(mode)
      await new Promise((next) => requestAnimationFrame(next))
    },
  })
}

/** What the browser holds for the page, after everything that can go has gone. */
async function heldBy(page: Page, session: CDPSession) {
  await page.evaluate(() => new Promise((next) => setTimeout(next, 300)))
  for (let times = 0; times < 3; times++) await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  const of = (name: string) => metrics.find((metric) => metric.name === name)!.value
  const timers = await page.evaluate(() => (window as unknown as App).__timers.size)
  return {
    listeners: of('JSEventListeners'),
    nodes: of('Nodes'),
    documents: of('Documents'),
    heap: of('JSHeapUsedSize'),
    timers,
  }
}

const live = (page: Page, how: string, times: number) =>
  page.evaluate(
    async ([way, count]) => {
      for (let i = 0; i < count; i++) await (window as unknown as App).__live(way)
    },
    [how, times] as const,
  )

const FEW = 60
const MANY = 100
/** Code that is compiled late, some fifty bytes; a hub that stayed is a hundred times as much. */
const NOISE_BYTES = 150

describe('put in and taken out a hundred times', () => {
  // Code that the engine compiles as it grows hot is in the heap too, a kilobyte a life: here it compiles none.
  // Nor does anybody listen: each thing that spies hear is kept.
  let interpreting: Browser
  beforeAll(async () => {
    interpreting = await launchChromium({ flags: ['--js-flags=--jitless'] })
  })
  afterAll(() => interpreting?.close())

  it.each(['element launcher', 'element panel', 'mount launcher', 'mount page'])(
    '%s: no listener, node, document, timer or byte is left',
    async (how) => {
      const context = await interpreting.newContext()
      const { page } = await application({ context, page: await context.newPage() })
      const session = await context.newCDPSession(page)
      await session.send('Performance.enable')
      await live(page, how, FEW) // whatever is loaded and compiled once is there
      const before = await heldBy(page, session)
      await live(page, how, MANY)
      const after = await heldBy(page, session)
      expect({ ...after, heap: 0 }).toEqual({ ...before, heap: 0 })
      expect((after.heap - before.heap) / MANY, 'bytes a life').toBeLessThan(NOISE_BYTES)
      expect(await page.locator('main').innerHTML()).toBe(
        '<h1>Une page</h1><p>Elle a son propre texte.</p>',
      )
      await context.close()
    },
    120_000,
  )

  it('a listener that stayed would be counted', async () => {
    const { page, context } = await application(await story.visitor())
    const session = await context.newCDPSession(page)
    await session.send('Performance.enable')
    const before = await heldBy(page, session)
    await page.evaluate(() => {
      for (let i = 0; i < 10; i++) addEventListener('resize', () => {})
    })
    const after = await heldBy(page, session)
    expect(after.listeners).toBe(before.listeners + 10)
  })
})

it('another person signs in without a reload: no word of the one before is left', async () => {
  const { page, spies } = await application(await story.visitor())
  const putIn = () =>
    page.evaluate((hub) => {
      const element = document.createElement('des-questions')
      element.setAttribute('hub', hub)
      element.setAttribute('mode', 'panel')
      document.querySelector('main')!.append(element)
      ;(element as HTMLElement & { open(place: string): void }).open('callback')
    }, story.urls.hub)
  const hub = page.locator('des-questions .hub')
  await putIn()
  await hub.getByLabel('Prénom').fill('Zyxquamille')
  await hub.locator('#dq-note').fill('zyxqunote')
  expect(await spies.leaksOf('zyxqu')).not.toEqual([]) // the draft of this tab

  // As docs/embedding.md says.
  await page.evaluate(() => {
    document.querySelector('des-questions')!.remove()
    for (const key of Object.keys(sessionStorage)) {
      if (key.startsWith('des-questions/')) sessionStorage.removeItem(key)
    }
  })
  await putIn()
  await hub.getByLabel('Prénom').waitFor()
  expect(await hub.getByLabel('Prénom').inputValue()).toBe('')
  expect(await hub.locator('#dq-note').inputValue()).toBe('')
  expect(await spies.leaksOf('zyxqu')).toEqual([])
})

it.each([
  ['website', 'launcher'],
  ['website', 'panel'],
  ['partner', 'launcher'],
  ['partner', 'panel'],
] as const)('it says who is at the page, on %s in mode %s: no word stays', async (on, mode) => {
  const visitor = await story.visitor()
  const { page, spies } = visitor
  const body = `<des-questions hub="${story.urls.hub}" mode="${mode}"><a href="/aide/">Des questions ?</a></des-questions>`
  await page.goto(await serveHost(visitor, story, { on, body }))
  const element = page.locator('des-questions')
  const signIn = (id: string) =>
    element.evaluate((node, is) => {
      ;(node as HTMLElement & { identify(get: () => string): void }).identify(() => is)
    }, id)
  await signIn('a1')
  await element.evaluate((node) =>
    (node as HTMLElement & { open(at: string): void }).open('callback'),
  )
  const hub =
    on === 'website' ? element.locator('.hub') : element.frameLocator('iframe').locator('.hub')
  await hub.getByLabel('Prénom').fill('Zyxquamille')
  if (on === 'website') await hub.locator('#dq-note').fill('zyxqunote')
  await signIn('b2')
  await expect.poll(() => hub.getByLabel('Prénom').inputValue()).toBe('')
  if (on === 'website') expect(await hub.locator('#dq-note').inputValue()).toBe('')
  expect(await hub.count()).toBe(1)
  expect(await spies.leaksOf('zyxqu')).toEqual([])
})

describe('the application goes to another of its pages while the hub is open', () => {
  it.each<[string, string, () => void]>([
    ['by the history', '/autre/', () => history.pushState({ route: 1 }, '', '/autre/')],
    [
      'by the part behind the #',
      '#/comptes/2',
      () => {
        location.hash = '#/comptes/2'
      },
    ],
  ])('%s: it stays, with its question, and Back is the application’s', async (_, at, go) => {
    const visitor = await story.visitor()
    const { page } = visitor
    const address = await serveHost(visitor, story, {})
    const hub = await openHub(visitor, { ...story.urls, website: address })
    await ask(hub, 'ou est mon rib')
    await page.evaluate(go)
    await page.locator('des-questions').evaluate((node) => node.setAttribute('topic', 'virements'))
    expect(page.url()).toMatch(new RegExp(`${at}$`))
    expect(await answersIn(hub)).not.toEqual([])
    expect(await field(hub).inputValue()).toBe('ou est mon rib')
    await page.goBack()
    await expect.poll(() => page.url()).toBe(address)
    expect(await field(hub).inputValue()).toBe('ou est mon rib')
  })
})

describe('several on one page', () => {
  it('each has its own question, and events of its own', async () => {
    const { page } = await application(await story.visitor())
    await page.evaluate(async (hub) => {
      const events: string[] = []
      Object.assign(window, { __events: events })
      for (const id of ['un', 'deux']) {
        const element = document.createElement('des-questions')
        Object.assign(element, { id })
        element.setAttribute('hub', hub)
        element.setAttribute('mode', 'panel')
        document.querySelector('main')!.append(element)
        for (const name of ['dq:ready', 'dq:search', 'dq:answer']) {
          element.addEventListener(name, () => events.push(`${id} ${name}`))
        }
      }
    }, story.urls.hub)
    const [first, second] = ['un', 'deux'].map((id) => page.locator(`#${id} .hub`)) as [
      ReturnType<Page['locator']>,
      ReturnType<Page['locator']>,
    ]
    await ask(first, 'ou est mon rib')
    await second.scrollIntoViewIfNeeded()
    expect(await field(second).inputValue()).toBe('')
    await ask(second, 'j ai perdu ma cb')
    expect(await field(first).inputValue()).toBe('ou est mon rib')
    const events = await page.evaluate(() => (window as unknown as App).__events)
    expect(events).toEqual(
      expect.arrayContaining(['un dq:ready', 'deux dq:ready', 'un dq:search', 'deux dq:search']),
    )
    await page.locator('#un').evaluate((node) => node.remove())
    expect(await field(second).inputValue()).toBe('j ai perdu ma cb')
  })
})

describe('events reach the page', () => {
  it.each([
    ['website', 'launcher'],
    ['website', 'panel'],
    ['website', 'page'],
    ['partner', 'launcher'],
    ['partner', 'panel'],
    ['partner', 'page'],
  ] as const)('on %s, in mode %s', async (on, mode) => {
    const visitor = await story.visitor()
    const { page } = visitor
    const body = `<des-questions hub="${story.urls.hub}" mode="${mode}"><a href="/aide/">Des questions ?</a></des-questions>`
    await page.goto(await serveHost(visitor, story, { on, body }))
    await page.evaluate(() => {
      const events: string[] = []
      Object.assign(window, { __events: events })
      for (const name of ['open', 'close', 'ready', 'search', 'answer', 'offer']) {
        addEventListener(`dq:${name}`, ({ type, target }) =>
          events.push(`${type} of ${(target as Element).localName}`),
        )
      }
    })
    const element = page.locator('des-questions')
    if (mode === 'launcher') await element.getByRole('button').first().click()
    const hub =
      on === 'website'
        ? element.locator('.hub')
        : page.frameLocator('des-questions iframe').locator('.hub')
    await ask(hub, 'ou est mon rib')
    await hub.getByRole('button', { name: /RIB/ }).first().click()
    await hub.getByRole('article').waitFor()
    if (mode === 'launcher') await page.keyboard.press('Escape')
    const wanted = ['ready', 'search', 'answer', ...(mode === 'launcher' ? ['open', 'close'] : [])]
    await expect
      .poll(() => page.evaluate(() => (window as unknown as App).__events))
      .toEqual(expect.arrayContaining(wanted.map((name) => `dq:${name} of des-questions`)))
  })
})
