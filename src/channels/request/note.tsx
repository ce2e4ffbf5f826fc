/**
 * What a visitor writes to the adviser in their own words: the one field of the hub that takes free
 * text. It is a chunk of its own, which only the bank's own surfaces ask for: no file that a partner's
 * page or a page tab loads holds a field to write in (`test/channels/composer.test.ts`).
 */
import type { ComponentChildren } from 'preact'
import { Field } from '../../ui/form.tsx'
import type { Speech } from '../../ui/speech.ts'
import type { Asking } from './asking.ts'

export interface NoteProps {
  id: string
  error: ComponentChildren
  asking: Asking
  speech: Speech
}

export const Note = ({ id, error, asking, speech: { t } }: NoteProps) => (
  <Field id={id} error={error} label={t('callback.note')} aside={t('callback.optional')}>
    {(attributes) => (
      <textarea
        {...attributes}
        dir="auto"
        rows={3}
        maxLength={500}
        value={asking.draft.value.note}
        onInput={(event) => asking.change({ note: event.currentTarget.value })}
      />
    )}
  </Field>
)
