/**
 * The hub on a page that is not the bank's: a frame of the bank's origin, and what it may ask of us.
 *
 * The page learns sizes and counted events, never a word that was typed; the frame can change its
 * height and ask to be shut, nothing else. Whatever the table does not name is ignored.
 */
import type { PublishedHub } from '../content/published.ts'
import { QuestionsError } from '../errors.ts'
import { draw } from './draw.ts'
import { openPorts } from './ports.ts'
import type { Errand, Hub } from './program.ts'
import { EVENTS, type EventDetail, type ToFrame } from './protocol.ts'

/**
 * Scripts, storage and forms of its own origin, which is never the page's; links open a tab of their
 * own (`tel:` needs that too), and a calendar entry can be saved. It cannot take the page elsewhere,
 * not even after a click, nor show dialogs of the browser.
 */
const SANDBOX =
  'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads'

/** From the frame's `load` to its greeting. It reads hub.json meanwhile; a refused frame stays dumb. */
const PATIENCE_MS = 4000
/** In CSS pixels: everything that the hub has, at 400 %, and no more. */
const MAX_HEIGHT = 10_000
/** Sizes excepted: those are one layout a frame, however many come. */
const MAX_MESSAGES_PER_SECOND = 50
/** Of one message, as JSON. */
const MAX_LENGTH = 1024

export interface FramedHub extends Hub {
  shown(shown: boolean): void
}

export interface FrameWish {
  hub: PublishedHub
  url: string
  locale: string
  errand(): Errand
  box(): HTMLElement
  signal: AbortSignal
}

/**
 * @returns when the hub in the frame says that it has drawn itself
 * @throws QuestionsError `REFUSED` when something else was loaded: an error page, or one for strangers
 */
export function showFrame(wish: FrameWish): Promise<FramedHub> {
  const { url, locale, signal } = wish
  const life = new AbortController()
  const frame = draw('iframe', {
    title: `Aide ${wish.hub.brand.name}`,
    referrerpolicy: 'strict-origin', // the frame learns whom to greet, and no more
    sandbox: SANDBOX,
    src: url,
  })
  let isShown = false
  let post = (_message: ToFrame) => {}

  return new Promise((resolve, reject) => {
    const framed: FramedHub = {
      go: (place) => post({ type: 'go', place }),
      focus: () => frame.focus(),
      shown(shown) {
        isShown = shown
        post({ type: 'shown', shown })
      },
      destroy() {
        life.abort()
        frame.remove()
      },
    }
    const onMessage = hearFrame(wish.errand(), frame, () => resolve(framed))
    let timer: ReturnType<typeof setTimeout> | undefined
    const refuse = () => reject(new QuestionsError('REFUSED', `No greeting from ${url}`))
    frame.onload = () => {
      timer ??= setTimeout(refuse, PATIENCE_MS)
    }
    const onPort = (port: MessagePort) => {
      frame.onload = null
      clearTimeout(timer)
      post = (message) => port.postMessage(message)
      port.onmessage = onMessage
      const { mode, place, topic, entity, theme } = wish.errand()
      post({ type: 'init', mode, locale, place, topic, entity, theme })
      if (isShown) framed.shown(true)
    }
    openPorts(frame, new URL(url).origin, onPort, AbortSignal.any([signal, life.signal]))
    wish.box().append(frame)
  })
}

/** Reads what the frame says: a name of the table, with fields of the right kind and range. */
export function hearFrame(
  errand: Errand,
  frame: Pick<HTMLElement, 'style'>,
  onReady: () => void,
): (event: MessageEvent) => void {
  let height = 0
  const layOut = () => {
    frame.style.height = `${height}px`
    height = 0
  }
  const verbs = new Map<unknown, (message: Record<string, unknown>) => void>([
    ['ready', onReady],
    ['close', () => errand.close?.()],
    [
      'size',
      (message) => {
        const asked = message.height
        if (errand.mode === 'launcher' || typeof asked !== 'number' || !(asked > 0)) return
        if (!height) requestAnimationFrame(layOut)
        height = Math.min(asked, MAX_HEIGHT)
      },
    ],
    [
      'event',
      ({ name, detail }) => {
        const known = EVENTS.find((event) => event === name)
        if (known) errand.emit(known, plain(detail))
      },
    ],
  ])
  let second = 0
  let count = 0
  return ({ data, timeStamp }) => {
    if (timeStamp - second > 1000) {
      second = timeStamp
      count = 0
    }
    if (data?.type !== 'size' && ++count > MAX_MESSAGES_PER_SECOND) return
    if (isSmall(data)) verbs.get(data?.type)?.(data)
  }
}

function isSmall(data: unknown): boolean {
  try {
    return JSON.stringify(data).length <= MAX_LENGTH
  } catch {
    return false // in a circle, or of a kind that none of our messages has
  }
}

/** Counted values only: nothing that holds another thing, nothing long enough to be a sentence. */
function plain(detail: unknown): EventDetail {
  const isShort = (value: unknown) => typeof value === 'string' && value.length <= 100
  const fits = (value: unknown) =>
    isShort(value) ||
    typeof value === 'boolean' ||
    Number.isFinite(value) ||
    (Array.isArray(value) && value.length <= 20 && value.every(isShort))
  const fields = Object.entries(detail ?? {})
  return Object.fromEntries(fields.filter(([key, value]) => /^[a-z]+$/i.test(key) && fits(value)))
}
