/** Something did not load: what happened, what is kept, and what to do now. Never a code. */
import { Icon } from '../../ui/icon.tsx'
import type { Speech } from '../../ui/speech.ts'

export interface ProblemProps {
  speech: Speech
  /** Something was typed, and is still there. */
  kept?: boolean
  onRetry(): void
}

export function Problem({ speech, kept, onRetry }: ProblemProps) {
  const offline = navigator.onLine === false
  return (
    <div class="empty" role="alert">
      <Icon name="offline" />
      <p>
        {speech.t(offline ? 'error.offline' : 'error.server')}
        {kept && ` ${speech.t('error.kept')}`}
      </p>
      <button type="button" class="button small ghost" onClick={onRetry}>
        {speech.t('error.retry')}
      </button>
    </div>
  )
}
