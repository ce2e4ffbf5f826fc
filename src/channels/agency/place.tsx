/** What is known of an agency: where it is, until when it is open, and who can get in. */
import type { ComponentChildren } from 'preact'
import type { Speech } from '../../ui/speech.ts'
import type { Agency } from './contract.ts'

export interface PlaceCardProps {
  agency: Agency
  speech: Speech
  now: Date
  /** The visitor's own zone. */
  zone: string
  target: string | undefined
  /** The visitor comes back to it: the focus too. */
  takesFocus: boolean
  /** What only some have: languages, services, days that differ soon. */
  more?: ComponentChildren
}

/** Now, in the agency's own time. */
export function sayOpening(
  { opening, zone, hoursText }: Agency,
  { t, time, when }: Speech,
  now: Date,
): string | undefined {
  if (!opening) return hoursText
  const { open } = opening
  const at = opening.at === undefined ? undefined : new Date(opening.at)
  if (!at) return t(open ? 'hours.always' : 'hours.closedLong')
  return open
    ? t('hours.open', { time: time(at, zone) })
    : t('hours.closed', { when: when(at, now, zone) })
}

/** « heure de l’agence », where the visitor's clock says another. */
export const sayClock = (
  { zone }: Agency,
  visitor: string,
  { t, time }: Speech,
  now: Date,
): string | undefined => (time(now, zone) === time(now, visitor) ? undefined : t('agency.here'))

/** As a `ref`: called once, when it is drawn. */
export const takeFocus = (node: HTMLElement | null): void => node?.focus()

export function PlaceCard({ agency, speech, now, zone, target, takesFocus, more }: PlaceCardProps) {
  const { t } = speech
  const { name, address, wheelchair, position, phone, url } = agency
  return (
    <section class="block">
      <h2 class="title" tabIndex={-1} ref={takesFocus ? takeFocus : null}>
        {name}
      </h2>
      {address && (
        <p>
          <bdi>{address}</bdi>
        </p>
      )}
      <p class="quiet">
        {[
          sayOpening(agency, speech, now),
          sayClock(agency, zone, speech, now),
          wheelchair !== undefined && t(wheelchair ? 'agency.wheelchair' : 'agency.noWheelchair'),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {more}
      <p class="buttons">
        {position && (
          // The visitor's own application, which we do not choose.
          <a
            class="link"
            href={`geo:${position.latitude},${position.longitude}?q=${encodeURIComponent(address ?? name)}`}
          >
            {t('agency.map')}
          </a>
        )}
        {phone && (
          <a class="link" href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
            {t('phone.call', { number: phone })}
          </a>
        )}
        {url && (
          <a class="link" href={url} target={target} rel={target && 'noopener'}>
            {t('agency.page')}
          </a>
        )}
      </p>
    </section>
  )
}
