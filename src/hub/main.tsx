/**
 * ENTRY. The hub's program: `import()`ed by the script on a page of the bank, or by our own frame.
 * Importing it does nothing; `mount` fills the element it is given and gives back how to leave.
 */
import { render } from 'preact'
import { openContent } from '../content/load.ts'
import type { Hub, Visit } from '../embed/program.ts'
import { css } from '../ui/styles.ts'
import { App } from './app.tsx'
import { createModel, type Model } from './model.ts'
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

export function mount(visit: Visit, { fetch, now, zone }: Surroundings = REAL): Hub {
  const { container } = visit
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  const root = container.getRootNode() as Document | ShadowRoot
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]

  const left = new AbortController()
  let model: Model | undefined
  let wantsFocus = false

  const show = async (locale: string | undefined, question?: string): Promise<void> => {
    try {
      const content = await openContent(visit.hub, visit.base, locale, fetch)
      if (left.signal.aborted) return
      model?.stop()
      applyTheme(container, content.start.theme)
      const place = model ? { place: model.placeText() } : {}
      model = createModel({
        visit: { ...visit, ...place },
        content,
        fetch,
        now,
        zone,
        window,
        ...(question === undefined ? {} : { question }),
      })
      render(<App key={locale} model={model} onLocale={change} />, container)
      visit.emit('dq:ready')
      if (wantsFocus) focus()
    } catch {
      if (left.signal.aborted) return
      render(
        <Failed
          hub={visit.hub}
          base={visit.base}
          locale={locale}
          onRetry={() => {
            show(locale, question)
          }}
          close={visit.close}
        />,
        container,
      )
    }
  }
  const change = (locale: string) => {
    wantsFocus = false
    void show(locale, model?.search.question.value).then(() =>
      container.querySelector<HTMLElement>('.language select')?.focus(),
    )
  }

  const focus = () => {
    wantsFocus = !model
    // On a touch screen the field would bring up the keyboard, over half of what is to be read.
    const touch = window.matchMedia('(pointer: coarse)').matches
    const target = touch ? 'h1' : 'input[type=search], h1'
    container.querySelector<HTMLElement>(target)?.focus({ preventScroll: true })
  }

  if (visit.openExternal) {
    const { openExternal } = visit
    container.addEventListener(
      'click',
      (event) => {
        const link = (event.target as Element).closest?.('a[href^="http"]')
        if (!(link instanceof HTMLAnchorElement)) return
        if (openExternal(link.href)) event.preventDefault()
      },
      { signal: left.signal },
    )
  }

  render(<Skeleton locale={visit.locale} close={visit.close} />, container)
  void show(visit.locale)

  return {
    go: (place) => {
      if (model) model.go(place)
      else visit = { ...visit, place }
    },
    focus,
    destroy() {
      left.abort()
      model?.stop()
      render(null, container)
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet)
    },
  }
}

/** The bank's colours, as custom properties that the style sheet reads. */
function applyTheme(
  container: HTMLElement,
  theme: { light?: Record<string, string>; dark?: Record<string, string> },
) {
  for (const scheme of ['light', 'dark'] as const) {
    for (const [name, color] of Object.entries(theme[scheme] ?? {})) {
      container.style.setProperty(`--${scheme}-${name}`, color)
    }
  }
}
