/**
 * A press on a button takes the focus from the field before it. What is said of that field then would
 * move the button from under the finger, and the press would hit nothing: so it waits for the end.
 */

/** A press that becomes a scroll, or leaves the window, has no click. */
const ENDS = ['mouseup', 'keyup', 'pointercancel', 'dragend', 'blur'] as const

/** @param near a control in the same document, or the same shadow root, as what may be pressed */
export function afterPress(near: Element, say: () => void): void {
  const root = near.getRootNode() as Document | ShadowRoot
  if (!root.querySelector(':active')) {
    say()
    return
  }
  const over = new AbortController()
  const end = () => {
    over.abort()
    setTimeout(say) // the click comes first
  }
  for (const name of ENDS) addEventListener(name, end, { capture: true, signal: over.signal })
}
