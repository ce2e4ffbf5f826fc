/**
 * The page of a program that has an origin of its own: where it draws, the words that it is given, its
 * address, its other tabs and its memory. What is drawn there it does not know.
 */
import { lineTo, withCookie } from './answer.ts'
import { createKeep } from './keep.ts'
import { untilSeen } from './watch.ts'

/** By which the page dresses itself: the rest of it is the program’s. */
interface Dressed {
  locale: string
  theme: { light?: Record<string, string>; dark?: Record<string, string> }
}

/** @param name of the element, and of the channel between tabs. `secure` */
export function openPage(name: string) {
  const root = document.querySelector<HTMLElement>(`#${name}`)!
  const here = `${location.origin}/`
  const fetch = withCookie((input, init) => globalThis.fetch(input, init))
  const tabs = new BroadcastChannel(`des-questions ${name}`)
  return {
    root,
    here,
    fetch,
    /** The words of the first language that the visitor and the bank have in common; the page then has both. */
    async start<S extends Dressed>(): Promise<S> {
      const start: S = await (await globalThis.fetch(startFor(root, navigator.languages))).json()
      document.documentElement.lang = start.locale
      for (const scheme of ['light', 'dark'] as const) {
        for (const [token, color] of Object.entries(start.theme[scheme] ?? {})) {
          root.style.setProperty(`--${scheme}-${token}`, color)
        }
      }
      return start
    },
    around: {
      line: lineTo(here, fetch),
      now: () => Date.now(),
      newKey: () => crypto.randomUUID(),
      keep: createKeep(() => sessionStorage, Date.now),
      address: {
        read: () => location.hash,
        go: (name: string) => {
          if (location.hash !== `#${name}`) history.pushState(null, '', `#${name}`)
        },
        replace: (name: string) => history.replaceState(null, '', `#${name}`),
      },
      others: {
        say: (what: string) => tabs.postMessage(what),
        hear: (hear: () => void) => tabs.addEventListener('message', hear),
      },
      isSeen: () => document.visibilityState === 'visible',
      wait: untilSeen,
    },
  }
}

function startFor({ dataset }: HTMLElement, wanted: readonly string[]): string {
  const starts: Record<string, string> = JSON.parse(dataset.starts!)
  const short = wanted.map((language) => language.slice(0, 2))
  const found = [...wanted, ...short].find((language) => Object.hasOwn(starts, language))
  return starts[found ?? Object.keys(starts)[0]!]!
}

interface Visit {
  session: { tick(): void }
  follow(): void
  comeBack(): void
}

/** The address is gone along with, the clock stood still with the device, or the page came back from a cache. */
export function attend({ session, follow, comeBack }: Visit): void {
  addEventListener('popstate', follow)
  addEventListener('hashchange', follow)
  document.addEventListener('visibilitychange', session.tick)
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) comeBack()
  })
}
