/**
 * The frame's half of the handshake: who is around us, and may we speak to them?
 *
 *   frame                                    page
 *     │── HELLO, on window ─────────────────▶│
 *     │◀─ HELLO and one end of a channel ────│  our parent? that origin? else ignored
 *     │◀═ everything else, on the channel ══▶│
 *
 * The parent's origin is what the browser says it is; when the browser does not say, or nobody has
 * put it on the bank's list, there is no contact: no guess, and never '*'.
 */
import type { PublishedHub } from '../content/published.ts'
import { readToFrame } from './incoming.ts'
import { HELLO, type ToFrame, type ToPage } from './protocol.ts'

export type Around =
  /** Nobody: a page, in a tab or in an app. */
  | { parent: 'none' }
  /** On no list, or unknown: the neutral state, with a link to the bank. */
  | { parent: 'stranger' }
  | { parent: 'listed'; surface: 'partner' | 'facebook'; origin: string; port: PagePort }

/** The page around us. It may have no script of ours: then it hears nothing and says nothing. */
export interface PagePort {
  /** Kept until the page has greeted us back. */
  post(message: ToPage): void
  onMessage(hear: (message: ToFrame) => void): void
}

export interface Surroundings {
  window: Window
  origins: PublishedHub['origins']
}

/** Finds out who is around and greets them. Nothing is sent to a stranger. */
export function connectToPage({ window, origins }: Surroundings): Around {
  if (window.parent === window) return { parent: 'none' }
  const origin = parentOrigin(window)
  const surface = surfaceOf(origins, origin)
  if (!surface || !ancestorsAreListed(window, origins)) return { parent: 'stranger' }
  return { parent: 'listed', surface, origin, port: greet(window, origin) }
}

/** Chromium and WebKit list the ancestors; elsewhere the first referrer is the embedding page. */
function parentOrigin({ location, document }: Window): string {
  const [nearest] = location.ancestorOrigins ?? []
  return nearest ?? URL.parse(document.referrer)?.origin ?? 'null'
}

/** A listed page inside an unlisted one is not where the bank wanted to be seen. */
const ancestorsAreListed = ({ location }: Window, origins: PublishedHub['origins']): boolean =>
  [...(location.ancestorOrigins ?? [])].every((origin) => surfaceOf(origins, origin))

/** A frame on the bank's own site is shown like a partner's: that is what was asked for. */
function surfaceOf(origins: PublishedHub['origins'], origin: string) {
  if (origins.facebook.includes(origin)) return 'facebook'
  return [...origins.website, ...origins.partner].includes(origin) ? 'partner' : undefined
}

function greet(window: Window, origin: string): PagePort {
  const waiting: ToPage[] = []
  let send = (message: ToPage) => {
    waiting.push(message)
  }
  let hear: ((message: ToFrame) => void) | undefined
  let isStarted = false

  const onGreeting = ({ source, origin: from, data, ports: [port] }: MessageEvent) => {
    if (source !== window.parent || from !== origin || data !== HELLO || !port) return
    window.removeEventListener('message', onGreeting)
    port.onmessage = (event) => {
      const message = readToFrame(event.data)
      if (!message) return
      if (message.type === 'init') {
        if (isStarted) return // said once
        isStarted = true
      }
      hear?.(message)
    }
    send = (message) => port.postMessage(message)
    waiting.splice(0).forEach(send)
  }
  window.addEventListener('message', onGreeting)
  window.parent.postMessage(HELLO, origin)
  return {
    post: (message) => send(message),
    onMessage: (listener) => {
      hear = listener
    },
  }
}
