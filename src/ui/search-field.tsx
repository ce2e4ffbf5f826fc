/** The question's field: a labelled search input with a way to clear it. */
import type { Ref } from 'preact'
import { Icon } from './icon.tsx'
import type { Speech } from './speech.ts'

export interface SearchFieldProps {
  speech: Speech
  value: string
  onInput(value: string): void
  /** `Enter`: the visitor is done typing. */
  onSubmit(): void
  inputRef: Ref<HTMLInputElement>
  invalid?: boolean
  describedBy?: string | undefined
}

export function SearchField(props: SearchFieldProps) {
  const { speech, value, onInput, onSubmit, inputRef, invalid, describedBy } = props
  return (
    <search>
      <form
        class="search"
        onSubmit={(event) => {
          event.preventDefault()
          onSubmit()
        }}
      >
        <label for="dq-question">{speech.t('search.label')}</label>
        <div class="field">
          <Icon name="search" />
          <input
            id="dq-question"
            ref={inputRef}
            type="search"
            dir={value ? 'auto' : undefined} // which would be from left to right while it is empty
            autocomplete="off"
            enterkeyhint="search"
            maxLength={500}
            value={value}
            placeholder={speech.t('search.placeholder')}
            aria-invalid={invalid ? 'true' : undefined}
            aria-describedby={describedBy}
            onInput={(event) => onInput(event.currentTarget.value)}
          />
          {value && (
            <button
              type="button"
              class="tool"
              aria-label={speech.t('search.clear')}
              onClick={(event) => {
                onInput('')
                event.currentTarget.closest('form')?.querySelector('input')?.focus()
              }}
            >
              <Icon name="close" />
            </button>
          )}
        </div>
      </form>
    </search>
  )
}
