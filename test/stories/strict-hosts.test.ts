/**
 * A34, A35: pages that forbid whatever can be forbidden, pages that have broken what the language gives,
 * and pages that load us in every wrong way. The hub works whole, or stays out and leaves the page's own
 * link. That no policy refused anything is asked after every story (`test/helpers/story.ts`).
 */
import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { fillIn, receipt, submit } from '../helpers/callback-story.ts'
import { advisedPolicy, type HostPage, NONCE, nonceTag, serveHost } from '../helpers/host-page.ts'
import { rewrite } from '../helpers/rewrite.ts'
import { type StateName, walk } from '../helpers/states.ts'
import { tellStories, type Visitor, type VisitorOptions } from '../helpers/story.ts'
import { answersIn, ask, field, launcher, openHub, pageLink } from '../helpers/surfaces.ts'

const story = tellStories()
const NETWORK = /Failed to load resource|net::ERR/
const policy = () => ({ 'Content-Security-Policy': advisedPolicy(story.urls.hub) })
const ISOLATED = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
}

/** Opens the hub on such a page, asks it something and reads the answer. */
async function visit(host: HostPage, options: VisitorOptions = {}) {
  const visitor = await story.visitor(options)
  const on = host.on ?? 'website'
  const address = await serveHost(visitor, story, { headers: policy(), ...host })
  const read = async () => {
    const hub = await openHub(visitor, { ...story.urls, [on]: address }, on)
    await ask(hub, 'ou est mon rib')
    const [first] = await answersIn(hub)
    await hub.getByRole('button', { name: first! }).first().click()
    await hub.getByRole('article').waitFor()
    return hub
  }
  return { ...visitor, address, read }
}

const inline = (code: string) => `<script nonce="${NONCE}">${code}</script>`

describe('under the policy of our docs', () => {
  it.each(['website', 'partner'] as const)(
    'every state is shown on %s, 0 violations',
    async (on) => {
      const visitor = await story.visitor({ expected: NETWORK })
      const address = await serveHost(visitor, story, { on, headers: policy() })
      const seen: StateName[] = []
      const look = async (state: StateName) => void seen.push(state)
      await walk(visitor, { urls: { ...story.urls, [on]: address } }, look, on)
      expect(seen.length).toBeGreaterThan(10)
    },
  )

  it('a refusal would be counted', async () => {
    const { page, spies, address } = await visit({}, { expected: /Content Security Policy/ })
    await page.goto(address)
    await page.evaluate(() => {
      document.head.append(Object.assign(document.createElement('base'), { href: '/x/' }))
    })
    await expect.poll(() => spies.of('violation')).toEqual([expect.stringContaining('base-uri')])
    spies.heard.length = 0
  })

  it.each(['website', 'partner'] as const)(
    'without a single Trusted Types policy, on %s',
    async (on) => {
      const strictest = `${advisedPolicy(story.urls.hub)}; trusted-types 'none'`
      const { read } = await visit({ on, headers: { 'Content-Security-Policy': strictest } })
      await read()
    },
  )

  it.each(['website', 'partner'] as const)(
    'on a page that is cross-origin isolated, %s',
    async (on) => {
      const { read, page } = await visit({ on, headers: { ...policy(), ...ISOLATED } })
      await read()
      expect(await page.evaluate(() => crossOriginIsolated)).toBe(true)
    },
  )

  it.each(['website', 'partner'] as const)(
    'a request to be rung, where every storage throws: %s',
    async (on) => {
      const { read, page } = await visit({ on }, { expected: /storage/i })
      await page.addInitScript(forbidStorage)
      const hub = await read()
      await hub.locator('.foot').getByRole('button', { name: 'Nous contacter' }).click()
      await hub
        .getByRole('button', { name: /Être rappelé/ })
        .first()
        .click()
      await hub.locator('.times').waitFor()
      await fillIn(hub)
      await submit(hub).click()
      await receipt(hub).waitFor()
    },
  )
})

