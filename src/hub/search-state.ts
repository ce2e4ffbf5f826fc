/**
 * From what is being typed to what is shown: the search of the hub, as named steps.
 *
 * Nothing leaves the device while a secret stands in the question. An older search never overtakes
 * a newer one. `settled` says that the visitor paused, so that “no sure answer” is not flashed at
 * somebody in the middle of a word. A word that was read as another is part of what was found, and
 * the visitor may take it back.
 */
import { computed, effect, signal } from '@preact/signals'
import type { Content } from '../content/load.ts'
import type { Card } from '../content/published.ts'
import type { Correction } from '../search/index.ts'
import type { Listener } from './listener.ts'

const PAUSE_MS = 700
const MOST = 6

export interface Hit extends Card {
  confidence: number
}

/** What a search gave: the answers, and the words that it read as others, or would have. */
export interface Finding {
  hits: readonly Hit[]
  corrections: readonly Correction[]
}

const NOTHING: Finding = { hits: [], corrections: [] }

export type Found =
  | { step: 'idle' }
  | { step: 'secret'; secrets: ReturnType<Listener['secretsIn']> }
  | { step: 'searching'; before: Finding }
  | { step: 'found'; finding: Finding; settled: boolean }
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
  /** The question whose spelling the visitor wants left alone: another one is corrected again. */
  const asTyped = signal<string>()
  const exact = computed(() => asTyped.value === question.value)
  /** Changes to ask again for the same question, after a failure. */
  const attempt = signal(0)

  async function find(
    { search, fold }: Listener,
    text: string,
    exact: boolean,
    signal: AbortSignal,
  ): Promise<Finding> {
    const { found: hits, corrections } = await search.ask(text, { limit: MOST, exact, signal })
    const asked = fold(text)
    const pins =
      Object.entries(content.start.pins).find(([query]) => fold(query) === asked)?.[1] ?? []
    const ids = [...pins, ...hits.map(({ id }) => id).filter((id) => !pins.includes(id))]
    const cards = await content.cards(ids.slice(0, MOST))
    const sure = new Map(hits.map(({ id, confidence }) => [id, confidence]))
    return {
      hits: cards.map((card) => ({
        ...card,
        confidence: pins.includes(card.id) ? 1 : (sure.get(card.id) ?? 0),
      })),
      corrections,
    }
  }

  /** @returns how to stop waiting for what was asked */
  function ask(typed: string, exact: boolean): () => void {
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
      // The page breathes between looking for secrets and searching: each alone is short.
      await listener.rest()
      if (signal.aborted) return
      listener.heed(typed)
      const given = await find(listener, typed.trim(), exact, signal)
      if (signal.aborted) return
      // What was taken back can be given again.
      const { corrections } = exact ? findingOf(found.peek()) : given
      const finding = { ...given, corrections }
      found.value = { step: 'found', finding, settled: false }
      timer = setTimeout(() => {
        found.value = { step: 'found', finding, settled: true }
        onSettled(finding.hits.length)
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
    found.value = { step: 'searching', before: findingOf(found.peek()) }
    return ask(typed, exact.value)
  })

  return {
    question,
    found,
    exact,
    /** Leaves the spelling of this question alone, or corrects it again. */
    takeAsTyped: (wanted: boolean) => {
      asTyped.value = wanted ? question.value : undefined
    },
    retry: () => {
      attempt.value++
    },
    stop,
  }
}
export type SearchState = ReturnType<typeof createSearchState>

/** What whatever step the search is in has to show. */
export function findingOf(found: Found): Finding {
  if (found.step === 'found') return found.finding
  return found.step === 'searching' ? found.before : NOTHING
}
