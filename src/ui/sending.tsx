/**
 * While something is being sent, and when it could not be: never a code, never silence, and always
 * a number to ring instead.
 */
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Icon } from './icon.tsx'
import type { Speech } from './speech.ts'

export type Progress =
  | { step: 'sending'; patience: 'short' | 'slow' | 'long' }
  | { step: 'unconfirmed' }
  | { step: 'busy'; seconds: number }

/** Whom to ring instead. */
export interface Desk {
  number: string
  href: string
}

export interface SendingProps {
  speech: Speech
  progress: Progress | undefined
  desk: Desk | undefined
  onStop(): void
}

/** The region stands from the start; what comes into it is read. */
export function SendingNote({ speech, progress, desk, onStop }: SendingProps) {
  const text = progress ? sayProgress(progress, speech) : ''
  const hasChoice = progress && (progress.step !== 'sending' || progress.patience === 'long')
  return (
    <div class="progress">
      <p role="status">{text}</p>
      {hasChoice && (
        <div class="buttons">
          <Ring speech={speech} desk={desk} />
          <button type="button" class="button small ghost" onClick={onStop}>
            {speech.t('form.stop')}
          </button>
        </div>
      )}
    </div>
  )
}

function sayProgress(progress: Progress, { t, count }: Speech): string {
  switch (progress.step) {
    case 'sending':
      return progress.patience === 'short'
        ? ''
        : t(progress.patience === 'long' ? 'form.long' : 'form.slow')
    case 'unconfirmed':
      return t('form.unconfirmed')
    case 'busy':
      return count('form.busy', progress.seconds)
  }
}

const Ring = ({ speech, desk }: { speech: Speech; desk: Desk | undefined }) =>
  desk ? (
    <a class="button small ghost" href={desk.href}>
      <Icon name="phone" />
      {speech.t('phone.call', { number: desk.number })}
    </a>
  ) : null

export interface NotSentProps {
  speech: Speech
  title: string
  text: string
  desk: Desk | undefined
  /** What was typed, line by line. */
  children: ComponentChildren
  onRetry(): void
  onEdit(): void
}

export function NotSent({ speech, title, text, desk, children, onRetry, onEdit }: NotSentProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <>
      <div class="note secret" role="alert">
        <h2 class="title" tabIndex={-1} ref={heading}>
          {title}
        </h2>
        <p>{text}</p>
      </div>
      <section class="block">
        <h3 class="heading">{speech.t('form.yours')}</h3>
        {children}
      </section>
      <div class="buttons">
        <button type="button" class="button small" onClick={onRetry}>
          {speech.t('error.retry')}
        </button>
        <Ring speech={speech} desk={desk} />
        <button type="button" class="button small ghost" onClick={onEdit}>
          {speech.t('form.edit')}
        </button>
      </div>
    </>
  )
}
