/**
 * The hub in the bank's app, with react-native-webview.
 *
 * The page is the hub's own, at the top of the webview; nothing is injected into it. Each decision that
 * protects the customer is numbered as in the README beside this folder.
 */
import { useEffect, useRef } from 'react'
import { BackHandler, Linking } from 'react-native'
import { WebView, type WebViewMessageEvent } from 'react-native-webview'

const ORIGIN = 'https://aide.banque.example'
const HUB = `${ORIGIN}/hub/`
/** Pages that the hub may send to the system's browser (3). */
const OUTSIDE = new Set([ORIGIN, 'https://www.banque.example'])
/** What the system opens by itself: numbers, messages, letters (4). */
const SYSTEM = /^(?:tel|sms|mailto):/

/**
 * Exact, and with no name or password in it. Not every version of React Native reads addresses as the web
 * does, and `originWhitelist` of the webview compares beginnings only.
 */
const originOf = (url: string): string | undefined =>
  /^(https:\/\/[a-z0-9.-]+)(?:[/?#]|$)/i.exec(url)?.[1]?.toLowerCase()

const openOutside = (url: string): void => {
  const origin = originOf(url)
  if (SYSTEM.test(url) || (origin && OUTSIDE.has(origin))) Linking.openURL(url).catch(() => {})
}

export interface HelpProps {
  /** Where the hub opens, such as `answer/ou-trouver-mon-rib`. */
  place?: string
  /** The language of the app, such as `fr`. */
  locale?: string
  onClose(): void
}

export function Help({ place, locale, onClose }: HelpProps) {
  const web = useRef<WebView>(null)
  const canGoBack = useRef(false)
  const hasSaidInit = useRef(false)

  useEffect(() => {
    const back = BackHandler.addEventListener('hardwareBackPress', () => {
      if (!canGoBack.current) return false
      web.current?.goBack()
      return true
    })
    return () => back.remove()
  }, [])

  /** The app says one thing: the language. The place is in the address. */
  const sayInit = () => {
    if (!locale || hasSaidInit.current) return
    hasSaidInit.current = true
    web.current?.postMessage(JSON.stringify({ type: 'init', locale }))
  }

  // (2) The library does not say which frame speaks: the address of the page is what there is to go by.
  const hear = ({ nativeEvent }: WebViewMessageEvent) => {
    if (originOf(nativeEvent.url) !== ORIGIN || nativeEvent.data.length > 4096) return
    const said = read(nativeEvent.data)
    if (said?.type === 'close') onClose()
    if (said?.type === 'openExternal' && typeof said.url === 'string') openOutside(said.url)
  }

  return (
    <WebView
      ref={web}
      source={{ uri: place ? `${HUB}#des-questions/${place}` : HUB }}
      // (1) What the hub does not need is off; where the page goes is decided below, and by nobody else.
      originWhitelist={['*']}
      onShouldStartLoadWithRequest={({ url }) => {
        if (originOf(url) === ORIGIN) return true
        openOutside(url)
        return false
      }}
      allowFileAccess={false}
      allowFileAccessFromFileURLs={false}
      allowUniversalAccessFromFileURLs={false}
      geolocationEnabled={false}
      javaScriptCanOpenWindowsAutomatically={false}
      mixedContentMode="never"
      setSupportMultipleWindows={false}
      thirdPartyCookiesEnabled={false}
      limitsNavigationsToAppBoundDomains
      // The hub keeps clear of the edges of the screen by itself.
      contentInsetAdjustmentBehavior="never"
      allowsBackForwardNavigationGestures
      allowsLinkPreview={false}
      onNavigationStateChange={(state) => {
        canGoBack.current = state.canGoBack
      }}
      onLoadEnd={sayInit}
      onMessage={hear}
      onContentProcessDidTerminate={() => web.current?.reload()}
    />
  )
}

function read(text: string): { type?: unknown; url?: unknown } | undefined {
  try {
    const said: unknown = JSON.parse(text)
    return typeof said === 'object' && said !== null ? said : undefined
  } catch {
    return undefined
  }
}
