/**
 * A press on a button takes the focus from the field before it. What is said of that field then would
 * move the button from under the finger, and the press would hit nothing: so it waits for the end.
 */

/** @param left the control that the focus has just left */
export function afterPress(left: Element, say: () => void): void {
  const root = left.getRootNode() as Document | ShadowRoot
  if (!root.querySelector(':active')) say()
  else addEventListener('mouseup', () => setTimeout(say), { once: true, capture: true })
}
