/**
 * The shortest story, in every engine: somebody presses the launcher, asks, reads the answer and finds a way to be
 * rung back.
 *
 * `.ci/run` tells it wherever an engine is installed; `npm run test:browsers` installs them.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startDemo } from '../../../examples/demo/demo.mjs'
import { WINDOWS, type Window } from '../../helpers/windows.ts'

let demo: Awaited<ReturnType<typeof startDemo>>
beforeAll(async () => {
  demo = await startDemo({ port: 0, quiet: true })
})
afterAll(() => demo?.close())

interface Act {
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

const does = (window: Window, what: Act) =>
  expect.poll(() => window.run(act, what), { timeout: 20_000 }).toBe(true)

describe.each(WINDOWS)('$name', ({ name, launch }) => {
  const otherwise = launch ? '' : ` (${name} is not here: npm run test:browsers)`
  it.skipIf(!launch)(`asks, reads and is offered a call${otherwise}`, async () => {
    const window = await launch!()
    try {
      await window.goto(demo.urls.website)
      await does(window, { find: '[part=launcher]' })
      await does(window, { find: '.hub input[type=search]', type: 'ou est mon rib' })
      await does(window, { find: '.hub .main .row button, .hub .main button.row', says: 'RIB' })
      await does(window, { find: '.hub article', says: 'RIB' })
      await does(window, { find: '.hub .foot button', says: 'Nous contacter' })
      await does(window, { find: '.hub .main button', says: 'Être rappelé' })
      await does(window, { find: '.hub .times' })
    } finally {
      await window.close()
    }
  })
})
