/**
 * Any HTML, as the few tags that an answer may use. Node only: it needs a parser.
 *
 * Reads the tree that a browser would see and writes a new one from the table in `html.ts`: a tag that
 * has no row goes and its text stays, but for the tags whose content is no text. Safety does not
 * depend on what is recognised here as dangerous: whatever has no row cannot be written.
 */
import { type AnyNode, type Element, isTag as isElement, isText } from 'domhandler'
import { cleanText } from './clean-text.ts'
import { readDocument } from './document.ts'
import { type Attributes, type HtmlElement, type HtmlNode, isTag, type Tag } from './html.ts'
import { type Addresses, safeAttributes, safeLink, safePicture } from './safe-attributes.ts'
import { BREAK, isInline, type Piece, splitRuns, tidyInline } from './tidy.ts'

export type { Addresses } from './safe-attributes.ts'

/** Their content is not text to read: code, other documents, controls. */
const DROPPED = new Set(
  `script style template noscript noembed noframes iframe frame frameset object embed applet param svg
   math canvas audio video source track map area title textarea select option optgroup datalist input
   button meter progress xmp plaintext link meta base head wbr rp`.split(/\s+/),
)

/** Other names for tags that we have. */
const ALIASES: Record<string, Tag> = {
  b: 'strong',
  i: 'em',
  var: 'em',
  cite: 'em',
  dfn: 'em',
  strike: 's',
  del: 's',
  tt: 'code',
  samp: 'code',
  acronym: 'abbr',
  bdo: 'bdi',
  dir: 'ul',
  menu: 'ul',
  listing: 'pre',
  summary: 'p',
  legend: 'p',
}

/** Not kept, but what is inside stands apart from what is around. */
const APART = new Set(
  `html body div section article main header footer nav aside address form fieldset details dialog
   center hgroup search figure colgroup`.split(/\s+/),
)

const PHRASING = new Set<Tag>(['p', 'h3', 'h4', 'h5', 'pre'])
const CONTAINER = new Set<Tag>([
  'li',
  'dt',
  'dd',
  'th',
  'td',
  'caption',
  'figcaption',
  'blockquote',
])

/** These stand in their list, table or figure only; anywhere else their content does. */
const PARTS = new Set<Tag>([
  ...(['li', 'dt', 'dd', 'tr', 'th', 'td', 'thead', 'tbody', 'tfoot'] as const),
  ...(['caption', 'figcaption'] as const),
])

/** What may stand directly in a list or table, and what the rest is put in. */
const CHILDREN: Partial<Record<Tag, { of: readonly Tag[]; rest?: Tag }>> = {
  ul: { of: ['li'], rest: 'li' },
  ol: { of: ['li'], rest: 'li' },
  dl: { of: ['dt', 'dd'], rest: 'dd' },
  table: { of: ['caption', 'thead', 'tbody', 'tfoot', 'tr'] },
  thead: { of: ['tr'] },
  tbody: { of: ['tr'] },
  tfoot: { of: ['tr'] },
  tr: { of: ['th', 'td'] },
  figure: { of: ['p', 'img', 'table', 'blockquote', 'pre', 'ul', 'ol', 'figcaption'], rest: 'p' },
}

