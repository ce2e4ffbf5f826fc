/**
 * ENTRY of the panel's program: from the first press of the launcher to the hub on the screen.
 *
 * The `open` attribute says whether the panel is open, and everything follows it. This file ties
 * together what others do: the box and the focus (`box.ts`), where the hub comes to (`arrive.ts`),
 * what stands there meanwhile (`waiting.ts`) and the page's address (`place.ts`).
 */
import { type ErrorCode, QuestionsError } from '../errors.ts'
import { type Arrived, arrive } from './arrive.ts'
import { drawDialog, drawSection } from './box.ts'
import { draw, sheetOf } from './draw.ts'
import { within } from './hub-file.ts'
import css from './panel.css?inline'
import { isAskedFor, placeOf, withoutPlace, withoutQuestion } from './place.ts'
import type { Errand, HubProgram, Panel, Stage } from './program.ts'
import type { Emit, Mode } from './protocol.ts'
import { drawWaiting } from './waiting.ts'

/** Long enough for a slow phone. */
const PATIENCE_MS = 20_000

const importHub = (url: string): Promise<HubProgram> => import(/* @vite-ignore */ url)

export function createPanel(stage: Stage, load = importHub): Panel {
  const { element, root, launcher, signal } = stage
  const attribute = (name: string) => element.getAttribute(name) || undefined
  const mode = (attribute('mode') ?? 'launcher') as Mode
  const floats = mode === 'launcher'
  const emit: Emit = (name, detail = {}) =>
    element.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }))

  let hub: Arrived | undefined
  let place: string | undefined
  let isOpen = false
  /** The place was opened by a link, so the address is ours until it is left. */
  let byLink = false
  let followsLink = false
  let wantsFocus = false

  const close = () => {
    element.removeAttribute('open')
    sync()
  }
  const box = floats ? drawDialog(stage, close) : drawSection(stage)
  const waiting = drawWaiting(stage, within(stage.base, stage.hub.page), {
    retry: () => present(),
    ...(floats && { close }),
  })
  box.node.append(waiting.node)

  const errand = (): Errand => ({
    mode,
    emit,
    place,
    followAddress: byLink || mode === 'page',
    topic: attribute('topic'),
    entity: attribute('entity'),
    theme: attribute('theme'),
    ...(floats && { close }),
  })

  let coming: ReturnType<typeof arrive> | undefined
  const warm = () => {
    coming ??= patiently(signal, (trial) =>
      arrive({
        ...stage,
        signal: trial,
        load,
        errand,
        box: () => {
          const inner = draw('div', { class: 'box' })
          box.node.append(inner)
          trial.addEventListener('abort', () => inner.remove())
          return inner
        },
      }),
    )
    coming.catch(() => {
      coming = undefined
      delete stage.entry // may be what did not come, or what was not to be had of the browser's cache
    })
    return coming
  }

  let presenting: Promise<void> | undefined
  const present = () => {
    presenting ??= attempt().finally(() => {
      presenting = undefined
    })
    return presenting
  }
  const attempt = async () => {
    if (hub) return
    waiting.say('loading')
    try {
      const start = await warm()
      // Whoever pressed sees the box before the hub takes its time; the place in a link is taken at once.
      if (!byLink) await new Promise((next) => setTimeout(next))
      if (hub || signal.aborted) return
      if (!start) return fail('elsewhere', 'HOST_NOT_ALLOWED')
      const focused = floats ? box.holdsFocus() : wantsFocus
      hub = start()
      followsLink = byLink && !hub.shown // a frame never does
      waiting.node.remove()
      if (focused) hub.focus()
      hub.shown?.(isOpen)
    } catch (error) {
      if (signal.aborted) return
      fail('failed', error instanceof QuestionsError ? error.code : 'NOT_FOUND', error)
    }
  }
  const fail = (state: 'failed' | 'elsewhere', code: ErrorCode, error: unknown = code) => {
    waiting.say(state)
    emit('dq:failed', { channel: 'hub', code })
    console.warn('des-questions', error)
  }

  const sync = () => {
    const wanted = element.hasAttribute('open')
    if (!floats || wanted === isOpen) return
    isOpen = wanted
    launcher.setAttribute('aria-expanded', String(isOpen))
    if (isOpen) box.show(wantsFocus)
    else box.hide()
    hub?.shown?.(isOpen)
    emit(isOpen ? 'dq:open' : 'dq:close')
    if (isOpen) void present()
    else leaveAddress()
  }
  /** A hub that has followed the address would go on: the next one starts without. */
  const leaveAddress = () => {
    if (!byLink) return
    byLink = false
    place = undefined
    rewrite(withoutPlace(location.href))
    if (followsLink) empty()
  }
  /** The next hub starts afresh. */
  const empty = () => {
    hub?.destroy()
    hub = coming = undefined
    box.node.replaceChildren(waiting.node)
  }
  /** Who is at the page, when it says so. Of another person no word stays, here or in the tab. */
  let person: string | undefined
  element.identified = async () => {
    const now = await element.getOpaqueId?.()
    const isOther = person && now !== person
    person = now
    if (!isOther) return
    empty()
    try {
      for (const key in sessionStorage) {
        if (key.startsWith('des-questions')) delete sessionStorage[key]
      }
    } catch {} // a page that may not store has kept nothing
    if (isOpen) void present()
  }

  const open = (to?: string) => {
    place = to ?? place
    if (to) hub?.go(to)
    wantsFocus = true
    if (floats) element.setAttribute('open', '')
    if (isOpen) box.show(true)
    else sync()
    hub?.focus()
    void present().finally(() => {
      wantsFocus = false
    })
  }
  const follow = () => {
    if (isAskedFor(element)) {
      const to = placeOf(location.hash)
      rewrite(withoutQuestion(location.href))
      byLink = mode !== 'page'
      open(to)
    } else if (byLink && !placeOf(location.hash)) {
      if (floats) return close()
      leaveAddress()
      void present()
    }
  }

  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheetOf(css)]
  root.append(box.node)
  addEventListener('hashchange', follow, { signal })
  signal.addEventListener('abort', () => hub?.destroy())
  warm().catch(() => {}) // somebody reached for us: said when it matters, by `present`
  if (!floats) {
    isOpen = true
    void present()
  }
  element.identified()
  follow()
  sync()
  return {
    open(to) {
      if (element.hasAttribute('open')) open(to)
    },
    sync,
  }
}

/** The address changes, the history does not grow. */
function rewrite(address: string): void {
  if (address !== location.href) history.replaceState(history.state, '', address)
}

/** Gives `task` a signal of its own, and gives up on it after a while or when `life` ends. */
function patiently<T>(life: AbortSignal, task: (trial: AbortSignal) => Promise<T>): Promise<T> {
  const trial = new AbortController()
  const signal = AbortSignal.any([life, trial.signal])
  const timer = setTimeout(
    () => trial.abort(new QuestionsError('TIMED_OUT', 'No program')),
    PATIENCE_MS,
  )
  return new Promise<T>((resolve, reject) => {
    signal.onabort = () => reject(signal.reason)
    task(signal).then(resolve, (error) => trial.abort(error))
  }).finally(() => clearTimeout(timer))
}
