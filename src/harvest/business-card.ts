/**
 * « Lyon », “Prefer to write?”, then an address or a number and little else: where somebody can be found,
 * which the contacts of the page know. It answers nothing.
 */
import type { AnyNode } from 'domhandler'
import { words } from './dom.ts'
import { phonesInText } from './phone.ts'
import { addressesIn } from './places.ts'

/** Characters: more says something besides. */
const LONGEST = 160
/** A sentence that ends, and another one. */
const GOES_ON = /\p{Ll}{3}[.!…](?:\s|$)/u

export const isBusinessCard = (nodes: readonly AnyNode[]): boolean => {
  const text = words(nodes)
  if (text.length >= LONGEST || GOES_ON.test(text)) return false
  return phonesInText(text).length > 0 || addressesIn(text).length > 0
}
