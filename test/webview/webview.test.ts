/**
 * The hub in a real native webview (WebKitGTK), with a native side of ours around it (A30): what the app is
 * told, what leaves, Back, the keyboard, and a network that goes away.
 *
 * `npm run test:webview` installs what it needs; without it this file is skipped, and says so.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startDemo } from '../../examples/demo/demo.mjs'
import { findWebview } from '../../scripts/webview.mjs'
import { openWebview, type Webview } from '../helpers/webview.ts'

const programs = findWebview()
const RIB = 'ou-trouver-mon-rib'

describe.skipIf(programs === null)('in a native webview', () => {
  const folder = mkdtempSync(join(tmpdir(), 'des-questions-webview-'))
  let demo: Awaited<ReturnType<typeof startDemo>>
  let app: Webview
  beforeAll(async () => {
    demo = await startDemo({ port: 0, quiet: true })
    app = await openWebview(programs!, folder)
  })
  afterAll(async () => {
    await app?.close()
    await demo?.close()
    rmSync(folder, { recursive: true })
  })

  const said = () =>
    app.told.flatMap((told) => (told.event === 'message' ? [JSON.parse(told.body)] : []))
  const left = () => app.told.flatMap((told) => (told.event === 'leaves' ? [told.url] : []))
  const textShown = (text: string) =>
    app.until((wanted) => document.body.innerText.includes(wanted), text)
  const press = (selector: string) =>
    app.until((wanted) => {
      const node = document.querySelector<HTMLElement>(wanted)
      node?.click()
      return node !== null
    }, selector)
  /** As a native side does where the bridge has no event of its own. */
  const sayFromApp = (message: object) =>
    app.run((data) => {
      window.dispatchEvent(new MessageEvent('message', { data }))
    }, JSON.stringify(message))
  /** Each test finds the hub as the app opens it. */
  const open = async (place = '') => {
    await app.load('about:blank')
    await app.load(`${demo.urls.frame}${place}`)
    await app.until(() => document.querySelector('.hub .foot') !== null, null)
  }

  it('the app is told that the hub is there, and when it is to be shut', async () => {
    await open()
    await app.until(() => document.querySelector('.tool[aria-label=Fermer]') !== null, null)
    expect(said().at(-1)).toEqual({ type: 'ready' })
    await press('.tool[aria-label=Fermer]')
    await expect.poll(() => said().at(-1)).toEqual({ type: 'close' })
  })

  it('opens where the app says, in its language, once', async () => {
    await open()
    await sayFromApp({ type: 'init', locale: 'en', place: 'contact' })
    await textShown('Contact us')
    await sayFromApp({ type: 'init', locale: 'fr' })
    expect(await app.run(() => document.documentElement.lang, null)).toBe('en')
  })

  it('another window that speaks in the app’s place is not heard', async () => {
    await open()
    const before = said().length
    await app.run(
      (message) => {
        window.postMessage(message, '*')
      },
      JSON.stringify({ type: 'init', locale: 'en' }),
    )
    await textShown('Des questions')
    expect(await app.run(() => document.documentElement.lang, null)).toBe('fr')
    expect(said()).toHaveLength(before)
  })

  it('a bridge that a later script puts in the place of the app’s hears nothing', async () => {
    await open()
    await app.run(() => {
      const heard: unknown[] = []
      const fake = { postMessage: (text: unknown) => heard.push(text) }
      const { webkit } = window as unknown as { webkit: { messageHandlers: object } }
      for (const [owner, name, value] of [
        [window, 'webkit', { messageHandlers: { desQuestions: fake } }],
        [webkit, 'messageHandlers', { desQuestions: fake }],
        [webkit.messageHandlers, 'desQuestions', fake],
      ] as const) {
        Reflect.defineProperty(owner, name, { value, configurable: true })
      }
      Object.assign(window, { heard })
    }, null)
    await press('.tool[aria-label=Fermer]')
    await expect.poll(() => said().at(-1)).toEqual({ type: 'close' })
    expect(await app.run(() => (window as unknown as { heard: unknown[] }).heard, null)).toEqual([])
  })

  it('a link to the bank’s site is the app’s to open, and the page stays', async () => {
    await open(`answer/${RIB}/`)
    await press('article ~ p > a[href^=http]')
    await expect.poll(() => said().at(-1)).toMatchObject({ type: 'openExternal' })
    expect(said().at(-1).url).toContain(new URL(demo.urls.website).host)
    expect(await app.run(() => location.href, null)).toBe(
      `${demo.urls.frame}#des-questions/answer/${RIB}`,
    )
  })

  it('a number is dialled by the system', async () => {
    await open('#des-questions/contact')
    await press('a[href^="tel:"]')
    await expect.poll(() => left().at(-1)).toMatch(/^tel:\+33/)
  })

  it('Back goes from an answer to the list, as the buttons of the hub do', async () => {
    await open()
    await app.until(() => document.querySelector('.main .row > button') !== null, null)
    await press('.main .row > button')
    await app.until(() => document.querySelector('article') !== null, null)
    expect(await app.back()).toBe(true)
    await app.until(() => document.querySelector('article') === null, null)
    expect(await app.run(() => document.querySelector('input[type=search]') !== null, null)).toBe(
      true,
    )
  })

  it('the field that is typed in stays in sight when a keyboard takes half of the window', async () => {
    await open('#des-questions/callback')
    await app.until(() => document.querySelector('input[type=tel]') !== null, null)
    await app.run(() => document.querySelector<HTMLElement>('input[type=tel]')!.focus(), null)
    await app.resize(390, 400)
    await app.until(() => innerHeight === 400, null)
    const seen = await app.until(() => {
      const { top, bottom } = document.querySelector('input[type=tel]')!.getBoundingClientRect()
      const view = visualViewport!
      return top >= 0 && bottom <= view.height && { wide: document.documentElement.scrollWidth }
    }, null)
    expect(seen.wide).toBeLessThanOrEqual(390)
    await app.resize(390, 780)
    await app.until(() => innerHeight === 780, null)
  })

  it('without a network the last content stays readable, and says how old it is', async () => {
    await open(`answer/${RIB}/`)
    await textShown('Où trouver mon RIB')
    // Everything that is on the screen has been kept.
    await app.until(async () => {
      const cache = await caches.open('des-questions/1')
      const kept = (await cache.keys()).map(({ url }) => new URL(url).pathname)
      return kept.some((path) => path.startsWith('/assets/')) && kept.includes('/hub.json')
    }, null)
    await open()
    await press('.main .row > button')
    await app.until(() => document.querySelector('article') !== null, null)
    const question = await app.run(() => document.querySelector('article h2')!.textContent, null)
    await demo.close()
    await open()
    await textShown('Vous n’êtes pas connecté')
    await press('.main .row > button')
    await app.until(
      (wanted) => document.querySelector('article h2')?.textContent === wanted,
      question,
    )
    const kept = await app.run(async () => {
      const cache = await caches.open('des-questions/1')
      return (await cache.keys()).map(({ url }) => new URL(url).pathname)
    }, null)
    expect(kept.filter((path) => !/^\/(?:assets\/|hub\/|hub\.json$|v1\/live$)/.test(path))).toEqual(
      [],
    )
  })
})
