/**
 * What belongs to a title: the content that follows it, up to the next one.
 */
import type { AnyNode, Element } from 'domhandler'
import { ancestors, descendants, glance, isElement, words } from './dom.ts'
import { isFurniture } from './furniture.ts'
import { isMeta } from './meta.ts'

const REGION = new Set(['body', 'main', 'article', 'section', 'td', 'form', 'li'])

/**
 * What follows `start` and belongs to it: its next siblings until `stop`. Where there are none, those of
 * the elements around it, as a title is often wrapped. `stop` is asked about each element, `holds` about
 * what may contain such an element further down.
 */
export function contentAfter(
  start: Element,
  stop: (element: Element) => boolean,
  holds: (element: Element) => boolean,
): AnyNode[] {
  const from = headerOf(start)
  for (let at: Element = from; ; at = at.parent as Element) {
    const content = until(following(at), stop, holds)
    if (words(content.nodes, isMeta) || content.stopped) return content.nodes
    const { parent } = at
    if (!parent || !isElement(parent) || (REGION.has(parent.name) && at !== from)) return []
    if (REGION.has(parent.name) && parent.name !== 'li') return []
    const first = parent.children.find((child) => glance(child) !== '')
    if (first !== at) return []
  }
}

/** A `header` around a title alone (with its date, its author) is the title's. */
function headerOf(start: Element): Element {
  const header = ancestors(start)
    .take(4)
    .find(({ name }) => name === 'header' || name === 'hgroup')
  if (!header) return start
  const titles = descendants(header.children).filter(({ name }) => /^h[1-6]$/.test(name))
  return titles.toArray().length === 1 ? header : start
}

/** The siblings after a node. */
export function* following(node: AnyNode): Generator<AnyNode> {
  for (let next = node.next; next; next = next.next) yield next
}

function until(
  nodes: Iterable<AnyNode>,
  stop: (element: Element) => boolean,
  holds: (element: Element) => boolean,
): { nodes: AnyNode[]; stopped: boolean } {
  const kept: AnyNode[] = []
  for (const node of nodes) {
    if (!isElement(node)) {
      kept.push(node)
      continue
    }
    if (stop(node)) return { nodes: kept, stopped: true }
    if (isFurniture(node)) continue
    if (holds(node)) {
      kept.push(...until(node.children, stop, holds).nodes)
      return { nodes: kept, stopped: true }
    }
    kept.push(node)
  }
  return { nodes: kept, stopped: false }
}
