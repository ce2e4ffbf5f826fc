/**
 * Data that people broke: pasted through an editor, a template or a search-and-replace. What a library
 * repairs is left to it; these steps come before, one after the other, until it succeeds.
 */
import { jsonrepair } from 'jsonrepair'

const STEPS: readonly ((text: string) => string)[] = [
  /** Comments and CDATA marks of HTML around the data, and characters that may not stand in it. */
  (text) =>
    text
      .replace(/^\s*(?:\/\/|\/\*)?\s*<!\[CDATA\[\s*(?:\*\/)?/, '')
      .replace(/(?:\/\/|\/\*)?\s*\]\]>\s*(?:\*\/)?\s*$/, '')
      .replace(/^\s*<!--(?:.*?-->)?/s, '')
      .replace(/-->\s*$/, '')
      .replace(/(?![\t\n\r])\p{Cc}/gu, ' ')
      .replace(/;\s*$/, ''),
  /** Quotes of HTML attributes inside a text: `"text": "<a href="/x">…"`. */
  (text) =>
    text.replace(/<[a-z][a-z0-9]*\s[^<>]*>/gi, (tag) => tag.replace(/(?<!\\)"/g, String.raw`\"`)),
  /** Tags that an editor put between the parts. */
  (text) => text.replace(/(^|[,{}[\]:])(\s*<\/?(?:br|p|div|span)\b[^<>]*>)+/gi, '$1'),
  /** Placeholders of a template that nothing filled. */
  (text) => text.replace(/\{\{[^{}]*\}\}|\{%[^{}]*%\}|<\?[^?]*\?>/g, ''),
  /** `var data = …`, “JSON-LD: …”: from the first bracket to the last. */
  (text) => text.slice(Math.max(text.search(/[{[]/), 0)).replace(/[^\]}]*$/, ''),
  /** One comma too many. */
  (text) => text.replace(/,(?:\s*,)+/g, ','),
  /** A key without a value, `"@id",`: it says nothing. */
  (text) => text.replace(/([{,]\s*)"@?[\w-]+"\s*(?:,|(?=\}))(?=\s*["}])/g, '$1'),
]

/** @throws SyntaxError where nothing helps */
export function repairJson(text: string): unknown {
  let mended = text
  let fault: unknown
  for (const step of STEPS) {
    const before = mended
    mended = step(mended)
    if (mended === before && fault !== undefined) continue
    try {
      const value: unknown = JSON.parse(jsonrepair(mended))
      if (typeof value === 'object' && value !== null) return value
      fault = new SyntaxError('no object')
    } catch (error) {
      fault = error
    }
  }
  throw fault
}
