/**
 * From what is being typed to what is shown: the search of the hub, as named steps.
 *
 * Nothing leaves the device while a secret stands in the question. An older search never overtakes
 * a newer one. `settled` says that the visitor paused, so that “no sure answer” is not flashed at
 * somebody in the middle of a word.
 */
import { effect, signal } from '@preact/signals'
import type { Content } from '../content/load.ts'
import type { Card } from '../content/published.ts'
import type { Listener } from './listener.ts'

const PAUSE_MS = 700
const MOST = 6

export interface Hit extends Card {
  confidence: number
}

export type Found =
  | { step: 'idle' }
  | { step: 'secret'; secrets: ReturnType<Listener['secretsIn']> }
  | { step: 'searching'; before: readonly Hit[] }
  | { step: 'found'; hits: readonly Hit[]; settled: boolean }
  | { step: 'failed'; error: unknown }

export interface SearchDeps {
  content: Content
  /** Asked for at each attempt, so that what did not load can. */
  listen(): Promise<Listener>
  /** Called once a query has come to rest. */
  onSettled(results: number): void
}

export function createSearchState({ content, listen, onSettled }: SearchDeps) {
  const question = signal('')
  const found = signal<Found>({ step: 'idle' })
  /** Changes to ask again for the same question, after a failure. */
  const attempt = signal(0)

  async function find(
    { search, fold }: Listener,
    text: string,
    signal: AbortSignal,
  ): Promise<Hit[]> {
    const hits = await search.find(text, { limit: MOST, signal })
    const asked = fold(text)
    const pins =
      Object.entries(content.start.pins).find(([query]) => fold(query) === asked)?.[1] ?? []
    const ids = [...pins, ...hits.map(({ id }) => id).filter((id) => !pins.includes(id))]
    const cards = await content.cards(ids.slice(0, MOST))
    const sure = new Map(hits.map(({ id, confidence }) => [id, confidence]))
    return cards.map((card) => ({
      ...card,
      confidence: pins.includes(card.id) ? 1 : (sure.get(card.id) ?? 0),
    }))
  }

  /** @returns how to stop waiting for what was asked */
  function ask(typed: string): () => void {
    const abort = new AbortController()
    const { signal } = abort
    let timer: ReturnType<typeof setTimeout> | undefined
    const run = async () => {
      const listener = await listen()
      if (signal.aborted) return
      const secrets = listener.secretsIn(typed)
      if (secrets.length > 0) {
        found.value = { step: 'secret', secrets }
        return
      }
      const hits = await find(listener, typed.trim(), signal)
      if (signal.aborted) return
      found.value = { step: 'found', hits, settled: false }
      timer = setTimeout(() => {
        found.value = { step: 'found', hits, settled: true }
        onSettled(hits.length)
      }, PAUSE_MS)
    }
    run().catch((error: unknown) => {
      if (!signal.aborted) found.value = { step: 'failed', error }
    })
    return () => {
      abort.abort()
      clearTimeout(timer)
    }
  }

  const stop: () => void = effect(() => {
    attempt.value
    const typed = question.value
    if (!typed.trim()) {
      found.value = { step: 'idle' }
      return
    }
    found.value = { step: 'searching', before: hitsOf(found.peek()) }
    return ask(typed)
  })

  return {
    question,
    found,
    retry: () => {
      attempt.value++
    },
    stop,
  }
}
export type SearchState = ReturnType<typeof createSearchState>

/** The hits of whatever step the search is in. */
export function hitsOf(found: Found): readonly Hit[] {
  if (found.step === 'found') return found.hits
  return found.step === 'searching' ? found.before : []
}