/** Self-links beside headings: “#”, “¶”. */
const isPermalink = (text: string): boolean => /^[#¶§🔗\s]*$/u.test(text)

export function parseHtml(html: string, at: Addresses = {}): HtmlNode[] {
  return cleanNodes(readDocument(html).children, at)
}

/** The same, for nodes that are parsed already. `leaveOut`: elements that go with all their content. */
export function cleanNodes(
  nodes: readonly AnyNode[],
  at: Addresses = {},
  leaveOut: (element: Element) => boolean = () => false,
): HtmlNode[] {
  const shift = 3 - Math.min(...headingLevels(nodes), 6)
  const context: Context = { at, shift, pre: false, leaveOut }
  return flow(nodes.flatMap((node) => convert(node, context)))
}

interface Context {
  at: Addresses
  /** Added to the level of each heading: the highest becomes `h3`. */
  shift: number
  leaveOut(element: Element): boolean
  /** Inside `pre`, where white space counts. */
  pre: boolean
}

function* headingLevels(nodes: readonly AnyNode[]): Generator<number> {
  for (const node of nodes) {
    if (!('children' in node)) continue
    const level = isElement(node) && /^h([1-6])$/.exec(node.name)
    if (level) yield Number(level[1])
    else yield* headingLevels(node.children)
  }
}

function convert(node: AnyNode, context: Context): Piece[] {
  if (isText(node)) return text(node.data, context)
  if (!isElement(node)) {
    return 'children' in node ? node.children.flatMap((child) => convert(child, context)) : []
  }
  if (DROPPED.has(node.name) || context.leaveOut(node)) return []
  const tag = tagOf(node, context)
  const inside = tag === 'pre' ? { ...context, pre: true } : context
  const children = node.children.flatMap((child) => convert(child, inside))
  if (!tag) return APART.has(node.name) ? [BREAK, ...children, BREAK] : children
  return element(tag, node, children, context)
}

function tagOf({ name }: Element, { shift }: Context): Tag | undefined {
  const level = /^h([1-6])$/.exec(name)
  if (level) return `h${Math.min(Number(level[1]) + shift, 5)}` as Tag
  return ALIASES[name] ?? (isTag(name) ? name : undefined)
}

const text = (data: string, { pre }: Context): Piece[] => {
  const clean = cleanText(data)
  const spaced = pre ? clean.replace(/\r\n?/g, '\n') : clean.replace(/[ \t\n\f\r]+/g, ' ')
  return spaced ? [spaced] : []
}

function element(tag: Tag, node: Element, children: Piece[], { at, pre }: Context): Piece[] {
  const attributes = safeAttributes(tag, node)
  if (tag === 'br') return pre ? ['\n'] : [['br', {}]]
  if (tag === 'hr') return [BREAK, ['hr', {}], BREAK]
  if (tag === 'img') return picture(node, attributes, at)
  if (tag === 'a') return link(node, children, attributes, at)
  if (tag === 'span' && Object.keys(attributes).length === 0) return children
  if (CHILDREN[tag]) return structure(tag, attributes, children)
  if (CONTAINER.has(tag)) return container(tag, attributes, children)
  if (!PHRASING.has(tag)) return around(tag, attributes, children)
  const strong = node.name === 'summary' || node.name === 'legend'
  const wrapped = strong ? around('strong', {}, children) : children
  return splitRuns(wrapped).flatMap((part): Piece[] => {
    if (!Array.isArray(part) || part.every(isInline) === false) return part as Piece[]
    const run = tidyInline(part as HtmlNode[], tag === 'pre')
    return run.length > 0 ? [BREAK, [tag, attributes, ...run], BREAK] : []
  })
}

/** A picture that a script loads later has its address elsewhere. */
const LAZY = ['src', 'data-src', 'data-lazy-src', 'data-original'] as const

function picture(node: Element, attributes: Attributes, at: Addresses): Piece[] {
  if (attributes.width === '1' || attributes.height === '1') return [] // counts readers
  const src = LAZY.map((name) => safePicture(node.attribs[name], at)).find(Boolean)
  if (src) return [['img', { src, alt: '', ...attributes }]]
  if (!at.onPictureLost) return []
  at.onPictureLost()
  return attributes.alt ? [' ', attributes.alt, ' '] : []
}

function link(node: Element, children: Piece[], attributes: Attributes, at: Addresses): Piece[] {
  const words = children.map((piece) => (typeof piece === 'string' ? piece : '')).join('')
  const alone = children.every((piece) => typeof piece === 'string')
  if (alone && isPermalink(words)) return []
  const href = safeLink(node.attribs.href, at)
  return href ? around('a', { href, ...attributes }, children) : children
}

/** An inline tag around pieces: around each run of text, and inside each paragraph or heading. */
function around(tag: Tag, attributes: Attributes, pieces: Piece[]): Piece[] {
  if (tag === 'a' && pieces.some(holdsLink)) return pieces
  return splitRuns(pieces).flatMap((part): Piece[] => {
    const run = part as Piece[]
    if (run.every(isInline)) {
      return hasContent(run) ? [[tag, attributes, ...(run as HtmlNode[])]] : run
    }
    return run.map((piece) => {
      if (!Array.isArray(piece) || !PHRASING.has(piece[0]) || piece[0] === 'pre') return piece
      const [block, own, ...inner] = piece
      return [block, own, [tag, attributes, ...inner]] satisfies HtmlElement
    })
  })
}

const hasContent = (run: readonly Piece[]): boolean =>
  run.some((piece) => (typeof piece === 'string' ? piece.trim() !== '' : piece !== BREAK))

/** A list item or a cell: one run of text stays bare, several become paragraphs. */
function container(tag: Tag, attributes: Attributes, pieces: Piece[]): Piece[] {
  const parts = splitRuns(whole(pieces)).filter((part) => hasContent(part))
  const runs = parts.filter((part) => part.every(isInline))
  const bare = runs.length <= 1 && tag !== 'blockquote'
  const inner = bare
    ? parts.flatMap((part) => (runs.includes(part) ? tidyInline(part as HtmlNode[]) : part))
    : flow(pieces)
  const isCell = tag === 'td' || tag === 'th'
  if (inner.length === 0 && !isCell) return []
  return [BREAK, [tag, attributes, ...(inner as HtmlNode[])], BREAK]
}

function structure(tag: Tag, attributes: Attributes, pieces: Piece[]): Piece[] {
  const { of, rest } = CHILDREN[tag]!
  const inner: HtmlElement[] = []
  for (const part of splitRuns(pieces)) {
    if (!hasContent(part)) continue
    const [first] = part
    const fits = Array.isArray(first) && of.includes(first[0])
    if (fits) inner.push(...(part as HtmlElement[]))
    else if (rest) inner.push(...(container(rest, {}, part).filter(Array.isArray) as HtmlElement[]))
  }
  const empty = inner.every(
    ([child, , ...below]) => (child === 'th' || child === 'td') && !below.length,
  )
  return empty ? [] : [BREAK, [tag, attributes, ...inner], BREAK]
}

/** Without the parts whose list or table is missing. */
const whole = (pieces: readonly Piece[]): Piece[] =>
  pieces.flatMap((piece): Piece[] => {
    if (!Array.isArray(piece) || !PARTS.has(piece[0])) return [piece]
    const [, , ...children] = piece
    return [BREAK, ...whole(children), BREAK]
  })

const holdsLink = (piece: Piece): boolean =>
  Array.isArray(piece) &&
  (piece[0] === 'a' || piece.slice(2).some((child) => holdsLink(child as Piece)))

/** Blocks only: each run of text becomes a paragraph; rules at either end go. */
function flow(pieces: readonly Piece[]): HtmlNode[] {
  const blocks = splitRuns(whole(pieces)).flatMap((part): HtmlNode[] => {
    if (!part.every(isInline)) return part as HtmlNode[]
    const run = tidyInline(part as HtmlNode[])
    return run.length > 0 ? [['p', {}, ...run]] : []
  })
  const isRule = (node: HtmlNode | undefined) => Array.isArray(node) && node[0] === 'hr'
  while (isRule(blocks[0])) blocks.shift()
  while (isRule(blocks.at(-1))) blocks.pop()
  return blocks
}
