/**
 * The hub in the bank's app, in the shapes of Android and of React Native, which Chromium plays (A30): the
 * bridge of the page at the top, and what is kept for a time without a network. A real native webview is in
 * `test/webview/`.
 */
import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { signedHeaders } from '../../src/server/webhook/sign.ts'
import { OTHERS } from '../helpers/in-app-browsers.ts'
import { tellStories, type Visitor } from '../helpers/story.ts'
import { ask, textOf } from '../helpers/surfaces.ts'

const story = tellStories()
const RIB = 'ou-trouver-mon-rib'

interface Told {
  text: string
  /** Whether the frame that spoke is the page itself. */
  top: boolean
}

/** What each kind of app puts on a page, and how it speaks to it. */
const SHAPES = {
  'Android, with a listener': {
    put(send: (text: string) => void) {
      const bridge = Object.assign(new EventTarget(), { postMessage: send })
      Object.assign(window, { desQuestions: bridge })
    },
    say(data: string) {
      const { desQuestions } = window as unknown as { desQuestions: EventTarget }
      desQuestions.dispatchEvent(new MessageEvent('message', { data }))
    },
  },
  'Android, with an object in every frame': {
    put(send: (text: string) => void) {
      const bridge = Object.freeze({ postMessage: send })
      Object.defineProperty(window, 'DesQuestionsAndroid', { value: bridge })
    },
    say(data: string) {
      document.dispatchEvent(new MessageEvent('message', { data }))
    },
  },
  'React Native': {
    put(send: (text: string) => void) {
      if (window === window.top)
        Object.assign(window, { ReactNativeWebView: { postMessage: send } })
    },
    say(data: string) {
      window.dispatchEvent(new MessageEvent('message', { data }))
    },
  },
}
type Shape = keyof typeof SHAPES
const NAMES = Object.keys(SHAPES) as Shape[]

/** The app, with the hub open in it. */
async function openApp(shape: Shape, place = '') {
  const visitor = await story.visitor({
    userAgent: OTHERS['an app’s webview, Android'],
    isMobile: true,
    hasTouch: true,
    viewport: { width: 390, height: 780 },
    expected: /ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to load resource/,
  })
  const { context, page } = visitor
  const told: Told[] = []
  await context.exposeBinding('__native', ({ frame }, text: string) => {
    told.push({ text, top: frame.parentFrame() === null })
  })
  await context.addInitScript(`(${SHAPES[shape].put.toString().replace(/^put/, 'function put')})(
    ((native) => (text) => void native(String(text)))(window.__native))`)
  await page.goto(story.urls.frame + place)
  const hub = page.locator('#hub > .hub')
  await hub.locator('.foot').waitFor()
  const say = (message: object) => page.evaluate(SHAPES[shape].say, JSON.stringify(message))
  const said = () => told.map(({ text }) => JSON.parse(text))
  return { ...visitor, hub, told, said, say }
}

describe.each(NAMES)('in the shape of %s', (shape) => {
  it('the page says that it is there, what leaves, and when it is shut', async () => {
    const { page, hub, said, told, say } = await openApp(shape)
    await expect.poll(said).toEqual([{ type: 'ready' }])
    await say({ type: 'init', locale: 'en', place: 'contact' })
    await hub.getByRole('heading', { name: 'Contact us' }).first().waitFor()
    await say({ type: 'init', locale: 'fr' }) // once
    await say({ type: 'prefill', text: 'IBAN' })
    const before = page.url()
    await hub
      .getByRole('link', { name: /secure|message|continue/i })
      .first()
      .click()
    await expect.poll(() => said().at(-1)).toMatchObject({ type: 'openExternal' })
    expect(page.url()).toBe(before)
    expect(await hub.getAttribute('lang')).toBe('en')
    await page.keyboard.press('Escape')
    await expect.poll(() => said().at(-1)).toEqual({ type: 'close' })
    expect(told.every(({ top }) => top)).toBe(true)
  })
})

/** A phone with a notch and a bar for gestures, as the browser tells pages of it. */
async function withEdges({ context, page }: Pick<Visitor, 'context' | 'page'>): Promise<void> {
  const devtools = await context.newCDPSession(page)
  const insets = { top: 47, topMax: 47, bottom: 34, bottomMax: 34, left: 20, right: 20 }
  await devtools.send('Emulation.setSafeAreaInsetsOverride' as never, { insets } as never)
}

/** Of all that can be read or pressed: how far it reaches towards each edge of the window. */
const edgesOf = (page: Page, within: string) =>
  page.locator(within).evaluateAll((roots) => {
    const parts = roots.flatMap((root) => [...root.querySelectorAll('h1, button, input, p, a')])
    const boxes = parts.map((node) => node.getBoundingClientRect()).filter(({ width }) => width > 1)
    return {
      top: Math.min(...boxes.map(({ top }) => top)),
      left: Math.min(...boxes.map(({ left }) => left)),
      right: innerWidth - Math.max(...boxes.map(({ right }) => right)),
    }
  })

it('nothing stands below a notch, a rounded corner or the bar for gestures', async () => {
  const { page, context, hub } = await openApp('React Native')
  await withEdges({ page, context })
  await expect.poll(() => edgesOf(page, '#hub').then(({ top }) => top)).toBeGreaterThanOrEqual(47)
  const { left, right } = await edgesOf(page, '#hub')
  expect(Math.min(left, right)).toBeGreaterThanOrEqual(20)
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
  const below = async () => {
    const foot = (await hub.locator('.foot').boundingBox())!
    return 780 - (foot.y + foot.height)
  }
  await expect.poll(below).toBeGreaterThanOrEqual(34)
})

