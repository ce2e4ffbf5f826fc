/**
 * A11, A12, A18 and the table of hostile messages, between real windows of real origins: a partner's page,
 * the bank's frame on it, a look-alike beside it and pages on no list. What is hostile changes nothing and
 * is not answered; what is good works.
 */
import type { Frame, Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { HELLO } from '../../src/embed/protocol.ts'
import table from '../fixtures/messaging/hostile-messages.json' with { type: 'json' }
import { type HostPage, serveHost } from '../helpers/host-page.ts'
import { tellStories, type VisitorOptions } from '../helpers/story.ts'
import { field, hasFocus, launcher, pageLink } from '../helpers/surfaces.ts'

const story = tellStories()

interface Ports {
  __ports: MessagePort[]
  __got: unknown[]
}

/** What a page that was taken over would do: keep every port, and all that is said to it. */
function listen(): void {
  const kept: Ports = { __ports: [], __got: [] }
  Object.assign(window, kept)
  const { postMessage } = MessagePort.prototype
  MessagePort.prototype.postMessage = function (this: MessagePort, ...message: unknown[]) {
    if (!kept.__ports.includes(this)) kept.__ports.push(this)
    return Reflect.apply(postMessage, this, message)
  }
  addEventListener('message', ({ data }) => kept.__got.push(data))
}

const element = (hub: string, attributes = '') =>
  `<des-questions hub="${hub}" ${attributes}><a href="/aide/">Des questions ?</a></des-questions>`

/** A partner's page with the hub in its flow, and a frame of the same origin that is not ours. */
async function partner(host: HostPage = {}, options: VisitorOptions = {}) {
  const visitor = await story.visitor(options)
  await visitor.context.addInitScript(listen)
  const { hub, page: help } = story.urls
  const body = `${element(hub, 'mode="panel"')}<iframe name="other" src="${help}"></iframe>`
  const address = await serveHost(visitor, story, { on: 'partner', body, ...host })
  await visitor.page.goto(address)
  const inside = visitor.page.frameLocator('des-questions iframe').locator('.hub')
  const frame = async (): Promise<Frame> => {
    await field(inside).waitFor()
    return visitor.page.frames().find((each) => each.url() === story.urls.frame)!
  }
  const other = () => visitor.page.frame({ name: 'other' })!
  const height = () =>
    visitor.page.locator('des-questions iframe').evaluate((node) => node.style.height)
  /** What the hub asks for by itself has come, and its frame is as high as it will be. */
  const settled = async (): Promise<string> => {
    await visitor.page.waitForLoadState('networkidle')
    let last = ''
    const isSame = async () => {
      const before = last
      last = await height()
      return last.endsWith('px') && last === before
    }
    await expect.poll(isSame, { interval: 300 }).toBe(true)
    return last
  }
  return { ...visitor, address, inside, frame, other, height, settled }
}

/** Posts to a window that is not its own, as any page may. */
const toParent = (from: Frame, data: unknown) =>
  from.evaluate((message) => parent.postMessage(message, '*'), data)
const onPort = (from: Frame | Page, data: unknown) =>
  from.evaluate((message) => {
    for (const port of (window as unknown as Ports).__ports) port.postMessage(message)
  }, data)
const got = (where: Frame) =>
  where.evaluate(() => (window as unknown as Ports).__got.map((data) => String(data)))
/** Long enough for whatever would happen. */
const settle = (page: Page) => page.waitForTimeout(300)

/** The shared table speaks another dialect: its attacks, in our words. */
function inOurWords(data: unknown): unknown {
  if (typeof data !== 'object' || data === null) return data
  const { type, payload } = data as { type: unknown; payload?: object }
  const pad = payload && 'pad' in payload && { pad: String(payload.pad).repeat(10) }
  return { type: type === 'resize' ? 'size' : type, ...payload, ...pad }
}
const attacks = (to: string) =>
  table.cases.filter((each) => each.to === to).map(({ data }) => inOurWords(data))

it('on its window the page hears no message, whoever sends it and whatever it says', async () => {
  const { page, spies, frame, other, height, settled } = await partner()
  const ours = await frame()
  const before = await settled()
  const events = spies.of('event').length
  for (const data of [...attacks('host'), { type: 'close' }, { type: 'size', height: 77 }]) {
    await toParent(ours, data)
    await toParent(other(), data)
    await page.evaluate((message) => postMessage(message, '*'), data)
  }
  await toParent(other(), HELLO)
  await page.evaluate((message) => postMessage(message, '*'), HELLO)
  await settle(page)
  expect(await height()).toBe(before)
  expect(spies.of('event').length).toBe(events)
  expect(await got(other())).toEqual([])
  expect(await got(ours)).toEqual([HELLO]) // of the one greeting
})

it('on its channel a frame that was taken over can change its height, within bounds, and no more', async () => {
  const { page, spies, frame, height, settled } = await partner()
  const ours = await frame()
  await settled()
  const events = spies.of('event').length
  const text = () => page.locator('body').evaluate((body) => body.outerHTML)
  const around = await text()
  const bad = attacks('host').filter((data) => !String(JSON.stringify(data)).includes('"height":4'))
  for (const data of bad.filter((data) => !JSON.stringify(data).includes('1000000000'))) {
    await onPort(ours, data)
  }
  await settle(page)
  expect(await text()).toBe(around)
  expect(page.url()).toContain('/hote/')
  expect(spies.of('event').length).toBe(events)
  // Again while it is looked at: the hub itself may say how high it is at the same moment.
  const after = async (size: object) => {
    await onPort(ours, { type: 'size', ...size })
    return height()
  }
  await expect.poll(() => after({ height: 420, title: '<b>x</b>' })).toBe('420px')
  await expect.poll(() => after({ height: 1e9 })).toBe('10000px')
  await onPort(ours, { type: 'event', name: 'dq:search', detail: { results: 3 } })
  await expect.poll(() => spies.of('event').at(-1)).toBe('dq:search {"results":3}')
})

it('a page that was taken over can say where and how, and reaches no field (A12)', async () => {
  const { page, spies, frame, inside } = await partner()
  const ours = await frame()
  await page.waitForLoadState('networkidle') // what the hub asks for by itself has come
  const before = spies.urls().length
  for (const data of [
    ...attacks('widget').filter((data) => (data as { type: string }).type !== 'init'),
    { type: 'go', place: 'javascript:alert(1)' },
    { type: 'init', mode: 'page', css: '*{display:none}' },
    { type: 'size', height: 1 },
  ]) {
    await onPort(page, data)
    await ours.evaluate((message) => postMessage(message, '*'), data)
  }
  await settle(page)
  expect(await field(inside).inputValue()).toBe('')
  expect(await inside.locator('style, link').count()).toBe(0)
  expect(spies.urls().slice(before)).toEqual([])
  await onPort(page, { type: 'go', place: 'contact' })
  await inside.getByRole('heading', { level: 1, name: 'Nous contacter' }).waitFor()
})

it.each([
  {
    what: 'that people can read are worn',
    theme: '#7a1fa2 #ffffff #f5e6fa #17212b #ffffff',
    accent: '#7a1fa2',
  },
  {
    what: 'that nobody could read are left',
    theme: '#fefefe #ffffff #f5e6fa #fdfdfd #ffffff',
    accent: '',
  },
])('colours of the page $what', async ({ theme, accent }) => {
  const body = element(story.urls.hub, `mode="panel" theme="${theme}"`)
  const { frame } = await partner({ body })
  const worn = await (await frame()).evaluate(() => {
    const hub = document.querySelector('.hub')!
    return getComputedStyle(hub).getPropertyValue('--dq-accent')
  })
  expect(worn).toBe(accent)
})

it('a neighbour does not find the frame: it is no child of the page that others could list', async () => {
  const { frame, other } = await partner()
  await frame()
  expect(await other().evaluate(() => [parent.frames.length, parent.frames[0] === window])).toEqual(
    [1, true],
  )
})

describe('A11: a frame that is not the bank’s any more', () => {
  it('gets no channel, and hears nothing of what the page says afterwards', async () => {
    const { page, context, frame } = await partner({}, { expected: /Failed to load resource/ })
    const evil = `http://evil.localhost:${story.demo.port}/`
    await context.route(`${evil}**`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Aide</title><p>Aide' }),
    )
    const ours = await frame()
    await ours.goto(evil)
    await toParent(ours, HELLO)
    await toParent(ours, { type: 'size', height: 9000 })
    await page.evaluate(() => {
      const hub = document.querySelector('des-questions') as HTMLElement & {
        open(to: string): void
      }
      hub.open('callback')
    })
    await settle(page)
    expect(await got(ours)).toEqual([])
    expect(
      await page.locator('des-questions iframe').evaluate((node) => node.style.height),
    ).not.toBe('9000px')
  })
})

describe('A18: who may show the frame', () => {
  const refused = { expected: /frame-ancestors|Failed to load|ERR_BLOCKED|des-questions/ }
  const evil = () => `http://evil.localhost:${story.demo.port}/`
  const ANYTHING = 'input, a[target=_blank]'

  /** How many fields there are, in every frame; or even the link that is shown to strangers. */
  const countIn = async (page: Page, what: string) => {
    await page.waitForTimeout(1500)
    const counts = page.frames().map((frame) => frame.locator(what).count())
    return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0)
  }

  it.each<[string, (frame: string) => string]>([
    ['a page on no list', (frame) => `<iframe src="${frame}"></iframe>`],
    [
      'a page on no list, in a sandbox',
      (frame) => `<iframe sandbox="allow-scripts" src="${frame}"></iframe>`,
    ],
  ])('%s: it does not load', async (_, markup) => {
    const { page, context } = await story.visitor(refused)
    await context.route(evil(), (route) =>
      route.fulfill({ contentType: 'text/html', body: markup(story.urls.frame) }),
    )
    await page.goto(evil())
    expect(await countIn(page, ANYTHING)).toBe(0)
  })

  it('a listed page, in a sandbox that takes its name: it does not load', async () => {
    const inner = `<iframe src='${story.urls.frame}'></iframe>`
    const body = `<iframe sandbox="allow-scripts" srcdoc="${inner}"></iframe>`
    const { page } = await partner({ tag: () => '', body }, refused)
    expect(await countIn(page, ANYTHING)).toBe(0)
  })

  it('a listed page inside one on no list: it does not load, and the page’s link stands', async () => {
    const visitor = await story.visitor(refused)
    const { page, context } = visitor
    const body = element(story.urls.hub, 'mode="panel"')
    const listed = await serveHost(visitor, story, { on: 'partner', body })
    await context.route(evil(), (route) =>
      route.fulfill({ contentType: 'text/html', body: `<iframe src="${listed}"></iframe>` }),
    )
    await page.goto(evil())
    const link = page.frameLocator('iframe').locator('des-questions > a')
    await link.waitFor()
    expect(await countIn(page, ANYTHING)).toBe(0)
    expect(await link.isVisible()).toBe(true)
  })

  it('in a browser that does not know frame-ancestors, a stranger sees one link and no field', async () => {
    const { page, context } = await story.visitor(refused)
    await context.route(evil(), (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<iframe src="${story.urls.frame}"></iframe>`,
      }),
    )
    await context.route(story.urls.frame, async (route) => {
      const url = new URL(route.request().url())
      const { host } = url
      url.hostname = '127.0.0.1'
      const response = await route.fetch({ url: url.href, headers: { host } })
      const { 'content-security-policy': _, ...headers } = response.headers()
      await route.fulfill({ response, headers })
    })
    await context.grantPermissions(['local-network-access'])
    await page.goto(evil())
    const inside = page.frameLocator('iframe')
    await inside.getByRole('link', { name: /Des questions \? Banque Exemple/ }).waitFor()
    expect(await countIn(page, 'input')).toBe(0)
    expect(await inside.locator('button').count()).toBe(0)
  })
})

describe('the room that the frame takes', () => {
  const SMALL = { viewport: { width: 320, height: 256 } }

  /** Boxes that scroll, in a document: more than one on the way to a text is one too many. */
  const scrollers = (frame: Frame) =>
    frame.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('*')]
        .filter((node) => {
          const { overflowY } = getComputedStyle(node)
          const isRoot = node === document.documentElement
          const canScroll = isRoot ? overflowY !== 'hidden' : /auto|scroll/.test(overflowY)
          return canScroll && node.scrollHeight > node.clientHeight + 1
        })
        .map((node) => `${node.localName}.${node.className}`),
    )

  it('at 400 %, in the flow of the page: the page scrolls, the frame does not', async () => {
    const { page, frame, inside } = await partner({}, SMALL)
    const ours = await frame()
    await field(inside).fill('ou est mon rib')
    await inside.locator('.main mark').first().waitFor()
    await expect.poll(() => scrollers(ours)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  })

  it('at 400 %, in the launcher’s panel: one box scrolls, and Escape gives the focus back', async () => {
    const { page, frame, inside } = await partner({ body: element(story.urls.hub) }, SMALL)
    await launcher(page).click()
    const ours = await frame()
    await field(inside).fill('ou est mon rib')
    await inside.locator('.main mark').first().waitFor()
    expect((await scrollers(ours)).length).toBeLessThanOrEqual(1)
    const panel = page.locator('des-questions [part=panel]')
    expect(await panel.evaluate((node) => node.scrollHeight - node.clientHeight)).toBeLessThan(2)
    await field(inside).press('Escape')
    await inside.waitFor({ state: 'hidden' })
    await expect.poll(() => hasFocus(launcher(page))).toBe(true)
  })

  it('a page that hides everything hides the hub cleanly, and one that styles everything changes nothing inside', async () => {
    const style =
      '<style>*{color:red!important;font-size:3px!important;transform:scale(.1)}</style>'
    const { page, frame, inside } = await partner({ head: style })
    await frame()
    const size = await field(inside).evaluate((node) => getComputedStyle(node).fontSize)
    expect(Number.parseFloat(size)).toBeGreaterThan(10)
    await page.addStyleTag({ content: '*{display:none!important}' })
    expect(await pageLink(page).isVisible()).toBe(false)
    expect(await inside.isVisible()).toBe(false)
  })
})

it('a page that is busy greets late: a question that was begun by then is not lost', async () => {
  const visitor = await story.visitor()
  await visitor.context.addInitScript(greetLate, HELLO)
  const { hub } = story.urls
  const body = element(hub, 'mode="panel" topic="cartes"')
  await visitor.page.goto(await serveHost(visitor, story, { on: 'partner', body }))
  const inside = visitor.page.frameLocator('des-questions iframe').locator('.hub')
  await field(inside).fill('ou est mon rib')
  await visitor.page.evaluate('window.__greet()')
  await expect.poll(() => hasFocus(field(inside))).toBe(true)
  expect(await field(inside).inputValue()).toBe('ou est mon rib')
  await inside.getByRole('button', { name: /RIB/ }).first().waitFor()
  await field(inside).fill('')
  await inside.getByRole('heading', { name: 'À propos de cette page' }).waitFor() // and the wishes are heeded
})

/** The page hears the greeting of the frame when `__greet` is called. */
function greetLate(hello: string): void {
  if (window !== top) return
  const hold = (event: MessageEvent) => {
    if (event.data !== hello || !event.isTrusted) return
    event.stopImmediatePropagation()
    const { data, origin, source } = event
    const greet = () => dispatchEvent(new MessageEvent('message', { data, origin, source }))
    Object.assign(window, { __greet: greet })
  }
  addEventListener('message', hold)
}
