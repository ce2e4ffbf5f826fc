/**
 * The nearest id from which a reader who follows a link sees the question.
 */
import type { AnyNode, Element } from 'domhandler'
import { ancestors, descendants, isElement } from './dom.ts'
import type { Found } from './rule.ts'

const idOf = ({ name, attribs }: Element): string | undefined =>
  attribs.id || (name === 'a' && !attribs.href ? attribs.name : undefined)

/** `isShared` tells whether an element around the question holds other questions as well. */
export function anchorOf(
  found: Found,
  isShared: (element: AnyNode) => boolean,
): string | undefined {
  const { at, anchorAt = at } = found
  if (!at || !anchorAt) return
  for (const element of descendants([anchorAt])) if (idOf(element)) return idOf(element)
  for (const element of ancestors(at)) {
    if (isShared(element)) break
    if (idOf(element)) return idOf(element)
  }
  const before = at.prev?.prev ?? at.prev
  if (before && isElement(before) && before.name === 'a' && before.children.length === 0) {
    return idOf(before)
  }
  for (const node of found.answer) {
    if (isElement(node) && idOf(node)) return idOf(node)
    const { parent } = node
    if (parent && isElement(parent) && !isShared(parent) && idOf(parent)) return idOf(parent)
  }
  return
}
