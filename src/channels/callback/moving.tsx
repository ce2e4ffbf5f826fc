/** Another time for a call that is planned, or that was missed: the same choice, and one button. */
import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { Api } from '../../api/client.ts'
import type { Progress } from '../../api/sending.ts'
import { RequestView } from '../../contract/request.ts'
import { Form } from '../../ui/form.tsx'
import { type Desk, SendingNote } from '../../ui/sending.tsx'
import type { Speech } from '../../ui/speech.ts'
import type { FormKey } from '../../words/index.ts'
import { type Move, Slots } from './contract.ts'
import { sayChoice, When } from './when.tsx'

export interface MovingProps {
  api: Api
  speech: Speech
  request: RequestView
  manage: string
  zone: string
  now: Date
  newKey(): string
  desk: Desk | undefined
  onMoved(request: RequestView): void
  /** The request is not what it was: it has to be read again. */
  onStale(): void
}

export function Moving(props: MovingProps) {
  const { api, speech, request, manage, zone, now, desk } = props
  const slots = useSignal<Slots | undefined>(undefined)
  const when = useSignal('')
  const said = useSignal<FormKey | undefined>(undefined)
  const progress = useSignal<Progress | undefined>(undefined)
  const stop = useRef(new AbortController())
  const sent = useRef<{ key: string; when: string }>(undefined)

  const load = async () => {
    const path = `v1/callbacks/slots?topic=${encodeURIComponent(request.topic)}`
    const outcome = await api.ask({ path, schema: Slots })
    if (outcome.is === 'done') slots.value = outcome.value
    else said.value = 'form.notSent.text'
  }
  useEffect(() => {
    void load()
    return () => stop.current.abort()
  }, [request.reference])

  const submit = async () => {
    if (progress.value) return
    if (!when.value) {
      said.value = 'callback.fault.when'
      return
    }
    said.value = undefined
    progress.value = { step: 'sending', patience: 'short' }
    if (sent.current?.when !== when.value) sent.current = { key: props.newKey(), when: when.value }
    stop.current = new AbortController()
    const outcome = await api.send(
      {
        path: `v1/callbacks/${request.reference}/slot`,
        method: 'PUT',
        body: { when: when.value } satisfies Move,
        headers: { authorization: `Bearer ${manage}` },
        schema: RequestView,
      },
      sent.current.key,
      (shown) => {
        progress.value = shown
      },
      stop.current.signal,
    )
    progress.value = undefined
    if (outcome.is === 'done') return props.onMoved(outcome.value)
    const type = outcome.is === 'refused' ? outcome.type : undefined
    if (type === 'state-refused' || type === 'not-found') return props.onStale()
    said.value = (type && REFUSALS[type]) ?? 'form.unsure.text'
    if (type === 'slot-taken') {
      when.value = ''
      await load()
    }
  }

  if (!slots.value) {
    return (
      <div class="block" aria-busy={said.value ? undefined : 'true'}>
        {said.value ? <p role="alert">{speech.t(said.value)}</p> : <div class="skeleton" />}
      </div>
    )
  }
  return (
    <Form onSubmit={() => void submit()}>
      <When
        speech={speech}
        slots={slots.value}
        at={{ zone, now }}
        value={when.value}
        onChoose={(chosen) => {
          when.value = chosen
        }}
      />
      <button type="submit" class="button" aria-disabled={progress.value ? 'true' : undefined}>
        {sayChoice(when.value, zone, speech, { at: 'follow.choose', none: 'follow.chooseLater' })}
      </button>
      <p role="status" class={said.value ? 'note warning' : 'spoken'}>
        {said.value && speech.t(said.value)}
      </p>
      <SendingNote
        speech={speech}
        progress={progress.value}
        desk={desk}
        onStop={() => stop.current.abort()}
      />
    </Form>
  )
}

const REFUSALS: Partial<Record<string, FormKey>> = {
  'slot-taken': 'callback.taken',
  'already-asked': 'callback.already',
  invalid: 'callback.closed',
  'too-many': 'form.refused',
  unavailable: 'form.notSent.text',
  internal: 'form.notSent.text',
}