function forbidStorage(): void {
  const refuse = (owner: object, name: string) =>
    Object.defineProperty(owner, name, {
      get() {
        throw new DOMException('storage is forbidden here', 'SecurityError')
      },
    })
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) refuse(window, name)
  refuse(Document.prototype, 'cookie')
  Object.defineProperty(window, 'BroadcastChannel', { value: undefined })
}

describe('where the language is not what it was', () => {
  it.each<[string, string]>([
    [
      'Object.prototype and Array.prototype have more, and it is enumerable',
      `Object.prototype.each = function () {}
       Object.prototype.hub = 'https://evil.test/hub.json'
       Object.prototype.open = true
       Object.prototype.place = '<img src=x>'
       Array.prototype.last = function () { return this[this.length - 1] }
       Array.prototype[Symbol.for('x')] = 1`,
    ],
    [
      'an old library has put its own in place of what is there',
      `String.prototype.toJSON = function () { return '"' + this + '"' }
       Array.prototype.flatten = function () { return [].concat(...this) }
       Element.prototype.hide = function () { this.style.display = 'none' }
       Function.prototype.bind = function (to) { var f = this, a = [].slice.call(arguments, 1)
         return function () { return f.apply(to, a.concat([].slice.call(arguments))) } }`,
    ],
  ])('%s', async (_, code) => {
    const { read } = await visit({ head: inline(code) })
    await read()
  })

  const FROZEN = inline(
    `for (const it of [Object, Array, Function, Error, TypeError, Promise, Map, Set, WeakMap, RegExp,
       Date, String, Number, Symbol, Event, CustomEvent]) { Object.freeze(it); Object.freeze(it.prototype) }`,
  )

  // Libraries give their classes a valueOf by assignment, which a frozen Object.prototype refuses.
  it('everything is frozen: it stays out with one warning, and the link of the page stands', async () => {
    const { page, spies, address } = await visit({ head: FROZEN })
    await page.goto(address)
    await launcher(page).click()
    await page.getByText('Service indisponible.').first().waitFor()
    expect(await pageLink(page).isVisible()).toBe(true)
    expect(spies.console).toEqual([expect.stringMatching(/^des-questions TypeError/)])
  })

  it('everything is frozen on a partner’s page: the frame has a language of its own', async () => {
    const { read } = await visit({ on: 'partner', head: FROZEN })
    await read()
  })
})

describe('loaded in another way than the docs say', () => {
  const HOSTS: Record<string, HostPage> = {
    'by the plain tag': { body: '' },
    twice: { tag: (tag) => tag + tag, body: '' },
    'late, by a script of the page': {
      tag: () => '',
      head: inline(`addEventListener('load', () => setTimeout(() => {
        const own = trustedTypes.createPolicy('page', { createScriptURL: (url) => url })
        const { src, hub, ...tag } = window.__tag
        const script = Object.assign(document.createElement('script'), tag)
        script.src = own.createScriptURL(src)
        script.dataset.hub = hub
        document.head.append(script)
      }, 300))`),
      body: '',
    },
    'by a tag manager, where no script knows itself': {
      tag: (tag) => tag.replace('<script async', '<script type="module" async'),
      body: '',
    },
  }

  it.each(Object.entries(HOSTS))('%s: one launcher, and it works', async (how, host) => {
    const { read, page } = await visit(host)
    const [, src, hash, hub] =
      /src="(.*?)" integrity="(.*?)".*data-hub="(.*?)"/.exec(nonceTag(story.urls.hub)) ?? []
    const tag = { src, integrity: hash, hub, crossOrigin: 'anonymous' }
    await page.addInitScript((value) => Object.assign(window, { __tag: value }), tag)
    await read()
    expect(await page.locator('des-questions').count(), how).toBe(1)
    expect(await page.locator('des-questions').getByRole('button').first().count()).toBe(1)
  })

  it('in two versions: the first is there, the other stays out', async () => {
    const { read, page, context } = await visit({
      tag: (tag) => tag + nonceTag(story.urls.hub, '', '9.9.9'),
    })
    const [, ours] = /src="(.*?)"/.exec(nonceTag(story.urls.hub))!
    await rewriteTo(context, '**/embed/9.9.9/embed.js', ours!)
    await read()
    expect(await page.locator('des-questions').count()).toBe(1)
    await expect.poll(() => page.evaluate(() => (window as { __second?: 1 }).__second)).toBe(1)
  })

  it('a hash of before and one of now: the file runs when one of them is its own', async () => {
    const other = `sha384-${'A'.repeat(64)}`
    const { read } = await visit({
      tag: (tag) => tag.replace('integrity="', `integrity="${other} `),
    })
    await read()
  })

  it('nothing is added to the page but the element: no global of ours, no style, no node', async () => {
    const { read, page } = await visit({ body: '' })
    await page.goto(story.urls.tools) // without any script
    const before = await look(page)
    await read()
    const after = await look(page)
    // Of the library that checks what the server says.
    const known = [...before.globals, '__zod_globalConfig']
    expect(after.globals.filter((name) => !known.includes(name))).toEqual([])
    expect(after.prototypes).toEqual(before.prototypes)
    expect(after.bodies).toEqual(['main', 'des-questions'])
    expect(after.styles).toBe(0)
  })
})

