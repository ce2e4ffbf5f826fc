/**
 * The bank's own app around the page: three shapes of one small bridge.
 *
 *   to the app     ready · openExternal { url } · close
 *   from the app   init { locale?, place? }, once
 *
 * Everything is JSON text. No token and no word that was typed crosses. Only the page at the top of
 * the webview speaks: Android shows the bridge to every frame, and a frame is not ours.
 */
import { type AppInit, readAppInit } from './incoming.ts'

export type ToApp = { type: 'ready' } | { type: 'openExternal'; url: string } | { type: 'close' }

export interface App {
  kind: 'ios' | 'android' | 'react-native'
  /** @returns `false` for an address that may not leave: a plain link then does what it does */
  post(message: ToApp): boolean
  onInit(hear: (init: AppInit) => void): void
}

/** What apps put on `window`. All of it is optional, and none of it is believed to be well-formed. */
interface AppWindow {
  webkit?: { messageHandlers?: { desQuestions?: Bridge } }
  desQuestions?: Bridge
  DesQuestionsAndroid?: Bridge
  ReactNativeWebView?: Bridge
}
interface Bridge {
  postMessage?(json: string): unknown
  addEventListener?(type: 'message', listener: (event: MessageEvent) => void): void
}

const SHAPES: readonly (readonly [App['kind'], (window: AppWindow) => Bridge | undefined])[] = [
  ['ios', (window) => window.webkit?.messageHandlers?.desQuestions],
  ['android', (window) => window.desQuestions], // addWebMessageListener: knows the caller's origin
  ['android', (window) => window.DesQuestionsAndroid], // addJavascriptInterface
  ['react-native', (window) => window.ReactNativeWebView],
]

/**
 * Call it before any other script runs: what is found now is kept, and a script that replaces the
 * bridge later replaces nothing of ours.
 *
 * @param allowed whether an address may be opened outside of the app
 * @returns `null` in a browser, and in a frame
 */
export function connectToApp(
  window: Window,
  { allowed }: { allowed(url: string): boolean },
): App | null {
  if (window.top !== window) return null
  for (const [kind, find] of SHAPES) {
    const bridge = find(window as unknown as AppWindow)
    if (typeof bridge?.postMessage !== 'function') continue
    const send = bridge.postMessage.bind(bridge)
    const inbox = listenForInit(window, bridge)
    return {
      kind,
      post(message) {
        if (message.type === 'openExternal' && !isLink(message.url, allowed)) return false
        send(JSON.stringify(message))
        return true
      },
      onInit: inbox,
    }
  }
  return null
}

/** A page of the web that is allowed; what is no address, or hides a name in one, is not. */
function isLink(url: unknown, allowed: (url: string) => boolean): boolean {
  if (typeof url !== 'string' || url.length > 2000) return false
  const { protocol, username, password, href } = URL.parse(url) ?? {}
  return /^https?:$/.test(protocol ?? '') && !username && !password && allowed(href!)
}

/**
 * Android's listener has an event of its own. The others dispatch a `message` event on the page
 * (React Native does so by itself); unlike what another window posts, it has no source and no origin.
 */
function listenForInit(window: Window, bridge: Bridge): App['onInit'] {
  let init: AppInit | undefined
  let hear: ((init: AppInit) => void) | undefined
  const receive = ({ data }: MessageEvent) => {
    if (init) return
    init = readAppInit(data)
    if (init) hear?.(init)
  }
  if (bridge.addEventListener) bridge.addEventListener('message', receive)
  else {
    const fromApp = (event: Event) => {
      const message = event as MessageEvent
      if (!message.source && !message.origin) receive(message)
    }
    window.addEventListener('message', fromApp)
    window.document.addEventListener('message', fromApp)
  }
  return (listener) => {
    hear = listener
    if (init) listener(init)
  }
}
