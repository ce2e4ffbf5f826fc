/**
 * The published files, in the browser: fetched once each, checked for the little that the hub
 * stands on, found again by id.
 *
 * Every address holds a hash of its content, so nothing here expires, and a part that failed is
 * asked for again the next time that it is needed.
 */
import { QuestionsError } from '../errors.ts'
import {
  type Alias,
  type Card,
  type Part,
  PUBLISHED_FORMAT,
  type PublishedAnswer,
  type PublishedHub,
  type PublishedStart,
  type Title,
} from './published.ts'

export interface Content {
  start: PublishedStart
  /** Folder of the search index, absolute. */
  searchBase: string
  /** The cards of these answers, in this order; those that no longer exist are left out. */
  cards(ids: readonly string[]): Promise<Card[]>
  /**
   * Also by the id of its twin in another language.
   *
   * @throws QuestionsError `NOT_FOUND` for an id that is not published (any more)
   */
  answer(id: string): Promise<PublishedAnswer>
  topic(id: string): Promise<Title[]>
}

/** Parses JSON from `url`, and says in one class of error what went wrong. */
async function load<T>(url: string, fetch: typeof globalThis.fetch): Promise<T> {
  let response: Response
  try {
    response = await fetch(url, { credentials: 'omit', signal: AbortSignal.timeout(20_000) })
  } catch (cause) {
    const late = cause instanceof DOMException && cause.name === 'TimeoutError'
    throw new QuestionsError(late ? 'TIMED_OUT' : 'OFFLINE', `no answer from ${url}`, { cause })
  }
  if (!response.ok) throw new QuestionsError('REFUSED', `${response.status} from ${url}`)
  try {
    return (await response.json()) as T
  } catch (cause) {
    throw new QuestionsError('CONTENT_INVALID', `not JSON: ${url}`, { cause })
  }
}

/** The part that holds `id`: the last one that begins at it or before. */
const partOf = (parts: readonly Part[], id: string): Part | undefined =>
  parts.findLast((part) => part.from <= id)

/** @param given the first file of that locale, where it is there already */
export async function openContent(
  hub: PublishedHub,
  base: string,
  locale: string | undefined,
  fetch: typeof globalThis.fetch,
  given?: PublishedStart,
): Promise<Content> {
  const wanted = hub.locales.find(({ id }) => id === locale) ?? hub.locales[0]
  if (!wanted) throw new QuestionsError('CONTENT_INVALID', `no locale in ${base}`)
  const startUrl = new URL(wanted.start, base).href
  const start = given ?? (await load<PublishedStart>(startUrl, fetch))
  if (start.format !== PUBLISHED_FORMAT || !Array.isArray(start.cards) || !start.words) {
    throw new QuestionsError('CONTENT_INVALID', `not the first file of a hub: ${startUrl}`)
  }

  const loaded = new Map<string, Promise<unknown>>()
  const once = <T>(address: string): Promise<T> => {
    const url = new URL(address, base).href
    let promise = loaded.get(url) as Promise<T> | undefined
    if (!promise) {
      promise = load<T>(url, fetch)
      loaded.set(url, promise)
      promise.catch(() => loaded.delete(url))
    }
    return promise
  }

  const answer = async (id: string): Promise<PublishedAnswer> => {
    const part = partOf(start.answers, id)
    const found =
      part && (await once<(PublishedAnswer | Alias)[]>(part.url)).find((one) => one.id === id)
    if (!found) throw new QuestionsError('NOT_FOUND', `no answer “${id}” in ${base}`)
    return 'is' in found ? answer(found.is) : found
  }

  return {
    start,
    searchBase: new URL(start.search, base).href,
    async cards(ids) {
      const parts = new Set(
        ids.map((id) => partOf(start.cards, id)?.url).filter((url) => url !== undefined),
      )
      const lists = await Promise.all([...parts].map((url) => once<Card[]>(url)))
      const byId = new Map(lists.flat().map((card) => [card.id, card]))
      return ids.map((id) => byId.get(id)).filter((card) => card !== undefined)
    },
    answer,
    async topic(id) {
      const topic = start.topics.find((one) => one.id === id)
      if (!topic) throw new QuestionsError('NOT_FOUND', `no topic “${id}” in ${base}`)
      return once<Title[]>(topic.url)
    },
  }
}
