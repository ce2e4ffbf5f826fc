/**
 * ENTRY. The hub as a document of our own: in another site's frame, in a page tab, as the page that
 * an app shows, or simply as a page. It finds out which, and trusts what is around it no further
 * than `embed/protocol.ts` and `embed/native.ts` allow.
 */
import { render } from 'preact'
import type { PublishedHub } from '../content/published.ts'
import { connectToPage, type PagePort } from '../embed/frame-guest.ts'
import { readHub, within } from '../embed/hub-file.ts'
import { type App, connectToApp } from '../embed/native.ts'
import { withoutQuestion } from '../embed/place.ts'
import type { Hub, Language, Visit } from '../embed/program.ts'
import { isInAppBrowser } from '../surfaces.ts'
import css from '../ui/frame-page.css?inline'
import { adoptStyles } from '../ui/styles.ts'
import { keepContent, sayOffline } from './keep.tsx'
import { KEPT } from './kept.ts'
import { isPrivate, showLeaving } from './leaving.tsx'
import { mount } from './main.tsx'
import { closeOnEscape, fillTheWindow, keepFieldInSight, onLink } from './own-page.ts'
import { formatPlace, parsePlace } from './place.ts'
import { Failed, Skeleton } from './waiting.tsx'
import { wear } from './wear.ts'

/** What surrounds us says its wishes at once, or has none. */
const PATIENCE_MS = 400
/** Few pages frame us without our script, and one that loads the rest of itself first has it. */
const PATIENCE_WITH_PAGES_MS = 1500

type Wishes = Partial<Pick<Visit, 'locale' | 'place' | 'topic' | 'entity' | 'mode'>>

/** What is the same whatever surrounds us. */
interface Stage {
  container: HTMLElement
  hub: PublishedHub
  base: URL
  /** What the document or the server wrote on the element, after checking it. */
  said: Wishes
  /** The network did not answer: this is what the app has kept. */
  isKept: boolean
}

const host = document.getElementById('hub')
if (host) void start(host)

async function start(container: HTMLElement): Promise<void> {
  fillTheWindow()
  adoptStyles(document, css)
  const { hub: address = '/hub.json', locale, place, surface } = container.dataset
  const base = new URL(address, location.href)
  const allowed = new Set([location.origin])
  // First of all: what a later script puts in its place is not the app's bridge.
  const app = connectToApp(window, { allowed: (url) => allowed.has(new URL(url).origin) })

  const undress = adoptStyles(document)
  const { lang } = document.documentElement
  render(<Skeleton locale={lang} own close={undefined} />, container)
  let hub: PublishedHub
  let isKept = false
  try {
    const get = async (url: string | URL) => {
      const response = await fetch(url, { credentials: 'omit' })
      isKept = response.headers.has(KEPT)
      return response
    }
    hub = await readHub(get, base)
  } catch {
    const again = () => location.reload()
    render(<Failed locale={lang} own close={undefined} page="/" onRetry={again} />, container)
    return
  }
  for (const url of [...hub.origins.website, hub.brand.url, hub.secure ?? base])
    allowed.add(new URL(url).origin)
  const said = { ...(locale && { locale }), ...(place && { place }) }
  const stage = { container, hub, base, said, isKept }

  const around = app ? undefined : connectToPage({ window, origins: hub.origins })
  render(null, container)
  undress()
  if (app || around?.parent === 'none') keepFieldInSight()
  if (app) inApp(stage, app)
  else if (around?.parent === 'none') asPage(stage)
  else if (around?.parent !== 'listed') {
    render(<Stranger name={hub.brand.name} page={within(base, hub.page)} />, container)
  } else if (surface === 'facebook' || around.surface === 'facebook') inTab(stage, around.port)
  else inFrame(stage, around)
}

const show = (
  { container, hub, base, said }: Stage,
  { onLanguage, ...visit }: Omit<Visit, keyof Stage>,
): Hub =>
  mount({
    onLanguage(language) {
      const { locale, dir, title } = language
      Object.assign(document.documentElement, { lang: locale, dir })
      document.title = title
      onLanguage?.(language)
    },
    ...said,
    ...visit,
    container,
    hub,
    base: base.href,
  })

