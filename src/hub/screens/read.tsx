/** Screens that load something to read: an answer, a topic. Loading, error and “gone” are drawn. */
import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { AnswerPanel } from '../../channels/faq/answer.tsx'
import { Cards } from '../../channels/faq/cards.tsx'
import type { Card, PublishedAnswer } from '../../content/published.ts'
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

function Load<T>({ model, id, load, children }: LoadProps<T>) {
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
    return <p class="empty">{model.speech.t('answer.gone')}</p>
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

export function ReadAnswer({ model, id }: { model: Model; id: string }) {
  const { content, speech, visit } = model
  const load = async (): Promise<{ answer: PublishedAnswer; related: Card[] }> => {
    const answer = await content.answer(id)
    model.reading.value = answer.topic
    return { answer, related: await content.cards(answer.related) }
  }
  const urgentNumber = content.start.channels.phone?.numbers.find(({ urgent }) => urgent)
  return (
    <Load model={model} id={id} load={load}>
      {({ answer, related }) => (
        <AnswerPanel
          speech={speech}
          answer={answer}
          related={related}
          site={model.site}
          target={model.target}
          call={
            urgentNumber && (answer.needs === 'urgent' || model.isUrgent(answer.question))
              ? {
                  href: `tel:${urgentNumber.number}`,
                  label: speech.t('phone.call', { number: urgentNumber.shown }),
                }
              : undefined
          }
          onAction={() => visit.emit('dq:route', { channel: 'action' })}
          onOpen={(card) => model.open(card.id)}
          onVote={(vote) => visit.emit('dq:feedback', { id, ...vote })}
          onContact={() => model.trail.go({ at: 'contact' })}
        />
      )}
    </Load>
  )
}

export function ReadTopic({ model, id }: { model: Model; id: string }) {
  const { content, speech } = model
  return (
    <Load model={model} id={id} load={() => content.topic(id)}>
      {(cards) =>
        cards.length > 0 ? (
          <Cards cards={cards} onOpen={(card) => model.open(card.id)} />
        ) : (
          <p class="empty">{speech.t('empty.topic')}</p>
        )
      }
    </Load>
  )
}
