/**
 * Search over published parts: fetches what a query needs, keeps it, and gives the same results as
 * the index in memory, because the same scorer runs over it.
 *
 * A part that does not come rejects the search and is asked for again by the next one. Aborting
 * ends the waiting; a part on its way is still kept.
 */
import { QuestionsError } from '../errors.ts'
import { sound } from '../language/index.ts'
import type { Entry } from './near.ts'
import { parseManifest, parseTerms, parseVocabulary, partOf } from './parts.ts'
import type { Postings } from './postings.ts'
import { type Found, MOST_FOUND, rank } from './score.ts'
import { type Thesaurus, thesaurusFor } from './thesaurus.ts'
import type { View } from './view.ts'

export interface OpenSearch {
  find(query: string, options?: { limit?: number; signal?: AbortSignal }): Promise<Found[]>
}

type Fetch = (address: string) => Promise<Response>

/**
 * @param base  address of the search folder. Its name holds a hash, so it is looked up: `hub.json` names
 *   the first file of each locale (`locales[].start`), and that file names the folder (`search`); both
 *   are relative to `hub.json`. A final `/` is added when it is missing
 * @param from  `fetch`: how parts are asked for; the platform's own when left out
 */
export function openSearch(
  base: string,
  { fetch = (address) => globalThis.fetch(address) }: { fetch?: Fetch } = {},
): OpenSearch {
  const folder = base.replace(/[^/]$/, '$&/')
  let opening: Promise<Opened> | undefined
  const open = () => {
    opening ??= openFolder((name) => read(fetch, folder, name)).catch((error: unknown) => {
      opening = undefined
      throw error
    })
    return opening
  }
  return {
    async find(query, { limit = MOST_FOUND, signal } = {}) {
      signal?.throwIfAborted()
      const { view, thesaurus, missing, load } = await unlessAborted(open(), signal)
      for (;;) {
        missing.clear()
        const found = rank(query, limit, view, thesaurus)
        if (missing.size === 0) return found
        await unlessAborted(Promise.all([...missing].map(load)), signal)
      }
    },
  }
}

interface Opened {
  view: View
  thesaurus: Thesaurus
  /** Names of the parts that the view was asked for and does not have. */
  missing: Set<string>
  load(name: string): Promise<void>
}

async function openFolder(readPart: (name: string) => Promise<string>): Promise<Opened> {
  const manifest = parseManifest(await readPart('index.json'), 'index.json')
  const { locale, ids, questions } = manifest
  const terms = new Map<string, Map<string, Postings>>()
  const vocabulary = new Map<string, Map<string, Entry[]>>()
  const loading = new Map<string, Promise<void>>()
  const missing = new Set<string>()

  const keep = async (name: string): Promise<void> => {
    const text = await readPart(name)
    if (name.startsWith('t')) terms.set(name, parseTerms(text, name, ids.length))
    else
      vocabulary.set(
        name,
        parseVocabulary(text, name, (term) => sound(term, locale)),
      )
  }
  const part = <Part>(parts: Map<string, Part>, name: string): Part | undefined => {
    const found = parts.get(name)
    if (!found) missing.add(name)
    return found
  }
  return {
    thesaurus: thesaurusFor(locale, manifest.synonyms),
    missing,
    load(name) {
      const already = loading.get(name)
      if (already) return already
      const started = keep(name).finally(() => loading.delete(name))
      loading.set(name, started)
      return started
    },
    view: {
      locale,
      ids,
      questions,
      postings: (term) =>
        manifest.terms.length === 0
          ? undefined
          : part(terms, `t${partOf(manifest.terms, term)}.json`)?.get(term),
      vocabulary: (letter) =>
        manifest.vocabulary.length === 0
          ? []
          : (part(vocabulary, `v${partOf(manifest.vocabulary, letter)}.json`)?.get(letter) ?? []),
      isComplete: () => missing.size === 0,
    },
  }
}

async function read(fetch: Fetch, base: string, name: string): Promise<string> {
  let response: Response
  try {
    response = await fetch(`${base}${name}`)
    if (response.ok) return await response.text()
  } catch (error) {
    throw new QuestionsError('OFFLINE', `${name} did not arrive`, { cause: error })
  }
  throw new QuestionsError('REFUSED', `${response.status} from ${name}`)
}

/** What a promise gives, or the reason of the abort when that comes first. */
function unlessAborted<Value>(
  promise: Promise<Value>,
  signal: AbortSignal | undefined,
): Promise<Value> {
  if (!signal) return promise
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason)
    signal.addEventListener('abort', abort, { once: true })
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
    if (signal.aborted) abort()
  })
}