it('the launcher of a page keeps clear of them too', async () => {
  const { page, context } = await story.visitor({ viewport: { width: 390, height: 780 } })
  await page.goto(story.urls.website)
  const button = page.locator('des-questions').getByRole('button').first()
  await button.waitFor()
  const below = async () => {
    const { y, height } = (await button.boundingBox())!
    return 780 - y - height
  }
  const before = await below()
  await withEdges({ page, context })
  await expect.poll(below).toBeCloseTo(before + 34, 0)
})

it('a partner’s page in the app, with the hub in its frame, has no voice of the hub’s', async () => {
  const { page, said } = await openApp('Android, with an object in every frame')
  await expect.poll(said).toHaveLength(1)
  await page.goto(story.urls.partner)
  await page
    .locator('des-questions')
    .getByRole('button', { name: /questions|crédit/i })
    .first()
    .click()
  await page.frameLocator('des-questions iframe').locator('.hub .foot').waitFor()
  expect(said()).toHaveLength(1)
})

/** What the demo's server and the bank's tools share. */
const KEY = Buffer.from('a demonstration has no secrets..')

/** The bank says so to its server; the browser alone knows the names of the demo's hosts. */
async function withdraw(page: Page, withdrawn: string[]): Promise<void> {
  const body = JSON.stringify({ withdrawn })
  const seconds = Math.floor(Date.now() / 1_000)
  const headers = signedHeaders({ id: `m${Math.random()}`.replace('.', ''), seconds, body }, [KEY])
  const status = await page.evaluate(async (init) => (await fetch('/v1/hooks/live', init)).status, {
    method: 'POST',
    body,
    headers: { 'Content-Type': 'application/json', ...headers },
  })
  expect(status).toBe(204)
  const known = () =>
    page.evaluate(async () => (await fetch('/v1/live', { cache: 'no-store' })).json())
  await expect.poll(known).toMatchObject({ withdrawn })
}

/** Until the worker has all that is on the screen. */
const kept = (page: Page) =>
  expect.poll(() => pathsKept(page)).toEqual(expect.arrayContaining(['/hub/', '/hub.json']))
const pathsKept = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const cache = await caches.open('des-questions/1')
    return (await cache.keys()).map(({ url }) => new URL(url).pathname)
  })

describe('without a network', () => {
  const read = async ({ hub }: { hub: Awaited<ReturnType<typeof openApp>>['hub'] }) => {
    await hub.locator('.main .row > button').first().click()
    return textOf(hub.getByRole('article').getByRole('heading').first())
  }
  const cut = async ({ context, page }: Visitor) => {
    await context.setOffline(true)
    await page.goto(story.urls.frame)
  }

  it('the last content is read again, and says how old it is', async () => {
    const app = await openApp('React Native')
    await kept(app.page)
    await app.page.reload() // now the worker is there from the beginning
    const question = await read(app)
    await cut(app)
    await app.page.getByText('Vous n’êtes pas connecté. Vous lisez nos réponses du').waitFor()
    expect(await read(app)).toBe(question)
    await app.context.setOffline(false)
    await app.page.reload()
    await app.hub.locator('.foot').waitFor()
    await app.page.getByText('Vous n’êtes pas connecté').waitFor({ state: 'detached' })
  })

  it('nothing that was typed or made is kept, and no other file than public ones', async () => {
    const app = await openApp('React Native', '#des-questions/ask?q=zyxqanari')
    await kept(app.page)
    await app.page.reload()
    await ask(app.hub, 'mon rib zyxqanari')
    await app.page.goto(`${story.urls.frame}#des-questions/callback`)
    await app.hub.locator('.times').waitFor()
    const paths = await pathsKept(app.page)
    expect(
      paths.filter((path) => !/^\/(?:assets\/.+|hub\/|hub\.json|v1\/live)$/.test(path)),
    ).toEqual([])
    const whole = await app.page.evaluate(async () => {
      const cache = await caches.open('des-questions/1')
      const responses = await cache.matchAll()
      return (await Promise.all(responses.map((one) => one.text()))).join('\n')
    })
    expect(whole).not.toContain('zyxqanari')
  })

  it('A07: what is withdrawn is gone at once when there is a network, and stays gone without', async () => {
    const app = await openApp('React Native')
    await kept(app.page)
    await withdraw(app.page, [RIB])
    await app.page.goto(`${story.urls.frame}answer/${RIB}/`)
    await app.hub.getByText('Cette réponse n’existe plus').waitFor()
    await cut(app)
    await app.page.goto(`${story.urls.frame}#des-questions/answer/${RIB}`)
    await app.hub.getByText('Cette réponse n’existe plus').waitFor()
    await app.context.setOffline(false)
    await withdraw(app.page, [])
  })

  it('in a browser nothing is kept: no worker, no cache', async () => {
    const { page } = await story.visitor()
    await page.goto(story.urls.frame)
    await page.locator('#hub > .hub .foot').waitFor()
    const left = await page.evaluate(async () => [
      (await navigator.serviceWorker.getRegistrations()).length,
      (await caches.keys()).length,
    ])
    expect(left).toEqual([0, 0])
  })
})
