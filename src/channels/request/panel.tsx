/** The form that makes a request: when, who, about what, and one button that says what it will do. */
import type { ComponentChildren } from 'preact'
import { FaultList, Form } from '../../ui/form.tsx'
import { Icon } from '../../ui/icon.tsx'
import { type Desk, NotSent, SendingNote } from '../../ui/sending.tsx'
import { sayTime } from './days.ts'
import { FIELD_IDS, Person, type PersonProps, sayFault } from './person.tsx'
import { PrivacyNotice } from './privacy.tsx'
import { sayChoice, When } from './when.tsx'

export interface RequestPanelProps extends PersonProps {
  /** What is asked for, and when: drawn by its kind, with what is wrong with the time. */
  children(error: string | undefined): ComponentChildren
  /** The visitor's clock. */
  now: Date
  desk: Desk | undefined
  /** `_blank` where a link cannot replace the page. */
  target: string | undefined
  /** What has to be said before anything is typed here. */
  guard?: ComponentChildren
  onFollow(): void
}

export function RequestPanel(props: RequestPanelProps) {
  const { asking, speech, privacy, now, desk, target, guard, children, onFollow } = props
  const { t } = speech
  const step = asking.step.value
  const faults = asking.faults.value
  const { when } = asking.draft.value

  if (step.at === 'failed') {
    const wait = new Date(now.getTime() + (step.wait ?? 3600) * 1000)
    return (
      <NotSent
        speech={speech}
        title={t(step.stored === 'no' ? 'form.notSent' : 'form.unsure')}
        text={t(step.text, { when: speech.when(wait, now, asking.clocks.visitor) })}
        desk={desk}
        onRetry={() => void asking.submit()}
        onEdit={asking.edit}
      >
        <Written {...props} />
      </NotSent>
    )
  }

  const whenFault = faults.find(({ field }) => field === 'when')
  return (
    <Form onSubmit={() => void asking.submit()}>
      {guard}
      {asking.elsewhere.value && (
        <p class="note">
          <Icon name="info" />
          <span>
            {t('callback.elsewhere')}{' '}
            <button type="button" class="link" onClick={asking.takeElsewhere}>
              {t('follow.see')}
            </button>
          </span>
        </p>
      )}
      <FaultList
        attempt={asking.attempt.value}
        title={speech.count('form.faults', faults.length)}
        faults={faults.map((fault) => ({
          id: FIELD_IDS[fault.field],
          text: sayFault(fault, speech),
        }))}
      />
      {children(whenFault && sayFault(whenFault, speech))}
      <Person {...props} />
      <p class="note">
        <Icon name="alert" />
        <span>{t('callback.warning')}</span>
      </p>
      <PrivacyNotice speech={speech} privacy={privacy} target={target} />
      <button
        type="submit"
        class="button"
        aria-disabled={step.at === 'sending' ? 'true' : undefined}
      >
        {sayChoice(when, asking.clocks, speech, 'callback.submit')}
      </button>
      <SendingNote
        speech={speech}
        progress={step.at === 'sending' ? step.progress : undefined}
        desk={desk}
        onStop={asking.stop}
      />
      <Instead asking={asking} speech={speech} onFollow={onFollow} />
    </Form>
  )
}

/** When: of the same form. */
export const AskedWhen = ({
  asking,
  speech,
  error,
}: Pick<RequestPanelProps, 'asking' | 'speech'> & { error?: string | undefined }) => (
  <When
    speech={speech}
    times={asking.times}
    clocks={asking.clocks}
    value={asking.draft.value.when}
    error={error}
    onChoose={(when) => asking.change({ when })}
    onGone={asking.loseChoice}
  />
)

/** The time is gone, or the number is known that day: what to do, next after the button. */
export function Instead({
  asking,
  speech,
  onFollow,
}: Pick<RequestPanelProps, 'asking' | 'speech' | 'onFollow'>) {
  const notice = asking.notice.value
  const nearest = asking.nearest.value
  return (
    <>
      <p role="status" class={notice ? 'note warning' : 'spoken'}>
        {notice && speech.t(notice.key)}
      </p>
      {notice?.follow && (
        <button type="button" class="button small ghost" onClick={onFollow}>
          {speech.t('follow.title')}
        </button>
      )}
      {nearest.length > 0 && (
        <fieldset class="choice">
          <legend class="spoken">{speech.t('callback.taken')}</legend>
          <div class="times wide">
            {nearest.map(({ start }) => (
              <label key={start} class="time">
                <input
                  type="radio"
                  name="dq-nearest"
                  checked={asking.draft.value.when === start}
                  onChange={() => asking.change({ when: start })}
                />
                <span>{sayTime(start, asking.clocks, speech)}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
    </>
  )
}

/** What was typed, to be read out on the phone or kept. */
function Written({ asking, speech, topics }: RequestPanelProps) {
  const { when, firstName, topic, phone, note } = asking.draft.value
  const label = topics.find(({ id }) => id === topic)?.label ?? speech.t('callback.topicOther')
  const time =
    when === 'soonest'
      ? speech.t('callback.soonest')
      : when && sayTime(when, asking.clocks, speech, true)
  return (
    <ul class="yours">
      {[time, firstName, label, phone, note].filter(Boolean).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
