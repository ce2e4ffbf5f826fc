/** A new message or complaint, with whatever was carried here to be changed before it is sent. */
import type { ThreadKind } from '../channels/message/contract.ts'
import { Field } from '../ui/form.tsx'
import { Icon } from '../ui/icon.tsx'
import { OTHER } from './draft.ts'
import { Later } from './later.tsx'
import type { Model } from './model.ts'
import { Writing } from './writing.tsx'

const otherWays = () => import('./complaint.tsx').then(({ OtherWays }) => OtherWays)

export function Compose({ model, kind }: { model: Model; kind: ThreadKind }) {
  const { start, speech, go, t } = model
  const draft = model.draft()
  const { subject, topic, read } = draft.written.value
  const fault = draft.faults.value.find(({ field }) => field === 'subject')
  return (
    <>
      <Back model={model} />
      <h2 class="title" tabIndex={-1}>
        {t(`secure.new.${kind}`)}
      </h2>
      <Writing
        model={model}
        draft={draft}
        onDiscard={() => {
          draft.forget()
          go({ at: 'threads' })
        }}
      >
        <Field id="topic" label={t('secure.topic')}>
          {(attributes) => (
            <select
              {...attributes}
              value={topic}
              onChange={(event) => draft.change({ topic: event.currentTarget.value })}
            >
              {start.topics.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
              <option value={OTHER}>{t('secure.topic.other')}</option>
            </select>
          )}
        </Field>
        <Field id="subject" label={t('secure.subject')} error={fault && t(fault.key)}>
          {(attributes) => (
            <input
              {...attributes}
              dir="auto"
              maxLength={120}
              autoComplete="off"
              value={subject}
              onInput={(event) => draft.change({ subject: event.currentTarget.value })}
            />
          )}
        </Field>
        {read.length > 0 && (
          <p class="note lock">
            <Icon name="check" />
            <span>{speech.count('secure.read', read.length)}</span>
          </p>
        )}
      </Writing>
      {kind === 'complaint' && <Later model={model} load={otherWays} />}
    </>
  )
}

export const Back = ({ model }: { model: Model }) => (
  <p>
    <button type="button" class="link" onClick={() => model.go({ at: 'threads' })}>
      {model.t('secure.back')}
    </button>
  </p>
)
