/**
 * The words of an e-mail that comes as a page alone: a line for each of its lines, what it quotes with the
 * sign that e-mails quote with. Read by the parser of harvested pages: what is not shown is not in it.
 */
import type { HtmlNode, Tag } from '../../content/html.ts'
import { parseHtml } from '../../content/parse-html.ts'

/** Each begins a line of its own; the others run on. */
const LINES = new Set<Tag>([
  ...(['p', 'h3', 'h4', 'h5', 'li', 'dt', 'dd', 'pre', 'tr', 'caption', 'figcaption'] as const),
  ...(['ul', 'ol', 'dl', 'table', 'blockquote'] as const),
])

/** How programs write an empty line. */
const EMPTY_LINE = /<(div|p)\b[^<>]*>\s*<br\b[^<>]*>\s*<\/\1\s*>/gi

export function textOfMail(html: string): string {
  const lines: string[] = ['']
  const walk = (nodes: readonly HtmlNode[], quote: string): void => {
    for (const node of nodes) {
      if (typeof node === 'string') {
        const [first = '', ...others] = node.split('\n')
        lines.push(lines.pop() + first, ...others.map((line) => quote + line))
        continue
      }
      const [tag, , ...children] = node
      const inner = tag === 'blockquote' ? `> ${quote}` : quote
      if (tag === 'br' || tag === 'hr') lines.push(quote)
      else if (LINES.has(tag)) lines.push(inner + (tag === 'li' ? '- ' : ''))
      walk(children, inner)
      if (tag === 'td' || tag === 'th') lines.push(`${lines.pop()} `)
      if (tag === 'blockquote') lines.push(quote)
    }
  }
  walk(parseHtml(html.replace(EMPTY_LINE, '<p>&nbsp;</p>')), '')
  return lines.map((line) => line.replace(/[^\S\u00a0]+$/, '')).join('\n')
}
