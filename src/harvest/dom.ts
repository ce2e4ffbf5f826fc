/**
 * Reading a page's tree: its words, what surrounds an element, what follows it.
 */
import { type AnyNode, type Element, isTag as isElement, isText, type Text } from 'domhandler'
import { cleanText } from '../content/clean-text.ts'

export { isElement }

/** What is in them is not read. */
export const SILENT = new Set(
  'script style template noscript svg math select textarea iframe object'.split(' '),
)
const INLINE = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small
   span strike strong sub sup time tt u var wbr`.split(/\s+/),
)

export const isBlock = ({ name }: Element): boolean => !INLINE.has(name) && name !== 'br'

/**
 * Asks once about each node. What was found out is kept on the node and goes with its page: in a WeakMap, it
 * would cost the collector a tenth of a harvest.
 */
export function once<N extends AnyNode, T>(find: (node: N) => T): (node: N) => T {
  const key = Symbol('once')
  return (node) => {
    const notes = node as N & { [key: symbol]: T | undefined }
    const known = notes[key]
    if (known !== undefined) return known
    const found = find(node)
    notes[key] = found
    return found
  }
}

/** A text on one line, its ends with their space: every rule asks about what holds it. */
const lineOf = once((text: Text): string => cleanText(text.data).replace(/[ \t\n\f\r]+/g, ' '))

/**
 * The words that `nodes` show, on one line; blocks are kept apart. `skip` leaves out an element; after about `most`
 * characters the rest is not read.
 */
export function words(
  nodes: readonly AnyNode[],
  skip?: (element: Element) => boolean,
  most = Number.POSITIVE_INFINITY,
): string {
  let text = ''
  let isApart = true
  const say = (line: string): void => {
    text += isApart && line.startsWith(' ') ? line.slice(1) : line
    isApart = line === '' ? isApart : line.endsWith(' ')
  }
  const walk = (node: AnyNode): void => {
    if (isText(node)) say(lineOf(node))
    if (!('children' in node) || text.length > most) return
    const isSet = isElement(node) && !INLINE.has(node.name)
    if (isElement(node) && (SILENT.has(node.name) || skip?.(node))) return
    if (isSet && !isApart) say(' ')
    for (const child of node.children) walk(child)
    if (isSet && !isApart) say(' ')
  }
  for (const node of nodes) walk(node)
  return text.endsWith(' ') ? text.slice(0, -1) : text
}

/** All of its text as it stands, scripts included. */
export const textContent = (element: Element): string =>
  element.children
    .map((child) => (isText(child) ? child.data : isElement(child) ? textContent(child) : ''))
    .join('')

export const hasClass = (element: Element, pattern: RegExp): boolean =>
  (element.attribs.class ?? '').split(/\s+/).some((name) => pattern.test(name))

/** The element and what is around it, nearest first. */
export function* ancestors(node: AnyNode): Generator<Element> {
  for (let at: AnyNode | null = node; at; at = at.parent) if (isElement(at)) yield at
}

/** The elements of `nodes`, themselves included, in the order of the page. */
export function* descendants(nodes: readonly AnyNode[]): Generator<Element> {
  const left = nodes.toReversed()
  for (let node = left.pop(); node; node = left.pop()) {
    if (isElement(node)) yield node
    if (!('children' in node)) continue
    for (let at = node.children.length - 1; at >= 0; at--) left.push(node.children[at]!)
  }
}

const GLANCE = 400
/** The first words of a node, read once: is there anything, does it ask, is it a sign? */
export const glance = once((node: AnyNode): string => words([node], undefined, GLANCE))

export const contains = (element: AnyNode, node: AnyNode): boolean => {
  for (let at: AnyNode | null = node; at; at = at.parent) if (at === element) return true
  return false
}