/** What a script could leave in a page. The spies have left something too, but in every page. */
const look = (page: Page) =>
  page.evaluate(() => ({
    globals: Object.getOwnPropertyNames(window).filter((name) => !/^\d+$/.test(name)),
    prototypes: [Object, Array, String, Element, Window].map(
      ({ prototype }) => Object.getOwnPropertyNames(prototype).length,
    ),
    bodies: [...document.body.children].map(({ localName }) => localName),
    styles: document.adoptedStyleSheets.length,
  }))

/** Another address for a file of ours; it says that it ran. */
async function rewriteTo(context: Visitor['context'], address: string, file: string) {
  await context.route(address, async (route) => {
    const url = new URL(file)
    const { host } = url
    url.hostname = '127.0.0.1'
    const response = await route.fetch({ url: url.href, headers: { host } })
    await route.fulfill({ response, body: `window.__second=1;${await response.text()}` })
  })
}

describe('A35: the file does not come, or is not ours', () => {
  const expected = /Failed to load resource|net::ERR|integrity|digest/i

  it.each<[string, (context: Visitor['context']) => Promise<unknown>]>([
    ['is refused', (context) => context.route('**/embed.js', (route) => route.abort())],
    ['is altered by a byte', (context) => rewrite(context, '**/embed.js', (text) => `${text} `)],
  ])('the script %s: the link of the page stands, and nothing ran', async (_, spoil) => {
    const { page, context, address } = await visit({}, { expected })
    await spoil(context)
    await page.goto(address, { waitUntil: 'networkidle' })
    expect(await pageLink(page).isVisible()).toBe(true)
    expect(await page.evaluate(() => customElements.get('des-questions'))).toBe(undefined)
    expect(await page.locator('main').innerText()).toContain('Elle a son propre texte.')
  })

  it.each(['panel.js', 'hub.js'])(
    '%s is altered by a byte: refused, and the link stands',
    async (file) => {
      const { page, context, address } = await visit({}, { expected })
      await context.addInitScript(() => {
        // What an attacker would write at its end.
        Object.defineProperty(window, '__stolen', { writable: true, value: 0 })
      })
      await rewrite(context, `**/${file}`, (text) => `${text};window.__stolen=1`)
      await page.goto(address)
      await launcher(page).click()
      await page
        .locator('des-questions')
        .getByRole('status')
        .filter({ hasText: 'Service indisponible.' })
        .waitFor()
      expect(await pageLink(page).isVisible()).toBe(true)
      expect(await page.evaluate(() => (window as { __stolen?: number }).__stolen)).toBe(0)
      await context.unroute(`**/${file}`)
      const again = page.locator('des-questions').getByRole('button', { name: 'Réessayer' })
      await (file === 'hub.js' ? again : launcher(page)).click()
      await field(page.locator('des-questions .hub')).waitFor()
    },
  )
})
