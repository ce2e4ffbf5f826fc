/**
 * The launcher, and the one step that follows it.
 *
 * This is what every page view pays for and what a page may pin by its hash for years, so it knows
 * little: how to read `hub.json`, and that the panel's program named there does the rest. It asks
 * for nothing before a visitor reaches for the launcher, follows a link to the hub or scrolls near.
 */
import type { DesQuestionsElement } from './dom.ts'
import { draw, sheetOf } from './draw.ts'
import css from './element.css?inline'
import { readHub, verify } from './hub-file.ts'
import { isAskedFor } from './place.ts'
import type { Get, Panel, PanelProgram } from './program.ts'
import { wordsIn } from './words.ts'

/** The network, as an argument. */
export interface Io {
  fetch: typeof globalThis.fetch
  load(url: string): Promise<PanelProgram>
}

/** Brings the panel, now or as soon as it is here, and gives it to `use`. Rejects with what `use` throws alone. */
export type Want = (use?: (panel: Panel) => void) => Promise<void>

/** Draws the launcher into `element`, until `signal` aborts. */
export function standBy(
  element: DesQuestionsElement,
  { fetch, load }: Io,
  signal: AbortSignal,
): Want {
  const on = (target: EventTarget, type: string, listener: () => void) =>
    target.addEventListener(type, listener, { signal })
  const attribute = (name: string) => element.getAttribute(name)
  const mode = attribute('mode')
  const floats = !/^pa/.test(mode ?? '') // neither panel nor page
  const words = wordsIn(attribute('locale') || document.documentElement.lang)

  const launcher = draw('button', { part: 'launcher', 'aria-expanded': false }, words.title)
  const status = draw('span', { role: 'status' })
  // Where help is when the hub is not: the page's own link, else the folder of hub.json.
  const link = draw('a', {}, words.page)
  const slot = draw('slot', {}, link)
  const instead = draw('div', {}, status, ' ', slot)
  instead.hidden = floats
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' })
  root.adoptedStyleSheets = [sheetOf(css)]
  root.replaceChildren(...(floats ? [launcher] : []), instead)

  // At once, and when the page's link is parsed after us.
  on(slot, 'slotchange', () => {
    launcher.textContent = element.querySelector('a')?.textContent.trim() || words.title
  })

  const bring = async (): Promise<Panel> => {
    const address = attribute('hub')
    if (!address) throw Error('No hub')
    const base = new URL(address, document.baseURI)
    link.href = new URL('.', base).href
    const get: Get = (url, init) => fetch(url, { ...init, signal })
    const hub = await readHub(get, base)
    // What comes into the page itself comes beside the panel, and not after it.
    // With a surface named, it may come in a frame, which fetches its own: no surface is an origin.
    const isOurs = hub.origins.website.includes(attribute('surface') ?? location.origin)
    const entry = isOurs && verify(get, base, hub.entry).catch(() => '')
    const { createPanel } = await load(await verify(get, base, hub.panel))
    return createPanel({ element, root, launcher, hub, base, get, signal, entry })
  }
  let panel: Promise<Panel | undefined> | undefined
  const warm = () => {
    panel ??= bring().catch((error): undefined => {
      if (!signal.aborted) console.warn('des-questions', error)
      panel = undefined // the next act tries again
    })
    return panel
  }
  const want: Want = async (use) => {
    status.textContent = words.loading
    instead.hidden = false
    const here = await warm()
    if (here) {
      instead.hidden = true
      use?.(here)
    } else status.textContent = words.failed
  }

  on(launcher, 'focus', warm)
  on(launcher, 'pointerenter', warm) // a finger enters too
  on(launcher, 'click', () => {
    launcher.focus() // Safari does not, and the way back would be lost
    // What it said when it was pressed is what the visitor meant, however long the panel takes.
    if (launcher.getAttribute('aria-expanded') === 'true') element.close()
    else element.open()
  })
  const follow = () => {
    if (isAskedFor(element)) want()
  }
  on(window, 'hashchange', follow)
  follow()
  if (mode === 'page' || element.hasAttribute('open')) want()
  else if (!floats) {
    const near = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting && want()),
      { rootMargin: '300px' },
    )
    near.observe(instead) // which is thrown away with us; the element may come back
  }
  return want
}
