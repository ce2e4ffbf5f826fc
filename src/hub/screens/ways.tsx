/** The ways to help, in the three shapes that screens need: the emergency, the best, the others. */
import { CallCard } from '../../channels/phone/call-card.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Row, Rows } from '../../ui/rows.tsx'
import type { Model } from '../model.ts'
import type { Way } from '../ways.ts'

/** A link that opens another tab, unless it dials. */
export const targetOf = (model: Model, way: Way): string | undefined =>
  way.href?.startsWith('http') ? model.target : undefined

const urgentWay = (model: Model): Way | undefined =>
  model.ways.value.find(({ offer, href }) => offer.urgent && offer.channel === 'phone' && href)

/** The emergency number, when the question is an emergency. */
export function Urgent({ model }: { model: Model }) {
  const { speech } = model
  const way = urgentWay(model)
  if (!way?.href || !model.search.question.value.trim()) return null
  const { isCard, isPayment } = model.emergency.value ?? {}
  return (
    <CallCard
      speech={speech}
      title={speech.t(isCard ? 'urgent.title' : isPayment ? 'urgent.payment' : 'urgent.other')}
      reason={isPayment ? speech.t('reason.block-first') : undefined}
      detail={way.detail}
      href={way.href}
      call={way.go}
      abroad={way.abroad}
      onCall={() => model.route(way)}
    />
  )
}

/**
 * A way to help comes before the answers: the policy puts it there, and no number to ring already
 * stands above both.
 */
export const leadsWithWay = (model: Model): boolean => model.wayFirst.value && !urgentWay(model)

/** What is neither the emergency nor the best. */
export const calm = (model: Model) => model.ways.value.filter(({ offer }) => !offer.urgent)

export function OtherWays({ model, all }: { model: Model; all?: boolean }) {
  const { speech, trail, forms } = model
  const ways = all ? urgentFirst(model) : calm(model).slice(1)
  return (
    <>
      <Rows label={speech.t(all ? 'home.contact' : 'contact.else')}>
        {ways.map((way) => (
          <WayRow key={`${way.offer.channel}/${way.offer.id ?? ''}`} model={model} way={way} />
        ))}
      </Rows>
      {forms.includes('follow-up') && (
        <p>
          <button type="button" class="link" onClick={() => trail.go({ at: 'follow-up' })}>
            {speech.t('follow.title')}
          </button>
        </p>
      )}
    </>
  )
}

/** A list of every way begins with the emergency, whoever looks at it. */
const urgentFirst = (model: Model): readonly Way[] => {
  const isUrgent = (way: Way) => isUrgentNumber(model, way)
  return [...model.ways.value.filter(isUrgent), ...model.ways.value.filter((way) => !isUrgent(way))]
}

function WayRow({ model, way }: { model: Model; way: Way }) {
  const urgent = isUrgentNumber(model, way)
  if (way.address) {
    return (
      <li class="row">
        <address class="still">
          <span class="badge">
            <Icon name={way.view.icon} />
          </span>
          <span class="grow">
            <span class="row-label">{way.title}</span>
            <span class="row-detail">{way.address.join(', ')}</span>
          </span>
        </address>
      </li>
    )
  }
  return (
    <Row
      icon={urgent ? 'alert' : way.view.icon}
      tone={urgent ? 'urgent' : way.view.private ? 'private' : undefined}
      label={urgent ? model.speech.t('urgent.row') : way.title}
      detail={
        way.number ? (
          <>
            <bdi dir="ltr">{way.number}</bdi>
            {` · ${way.detail}`}
          </>
        ) : (
          way.detail
        )
      }
      href={way.href}
      target={targetOf(model, way)}
      onPress={() => model.route(way)}
    />
  )
}

const isUrgentNumber = (model: Model, way: Way): boolean =>
  way.offer.channel === 'phone' &&
  model.content.start.channels.phone?.numbers.find(({ id }) => id === way.offer.id)?.urgent === true
