/**
 * The text of a page that is one article: where content systems put it, or else all of it.
 */
import type { AnyNode, Element } from 'domhandler'
import { ancestors, descendants, glance, hasClass, isElement } from './dom.ts'
import { isProse, lengthOf } from './measure.ts'
import { shapeOf } from './shape.ts'

const BODY =
  /^(?:.*[-_])?(?:(?:article|entry|post|page|node|faq|answer|kb|field)[-_]*(?:body|content|text|answer)|body|field--name-\w+|wysiwyg|rich-?text|body-?text|rte|prose)$/i

const isBody = (element: Element): boolean =>
  element.name === 'article' ||
  /articleBody|\btext\b/.test(element.attribs.itemprop ?? '') ||
  hasClass(element, BODY)

/** The one element that holds most of what `nodes` say and is named for it. */
export function articleBody(nodes: readonly AnyNode[]): Element | undefined {
  const all = lengthOf(nodes)
  let body: Element | undefined
  let from = nodes
  for (;;) {
    const inner = descendants(from)
      .filter((element) => element !== body && isBody(element))
      .find((element) => lengthOf([element]) > all * 0.6 && isProse(element.children))
    if (!inner) return body
    body = inner
    from = inner.children
  }
}

/** The same, where the title and what goes with it have a wrapper of their own. */
export const bodyBeside = (title: Element): Element | undefined =>
  ancestors(title)
    .drop(1)
    .take(3)
    .flatMap((around) => siblingsAfter(around))
    .find((element) => isBody(element) && isProse(element.children))

function* siblingsAfter(element: Element): Generator<Element> {
  for (let next = element.next; next; next = next.next) if (isElement(next)) yield next
}

/** At least so many things beside each other are a display of them. */
const A_DISPLAY = 3

/** Cards: elements of one shape beside each other, each with a title or a picture of its own. */
export function isDisplay(element: Element): boolean {
  const inside = element.children.filter(isElement).filter((child) => glance(child) !== '')
  const [only] = inside
  if (inside.length === 1 && only) return isDisplay(only)
  return [...Map.groupBy(inside, shapeOf).values()].some(
    (like) => like.length >= A_DISPLAY && like.length * 2 > inside.length && like.every(isCard),
  )
}

const isCard = (element: Element): boolean =>
  !/^(?:p|tr|dt|dd)$/.test(element.name) &&
  descendants(element.children).some(({ name }) => /^(?:h[1-6]|svg|img)$/.test(name))

/** A list of things, each with its own title: nothing that a title above it asks is answered there. */
export function isListing(nodes: readonly AnyNode[]): boolean {
  const elements = nodes.filter(isElement).filter((element) => glance(element) !== '')
  const [first] = elements
  if (!first) return false
  if (elements.length === 1) return isListing(first.children)
  const like = elements.filter((element) => shapeOf(element) === shapeOf(first))
  return (
    like.length >= 3 &&
    like.every((element) => descendants(element.children).some(({ name }) => /^h[1-6]$/.test(name)))
  )
}
