/** The number that stands before everything else when minutes count. */
import { Icon } from '../../ui/icon.tsx'
import type { Speech } from '../../ui/speech.ts'

export interface CallCardProps {
  speech: Speech
  title: string
  /** What to do in which order, where that is not plain. */
  reason?: string | undefined
  /** Hours and price. */
  detail: string
  /** `tel:` address and the words on the button. */
  href: string
  call: string
  abroad?: string | undefined
  onCall(): void
}

export function CallCard(props: CallCardProps) {
  const { speech, title, reason, detail, href, call, abroad, onCall } = props
  return (
    <section class="pick urgent">
      <div class="head">
        <span class="badge">
          <Icon name="alert" />
        </span>
        <div class="grow">
          <h2>{title}</h2>
          {reason && <p>{reason}</p>}
          <p>
            {detail}
            {abroad && (
              <>
                {'. '}
                {speech.t('phone.abroad', { number: '' })}
                <bdi dir="ltr">{abroad}</bdi>
              </>
            )}
          </p>
        </div>
      </div>
      <a class="button" href={href} onClick={onCall}>
        <Icon name="phone" />
        {call}
      </a>
    </section>
  )
}
