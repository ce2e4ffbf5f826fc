/**
 * What answers say that differs from one entity of the bank to another: a price, a number, a link.
 *
 * A value is named where the website says it; the website stays the source, and no sign has to be written
 * into an answer. Numbers are compared as people read them: any space is a space, and the 8 of “18 €” or of
 * “0,8 €” is not “8 €”.
 */
import * as z from 'zod'
import { Text } from './fields.ts'
import type { HtmlNode } from './html.ts'

const Link = z.url({
  protocol: /^(?:https?|tel|mailto)$/,
  error: 'expected an address: https, tel, mailto',
})
const said = { text: Text.optional(), href: Link.optional() }
const SAYS_SOMETHING = { error: 'expected “text”, “href” or both' }
const saysSomething = ({ text, href }: { text?: unknown; href?: unknown }) =>
  text !== undefined || href !== undefined

/** What the website says, and in which answers. */
export const CommonValue = z
  .strictObject({ ...said, in: z.array(z.string().min(1).max(120)).min(1) })
  .refine(saysSomething, SAYS_SOMETHING)

/** What an entity says instead. */
export const OwnValue = z.strictObject(said).refine(saysSomething, SAYS_SOMETHING)

/** One text or address in place of another. */
export interface Replacement {
  from: string
  to: string
}

const SPACE = /[\s\u00a0\u202f]+/g
const plain = (text: string): string => text.replace(SPACE, ' ')
const escaped = (text: string): string =>
  text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(SPACE, '[\\s\\u00a0\\u202f]+')

/**
 * Puts texts in place of others, all at once: what was put is not read again. `found` holds the ones whose
 * `from` was there, as far as it has read.
 */
export function replacer(replacements: readonly Replacement[]) {
  const found = new Set<Replacement>()
  const byText = new Map(replacements.map((one) => [plain(one.from), one]))
  const longestFirst = replacements.toSorted((a, b) => b.from.length - a.from.length)
  const wanted = new RegExp(
    `(?<![\\p{L}\\p{N}]|\\p{N}[.,\\s\\u00a0\\u202f])(?:${longestFirst.map(({ from }) => escaped(from)).join('|')})(?![\\p{L}\\p{N}]|[.,]\\p{N})`,
    'gu',
  )
  const put = (known: Replacement): string => {
    found.add(known)
    return known.to
  }
  const text = (words: string): string =>
    replacements.length === 0
      ? words
      : words.replace(wanted, (match) => put(byText.get(plain(match))!))
  const address = (href: string): string => {
    const known = byText.get(href)
    return known ? put(known) : href
  }
  const node = (one: HtmlNode): HtmlNode => {
    if (typeof one === 'string') return text(one)
    const [tag, attributes, ...children] = one
    const { href } = attributes
    const own = href === undefined ? attributes : { ...attributes, href: address(href) }
    return [tag, own, ...children.map(node)]
  }
  return { found, text, address, nodes: (all: readonly HtmlNode[]) => all.map(node) }
}
