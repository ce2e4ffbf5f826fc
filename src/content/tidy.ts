/**
 * Runs of text between blocks: where they begin and end, and how their white space reads.
 */
import type { HtmlElement, HtmlNode, Tag } from './html.ts'

/** Stands where a tag was that set its content apart. */
export const BREAK = Symbol('break')
/** What converting one node of a page gives. */
export type Piece = HtmlNode | typeof BREAK

const INLINE = new Set<Tag>([
  ...(['strong', 'em', 'sub', 'sup', 'small', 's', 'mark', 'code', 'kbd', 'q', 'abbr'] as const),
  ...(['time', 'a', 'span', 'bdi', 'img', 'br'] as const),
])

export const isInline = (piece: Piece): boolean =>
  typeof piece === 'string' || (Array.isArray(piece) && INLINE.has(piece[0]))

/** The pieces in groups: each run of text one group, each block one group; breaks are gone. */
export function splitRuns(pieces: readonly Piece[]): Piece[][] {
  const parts: Piece[][] = []
  let run: Piece[] | undefined
  for (const piece of pieces) {
    if (isInline(piece)) {
      if (!run) {
        run = []
        parts.push(run)
      }
      run.push(piece)
      continue
    }
    run = undefined
    if (piece !== BREAK) parts.push([piece])
  }
  return parts
}

/**
 * A run of text without the white space that nobody sees: at its ends, doubled, around line breaks;
 * without empty tags; neighbouring texts joined.
 */
export function tidyInline(run: readonly HtmlNode[], pre = false): HtmlNode[] {
  return pre ? trimLines(prune(run, false)) : prune(collapse(run, { spaced: true }), true)
}

/** Leaves one space of several, also across tags, and none at the start or after a line break. */
function collapse(run: readonly HtmlNode[], state: { spaced: boolean }): HtmlNode[] {
  return run.map((node): HtmlNode => {
    if (typeof node === 'string') {
      const even = node.replace(/[ \t\n\f\r]+/g, ' ') // line breaks come from a `pre` around a block
      const text = state.spaced ? even.replace(/^ /, '') : even
      if (text) state.spaced = text.endsWith(' ')
      return text
    }
    const [tag, attributes, ...children] = node
    if (tag === 'br' || tag === 'img') {
      state.spaced = tag === 'br'
      return node
    }
    return [tag, attributes, ...collapse(children, state)]
  })
}

/** Drops what is empty and joins texts; `atEnd`: nothing visible follows, so a last space goes. */
function prune(run: readonly HtmlNode[], atEnd: boolean): HtmlNode[] {
  const kept: HtmlNode[] = []
  let end = atEnd
  for (const node of run.toReversed()) {
    const next =
      typeof node === 'string' ? (end ? node.replace(/ +$/, '') : node) : pruned(node, end)
    if (next === '' || next === undefined) continue
    const isBreak = Array.isArray(next) && next[0] === 'br'
    if (isBreak && end && kept.length === 0 && atEnd) continue
    end = isBreak
    const last = kept[0]
    if (typeof next === 'string' && typeof last === 'string') kept[0] = next + last
    else kept.unshift(next)
  }
  while (atEnd && Array.isArray(kept[0]) && kept[0][0] === 'br') kept.shift()
  return kept
}

function pruned(node: HtmlElement, atEnd: boolean): HtmlElement | undefined {
  const [tag, attributes, ...children] = node
  if (tag === 'br' || tag === 'img') return node
  const inner = prune(children, atEnd)
  return inner.length > 0 ? [tag, attributes, ...inner] : undefined
}

/** `pre`: the line break after the tag and the ones before its end are not part of the text. */
function trimLines(run: HtmlNode[]): HtmlNode[] {
  const [first] = run
  if (typeof first === 'string') run[0] = first.replace(/^\n+/, '')
  const last = run.at(-1)
  if (typeof last === 'string') run[run.length - 1] = last.trimEnd()
  return run.filter((node) => node !== '')
}
