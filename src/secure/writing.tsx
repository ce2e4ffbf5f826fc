/** The field to write in, what goes with it, and what became of it. The same for a new thread and an answer. */
import type { ComponentChildren } from 'preact'
import { MESSAGE_LENGTH } from '../channels/message/contract.ts'
import { FaultList, Field, Form } from '../ui/form.tsx'
import { SendingNote } from '../ui/sending.tsx'
import type { Draft } from './draft.ts'
import { Enclosures } from './enclosures.tsx'
import type { Model } from './model.ts'

export interface WritingProps {
  model: Model
  draft: Draft
  /** Left out: there is nothing else to throw away. */
  onDiscard?(): void
  /** What comes before the field. */
  children?: ComponentChildren
}

export function Writing({ model, draft, onDiscard, children }: WritingProps) {
  const { speech, session, start, t } = model
  const { written, faults, attempt, step } = draft
  const say = (key: (typeof faults.value)[number]['key']) => t(key, { most: MESSAGE_LENGTH })
  const fault = faults.value.find(({ field }) => field === 'text')
  const now = step.value
  return (
    <Form onSubmit={draft.submit}>
      <FaultList
        title={speech.count('form.faults', faults.value.length)}
        faults={faults.value.map(({ field, key }) => ({ id: field, text: say(key) }))}
        attempt={attempt.value}
      />
      {children}
      <Field
        id="text"
        label={t('secure.text')}
        hint={t(session.isProspect.value ? 'secure.prospect.never' : 'secure.text.hint')}
        error={fault && say(fault.key)}
      >
        {(attributes) => (
          <textarea
            {...attributes}
            dir="auto"
            rows={8}
            value={written.value.text}
            onInput={(event) => {
              draft.change({ text: event.currentTarget.value })
              session.acted()
            }}
          />
        )}
      </Field>
      {!session.isProspect.value && <Enclosures model={model} draft={draft} />}
      {now.at === 'failed' && (
        <p class="note secret" role="alert">
          {t(now.key)}
        </p>
      )}
      <SendingNote
        speech={speech}
        desk={start.desk}
        progress={now.at === 'sending' ? now.progress : undefined}
        onStop={draft.stop}
      />
      <div class="buttons">
        <button
          type="submit"
          class="button"
          aria-disabled={now.at === 'sending' ? 'true' : undefined}
        >
          {t(now.at === 'sending' ? 'secure.sending' : 'secure.send')}
        </button>
        {onDiscard && (
          <button type="button" class="button ghost" onClick={onDiscard}>
            {t('secure.discard')}
          </button>
        )}
      </div>
    </Form>
  )
}
