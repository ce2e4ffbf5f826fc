/** The best way to help, with its reasons: one card, one button. */
import { Icon, type IconName } from '../../ui/icon.tsx'
import type { Speech } from '../../ui/speech.ts'

export interface WayCardProps {
  speech: Speech
  icon: IconName
  title: string
  detail: string
  /** In the visitor's words, best first. */
  reasons: readonly string[]
  go: string
  isPrivate: boolean
  href?: string | undefined
  target?: string | undefined
  onGo(): void
}

export function WayCard(props: WayCardProps) {
  const { speech, icon, title, detail, reasons, go, isPrivate, href, target, onGo } = props
  const inside = (
    <>
      {isPrivate && <Icon name="lock" />}
      <span>
        {go}
        {target && <span class="spoken">{speech.t('channel.newTab')}</span>}
      </span>
    </>
  )
  return (
    <section class={isPrivate ? 'pick private' : 'pick'}>
      <div class="head">
        <span class="badge">
          <Icon name={icon} />
        </span>
        <div class="grow">
          <h2>{title}</h2>
          {detail && <p>{detail}</p>}
        </div>
      </div>
      {reasons.length > 0 && (
        <ul class="reasons">
          {reasons.map((reason) => (
            <li key={reason}>
              <Icon name="check" />
              {reason}
            </li>
          ))}
        </ul>
      )}
      {href ? (
        <a class="button" href={href} target={target} rel={target && 'noopener'} onClick={onGo}>
          {inside}
        </a>
      ) : (
        <button type="button" class="button" onClick={onGo}>
          {inside}
        </button>
      )}
    </section>
  )
}
