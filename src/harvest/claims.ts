/**
 * Which parts of a page are questions and answers already, so that no rule finds them twice and no
 * answer swallows the next question.
 */
import type { AnyNode } from 'domhandler'

export interface Claims {
  /** `at`: where the question stands, if it does; `answer`: the nodes that answer it. */
  add(at: AnyNode | undefined, answer: readonly AnyNode[]): void
  /** Is `node`, or something around it, part of a question or an answer? */
  covers(node: AnyNode): boolean
  /** Is there a question inside `element`, or is it one? */
  within(element: AnyNode): boolean
}

export function createClaims(): Claims {
  const parts = new Set<AnyNode>()
  const holders = new Set<AnyNode>()
  return {
    add(at, answer) {
      if (!at) return
      parts.add(at)
      for (const node of answer) parts.add(node)
      for (let node: AnyNode | null = at; node; node = node.parent) holders.add(node)
    },
    covers(node) {
      for (let at: AnyNode | null = node; at; at = at.parent) if (parts.has(at)) return true
      return false
    },
    within: (element) => holders.has(element),
  }
}
