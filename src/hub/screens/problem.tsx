/** Something did not load: what happened, what is kept, and what to do now. Never a code. */
import { QuestionsError } from '../../errors.ts'
import { Icon } from '../../ui/icon.tsx'
import type { Speech } from '../../ui/speech.ts'

export interface ProblemProps {
  speech: Speech
  error: unknown
  onRetry(): void
}

export function Problem({ speech, error, onRetry }: ProblemProps) {
  const offline = error instanceof QuestionsError && error.code === 'OFFLINE'
  return (
    <div class="empty" role="alert">
      <Icon name="offline" />
      <p>{speech.t(offline ? 'error.offline' : 'error.server')}</p>
      <button type="button" class="button small ghost" onClick={onRetry}>
        {speech.t('error.retry')}
      </button>
    </div>
  )
}
