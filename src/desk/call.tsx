/** Whom to ring or to receive: the word that is said first, the number, the customer's own words. */
import { useEffect } from 'preact/hooks'
import type { DeskItem } from '../contract/desk.ts'
import { Icon } from '../ui/icon.tsx'
import type { Model } from './model.ts'

type CallFacts = NonNullable<DeskItem['call']>

export function Call({ item, call, model }: { item: DeskItem; call: CallFacts; model: Model }) {
  const { start, t } = model
  const { phone, word, note, zone, meeting } = call
  return (
    <>
      <div class="calling">
        <Word word={word} model={model} />
        <a class="button ghost" href={`tel:${phone}`}>
          <Icon name="phone" />
          {t('desk.phone', { phone: spaced(phone) })}
        </a>
        {zone !== start.zone && <p class="quiet">{t('desk.zone', { zone })}</p>}
      </div>
      {note && (
        <section class="block">
          <h3 class="heading">{t('desk.note')}</h3>
          <p class="message said" dir="auto">
            {note}
          </p>
        </section>
      )}
      {meeting && <Meeting meeting={meeting} model={model} />}
      <Outcomes item={item} model={model} />
    </>
  )
}

/** Said first by whoever rings, whatever it is about. */
export const Word = ({ word, model: { t } }: { word: string; model: Model }) => (
  <Ticket label={t('desk.word')} said={word} why={t('desk.word.why')} />
)

/** Its own clock may come a little early. */
const MARGIN_MS = 20

/** By which the customer sees on a page of the bank's who rings. Neither seen nor heard once it is too old. */
export const Proof = ({ proof, model }: { proof: DeskItem['proof']; model: Model }) => {
  const { t, speech, start, now, said, tick } = model
  const left = proof ? Date.parse(proof.expiresAt) - now.value : 0
  const code = left > 0 ? proof?.code : undefined
  useEffect(() => {
    if (code === undefined) return undefined
    const heard = t('desk.proof.said', { code })
    said.value = heard
    const timer = setTimeout(tick, left + MARGIN_MS)
    return () => {
      clearTimeout(timer)
      if (said.peek() === heard) said.value = ''
    }
  }, [code])
  if (!proof || code === undefined) return null
  const time = speech.time(new Date(proof.expiresAt), start.zone)
  const why = t('desk.proof.why', { time })
  return <Ticket label={t('desk.proof')} said={code} why={why} />
}

/** What is said aloud to the customer. */
const Ticket = ({ label, said, why }: Record<'label' | 'said' | 'why', string>) => (
  <div class="ticket">
    <span class="quiet">{label}</span>
    <b>{said}</b>
    <p class="quiet">{why}</p>
  </div>
)

/** French numbers as they are read out: `06 12 34 56 78`; others as they are. */
const spaced = (phone: string): string =>
  phone.startsWith('+33') && phone.length === 12
    ? `0${phone.slice(3)}`.replace(/(\d\d)(?=\d)/g, '$1\u00a0')
    : phone

function Meeting({
  meeting: { way, agency, reason, adviser, documents },
  model: { t },
}: {
  meeting: NonNullable<CallFacts['meeting']>
  model: Model
}) {
  return (
    <section class="block">
      <h3 class="heading">{t('desk.meeting')}</h3>
      <ul class="facts">
        <li>
          <bdi>{reason.label}</bdi>
        </li>
        <li>
          {t(`desk.meeting.${way}`)} · <bdi>{agency.name}</bdi>
          {adviser && (
            <>
              {' · '}
              <bdi>{adviser.name}</bdi>
            </>
          )}
        </li>
        {documents.length > 0 && (
          <li>{t('desk.meeting.documents', { documents: documents.join(', ') })}</li>
        )}
      </ul>
    </section>
  )
}

function Outcomes({ item, model }: { item: DeskItem; model: Model }) {
  const { act, sending, t } = model
  if (!item.may.includes('outcome')) return null
  const kind = item.kind === 'appointment' ? 'appointment' : 'callback'
  const busy = sending.value ? 'true' : undefined
  return (
    <div class="buttons">
      <button
        type="button"
        class="button"
        data-key="r"
        aria-disabled={busy}
        onClick={() => act('outcome', { state: 'answered' })}
      >
        <Icon name="check" />
        {t(`desk.answered.${kind}`)}
      </button>
      <button
        type="button"
        class="button ghost"
        aria-disabled={busy}
        onClick={() => act('outcome', { state: 'missed' })}
      >
        {t(`desk.missed.${kind}`)}
      </button>
    </div>
  )
}
