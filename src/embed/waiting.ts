/**
 * What the panel shows while the hub is awaited, and when it does not come. The page's own link to
 * its help is there from the first moment: who cannot wait, or has nothing to wait for, is not held.
 */

import { draw } from './draw.ts'
import type { Stage } from './program.ts'
import { languageOf, panelWordsIn } from './words.ts'

export type State = 'loading' | 'failed' | 'elsewhere'

export interface Waiting {
  node: HTMLElement
  say(state: State): void
}

/** @param on what its buttons do; a panel that stands in the page has nothing to close */
export function drawWaiting(
  { element, root, hub }: Pick<Stage, 'element' | 'root' | 'hub'>,
  pageAddress: string,
  on: { retry(): void; close?: () => void },
): Waiting {
  const words = panelWordsIn(languageOf(element))
  const button = (label: string, press: () => void) => {
    const drawn = draw('button', { type: 'button' }, label)
    drawn.onclick = press
    return drawn
  }
  const status = draw('span', { role: 'status' })
  const retry = button(words.retry, on.retry)
  retry.hidden = true
  // The launcher's: whatever link stands in the element shows here, ours where there is none.
  const slot = root.querySelector('slot') ?? draw('slot', {})
  slot.replaceChildren(draw('a', { href: pageAddress }, `${words.page} · ${hub.brand.name}`))
  const node = draw('div', { class: 'waiting' }, status, slot, retry)
  if (on.close) node.append(button(words.close, on.close))
  return {
    node,
    say(state) {
      status.textContent = words[state]
      if (state === 'failed') retry.hidden = false // and stays: the focus may be on it
    },
  }
}
