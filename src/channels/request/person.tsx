/** Who asks, where they are rung and about what: the typed half of the form. */
import type { ComponentChildren, FunctionComponent } from 'preact'
import { OTHER_TOPIC } from '../../contract/topic.ts'
import { Field } from '../../ui/form.tsx'
import { Marked } from '../../ui/marked.tsx'
import { afterPress } from '../../ui/press.ts'
import type { Speech } from '../../ui/speech.ts'
import type { Asking } from './asking.ts'
import { type Fault, type FieldName, wantsEmail } from './form.ts'
import type { NoteProps } from './note.tsx'
import type { Privacy } from './privacy.tsx'
import { WHEN_ID } from './when.tsx'

/** Of the controls, for whoever leads the focus to them. */
export const FIELD_IDS: Record<FieldName, string> = {
  when: WHEN_ID,
  phone: 'dq-phone',
  firstName: 'dq-first-name',
  note: 'dq-note',
  email: 'dq-email',
}

export const sayFault = (fault: Fault, speech: Speech): string =>
  'count' in fault ? speech.count(fault.plural, fault.count) : speech.t(fault.key)

export interface PersonProps {
  asking: Asking
  speech: Speech
  /** To choose from; none where it is known. */
  topics: readonly { id: string; label: string }[]
  privacy: Privacy
  /** Where a note may be written: the bank's own surfaces. */
  note: FunctionComponent<NoteProps> | undefined
}

export function Person({ asking, speech, topics, privacy, note: Note }: PersonProps) {
  const { t } = speech
  const draft = asking.draft.value
  const phone = asking.phone.value
  const field = (name: Exclude<FieldName, 'when'>) => ({
    id: FIELD_IDS[name],
    error: errorOf(name, asking.faults.value, draft[name], speech),
  })
  return (
    <>
      <div class="pair">
        <Field
          {...field('firstName')}
          label={t('callback.firstName')}
          aside={t('callback.optional')}
        >
          {(attributes) => (
            <input
              {...attributes}
              autocomplete="given-name"
              maxLength={60}
              value={draft.firstName}
              onInput={(event) => asking.change({ firstName: event.currentTarget.value })}
            />
          )}
        </Field>
        {topics.length > 0 && (
          <Field id="dq-topic" label={t('callback.topic')}>
            {(attributes) => (
              <select
                {...attributes}
                value={draft.topic || OTHER_TOPIC}
                onChange={(event) => asking.change({ topic: event.currentTarget.value })}
              >
                {topics.map(({ id, label }) => (
                  <option key={id} value={id}>
                    {label}
                  </option>
                ))}
                <option value={OTHER_TOPIC}>{t('callback.topicOther')}</option>
              </select>
            )}
          </Field>
        )}
      </div>
      <Field
        {...field('phone')}
        label={t('callback.phone')}
        hint={t('callback.phoneHint')}
        room
        good={phone.is === 'good' && <bdi>{t('callback.phoneShown', { number: phone.shown })}</bdi>}
      >
        {(attributes) => (
          <input
            {...attributes}
            type="tel"
            dir="ltr"
            autocomplete="tel"
            required
            maxLength={60}
            value={draft.phone}
            onFocus={asking.warmPhone}
            onInput={(event) => asking.change({ phone: event.currentTarget.value })}
            onBlur={({ currentTarget }) =>
              afterPress(currentTarget, () => void asking.lookAtPhone())
            }
          />
        )}
      </Field>
      {Note && <Note {...field('note')} asking={asking} speech={speech} />}
      <Telling asking={asking} speech={speech} tells={privacy.tells} />
      {wantsEmail(draft) && (
        <Field {...field('email')} label={t('callback.email')}>
          {(attributes) => (
            <input
              {...attributes}
              type="email"
              dir="ltr"
              autocomplete="email"
              required
              maxLength={254}
              value={draft.email}
              onInput={(event) => asking.change({ email: event.currentTarget.value })}
            />
          )}
        </Field>
      )}
    </>
  )
}

/** Whether to be written to; nothing is ticked beforehand. */
function Telling({
  asking,
  speech: { t },
  tells,
}: Pick<PersonProps, 'asking' | 'speech'> & { tells: PersonProps['privacy']['tells'] }) {
  const draft = asking.draft.value
  if (tells.length === 0) return null
  return (
    <>
      {tells.includes('email') && (
        <label class="check">
          <input
            type="checkbox"
            checked={draft.confirms}
            onChange={(event) => asking.change({ confirms: event.currentTarget.checked })}
          />
          {t('callback.confirm')}
        </label>
      )}
      <Field id="dq-reminder" label={t('callback.reminder')}>
        {(attributes) => (
          <select
            {...attributes}
            value={draft.reminder}
            onChange={(event) => {
              const { value } = event.currentTarget
              asking.change({ reminder: tells.find((way) => way === value) ?? '' })
            }}
          >
            <option value="">{t('callback.reminder.none')}</option>
            {tells.map((way) => (
              <option key={way} value={way}>
                {t(`callback.reminder.${way}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </>
  )
}

/** What is wrong with a field; a secret is marked in its own text, which stays. */
function errorOf(
  name: FieldName,
  faults: readonly Fault[],
  text: string,
  speech: Speech,
): ComponentChildren {
  const fault = faults.find(({ field }) => field === name)
  if (!fault) return undefined
  const said = sayFault(fault, speech)
  if (!fault.ranges) return said
  return (
    <>
      {`${said} ${speech.t('form.secret.where')}`}
      <span class="secret" aria-hidden="true">
        {' « '}
        <Marked text={text} ranges={fault.ranges} />
        {' »'}
      </span>
    </>
  )
}
