/**
 * « Lyon », “Prefer to write?”, then an address or a number and little else: where somebody can be found,
 * which the contacts of the page know. It answers nothing.
 */
import type { AnyNode } from 'domhandler'
import { words } from './dom.ts'
import { readHours } from './hours-text.ts'
import { phonesInText } from './phone.ts'
import { addressesIn } from './places.ts'

/** Characters: more says something besides. */
const LONGEST = 160
/** A sentence that ends, and another one. */
const GOES_ON = /\p{Ll}{3}[.!…](?:\s|$)/u

export const isBusinessCard = (nodes: readonly AnyNode[]): boolean => {
  const text = words(nodes)
  if (text.length >= LONGEST || GOES_ON.test(text)) return false
  return saysWhere(text)
}

/** The same at length, on a page of contacts: whom to call, what it costs and when, and no sentence of anything else. */
export const isContactRow = (nodes: readonly AnyNode[]): boolean => {
  const text = words(nodes)
  if (text.length >= LONGEST_ROW || !saysWhere(text)) return false
  return text
    .split(/(?<=(?:\p{Ll}{3}|\d)[.!…])\s+(?=\p{Lu})/u)
    .every((sentence) => saysWhere(sentence) || readHours(sentence) !== undefined)
}
/** Characters: two numbers, each with its price. */
const LONGEST_ROW = 240

const saysWhere = (text: string): boolean =>
  phonesInText(text).length > 0 || addressesIn(text).length > 0
