/**
 * What other people said: posts of a forum, comments, testimonials. A question of theirs is no question of
 * the site, whatever follows it.
 */
import type { AnyNode, Element } from 'domhandler'
import { ancestors, descendants, hasClass, isElement, once } from './dom.ts'
import { lengthOf } from './measure.ts'
import { shapeOf } from './shape.ts'

const AUTHOR =
  /(?:^|[-_])(?:authors?|auteurs?|avatar|user-?name|post-?profile|poster|comment-?meta|by-?line|pseudo)(?:[-_]|$)/i

/** What customers say, by the name of what is around it. */
const PRAISE = /(?:^|[-_])(?:t[eé]moignages?|testimonials?|verbatims?)(?:[-_]|$)/i

/** An entry of a discussion is not deeper below the list. */
const DEEPEST = 6

/** One of several blocks of one shape, each signed by its author. */
export function isMessage(node: AnyNode): boolean {
  for (const around of ancestors(node).drop(1).take(DEEPEST)) {
    if (around.name === 'main' || around.name === 'body') return false
    if (hasClass(around, PRAISE)) return true
    if (isSigned(around) && siblings(around).some(isSigned)) return true
  }
  return false
}

function siblings(element: Element): Element[] {
  const shape = shapeOf(element)
  const around = element.parent?.children ?? []
  return around.filter(
    (other): other is Element => other !== element && isElement(other) && shapeOf(other) === shape,
  )
}

const isSigned = once((element: Element): boolean =>
  descendants(element.children).some(
    (inner) => hasClass(inner, AUTHOR) || /\bauthor\b/.test(inner.attribs.itemprop ?? ''),
  ),
)

/** Nearly nothing but quotations: what customers say. */
export function isQuotes(nodes: readonly AnyNode[]): boolean {
  const quotes = descendants(nodes)
    .filter(({ name }) => name === 'blockquote')
    .toArray()
  return quotes.length > 1 && lengthOf(quotes) > lengthOf(nodes) * 0.6
}
