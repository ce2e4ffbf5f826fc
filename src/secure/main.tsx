/**
 * ENTRY. The program of secure messages: a page of the bank's secure origin, or a frame of it inside the
 * bank's own site. No other origin is given a file of it.
 */
import { render } from 'preact'
import { lineTo, withCookie } from '../api/answer.ts'
import { openApi } from '../api/client.ts'
import { createKeep } from '../api/keep.ts'
import { untilSeen } from '../api/watch.ts'
import type { SecureStart } from '../content/secure-start.ts'
import { adoptStyles } from '../ui/adopt.ts'
import form from '../ui/form.css?inline'
import frame from '../ui/frame.css?inline'
import messages from '../ui/messages.css?inline'
import parts from '../ui/parts.css?inline'
import states from '../ui/states.css?inline'
import theme from '../ui/theme.css?inline'
import { App } from './app.tsx'
import { createModel } from './model.ts'
import styles from './secure.css?inline'

const root = document.querySelector<HTMLElement>('#secure')!
const here = `${location.origin}/`
const fetch = withCookie((input, init) => globalThis.fetch(input, init))
const tabs = new BroadcastChannel('des-questions secure')
const keep = createKeep(() => sessionStorage)

adoptStyles(document, theme + frame + parts + states + form + messages + styles)

async function show(): Promise<void> {
  const start: SecureStart = await (await globalThis.fetch(startFor(navigator.languages))).json()
  document.documentElement.lang = start.locale
  for (const scheme of ['light', 'dark'] as const) {
    for (const [name, color] of Object.entries(start.theme[scheme] ?? {})) {
      root.style.setProperty(`--${scheme}-${name}`, color)
    }
  }
  const model = createModel(start, {
    api: openApi(here, fetch),
    line: lineTo(here, fetch),
    now: () => Date.now(),
    newKey: () => crypto.randomUUID(),
    keep,
    address: {
      read: () => location.hash,
      go: (name) => {
        if (location.hash !== `#${name}`) history.pushState(null, '', `#${name}`)
      },
      replace: (name) => history.replaceState(null, '', `#${name}`),
    },
    others: {
      say: (what) => tabs.postMessage(what),
      hear: (hear) => tabs.addEventListener('message', hear),
    },
    isSeen: () => document.visibilityState === 'visible',
    wait: untilSeen,
  })
  addEventListener('popstate', model.follow)
  addEventListener('hashchange', model.follow)
  document.addEventListener('visibilitychange', model.session.tick)
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) model.comeBack()
  })
  root.replaceChildren()
  render(<App model={model} />, root)
  await model.session.look()
}

/** The words of the first language that the visitor and the bank have in common. */
function startFor(wanted: readonly string[]): string {
  const starts: Record<string, string> = JSON.parse(root.dataset.starts!)
  const short = wanted.map((language) => language.slice(0, 2))
  const found = [...wanted, ...short].find((language) => Object.hasOwn(starts, language))
  return starts[found ?? Object.keys(starts)[0]!]!
}

// Without its words the page keeps what it says without a program: the bank's number and its site.
show().catch(() => root.removeAttribute('aria-busy'))
