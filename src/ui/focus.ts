/** The focus never falls out of what is being used: where its control goes, it moves to what is left. */
import type { RefObject } from 'preact'
import { useLayoutEffect } from 'preact/hooks'

/**
 * Called while `place` is drawn, when what has the focus is still there: by the component that draws
 * all of it, since one that reads a signal further down is drawn by itself, later.
 *
 * @param next selectors, the best first, of what may have it then
 */
export function useKeptFocus(place: RefObject<HTMLElement | null>, next: readonly string[]): void {
  const holdsFocus = () => place.current?.contains(focusedBeside(place.current)) === true
  const held = holdsFocus()
  useLayoutEffect(() => {
    if (!held || holdsFocus()) return
    const found = next.map((selector) => place.current?.querySelector<HTMLElement>(selector))
    found.find((node) => node)?.focus()
  })
}

const focusedBeside = (node: HTMLElement): Element | null =>
  (node.getRootNode() as Document | ShadowRoot).activeElement