/** A page in a tab of its own. Its address is ours: Back, reload and sharing work. */
function asPage(stage: Stage): void {
  const wishes = { emit: () => {}, followAddress: true, ...readAddress(stage) }
  if (!isInAppBrowser(navigator.userAgent)) {
    show(stage, { surface: 'website', mode: 'page', ...wishes })
    return
  }
  const { container } = stage
  let t = (key: string) => key
  onLink(container, (link) => {
    if (!isPrivate(link)) return false
    showLeaving(container, { t, url: link.href })
    return true
  })
  const onLanguage = (language: Language) => {
    t = language.t
  }
  show(stage, { surface: 'in-app', mode: 'page', onLanguage, ...wishes })
}

/**
 * The place in the address, once: a question does not stay in it. The address of an answer becomes
 * that of the hub at this answer, so that wherever one goes from there has an address too.
 */
function readAddress({ hub, base, said }: Stage): Wishes {
  const { hash, href } = location
  if (hash) {
    history.replaceState(history.state, '', withoutQuestion(href))
    return { place: hash }
  }
  if (!said.place) return {}
  const place = formatPlace(parsePlace(said.place).place)
  history.replaceState(history.state, '', within(base, hub.frame) + place)
  return { place }
}

function inApp(stage: Stage, app: App): void {
  sayOffline(stage.container, { builtAt: stage.hub.builtAt, isKept: stage.isKept })
  const close = () => void app.post({ type: 'close' })
  const { tell } = whenTold(stage, PATIENCE_MS, (wishes) =>
    show(stage, {
      surface: 'webview',
      mode: 'page',
      emit: (name) => {
        if (name !== 'dq:ready') return
        app.post({ type: 'ready' })
        void keepContent()
      },
      followAddress: true,
      close,
      ...readAddress(stage),
      ...wishes,
    }),
  )
  app.onInit(tell)
  onLink(stage.container, ({ href }) => app.post({ type: 'openExternal', url: href }))
  closeOnEscape(close)
}

/** A page tab is shown by a page that has no script of ours and never answers. */
function inTab(stage: Stage, port: PagePort): void {
  show(stage, { surface: 'facebook', mode: 'page', emit: emitTo(port) })
}

function inFrame(stage: Stage, { port, origin }: { port: PagePort; origin: string }): void {
  const { container } = stage
  let mode: Visit['mode'] = 'page'
  const close = () => port.post({ type: 'close' })
  closeOnEscape(() => mode === 'launcher' && close())
  // In the flow of the page the frame is as tall as what is in it; in a launcher the page decides.
  const sizes = new ResizeObserver(() => {
    port.post({ type: 'size', height: Math.ceil(container.getBoundingClientRect().height) })
  })
  const { tell, hub } = whenTold(stage, PATIENCE_WITH_PAGES_MS, (wishes) => {
    mode = wishes.mode ?? 'page'
    container.style.height = mode === 'launcher' ? '100%' : 'auto'
    if (mode === 'launcher') sizes.disconnect()
    else sizes.observe(container)
    return show(stage, {
      surface: 'partner',
      origin,
      emit: emitTo(port),
      ...(mode === 'launcher' ? { close } : {}),
      ...wishes,
      mode,
    })
  })
  port.onMessage((message) => {
    if (message.type === 'init') {
      const { type: _, theme, ...wishes } = message
      if (theme) wear(container, theme)
      tell(wishes)
    } else if (message.type === 'go') hub()?.go(message.place)
    // In the flow of a page nobody asked for the focus.
    else if (message.shown && mode === 'launcher') hub()?.focus()
  })
}

/**
 * Shows the hub when the wishes are told, or without them. Those that come late are heeded, and the question that
 * somebody has begun by then goes along.
 */
function whenTold({ container }: Stage, patience: number, open: (wishes: Wishes) => Hub) {
  let hub: Hub | undefined
  const tell = (wishes: Wishes) => {
    clearTimeout(timer)
    const typed = container.querySelector<HTMLInputElement>('#dq-question')?.value
    hub?.destroy()
    hub = open(typed ? { ...wishes, place: `ask?q=${encodeURIComponent(typed)}` } : wishes)
    if (typed) hub.focus()
  }
  const timer = setTimeout(tell, patience, {})
  return { tell, hub: () => hub }
}

const emitTo =
  (port: PagePort): Visit['emit'] =>
  (name, detail = {}) => {
    if (name === 'dq:ready') port.post({ type: 'ready' })
    port.post({ type: 'event', name, detail })
  }

/** Framed by a page that is on no list: no field and no button, just the way to the bank. */
const Stranger = ({ name, page }: { name: string; page: string }) => (
  <p>
    <a href={page} target="_blank" rel="noopener">
      Des questions ? {name}
    </a>
  </p>
)
