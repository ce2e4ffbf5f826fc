/** How a request stands, in the words of whoever made it: state, time, word of the call, history. */
import type { Meeting } from '../../contract/meeting.ts'
import { Icon } from '../../ui/icon.tsx'
import type { Speech } from '../../ui/speech.ts'
import { clocksOf, sayTime } from '../request/days.ts'
import type { Followed } from './following.ts'

interface StandingProps {
  followed: Followed
  speech: Speech
  /** The visitor's. */
  zone: string
  now: Date
}

export function Standing(props: StandingProps) {
  const { followed, speech } = props
  const { request, phone, news } = followed
  const { t } = speech
  const { state } = request
  // Instead of a time.
  const said = state !== 'received' && state !== 'planned' && t(`follow.say.${state}`)
  const isToCome = !said
  return (
    <>
      <div class="noted">
        <span class="round">
          <Icon name={state === 'missed' ? 'alert' : isToCome ? 'check' : 'info'} />
        </span>
        <h2 tabIndex={-1}>
          {news === 'changed' && <span>{t('follow.changed')}</span>}
          {said ? (
            said
          ) : (
            <>
              <span>{t(request.slot ? 'follow.weRing' : 'follow.weRingBy')}</span>
              <NextDate {...props} />
            </>
          )}
        </h2>
        {isToCome && (phone || request.phoneEnd) && (
          <p class="quiet">
            {phone ? (
              <bdi>{t('follow.number', { number: phone })}</bdi>
            ) : (
              t('follow.numberEnd', { end: request.phoneEnd ?? '' })
            )}
          </p>
        )}
      </div>
      {isToCome && request.meeting && <Where meeting={request.meeting} t={t} />}
      {request.callWord && (isToCome || state === 'missed') && (
        <div class="ticket">
          {t('follow.word')}
          <b>{request.callWord}</b>
          <p class="quiet">{t('follow.wordText')}</p>
        </div>
      )}
      <p class="reference quiet">
        {t('follow.reference')} <strong>{request.reference}</strong>
        {' · '}
        {t(`follow.state.${state}`)}
        {request.service && ` · ${request.service}`}
      </p>
    </>
  )
}

const Where = ({ meeting, t }: { meeting: Meeting; t: Speech['t'] }) => (
  <ul class="history">
    {[
      meeting.reason.label,
      t(`agency.way.${meeting.way}`),
      meeting.adviser?.name,
      meeting.agency.name,
      meeting.agency.address,
      meeting.documents[0] && `${t('agency.documents')} : ${meeting.documents.join(', ')}`,
    ].map(
      (line) =>
        line && (
          <li key={line}>
            <bdi>{line}</bdi>
          </li>
        ),
    )}
  </ul>
)

/** An appointment, on the clock of its agency; a call, on the visitor's. */
function NextDate({ followed: { request }, speech, zone, now }: StandingProps) {
  const { slot, due, meeting } = request
  const instant = slot?.start ?? due
  if (!instant) return null
  return (
    <time dateTime={instant}>
      {slot
        ? sayTime(instant, clocksOf(zone, meeting?.agency), speech, true)
        : speech.when(new Date(instant), now, zone)}
    </time>
  )
}

export function History({ followed: { request }, speech, zone, now }: StandingProps) {
  const { t } = speech
  return (
    <details class="private-notice">
      <summary>{t('follow.history')}</summary>
      <ol class="history">
        {request.history.map(({ state, at }) => (
          <li key={`${state} ${at}`}>
            {`${t(`follow.state.${state}`)} · ${speech.when(new Date(at), now, zone)}`}
          </li>
        ))}
      </ol>
      <p>{t('follow.eraseAt', { date: speech.date(request.eraseAt) })}</p>
    </details>
  )
}
