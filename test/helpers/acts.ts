/** What somebody does in a window of any engine: press, or type, whatever shadow root it is in. */
import { expect } from 'vitest'
import type { Window } from './windows.ts'

export interface Act {
  /** A selector, in whatever open shadow root it is found. */
  find: string
  /** What the text of it says; the first one when left out. */
  says?: string
  type?: string
}

/** In the page: does it to the first that can be seen; tells whether there was one. */
function act({ find, says = '', type }: Act): boolean {
  const roots = (root: Document | ShadowRoot): (Document | ShadowRoot)[] => [
    root,
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
      shadowRoot ? roots(shadowRoot) : [],
    ),
  ]
  const plain = (text: string | null) => (text ?? '').replace(/\s+/g, ' ')
  const found = roots(document)
    .flatMap((root) => [...root.querySelectorAll<HTMLInputElement>(find)])
    .find((node) => node.getClientRects().length > 0 && plain(node.textContent).includes(says))
  if (!found) return false
  if (type === undefined) found.click()
  else {
    found.focus()
    found.value = type
    found.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }))
  }
  return true
}

/** As soon as it is there; a page that is on its way to another has nothing yet. */
export const does = (window: Window, what: Act) =>
  expect.poll(() => window.run(act, what).catch(() => false), { timeout: 20_000 }).toBe(true)
