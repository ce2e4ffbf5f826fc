/**
 * “Does this help?”, with a closed list of reasons: no text that somebody would have to read, and
 * nothing that could be personal. A “no” always leads on.
 */
import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { Speech } from '../../ui/speech.ts'

export const FEEDBACK_REASONS = ['incomplete', 'unclear', 'other-question', 'disagree'] as const
export type FeedbackReason = (typeof FEEDBACK_REASONS)[number]

export type Vote = { helpful: true } | { helpful: false; reason?: FeedbackReason }

type Step = 'asking' | 'why' | 'thanked' | 'leading-on'

export interface FeedbackProps {
  speech: Speech
  onVote(vote: Vote): void
  onContact(): void
}

export function Feedback({ speech, onVote, onContact }: FeedbackProps) {
  const step = useSignal<Step>('asking')
  const next = useRef<HTMLParagraphElement>(null)
  const { t } = speech

  // The pressed button is gone: the focus goes to what came in its place.
  useEffect(() => {
    if (step.value !== 'asking') next.current?.focus()
  }, [step.value])

  if (step.value === 'asking') {
    return (
      <div class="helpful">
        <span class="grow" id="dq-helpful">
          {t('answer.helpful')}
        </span>
        <button
          type="button"
          class="button small ghost"
          aria-describedby="dq-helpful"
          onClick={() => {
            onVote({ helpful: true })
            step.value = 'thanked'
          }}
        >
          {t('answer.yes')}
        </button>
        <button
          type="button"
          class="button small ghost"
          aria-describedby="dq-helpful"
          onClick={() => {
            step.value = 'why'
          }}
        >
          {t('answer.no')}
        </button>
      </div>
    )
  }
  if (step.value === 'why') {
    return (
      <div class="helpful">
        <p tabIndex={-1} ref={next}>
          {t('answer.why')}
        </p>
        <div class="buttons">
          {FEEDBACK_REASONS.map((reason) => (
            <button
              key={reason}
              type="button"
              class="button small ghost"
              onClick={() => {
                onVote({ helpful: false, reason })
                step.value = 'leading-on'
              }}
            >
              {t(`answer.reason.${reason}`)}
            </button>
          ))}
        </div>
      </div>
    )
  }
  return (
    <div class="helpful">
      <p class="grow" tabIndex={-1} ref={next}>
        {t(step.value === 'thanked' ? 'answer.thanks' : 'answer.notHelped')}
      </p>
      {step.value === 'leading-on' && (
        <button type="button" class="button small" onClick={onContact}>
          {t('contact.title')}
        </button>
      )}
    </div>
  )
}
