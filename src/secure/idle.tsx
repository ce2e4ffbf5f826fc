/** Two minutes before the session ends by itself: said, and one press away from going on. */
import { useEffect, useRef } from 'preact/hooks'
import type { Model } from './model.ts'

export function Idle({ model }: { model: Model }) {
  const { session, speech, start, t } = model
  const dialog = useRef<HTMLDialogElement>(null)
  const over = session.warning.value
  const isNear = over !== undefined
  useEffect(() => {
    if (isNear) dialog.current?.showModal()
    else dialog.current?.close()
  }, [isNear])
  return (
    <dialog ref={dialog} class="idle" aria-labelledby="idle-title" onCancel={() => session.stay()}>
      <h2 class="title" id="idle-title">
        {t('secure.idle.title')}
      </h2>
      {isNear && <p>{t('secure.idle.text', { time: speech.time(new Date(over), start.zone) })}</p>}
      <button type="button" class="button" onClick={() => session.stay()}>
        {t('secure.idle.stay')}
      </button>
    </dialog>
  )
}
