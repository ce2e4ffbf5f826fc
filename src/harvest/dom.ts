/**
 * Reading a page's tree: its words, what surrounds an element, what follows it.
 */
import { type AnyNode, type Element, isTag as isElement, isText } from 'domhandler'
import { oneLine } from '../content/clean-text.ts'

export { isElement }

const SILENT = new Set(
  'script style template noscript svg math select textarea iframe object'.split(' '),
)
const INLINE = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small
   span strike strong sub sup time tt u var wbr`.split(/\s+/),
)

/** The words that `nodes` show, on one line; blocks are kept apart. `skip` leaves out an element. */
export function words(nodes: readonly AnyNode[], skip?: (element: Element) => boolean): string {
  let text = ''
  const walk = (node: AnyNode): void => {
    if (isText(node)) text += node.data
    if (!('children' in node)) return
    const apart = isElement(node) && !INLINE.has(node.name)
    if (isElement(node) && (SILENT.has(node.name) || skip?.(node))) return
    if (apart) text += ' '
    for (const child of node.children) walk(child)
    if (apart) text += ' '
  }
  for (const node of nodes) walk(node)
  return oneLine(text)
}

export const hasClass = (element: Element, pattern: RegExp): boolean =>
  (element.attribs.class ?? '').split(/\s+/).some((name) => pattern.test(name))

/** The element and what is around it, nearest first. */
export function* ancestors(node: AnyNode): Generator<Element> {
  for (let at: AnyNode | null = node; at; at = at.parent) if (isElement(at)) yield at
}

export function* descendants(nodes: readonly AnyNode[]): Generator<Element> {
  for (const node of nodes) {
    if (isElement(node)) yield node
    if ('children' in node) yield* descendants(node.children)
  }
}

export const contains = (element: AnyNode, node: AnyNode): boolean => {
  for (let at: AnyNode | null = node; at; at = at.parent) if (at === element) return true
  return false
}

const FURNITURE_TAGS = new Set(['nav', 'aside', 'dialog'])
const FURNITURE_ROLES = new Set(
  `navigation banner contentinfo complementary search form dialog alertdialog menu menubar tablist
   toolbar`.split(/\s+/),
)
const SECTIONING = new Set(['article', 'main', 'section'])

/** Part of the page's frame (menus, search, banners, notices), not of its content: told by role. */
export function isFurniture(node: AnyNode): boolean {
  for (const element of ancestors(node)) {
    const { name, attribs } = element
    if (attribs.role && FURNITURE_ROLES.has(attribs.role)) return true
    if (FURNITURE_TAGS.has(name) || name === 'footer') return true
    // A header inside an article is the article's; a form around a whole page is a technique.
    if (name === 'header' && !isInSection(element)) return true
    if (name === 'form' && !holdsPage(element)) return true
    if (/\b(?:cookie|consent)/i.test(`${attribs.id ?? ''} ${attribs.class ?? ''}`)) return true
    if (hasClass(element, /^(?:navbar|breadcrumbs?|toc|table-of-contents|sommaire)$/i)) return true
  }
  return false
}

const isInSection = (element: Element): boolean =>
  ancestors(element).some((around) => SECTIONING.has(around.name))

const holdsPage = (form: Element): boolean =>
  descendants(form.children).some(({ name }) => name === 'h1' || name === 'main')

const CONTROLS = new Set(['input', 'select', 'textarea', 'fieldset'])

/** A form, or nothing but links: no answer to read. `fewLinks`: how many links alone still answer. */
export function isProse(nodes: readonly AnyNode[], fewLinks = 0): boolean {
  const all = words(nodes)
  if (all.length === 0) return false
  const elements = [...descendants(nodes)]
  const controls = elements.some((e) => CONTROLS.has(e.name) && e.attribs.type !== 'hidden')
  if (controls && words(nodes, (e) => e.name === 'label' || e.name === 'button').length < 80) {
    return false
  }
  const links = elements.filter((e) => e.name === 'a' && e.attribs.href)
  const linked = links.reduce((sum, link) => sum + words([link]).length, 0)
  return links.length <= fewLinks || linked < all.length * 0.9
}

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
  for (let at: Element = start; ; at = at.parent as Element) {
    const content = until(following(at), stop, holds)
    if (words(content.nodes) || content.stopped) return content.nodes
    const { parent } = at
    if (!parent || !isElement(parent) || (REGION.has(parent.name) && at !== start)) return []
    if (REGION.has(parent.name) && parent.name !== 'li') return []
    const first = parent.children.find((child) => words([child]) !== '')
    if (first !== at) return []
  }
}

function* following(node: AnyNode): Generator<AnyNode> {
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
