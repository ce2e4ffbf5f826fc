/**
 * WordPress: published pages, posts and custom types by the REST API, and the questions of FAQ blocks in
 * them (Yoast, Rank Math; `details` of the editor itself is a rule already).
 *
 * @see https://developer.wordpress.org/rest-api/reference/pages/
 */
import type { Element } from 'domhandler'
import { readDocument } from '../../content/document.ts'
import { descendants, hasClass, words } from '../dom.ts'
import type { Rule } from '../rule.ts'
import type { Ask, Entry, Source } from './adapter.ts'
import { type Json, list, object, said, text } from './json.ts'

export interface WordpressOptions {
  url: string
  types: readonly string[]
  /** Values of `lang`, which the multilingual plugins know; none: the site has one language. */
  locales: readonly string[]
}

export const wordpress = ({ url, types, locales }: WordpressOptions): Source => ({
  name: `wordpress ${new URL(url).host}`,
  rules: [faqBlock],
  async *read(ask) {
    for (const type of types) {
      for (const locale of locales.length > 0 ? locales : [undefined]) {
        const query = `per_page=100&status=publish&_embed=wp:term${locale ? `&lang=${locale}` : ''}`
        const base = url.endsWith('/') ? url : `${url}/`
        yield* items(new URL(`wp-json/wp/v2/${type}?${query}`, base).href, locale, ask)
      }
    }
  },
})

async function* items(
  address: string,
  locale: string | undefined,
  ask: Ask,
): AsyncGenerator<Entry> {
  for (let page = 1, last = 1; page <= last; page++) {
    const { value, headers } = await ask.json(`${address}&page=${page}`)
    last = Number(headers.get('x-wp-totalpages') ?? 1)
    for (const item of list(value)) {
      const entry = isPublic(item) ? entryOf(item, locale) : undefined
      if (entry) yield entry
    }
  }
}

/** Behind a password, `content` is empty and `protected`. */
const isPublic = ({ status, content }: Json): boolean =>
  (status === undefined || status === 'publish') && object(content).protected !== true

function entryOf(item: Json, locale: string | undefined): Entry | undefined {
  const url = text(item.link)
  const title = text(object(item.title).rendered)
  const html = text(object(item.content).rendered)
  if (!url || !title || !html) return
  const terms = object(item._embedded)['wp:term']
  const categories = (Array.isArray(terms) ? terms : []).flatMap(list)
  return said<Entry>({
    is: 'page',
    ...{ url, html },
    title: plain(title),
    locale: locale ?? text(item.lang),
    modified: text(item.modified_gmt) ?? text(item.modified),
    category: categories
      .filter(({ taxonomy }) => taxonomy !== 'post_tag')
      .flatMap(({ name }) => text(name) ?? [])
      .map(plain),
  })
}

/** Titles are HTML: `L&rsquo;assurance`. */
const plain = (html: string): string => words(readDocument(html).children)

const QUESTION = /^(?:schema-faq-question|rank-math-question)$/
const ANSWER = /^(?:schema-faq-answer|rank-math-answer)$/
const ITEM = /^(?:schema-faq-section|rank-math-(?:list|faq)-item)$/

const faqBlock: Rule = {
  name: 'faq-block',
  find: ({ elements }) =>
    elements
      .filter((element) => hasClass(element, ITEM))
      .flatMap((item) => {
        const part = (name: RegExp): Element[] =>
          descendants(item.children)
            .filter((element) => hasClass(element, name))
            .toArray()
        const [at] = part(QUESTION)
        const answer = part(ANSWER)
        return at && answer.length > 0
          ? [{ question: words([at]), answer, at, anchorAt: item }]
          : []
      }),
}
