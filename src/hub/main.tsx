/**
 * ENTRY. The hub's program: `import()`ed by the script on a page of the bank, or by our own frame.
 * Importing it does nothing; `mount` fills the element it is given and gives back how to leave.
 */
import { render } from 'preact'
import { type Content, openContent } from '../content/load.ts'
import type { PublishedHub, PublishedStart } from '../content/published.ts'
import type { Hub, Visit } from '../embed/program.ts'
import { adoptStyles } from '../ui/styles.ts'
import { App, loadEntity } from './app.tsx'
import { createModel, type Model } from './model.ts'
import { formatPlace, type Place } from './place.ts'
import { loadAsking } from './screens/load.tsx'
import { Failed, Skeleton } from './waiting.tsx'

export interface Surroundings {
  fetch: typeof globalThis.fetch
  now: () => Date
  /** IANA name of the visitor’s time zone. */
  zone: string
}

const REAL: Surroundings = {
  fetch: (input, init) => globalThis.fetch(input, init),
  now: () => new Date(),
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
}

export function mount(visit: Visit, surroundings: Surroundings = REAL): Hub {
  const { container, close } = visit
  let { hub, start: given } = visit
  if (hub.entities && !hub.entity) given = undefined // each entity has a first file of its own
  const root = container.getRootNode() as Document | ShadowRoot
  const own = root === document
  const undress = adoptStyles(root)
  const left = new AbortController()
  const { signal } = left
  let place = visit.place
  let model: Model | undefined
  let wantsFocus = false

  /** Shows the hub in a language; what was typed and where one was go along. */
  const show = async (locale: string | undefined): Promise<void> => {
    const question = model?.search.question.value
    try {
      if (hub.entities && !hub.entity && !model) {
        hub = await (await loadEntity()).settle(hub, visit, surroundings.fetch)
      }
      const opened = openContent(hub, visit.base, locale, surroundings.fetch, given)
      given = undefined // what comes after is another language, another entity, or one more attempt
      const content = await opened
      if (model) place = await sameIn(content, model.trail.place.value)
      if (signal.aborted) return
      model?.stop()
      applyTheme(container, content.start.theme)
      model = createModel({
        visit: { ...visit, hub, place: place ?? '' },
        content,
        ownDocument: own,
        window,
        loadAsking,
        ...surroundings,
        ...(question ? { question } : {}),
      })
      const { speech } = model
      visit.onLanguage?.({ ...speech, title: `${speech.t('title')} · ${hub.brand.name}` })
      const key = `${hub.entity} ${speech.locale}`
      render(<App key={key} model={model} onLocale={change} onHub={enter} />, container)
      if (hub.server) void followNews(model)
      visit.emit('dq:ready')
      if (wantsFocus) focus()
    } catch {
      if (signal.aborted) return
      const page = new URL(hub.page, visit.base).href
      const retry = () => void show(locale)
      render(
        <Failed locale={locale} own={own} close={close} page={page} onRetry={retry} />,
        container,
      )
    }
  }

  const change = async (locale: string) => {
    await show(locale)
    container.querySelector<HTMLElement>('.language select')?.focus()
  }

  const enter = async (other: PublishedHub) => {
    hub = other
    await show(model?.speech.locale)
    container.querySelector('h1')?.focus()
  }

  const focus = () => {
    wantsFocus = !model
    // On a touch screen the field would bring up the keyboard, over half of what is to be read.
    const touch = window.matchMedia('(pointer: coarse)').matches
    const find = (selector: string) => container.querySelector<HTMLElement>(selector)
    const target = (touch ? null : find('input[type=search]')) ?? find('h1')
    target?.focus({ preventScroll: true })
  }

  // Drawn and thrown away, it would keep a slow phone busy as long as the hub itself.
  if (!given) render(<Skeleton locale={visit.locale} own={own} close={close} />, container)
  void show(visit.locale)

  return {
    go(wanted) {
      if (model) model.go(wanted)
      else place = wanted
    },
    focus,
    destroy() {
      left.abort()
      model?.stop()
      render(null, container)
      undress()
    },
  }
}

/** The same place in other content: an answer has another name in another language, or is not there. */
async function sameIn(content: Content, place: Place): Promise<string> {
  if (place.at !== 'answer') return formatPlace(place)
  return content.answer(place.id).then(
    ({ id }) => formatPlace({ at: 'answer', id }),
    () => '',
  )
}

/** Without it, what was built stays. */
const followNews = (model: Model): Promise<void> =>
  import('./live.tsx').then(
    ({ followLive }) => followLive(model),
    () => {},
  )

/** The bank's colours, as custom properties that the style sheet reads. */
function applyTheme(container: HTMLElement, theme: PublishedStart['theme']): void {
  for (const scheme of ['light', 'dark'] as const) {
    for (const [name, color] of Object.entries(theme[scheme] ?? {})) {
      container.style.setProperty(`--${scheme}-${name}`, color)
    }
  }
}
