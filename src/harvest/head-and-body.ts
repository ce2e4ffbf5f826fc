/**
 * Where does the title of a block end and its text begin? Nothing tells but the structure: wrappers that
 * hold one thing are opened; then the first line, or the first block, is the title.
 */
import { type AnyNode, type Element, isText } from 'domhandler'
import { glance, isBlock, isElement, words } from './dom.ts'
import { titleOf } from './title.ts'

export interface HeadAndBody {
  /** The words of the title. */
  title: string
  /** Where the title stands, or the block that begins with it. */
  at: Element
  /** The nodes of the title. */
  head: AnyNode[]
  body: AnyNode[]
}

/** “Q”, “R.”, “12”: a sign beside the title or the text, not a part of either. */
const SIGN = /^(?:[qar]|question|réponse|reponse|answer|\d{1,3})?[^\p{L}\p{N}]*$/iu
const BOLD = /^(?:b|strong|em|i|u)$/
const HEAVY = /font-weight\s*:\s*(?:bold|[6-9]00)/i

/** Set off from the text around it, in whatever way. */
export const isBold = (node: AnyNode | undefined): node is Element =>
  !!node && isElement(node) && (BOLD.test(node.name) || HEAVY.test(node.attribs.style ?? ''))

/** What a reader sees of the children: no white space, no sign alone. */
export const visible = (nodes: readonly AnyNode[]): AnyNode[] =>
  nodes.filter((node) => !SIGN.test(glance(node)) || isBreak(node))

export const isBreak = (node: AnyNode): boolean => isElement(node) && node.name === 'br'

export function headAndBody(block: Element): HeadAndBody | undefined {
  let at = block
  let children = visible(at.children)
  for (let only = alone(children); only; only = alone(children)) {
    if (!isElement(only)) return
    at = only
    children = visible(at.children)
  }
  const [first] = children.filter((child) => !isBreak(child))
  if (!first) return
  if (isElement(first) && isBlock(first)) return split(at, children, [first], first)
  if (isBold(first) && /[?？.!][\s\u00a0]*$/.test(words([first]))) {
    return split(at, children, [first], first)
  }
  const end = children.findIndex((node) => isBreak(node) || (isElement(node) && isBlock(node)))
  return end > 0 ? split(at, children, children.slice(0, end), at) : undefined
}

function alone(children: readonly AnyNode[]): AnyNode | undefined {
  const seen = children.filter((child) => !isBreak(child))
  return seen.length === 1 ? seen[0] : undefined
}

function split(
  block: Element,
  children: readonly AnyNode[],
  head: AnyNode[],
  at: Element,
): HeadAndBody | undefined {
  const last = children.lastIndexOf(head.at(-1)!)
  const body = children.slice(last + 1)
  const title = titleOf(head)
  if (!title || words(body) === '') return
  // Text that runs on after the first words is one paragraph, not a title and its text.
  if (isText(head.at(-1)!) && !body.some((node) => isElement(node))) return
  return { title, at: at === block ? block : at, head, body }
}
