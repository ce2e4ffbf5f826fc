/**
 * Any markup, as a document: the tree that the HTML standard prescribes, in bounded time.
 *
 * A browser stops nesting at 512 elements; so do we, for two reasons. The standard's algorithm walks
 * the open elements for each new tag, which takes minutes on 100,000 nested `<div>`; and whoever
 * walks the tree afterwards may then do it by recursion. Text below that depth is kept.
 */
import type { Document } from 'domhandler'
import { Parser, type Token, type TreeAdapter } from 'parse5'
import { adapter, type Htmlparser2TreeAdapterMap } from 'parse5-htmlparser2-tree-adapter'

const DEEPEST = 512

/** These switch the tokenizer: ignoring one would turn its content into text. */
const RAW = new Set<string>([
  ...(['script', 'style', 'title', 'textarea', 'xmp', 'plaintext'] as const),
  ...(['iframe', 'noembed', 'noframes', 'noscript'] as const),
])

class BoundedParser extends Parser<Htmlparser2TreeAdapterMap> {
  override onStartTag(token: Token.TagToken): void {
    if (this.openElements.stackTop >= DEEPEST && !RAW.has(token.tagName)) return
    super.onStartTag(token)
  }
}

// The adapter is typed against parse5 7, whose interface is the same but for one type's identity.
const treeAdapter = adapter as unknown as TreeAdapter<Htmlparser2TreeAdapterMap>

export const readDocument = (html: string): Document => BoundedParser.parse(html, { treeAdapter })
