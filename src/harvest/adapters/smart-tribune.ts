/**
 * Smart Tribune's read interface: the questions of a knowledge base on one channel, each with its answer,
 * by language. The key comes from the environment.
 *
 * @see https://developers.smart-tribune.com/api
 */
import { QuestionsError } from '../../errors.ts'
import type { Ask, Entry, Source } from './adapter.ts'
import { type Json, list, object, said, text } from './json.ts'

export interface SmartTribuneOptions {
  url: string
  /** Name of the knowledge base. */
  base: string
  channel: string
  /** Where visitors read a question: `{slug}` stands for it. */
  page: string
  /** As Smart Tribune writes them (`fr`, `fr_CA`); French when empty. */
  locales: readonly string[]
  key: string
  secret: string
}

export const smartTribune = (options: SmartTribuneOptions): Source => ({
  name: `smart-tribune ${options.base}`,
  async *read(ask) {
    const { url, base, channel, key, secret, locales } = options
    const at = (path: string) => new URL(`/v1/${path}`, url).href
    const headers = { 'content-type': 'application/json' }
    const credentials = JSON.stringify({ apiKey: key, apiSecret: secret })
    const login = await ask.json(at('auth'), { method: 'POST', headers, body: credentials })
    const authorization = `Bearer ${text(object(login.value).token)}`
    const known = await ask.json(at('knowledge-bases?limit=200'), { headers: { authorization } })
    const found = list(object(known.value).data).find(({ name }) => name === base)
    const way = list(found?.channels).find(({ systemName }) => systemName === channel)
    if (!found || !way) {
      throw new QuestionsError('NOT_FOUND', `no knowledge base “${base}” with channel “${channel}”`)
    }
    for (const locale of locales.length > 0 ? locales : ['fr']) {
      const reader: Reader = {
        ...{ ask, options, locale },
        root: at(`knowledge-bases/${found.id}`),
        channelId: `${way.id}`,
        headers: { ...headers, authorization, 'accept-language': locale },
      }
      yield* questions(reader)
    }
  },
})

interface Reader {
  ask: Ask
  options: SmartTribuneOptions
  locale: string
  /** Of the knowledge base. */
  root: string
  channelId: string
  headers: Record<string, string>
}

async function* questions(reader: Reader): AsyncGenerator<Entry> {
  const { ask, root, headers, options } = reader
  const body = JSON.stringify({ knowledgeType: ['question'], channel: options.channel })
  for (let page = 1, last = 1; page <= last; page++) {
    const address = `${root}/search?limit=200&page=${page}`
    const found = object((await ask.json(address, { method: 'POST', headers, body })).value)
    last = Number(object(found.meta).numberPage ?? 1)
    for (const question of list(found.data)) {
      const entry = await entryOf(question, reader)
      if (entry) yield entry
    }
  }
}

async function entryOf(question: Json, reader: Reader): Promise<Entry | undefined> {
  const { ask, root, channelId, headers, options } = reader
  const id = text(question.documentId) ?? text(question.id)
  const [title, slug] = [text(question.title), text(question.slug)]
  if (!id || !title || !slug) return
  const address = `${root}/questions/${id}/channels/${channelId}/responses`
  const answer = list(object((await ask.json(address, { headers })).value).data).map(
    ({ content }) => object(content),
  )
  const shown = answer.find(isPublished)
  const html = text(shown?.htmlBody) ?? text(shown?.body)
  if (!html) return
  return said<Entry>({
    is: 'answer',
    ...{ title, html },
    url: options.page.replaceAll('{slug}', encodeURIComponent(slug)),
    locale: (text(shown?.locale) ?? reader.locale).replace('_', '-'),
    modified: text(question.updatedAt),
    category: list(question.thematics).flatMap(({ name }) => text(name) ?? []),
    keywords: list(question.tags).flatMap(({ name }) => text(name) ?? []),
  })
}

const isPublished = ({ status }: Json): boolean =>
  status === undefined || status === null || /^(?:publi|online|active|valid)/i.test(`${status}`)
