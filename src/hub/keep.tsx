/**
 * The bank's own app without a network: the last content stays readable, and says how old it is.
 *
 * `hub/offline.ts` keeps it; this is the page's half. Nothing of it happens in a browser, in a frame
 * or in the browser of another app: there nothing is stored.
 */
import { render } from 'preact'

const WORKER = '/hub/offline.js'

const WORDS = {
  fr: 'Vous n’êtes pas connecté. Vous lisez nos réponses du {date}.',
  en: 'You are offline. You are reading our answers of {date}.',
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string }
}

/** Asks for the worker, and tells it what is on the screen. A webview without workers shows what it can. */
export async function keepContent(): Promise<void> {
  const { serviceWorker } = navigator
  if (!serviceWorker) return
  try {
    await serviceWorker.register(trusted(WORKER), { scope: '/hub/' })
    const { active } = await serviceWorker.ready
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name)
    active?.postMessage([location.href.split('#')[0], ...new Set(loaded)])
  } catch {} // private mode, no room, or the app forbids it
}

/** Our documents require Trusted Types, and this is their one address of a script that is a text. */
function trusted(url: string): string {
  const { trustedTypes } = window as Window & { trustedTypes?: TrustedTypes }
  const rules = { createScriptURL: () => WORKER }
  return trustedTypes?.createPolicy('des-questions', rules).createScriptURL(url) ?? url
}

/**
 * Says above the hub that there is no network, as long as there is none.
 *
 * @param isKept what is shown was kept: it stays so until the page is loaded again
 */
export function sayOffline(
  container: HTMLElement,
  { builtAt, isKept }: { builtAt: string; isKept: boolean },
): void {
  const place = document.createElement('div')
  place.setAttribute('role', 'status')
  container.before(place)
  const say = () => {
    const { lang } = document.documentElement
    const date = new Intl.DateTimeFormat(lang, { dateStyle: 'long' }).format(new Date(builtAt))
    const text = (lang.startsWith('en') ? WORDS.en : WORDS.fr).replace('{date}', date)
    render(navigator.onLine && !isKept ? null : <p class="offline">{text}</p>, place)
  }
  addEventListener('online', say)
  addEventListener('offline', say)
  say()
}
