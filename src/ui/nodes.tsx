/**
 * Draws an answer's tree with preact: text becomes text nodes, and only the tags and attributes of
 * `content/html.ts` can be named. There is no other way for content to reach the page.
 */
import { type ComponentChild, h } from 'preact'
import { type HtmlNode, isAllowed, isSafeLink, isTag } from '../content/html.ts'

export const drawNodes = (nodes: readonly HtmlNode[], linkTarget?: string): ComponentChild[] =>
  nodes.map((node) => drawNode(node, linkTarget))

function drawNode(node: HtmlNode, linkTarget?: string): ComponentChild {
  if (typeof node === 'string') return node
  const [tag, given, ...children] = node
  const drawn = drawNodes(children, linkTarget)
  if (!isTag(tag)) return drawn
  const attributes: Record<string, string> = {}
  for (const [name, value] of Object.entries(given)) {
    if (!isAllowed(tag, name)) continue
    if ((name === 'href' || name === 'src') && !isSafeLink(value)) continue
    attributes[name] = value
  }
  // A wide table scrolls by itself, for the keyboard too.
  if (tag === 'table') return h('div', { class: 'scroll', tabIndex: 0 }, h(tag, attributes, drawn))
  if (tag !== 'a') return h(tag, attributes, drawn)
  return h(
    'a',
    linkTarget ? { ...attributes, target: linkTarget, rel: 'noopener' } : attributes,
    drawn,
  )
}
