/** What the keys do, and the switch for those of a single letter. */
import type { Signal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { DeskKey } from '../words/index.ts'
import type { Model } from './model.ts'

export interface HelpProps {
  model: Model
  isShown: Signal<boolean>
  isOn: Signal<boolean>
}

export function Help({ model, isShown, isOn }: HelpProps) {
  const { t } = model
  const dialog = useRef<HTMLDialogElement>(null)
  const shown = isShown.value
  useEffect(() => {
    if (shown) dialog.current?.showModal()
  }, [shown])
  const rows: readonly (readonly [keys: readonly string[], means: DeskKey])[] = [
    [['J', 'K', '↓', '↑'], 'desk.keys.next'],
    [[t('desk.keys.enter')], 'desk.keys.open'],
    [['T'], 'desk.keys.take'],
    [['R'], 'desk.keys.answer'],
    [[t('desk.keys.escape')], 'desk.keys.back'],
    [['?'], 'desk.keys.help'],
  ]
  return (
    <dialog
      ref={dialog}
      class="idle help"
      aria-labelledby="keys-title"
      onClose={() => {
        isShown.value = false
      }}
    >
      <h2 class="title" id="keys-title">
        {t('desk.keys')}
      </h2>
      <dl>
        {rows.map(([keys, means]) => (
          <div key={means}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(means)}</dd>
          </div>
        ))}
      </dl>
      <label class="check">
        <input
          type="checkbox"
          checked={isOn}
          onChange={(event) => {
            isOn.value = event.currentTarget.checked
          }}
        />
        {t('desk.keys.on')}
      </label>
      <button type="button" class="button small" onClick={() => dialog.current?.close()}>
        {t('desk.keys.close')}
      </button>
    </dialog>
  )
}
