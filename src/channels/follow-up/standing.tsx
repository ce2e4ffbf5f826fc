/** How a request stands, in the words of whoever made it: state, time, word of the call, history. */
import type { Meeting } from '../../contract/meeting.ts'
import type { RequestView } from '../../contract/request.ts'
import { Icon } from '../../ui/icon.tsx'
import type { Speech } from '../../ui/speech.ts'
import type { Followed } from './following.ts'

interface StandingProps {
  followed: Followed
  speech: Speech
  zone: string
  now: Date
}

export function Standing({ followed, speech, zone, now }: StandingProps) {
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
              <NextDate request={request} speech={speech} zone={zone} now={now} />
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

function NextDate({
  request: { slot, due },
  speech,
  zone,
  now,
}: Omit<StandingProps, 'followed'> & {
  request: RequestView
}) {
  const instant = slot?.start ?? due
  if (!instant) return null
  const at = new Date(instant)
  const day = at.toLocaleDateString(speech.locale, {
    timeZone: zone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  })
  return (
    <time dateTime={instant}>
      {slot
        ? speech.t('callback.at', { day, time: speech.time(at, zone) })
        : speech.when(at, now, zone)}
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
