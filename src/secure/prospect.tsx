/** Whoever is no customer: an address, the code that is sent there, and in. Loaded when it is asked for. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { FaultList, Field, Form } from '../ui/form.tsx'
import { SendingNote } from '../ui/sending.tsx'
import { createEntry } from './entry.ts'
import type { Model } from './model.ts'
import { Ring } from './ring.tsx'

export function Prospect({ model }: { model: Model }) {
  const { speech, start, door, t } = model
  const [entry] = useState(() => createEntry(door))
  const { typed, step } = entry
  const { email, ticket } = typed.value
  const fault = entry.fault.value
  const now = step.value
  const heading = useRef<HTMLHeadingElement>(null)
  const isAsked = ticket !== ''
  useEffect(() => heading.current?.focus(), [isAsked])
  const field = isAsked ? 'code' : 'email'
  return (
    <section class="pick private">
      <h2 class="title" tabIndex={-1} ref={heading}>
        {t(isAsked ? 'secure.code.title' : 'secure.prospect.title')}
      </h2>
      {!isAsked && (
        <>
          <p>{t('secure.prospect.text')}</p>
          <p>{t('secure.prospect.never')}</p>
        </>
      )}
      <Form onSubmit={entry.submit}>
        <FaultList
          title={speech.count('form.faults', 1)}
          faults={fault ? [{ id: field, text: t(fault.key) }] : []}
          attempt={entry.attempt.value}
        />
        <p role="status">{now.at === 'told' && !now.bad && t(now.key, { email })}</p>
        {now.at === 'told' && now.bad && (
          <p class="note secret" role="alert">
            {t(now.key)}
          </p>
        )}
        <Field
          key={field}
          id={field}
          label={t(`secure.${field}`)}
          error={fault && t(fault.key)}
          hint={isAsked ? t('secure.code.hint', { email }) : undefined}
        >
          {(attributes) =>
            isAsked ? (
              <input
                {...attributes}
                type="text"
                inputMode="numeric"
                autoComplete="one-time-code"
                maxLength={12}
                value={typed.value.code}
                onInput={({ currentTarget }) => entry.change({ code: currentTarget.value })}
              />
            ) : (
              <input
                {...attributes}
                type="email"
                autoComplete="email"
                maxLength={254}
                value={email}
                onInput={({ currentTarget }) => entry.change({ email: currentTarget.value })}
              />
            )
          }
        </Field>
        <SendingNote
          speech={speech}
          desk={start.desk}
          progress={now.at === 'sending' ? now.progress : undefined}
          onStop={entry.stop}
        />
        <div class="buttons">
          <button type="submit" class="button">
            {t(isAsked ? 'secure.code.go' : 'secure.code.send')}
          </button>
          {isAsked && (
            <button type="button" class="button ghost" onClick={entry.again}>
              {t('secure.code.again')}
            </button>
          )}
        </div>
      </Form>
      {isAsked && (
        <button type="button" class="link" onClick={entry.restart}>
          {t('secure.code.other')}
        </button>
      )}
      <a class="link" href="#threads">
        {t('secure.prospect.customer')}
      </a>
      <Ring model={model} />
    </section>
  )
}
