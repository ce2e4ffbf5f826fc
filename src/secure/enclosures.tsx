/** Files that go with a message: chosen, sent one by one, taken out again. */
import { useRef } from 'preact/hooks'
import { MOST_ATTACHMENTS } from '../channels/message/contract.ts'
import { Field } from '../ui/form.tsx'
import { Icon } from '../ui/icon.tsx'
import type { Draft } from './draft.ts'
import type { Model } from './model.ts'

/** A help for who chooses; what a file is, its content decides. */
const KINDS = '.pdf,.jpg,.jpeg,.png,.webp,.heic,.docx,.xlsx,.odt,.ods'

export function Enclosures({ model: { t }, draft }: { model: Model; draft: Draft }) {
  const control = useRef<HTMLInputElement>(null)
  const files = draft.files.value
  const fault = draft.faults.value.find(({ field }) => field === 'files')
  const remove = (key: string) => {
    draft.remove(key)
    control.current?.focus()
  }
  return (
    <>
      <Field
        id="files"
        label={t('secure.files')}
        hint={t('secure.files.hint')}
        error={fault && t(fault.key)}
      >
        {(attributes) => (
          <input
            {...attributes}
            ref={control}
            type="file"
            multiple
            accept={KINDS}
            disabled={files.length >= MOST_ATTACHMENTS}
            onChange={(event) => {
              const chosen = [...(event.currentTarget.files ?? [])]
              event.currentTarget.value = ''
              void draft.enclose(chosen)
            }}
          />
        )}
      </Field>
      <div role="status">
        {files.length > 0 && (
          <ul class="files">
            {files.map(({ key, name, state }) => (
              <li key={key} class={state === 'loading' || state === 'ready' ? undefined : 'fault'}>
                <bdi>{t(`secure.files.${state}`, { name })}</bdi>
                <button
                  type="button"
                  class="tool"
                  aria-label={t('secure.files.remove', { name })}
                  onClick={() => remove(key)}
                >
                  <Icon name="close" />
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </>
  )
}
