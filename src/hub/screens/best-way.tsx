/** The one best way to help, with its reasons. */
import { useEffect } from 'preact/hooks'
import { WayCard } from '../../channels/links/way-card.tsx'
import type { Model } from '../model.ts'
import { calm, targetOf } from './ways.tsx'

/** Reasons that the card already shows in another way. */
const UNSAID = new Set(['open-now', 'closed-now', 'urgent', 'no-answer'])

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
