/** The field in which an adviser answers. What is written stays in this tab until it is sent. */
import { useSignal } from '@preact/signals'
import { Field, Form } from '../ui/form.tsx'
import type { Model } from './model.ts'

export function Answer({ model }: { model: Model }) {
  const { draft, act, session, sending, t } = model
  const text = useSignal(draft.read())
  const isMissing = useSignal(false)
  const write = (written: string) => {
    text.value = written
    draft.write(written)
  }
  const send = async () => {
    isMissing.value = text.value.trim() === ''
    if (!isMissing.value && (await act('answer', { text: text.value.trim() }))) text.value = ''
  }
  return (
    <section class="answering">
      <Form onSubmit={send}>
        <Field
          id="answer"
          label={t('desk.answer.label')}
          hint={t('desk.answer.hint')}
          error={isMissing.value && t('desk.answer.missing')}
        >
          {(attributes) => (
            <textarea
              {...attributes}
              data-key="r"
              dir="auto"
              rows={5}
              maxLength={8_000}
              value={text}
              onInput={(event) => {
                write(event.currentTarget.value)
                session.acted()
              }}
            />
          )}
        </Field>
        <div class="buttons">
          <button type="submit" class="button" aria-disabled={sending.value ? 'true' : undefined}>
            {t(sending.value ? 'desk.sending' : 'desk.answer.send')}
          </button>
        </div>
      </Form>
    </section>
  )
}
