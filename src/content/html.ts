/**
 * The few tags that an answer may use, as a tree of plain values.
 *
 * Harvest writes it, publish ships it, the hub draws it with preact; nothing else passes. Because
 * the browser never sees markup, there is no place where a forgotten escape could become a script.
 * Reading real HTML into this tree needs a parser and lives in `parse-html.ts` (Node only).
 */

/** A text, or `[tag, attributes, ...children]`. */
export type HtmlNode = string | HtmlElement
export type HtmlElement = [tag: Tag, attributes: Attributes, ...children: HtmlNode[]]
export type Attributes = Partial<Record<Attribute, string>>

/** What each tag is allowed to carry. A tag without a row does not exist; its text stays. */
export const ALLOWED = {
  p: [],
  br: [],
  hr: [],
  h3: ['id'],
  h4: ['id'],
  h5: ['id'],
  ul: [],
  ol: ['start', 'type', 'reversed'],
  li: ['value'],
  dl: [],
  dt: [],
  dd: [],
  strong: [],
  em: [],
  sub: [],
  sup: [],
  small: [],
  s: [],
  mark: [],
  code: [],
  pre: [],
  kbd: [],
  q: [],
  blockquote: [],
  abbr: ['title'],
  time: ['datetime'],
  a: ['href'],
  span: ['lang', 'dir'],
  bdi: ['dir'],
  img: ['src', 'alt', 'width', 'height'],
  figure: [],
  figcaption: [],
  table: [],
  caption: [],
  thead: [],
  tbody: [],
  tfoot: [],
  tr: [],
  th: ['scope', 'colspan', 'rowspan'],
  td: ['colspan', 'rowspan'],
} as const satisfies Record<string, readonly string[]>

export type Tag = keyof typeof ALLOWED
export type Attribute = 'lang' | 'dir' | (typeof ALLOWED)[Tag][number]

/** Every tag may say its language and direction. */
export const GLOBAL_ATTRIBUTES: readonly Attribute[] = ['lang', 'dir']

export const isTag = (name: string): name is Tag => Object.hasOwn(ALLOWED, name)

export const isAllowed = (tag: Tag, attribute: string): attribute is Attribute =>
  (ALLOWED[tag] as readonly string[]).includes(attribute) ||
  (GLOBAL_ATTRIBUTES as readonly string[]).includes(attribute)

/** Schemes that a link of an answer may use. Everything else is dropped and its text stays. */
export const isSafeLink = (href: string): boolean => /^(?:https?:\/\/|mailto:|tel:|#)/i.test(href)

const VOID = new Set<Tag>(['br', 'hr', 'img'])
const BLOCK = new Set<Tag>([
  ...(['p', 'br', 'hr', 'h3', 'h4', 'h5', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'pre'] as const),
  ...(['blockquote', 'figure', 'figcaption', 'table', 'caption', 'tr', 'th', 'td'] as const),
])

/** The words of a tree, one block a line: for search, excerpts and comparing. */
export function textOf(nodes: readonly HtmlNode[]): string {
  let text = ''
  const walk = (node: HtmlNode): void => {
    if (typeof node === 'string') {
      text += node
      return
    }
    const [tag, , ...children] = node
    const block = BLOCK.has(tag)
    if (block) text += '\n'
    for (const child of children) walk(child)
    if (block) text += '\n'
  }
  for (const node of nodes) walk(node)
  return text
    .split('\n')
    .map((line) => line.replace(/[^\S\u00a0\u202f]+/g, ' ').trim())
    .filter(Boolean)
    .join('\n')
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (c) => ESCAPES[c]!)

/** The tree as clean HTML: what `content/answers.<locale>.json` holds, for people to review. */
export function toHtml(nodes: readonly HtmlNode[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return escapeHtml(node)
      const [tag, attributes, ...children] = node
      const written = Object.entries(attributes).map(([k, v]) => ` ${k}="${escapeHtml(v)}"`)
      const open = `<${tag}${written.join('')}>`
      return VOID.has(tag) ? open : `${open}${toHtml(children)}</${tag}>`
    })
    .join('')
}

/**
 * The words of *clean* HTML (what `toHtml` writes), without a parser. Good enough for indexing any
 * other HTML; never a sanitiser.
 */
export function textOfHtml(html: string): string {
  return html
    .replace(/<(?:script|style)\b[\s\S]*?<\/(?:script|style)\s*>/gi, ' ')
    .replace(
      /<\/?(?:p|br|hr|h\d|ul|ol|li|d[ltd]|tr|t[hd]|div|blockquote|pre|caption)\b[^>]*>/gi,
      '\n',
    )
    .replace(/<[^>]*>/g, '')
    .replace(/&nbsp;|&#160;/g, '\u00a0')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;|&apos;/g, '’')
    .replace(/&amp;/g, '&')
    .split('\n')
    .map((line) => line.replace(/[^\S\u00a0\u202f]+/g, ' ').trim())
    .filter(Boolean)
    .join('\n')
}
