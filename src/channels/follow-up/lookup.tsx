/** For whoever lost the link: the reference, and the last figures of the number to be rung. */
import { useSignal } from '@preact/signals'
import { FaultList, Field, Form } from '../../ui/form.tsx'
import type { Desk } from '../../ui/sending.tsx'
import type { Speech } from '../../ui/speech.ts'
import type { Following } from './following.ts'
import { Outcome } from './outcome.tsx'

const IDS = { reference: 'dq-reference', digits: 'dq-digits' }

export interface LookupFormProps {
  following: Following
  speech: Speech
  desk: Desk | undefined
}

export function LookupForm({ following, speech, desk }: LookupFormProps) {
  const { t } = speech
  const reference = useSignal('')
  const digits = useSignal('')
  const faults = following.faults.value
  const errorOf = (name: keyof typeof IDS) => {
    const fault = faults.find(({ field }) => field === name)
    return fault && t(fault.key)
  }
  const typed = (text: typeof reference) =>
    ({
      dir: 'ltr',
      autocomplete: 'off',
      required: true,
      value: text.value,
      onInput: (event: { currentTarget: HTMLInputElement }) => {
        text.value = event.currentTarget.value
      },
    }) as const
  return (
    <Form onSubmit={() => void following.lookUp(reference.value, digits.value)}>
      <FaultList
        attempt={following.attempt.value}
        title={speech.count('form.faults', faults.length)}
        faults={faults.map(({ field, key }) => ({ id: IDS[field], text: t(key) }))}
      />
      <Field
        id={IDS.reference}
        label={t('follow.reference')}
        hint={t('follow.referenceHint')}
        error={errorOf('reference')}
      >
        {(attributes) => (
          <input {...attributes} {...typed(reference)} autocapitalize="characters" maxLength={20} />
        )}
      </Field>
      <Field id={IDS.digits} label={t('follow.digits')} error={errorOf('digits')}>
        {(attributes) => (
          <input {...attributes} {...typed(digits)} inputmode="numeric" maxLength={8} />
        )}
      </Field>
      <button
        type="submit"
        class="button"
        aria-disabled={following.progress.value ? 'true' : undefined}
      >
        {t('follow.see')}
      </button>
      <Outcome speech={speech} following={following} desk={desk} />
    </Form>
  )
}
