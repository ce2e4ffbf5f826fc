/** “It was not me”: from the link in what we write to an address. Nothing happens before a press. */
import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import type { Speech } from '../../ui/speech.ts'
import type { FormKey } from '../../words/index.ts'
import type { FollowUpRoutes } from './routes.ts'

export interface DenialProps {
  routes: FollowUpRoutes
  speech: Speech
  /** From the link. */
  token: string
  newKey(): string
}

export function Denial({ routes, speech, token, newKey }: DenialProps) {
  const said = useSignal<FormKey | undefined>(undefined)
  const busy = useSignal(false)
  const key = useRef<string>(undefined)
  const deny = async () => {
    if (busy.value) return
    busy.value = true
    key.current ??= newKey()
    const outcome = await routes.deny(token, {
      key: key.current,
      say: () => {},
      stop: new AbortController().signal,
    })
    busy.value = false
    if (outcome.is === 'done') said.value = 'follow.notMe.done'
    else said.value = outcome.is === 'unknown' ? 'form.unsure.text' : 'follow.gone'
  }
  const done = said.value === 'follow.notMe.done'
  return (
    <section class="block">
      <h2 class="title">{speech.t('follow.notMe')}</h2>
      {!done && (
        <>
          <p>{speech.t('follow.notMe.text')}</p>
          <button
            type="button"
            class="button"
            aria-disabled={busy.value ? 'true' : undefined}
            onClick={() => void deny()}
          >
            {speech.t('follow.notMe.go')}
          </button>
        </>
      )}
      <p role="status" class={said.value ? 'note' : 'spoken'}>
        {said.value && speech.t(said.value)}
      </p>
    </section>
  )
}
