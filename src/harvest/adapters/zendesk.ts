/**
 * Zendesk Help Center: the articles that anybody may read, by locale, with their section and category.
 *
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/articles/
 */
import type { Ask, Entry, Source } from './adapter.ts'
import { type Json, list, object, said, text, texts } from './json.ts'

export interface ZendeskOptions {
  url: string
  /** As Zendesk writes them (`fr`, `en-us`); the default one when empty. */
  locales: readonly string[]
}

export const zendesk = ({ url, locales }: ZendeskOptions): Source => ({
  name: `zendesk ${new URL(url).host}`,
  async *read(ask) {
    for (const locale of locales.length > 0 ? locales : ['']) {
      const path = ['/api/v2/help_center', locale, 'articles.json'].filter(Boolean).join('/')
      yield* articles(new URL(`${path}?page[size]=100&include=sections,categories`, url).href, ask)
    }
  },
})

async function* articles(first: string, ask: Ask): AsyncGenerator<Entry> {
  const names = new Map<string, Json>()
  for (let next: string | undefined = first; next; ) {
    const page = object((await ask.json(next)).value)
    for (const section of list(page.sections)) names.set(`section ${section.id}`, section)
    for (const category of list(page.categories)) names.set(`category ${category.id}`, category)
    for (const article of list(page.articles)) {
      const entry = isPublic(article) ? entryOf(article, names) : undefined
      if (entry) yield entry
    }
    // By cursor, or by page as older help centres do.
    const more = object(page.meta).has_more !== false
    next = more ? (text(object(page.links).next) ?? text(page.next_page)) : undefined
  }
}

/** A user segment means that one must be signed in, or be an agent. */
const isPublic = ({ draft, user_segment_id: segment, user_segment_ids: segments }: Json): boolean =>
  draft !== true && segment == null && !(Array.isArray(segments) && segments.length > 0)

function entryOf(article: Json, names: ReadonlyMap<string, Json>): Entry | undefined {
  const [url, title, html] = [article.html_url, article.title, article.body].map(text)
  if (!url || !title || !html) return
  const section = names.get(`section ${article.section_id}`)
  const category = names.get(`category ${section?.category_id}`)
  return said<Entry>({
    is: 'answer',
    ...{ url, title, html },
    locale: text(article.locale),
    group: text(article.id),
    modified: text(article.edited_at) ?? text(article.updated_at),
    category: [category, section].flatMap((one) => text(one?.name) ?? []),
    keywords: texts(article.label_names),
  })
}
