/**
 * Drupal's JSON:API: published nodes of given types, with a field that asks and a field that answers.
 *
 * @see https://www.drupal.org/docs/core-modules-and-themes/core-modules/jsonapi-module
 */
import type { Ask, Entry, Source } from './adapter.ts'
import { type Json, list, object, said, text } from './json.ts'

export interface DrupalOptions {
  url: string
  /** `node/faq` */
  types: readonly string[]
  question: string
  answer: string
  /** The relationship that names a category. */
  category?: string | undefined
  /** Prefixes of the path; none: the site has one language. */
  locales: readonly string[]
}

export const drupal = (options: DrupalOptions): Source => ({
  name: `drupal ${new URL(options.url).host}`,
  async *read(ask) {
    const { types, category, locales } = options
    const seen = new Set<string>()
    for (const locale of locales.length > 0 ? locales : ['']) {
      const base = new URL(`${locale}${locale && '/'}`, withSlash(options.url)).href
      for (const type of types) {
        const query = `filter[status]=1&page[limit]=50${category ? `&include=${category}` : ''}`
        for await (const entry of nodes(`${base}jsonapi/${type}?${query}`, base, options, ask)) {
          // What is not translated comes back in its own language under every prefix.
          const key = `${entry.id} ${entry.locale}`
          if (seen.has(key)) continue
          seen.add(key)
          yield entry
        }
      }
    }
  },
})

async function* nodes(first: string, base: string, options: DrupalOptions, ask: Ask) {
  for (let next: string | undefined = first; next; ) {
    const page = object((await ask.json(next)).value)
    const included = new Map(list(page.included).map((one) => [one.id, object(one.attributes)]))
    for (const node of list(page.data)) {
      const entry = entryOf(node, included, base, options)
      if (entry) yield { ...entry, id: node.id }
    }
    const link: unknown = object(page.links).next
    const href: string | undefined = text(link) ?? text(object(link).href)
    next = href === undefined ? undefined : new URL(href, first).href
  }
}

function entryOf(
  node: Json,
  included: ReadonlyMap<unknown, Json>,
  base: string,
  { question, answer, category }: DrupalOptions,
): Entry | undefined {
  const attributes = object(node.attributes)
  const [title, html] = [attributes[question], attributes[answer]].map(fieldText)
  if (attributes.status === false || !title || !html) return
  const { alias } = object(attributes.path)
  const path = text(alias) ?? `/node/${attributes.drupal_internal__nid}`
  const terms = category ? object(object(node.relationships)[category]).data : undefined
  return said<Entry>({
    is: 'answer',
    ...{ title, html },
    url: new URL(path.replace(/^\//, ''), base).href,
    locale: text(attributes.langcode),
    group: text(node.id),
    modified: text(attributes.changed),
    category: [terms].flat().flatMap((term) => text(included.get(object(term).id)?.name) ?? []),
  })
}

/** A text, or what Drupal made of it: `processed` went through the filters of the site. */
const fieldText = (value: unknown): string | undefined =>
  text(value) ?? text(object(value).processed) ?? text(object(value).value)

const withSlash = (url: string): string => (url.endsWith('/') ? url : `${url}/`)
