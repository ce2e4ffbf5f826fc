/**
 * Search over published parts: fetches what a query needs, keeps it, and gives the same results as
 * the index in memory, because the same scorer runs over it.
 *
 * A part that does not come rejects the search and is asked for again by the next one. Aborting
 * ends the waiting; a part on its way is still kept.
 */
import { QuestionsError } from '../errors.ts'
import type { Entry } from './near.ts'
import {
  IDS_A_PART,
  parseIds,
  parseManifest,
  parseTerms,
  parseVocabulary,
  partOf,
} from './parts.ts'
import { lengthOf, type Row } from './postings.ts'
import { createRank, type FindOptions, type Found, type Result } from './score.ts'

interface OpenOptions extends FindOptions {
  signal?: AbortSignal | undefined
}

export interface OpenSearch {
  find(query: string, options?: OpenOptions): Promise<Found[]>
  /** As `find`, with the words that were read as others. */
  ask(query: string, options?: OpenOptions): Promise<Result>
}

type Fetch = (address: string) => Promise<Response>
type Rest = () => Promise<unknown>

/**
 * @param base  address of the search folder. Its name holds a hash, so it is looked up: `hub.json` names
 *   the first file of each locale (`locales[].start`), and that file names the folder (`search`); both
 *   are relative to `hub.json`. A final `/` is added when it is missing
 * @param from  `fetch`: how parts are asked for; `rest`: lets the page breathe between two portions of
 *   work. The platform's own when left out
 */
export function openSearch(
  base: string,
  {
    fetch = (address) => globalThis.fetch(address),
    rest = () => new Promise((done) => setTimeout(done)),
  }: { fetch?: Fetch; rest?: Rest } = {},
): OpenSearch {
  const folder = base.replace(/[^/]$/, '$&/')
  let opening: Promise<Opened> | undefined
  const open = () => {
    opening ??= openFolder((name) => read(fetch, folder, name), rest).catch((error: unknown) => {
      opening = undefined
      throw error
    })
    return opening
  }
  const ask = async (query: string, { signal, ...options }: OpenOptions = {}): Promise<Result> => {
    signal?.throwIfAborted()
    const { rank, missing, load } = await unlessAborted(open(), signal)
    for (;;) {
      missing.clear()
      const result = rank(query, options)
      if (missing.size === 0) return result
      await unlessAborted(Promise.all([...missing].map(load)), signal)
    }
  }
  return { ask, find: async (query, options) => (await ask(query, options)).found }
}

interface Opened {
  rank: ReturnType<typeof createRank>
  /** Names of the parts that a search asked for and does not have. */
  missing: Set<string>
  load(name: string): Promise<void>
}

async function openFolder(
  readPart: (name: string) => Promise<string>,
  rest: Rest,
): Promise<Opened> {
  const manifest = parseManifest(await readPart('index.json'), 'index.json')
  const { locale, ids, questions, learned } = manifest
  const size = questions.length
  const rows = new Map<string, Map<string, Row>>()
  const vocabulary = new Map<string, Map<string, Entry[]>>()
  const names = new Map<string, string[]>()
  const loading = new Map<string, Promise<void>>()
  const missing = new Set<string>()

  const keep = async (name: string): Promise<void> => {
    const text = await readPart(name)
    if (name.startsWith('t')) rows.set(name, parseTerms(text, name, size))
    else if (name.startsWith('v'))
      vocabulary.set(name, await parseVocabulary(text, name, locale, rest))
    else names.set(name, parseIds(text, name))
  }
  const part = <Part>(parts: Map<string, Part>, kind: string, at: number): Part | undefined => {
    const name = `${kind}${at}.json`
    const found = parts.get(name)
    if (!found) missing.add(name)
    return found
  }
  const rank = createRank({
    locale,
    size,
    hasLearned: learned,
    id: (answer) =>
      ids[answer] ?? part(names, 'i', Math.floor(answer / IDS_A_PART))?.[answer % IDS_A_PART],
    question: (answer) => lengthOf(Number.parseInt(questions.charAt(answer), 36)),
    row: (term) =>
      manifest.terms.length === 0
        ? undefined
        : part(rows, 't', partOf(manifest.terms, term))?.get(term),
    vocabulary: (letter) =>
      manifest.vocabulary.length === 0
        ? []
        : (part(vocabulary, 'v', partOf(manifest.vocabulary, letter))?.get(letter) ?? []),
    isComplete: () => missing.size === 0,
  })
  return {
    rank,
    missing,
    load(name) {
      const already = loading.get(name)
      if (already) return already
      const started = keep(name).finally(() => loading.delete(name))
      loading.set(name, started)
      return started
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
