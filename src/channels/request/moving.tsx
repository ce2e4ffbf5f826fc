/** Another time for what is planned, or for a call that was missed: the same choice, and one button. */
import { useSignal } from '@preact/signals'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { Outcome } from '../../api/exchange.ts'
import type { Progress, Way } from '../../api/sending.ts'
import type { RequestView } from '../../contract/request.ts'
import type { Slots } from '../../contract/slots.ts'
import { Form } from '../../ui/form.tsx'
import { type Desk, SendingNote } from '../../ui/sending.tsx'
import type { Speech } from '../../ui/speech.ts'
import type { FormKey } from '../../words/index.ts'
import { clocksOf } from './days.ts'
import { createFreeTimes } from './free-times.ts'
import { sayChoice, When } from './when.tsx'

/** Of the kind of request. */
export interface MovingRoutes {
  slots(): Promise<Outcome<Slots>>
  move(
    reference: string,
    manage: string,
    body: { when: string },
    way: Way,
  ): Promise<Outcome<RequestView>>
}

export interface MovingProps {
  routes: MovingRoutes
  speech: Speech
  request: RequestView
  manage: string
  /** The visitor's. */
  zone: string
  newKey(): string
  desk: Desk | undefined
  onMoved(request: RequestView): void
  /** The visitor leaves it as it is. */
  onKeep(): void
  /** The request is not what it was: it has to be read again. */
  onStale(): void
}

export function Moving(props: MovingProps) {
  const { routes, speech, request, manage, desk } = props
  const clocks = clocksOf(props.zone, request.meeting?.agency)
  const times = useMemo(() => createFreeTimes(() => routes.slots()), [request.reference])
  const when = useSignal('')
  const said = useSignal<FormKey | undefined>(undefined)
  const progress = useSignal<Progress | undefined>(undefined)
  const stop = useRef(new AbortController())
  const sent = useRef<{ key: string; when: string }>(undefined)

  const load = () =>
    times.load().catch(() => {
      said.value = 'form.notSent.text'
    })
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
    const { key } = sent.current
    const outcome = await routes.move(
      request.reference,
      manage,
      { when: when.value },
      {
        key,
        say: (shown) => {
          progress.value = shown
        },
        stop: stop.current.signal,
      },
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

  const { t } = speech
  return (
    <Form onSubmit={() => void submit()}>
      <h2 class="title" id="dq-move" tabIndex={-1}>
        {t(request.state === 'missed' ? 'follow.newSlot' : 'follow.move')}
      </h2>
      {times.slots.value ? (
        <>
          <When
            speech={speech}
            times={times}
            clocks={clocks}
            value={when.value}
            onChoose={(chosen) => {
              when.value = chosen
              said.value = undefined
            }}
            onGone={() => {
              when.value = ''
              said.value = 'callback.closed'
            }}
          />
          <button type="submit" class="button" aria-disabled={progress.value ? 'true' : undefined}>
            {sayChoice(when.value, clocks, speech, 'follow.choose')}
          </button>
        </>
      ) : (
        <div aria-busy={said.value ? undefined : 'true'}>
          {!said.value && <div class="skeleton" />}
        </div>
      )}
      <button type="button" class="button ghost" onClick={props.onKeep}>
        {t('follow.keepAsIs')}
      </button>
      <p role="status" class={said.value ? 'note warning' : 'spoken'}>
        {said.value && t(said.value)}
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
