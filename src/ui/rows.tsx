/** A list of things to choose from, a row each: the shape that most of the hub is made of. */
import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from './icon.tsx'

export interface RowProps {
  label: ComponentChildren
  detail?: ComponentChildren
  icon?: IconName
  /** `urgent` in red, `private` with the lock’s blue: only where a place is private. */
  tone?: 'urgent' | 'private' | undefined
  /** A link has an address; a button acts. */
  href?: string | undefined
  target?: string | undefined
  onPress?: (() => void) | undefined
}

export const Rows = ({ children, label }: { children: ComponentChildren; label?: string }) => (
  <ul class="rows" aria-label={label}>
    {children}
  </ul>
)

export function Row({ label, detail, icon, tone, href, target, onPress }: RowProps) {
  const inside = (
    <>
      {icon && (
        <span class="badge">
          <Icon name={icon} />
        </span>
      )}
      <span class="grow">
        <span class="row-label">{label}</span>
        {detail && <span class="row-detail">{detail}</span>}
      </span>
      <Icon name="forward" />
    </>
  )
  return (
    <li class={tone ? `row ${tone}` : 'row'}>
      {href ? (
        <a href={href} target={target} rel={target && 'noopener'} onClick={onPress}>
          {inside}
        </a>
      ) : (
        <button type="button" onClick={onPress}>
          {inside}
        </button>
      )}
    </li>
  )
}
