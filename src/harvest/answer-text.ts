/**
 * The nodes that answer, as clean text: what stands among them and is no part of the answer goes.
 */
import type { AnyNode, Element } from 'domhandler'
import { type HtmlNode, textOf } from '../content/html.ts'
import { type Addresses, cleanNodes } from '../content/parse-html.ts'
import { isMeta } from './meta.ts'

/** “A:”, “R1 -”, « Réponse : » in front of the text. */
const LABEL =
  /^\s*(?:(?:a|r|rép|réponse|reponse|answer)[\s\u00a0]?\d*[\s\u00a0]?:|(?:[ar]|rép|réponse|reponse|answer)[\s\u00a0]?\d+[\s\u00a0]?[.)–-])[\s\u00a0]*/iu
/** “A.”: an initial, unless the question is labelled too. */
const BESIDE_Q =
  /^\s*(?:a|r|rép|réponse|reponse|answer)[\s\u00a0]?\d*[\s\u00a0]?[:.)–-][\s\u00a0]*/iu

/**
 * @param leaveOut    what stands beside the text: buttons become actions
 * @param isLabelled  its question has a “Q.” in front
 */
export function answerText(
  nodes: readonly AnyNode[],
  at: Addresses,
  leaveOut: (element: Element) => boolean,
  isLabelled = false,
): HtmlNode[] {
  const without = cleanNodes(nodes, at, (element) => leaveOut(element) || isMeta(element))
  const label = isLabelled ? BESIDE_Q : LABEL
  return withoutLabel(textOf(without) ? without : cleanNodes(nodes, at), label)
}

function withoutLabel(nodes: readonly HtmlNode[], label: RegExp): HtmlNode[] {
  const [first, ...rest] = nodes
  if (first === undefined) return []
  if (typeof first === 'string') return [first.replace(label, ''), ...rest]
  const [tag, attributes, ...children] = first
  if (children.length === 0) return [...nodes] // a picture
  const inner = withoutLabel(children, label)
  if (textOf(inner) || inner.some(Array.isArray)) return [[tag, attributes, ...inner], ...rest]
  return rest.map((node, index) =>
    index === 0 && typeof node === 'string' ? node.trimStart() : node,
  )
}
