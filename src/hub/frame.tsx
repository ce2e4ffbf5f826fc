/**
 * ENTRY. The hub as a document of our own: in another site's frame, in a page tab, as the page that
 * an app shows, or simply as a page. It finds out which, and trusts what is around it no further
 * than `embed/protocol.ts` and `embed/native.ts` allow.
 */
import { render } from 'preact'
import { type Around, connectToPage } from '../embed/frame-guest.ts'
import { readHub, within } from '../embed/hub-file.ts'
import { type App, connectToApp } from '../embed/native.ts'
import type { Hub, Visit } from '../embed/program.ts'
import type { Emit } from '../embed/protocol.ts'
import { isInAppBrowser } from '../surfaces.ts'
import { mount } from './main.tsx'
import { Stranger } from './waiting.tsx'

/** What surrounds us says its wishes at once, or has none. */
const PATIENCE_MS = 400

interface Wishes {
  locale?: string
  place?: string
  topic?: string
  mode?: Visit['mode']
}

const host = document.getElementById('hub')
if (host) start(host).catch(() => render(<Stranger name="" page="/" />, host))

async function start(container: HTMLElement): Promise<void> {
  fillTheWindow(container)
  const base = new URL(container.dataset.hub ?? '/hub.json', location.href)
  const allowed = new Set([location.origin])
  // First of all: what a later script puts in its place is not the app's bridge.
  const app = connectToApp(window, { allowed: (url) => allowed.has(new URL(url).origin) })

  const hub = await readHub((url) => fetch(url, { credentials: 'omit' }), base)
  for (const origin of [...hub.origins.website, new URL(hub.brand.url).origin]) allowed.add(origin)
  const around: Around = app ? { parent: 'none' } : connectToPage({ window, origins: hub.origins })
  if (around.parent === 'stranger') {
    render(<Stranger name={hub.brand.name} page={within(base, hub.page)} />, container)
    return
  }

  const wishes = { ...said(container), ...(await hearWishes(around, app)) }
  const framed = around.parent === 'listed'
  const close = closer(around, app, wishes)
  const visit: Visit = {
    ...wishes,
    container,
    hub,
    base: base.href,
    surface: surfaceOf(around, app, container),
    mode: wishes.mode ?? 'page',
    emit: emitter(around, app),
    followAddress: !framed,
    ...(wishes.place || framed || !location.hash ? {} : { place: location.hash }),
    ...(close ? { close } : {}),
    ...(app ? { openExternal: (url: string) => app.post({ type: 'openExternal', url }) } : {}),
  }
  const mounted = mount(visit)
  if (framed) followPage(around.port, mounted, container, visit)
  if (close) {
    window.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !event.defaultPrevented) close()
    })
  }
}

/** The document has no style of its own: the hub takes the window, to its edges. */
function fillTheWindow(container: HTMLElement): void {
  for (const { style } of [document.documentElement, document.body, container]) {
    style.margin = '0'
    style.height = '100%'
  }
}

/** What the server wrote on the element, after checking it. */
function said({ dataset: { locale, place } }: HTMLElement): Wishes {
  return { ...(locale ? { locale } : {}), ...(place ? { place } : {}) }
}

function hearWishes(around: Around, app: App | null): Promise<Wishes> {
  return new Promise((resolve) => {
    setTimeout(() => resolve({}), PATIENCE_MS)
    if (app) app.onInit(resolve)
    else if (around.parent === 'listed' && around.surface !== 'facebook') {
      around.port.onMessage((message) => {
        if (message.type === 'init') resolve(message)
      })
    } else resolve({})
  })
}

function surfaceOf(around: Around, app: App | null, { dataset }: HTMLElement): Visit['surface'] {
  if (app) return 'webview'
  if (around.parent === 'listed')
    return dataset.surface === 'facebook' ? 'facebook' : around.surface
  return isInAppBrowser(navigator.userAgent) ? 'in-app' : 'website'
}

function emitter(around: Around, app: App | null): Emit {
  return (name, detail = {}) => {
    if (around.parent === 'listed') {
      if (name === 'dq:ready') around.port.post({ type: 'ready' })
      around.port.post({ type: 'event', name, detail })
    } else if (name === 'dq:ready') app?.post({ type: 'ready' })
  }
}

function closer(around: Around, app: App | null, { mode }: Wishes): (() => void) | undefined {
  if (app) return () => void app.post({ type: 'close' })
  if (around.parent !== 'listed' || mode !== 'launcher') return undefined
  return () => around.port.post({ type: 'close' })
}

type Listed = Extract<Around, { parent: 'listed' }>

/** From here on the page says where to go and when we are seen; we say how tall we are. */
function followPage(port: Listed['port'], hub: Hub, container: HTMLElement, visit: Visit): void {
  port.onMessage((message) => {
    if (message.type === 'go') hub.go(message.place)
    else if (message.type === 'shown' && message.shown) hub.focus()
  })
  if (visit.mode === 'launcher' || visit.surface === 'facebook') return
  container.style.height = 'auto'
  new ResizeObserver(() => {
    port.post({ type: 'size', height: Math.ceil(container.getBoundingClientRect().height) })
  }).observe(container)
}
