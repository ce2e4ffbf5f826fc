/** The ways to help, in the three shapes that screens need: the emergency, the best, the others. */
import { useEffect } from 'preact/hooks'
import { WayCard } from '../../channels/links/way-card.tsx'
import { CallCard } from '../../channels/phone/call-card.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Row, Rows } from '../../ui/rows.tsx'
import type { Model } from '../model.ts'
import type { Way } from '../ways.ts'

/** Reasons that the card already shows in another way. */
const UNSAID = new Set(['open-now', 'closed-now', 'urgent', 'no-answer'])

/** A link that opens another tab, unless it dials. */
const targetOf = (model: Model, way: Way): string | undefined =>
  way.href?.startsWith('http') ? model.target : undefined

/** The emergency number, when the question is an emergency. */
export function Urgent({ model }: { model: Model }) {
  const way = model.ways.value.find(({ offer }) => offer.urgent && offer.channel === 'phone')
  if (!way?.href || !model.search.question.value.trim()) return null
  return (
    <CallCard
      speech={model.speech}
      title={model.speech.t(model.isAboutCard() ? 'urgent.title' : 'urgent.other')}
      detail={way.detail}
      href={way.href}
      call={way.go}
      abroad={way.abroad}
      onCall={() => model.route(way)}
    />
  )
}

/** What is neither the emergency nor the best. */
const calm = (model: Model) => model.ways.value.filter(({ offer }) => !offer.urgent)

export function BestWay({ model }: { model: Model }) {
  const { speech, visit } = model
  const [way] = calm(model)
  const offered = [...new Set(model.ways.value.map(({ offer }) => offer.channel))].join(' ')

  // Said once for each list that is shown, not for each drawing of it.
  useEffect(() => {
    if (offered) visit.emit('dq:offer', { channels: offered.split(' ') })
  }, [offered, visit])

  if (!way) return null
  return (
    <WayCard
      speech={speech}
      icon={way.view.icon}
      title={way.title}
      detail={way.detail}
      reasons={way.offer.reasons
        .filter((reason) => !UNSAID.has(reason))
        .map((reason) => speech.t(`reason.${reason}`, { site: model.site }))}
      go={way.go}
      isPrivate={way.view.private === true}
      href={way.href}
      target={targetOf(model, way)}
      onGo={() => model.route(way)}
    />
  )
}

export function OtherWays({ model, all }: { model: Model; all?: boolean }) {
  const ways = all ? urgentFirst(model) : calm(model).slice(1)
  return (
    <Rows label={model.speech.t(all ? 'home.contact' : 'contact.else')}>
      {ways.map((way) => (
        <WayRow key={`${way.offer.channel}/${way.offer.id ?? ''}`} model={model} way={way} />
      ))}
    </Rows>
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
