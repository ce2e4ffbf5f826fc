/** What has to be fetched first: while it loads, when it failed, and when it no longer exists. */
import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { QuestionsError } from '../../errors.ts'
import type { Model } from '../model.ts'
import { Problem } from './problem.tsx'

type Loading<T> =
  | { step: 'loading' }
  | { step: 'ready'; value: T }
  | { step: 'failed'; error: unknown }

interface LoadProps<T> {
  model: Model
  /** Changes when something else is to be loaded. */
  id: string
  load(): Promise<T>
  children(value: T): ComponentChildren
}

export function Load<T>({ model, id, load, children }: LoadProps<T>) {
  const state = useSignal<Loading<T>>({ step: 'loading' })
  const attempt = useSignal(0)
  // `load` is a new function at each drawing; what is loaded depends on `id` alone.
  useEffect(() => {
    let current = true
    state.value = { step: 'loading' }
    load().then(
      (value) => {
        if (current) state.value = { step: 'ready', value }
      },
      (error: unknown) => {
        if (current) state.value = { step: 'failed', error }
      },
    )
    return () => {
      current = false
    }
  }, [id, attempt.value])

  const now = state.value
  if (now.step === 'ready') return <>{children(now.value)}</>
  if (now.step === 'loading') {
    return (
      <div class="block" aria-busy="true">
        <p class="spoken">{model.speech.t('loading')}</p>
        <div class="skeleton" />
        <div class="skeleton" />
      </div>
    )
  }
  if (now.error instanceof QuestionsError && now.error.code === 'NOT_FOUND') {
    return <Gone model={model} />
  }
  return (
    <Problem
      speech={model.speech}
      onRetry={() => {
        attempt.value++
      }}
    />
  )
}

/** What nobody needs at first, and nobody misses where it does not come. Its place is kept. */
export function Later<T>({
  load,
  children,
}: {
  load(): Promise<T>
  children(part: T): ComponentChildren
}) {
  const part = useSignal<T | undefined>(undefined)
  useEffect(() => {
    load().then(
      (loaded) => {
        part.value = loaded
      },
      () => {},
    )
  }, [load])
  return <>{part.value ? children(part.value) : <div class="helpful" />}</>
}

export const Gone = ({ model }: { model: Model }) => (
  <p class="empty">{model.speech.t('answer.gone')}</p>
)

export const loadAsking = () => import('../asking.ts')
