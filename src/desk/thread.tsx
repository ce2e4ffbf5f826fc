/** What was written and what happened, in order, and what the law gives a complaint. */
import type { DeskItem } from '../contract/desk.ts'
import type { Message } from '../contract/message.ts'
import { Said } from '../ui/said.tsx'
import type { DeskKey } from '../words/index.ts'
import type { Model } from './model.ts'

export interface ThreadProps {
  item: DeskItem
  messages: readonly Message[]
  model: Model
}

export function Thread({ item, messages, model }: ThreadProps) {
  const { t, earlier } = model
  return (
    <>
      {item.clock && <Clock clock={item.clock} model={model} />}
      {item.earlier && (
        <button type="button" class="button small ghost" onClick={earlier}>
          {t('desk.earlier')}
        </button>
      )}
      <ol class="messages" aria-label={item.subject}>
        {messages.map((message) => (
          <li key={message.id}>
            <Entry message={message} model={model} />
          </li>
        ))}
      </ol>
    </>
  )
}

function Entry({ message, model }: { message: Message; model: Model }) {
  const { t, since } = model
  const { kind, from, adviser, text, at, attachments } = message
  if (kind !== 'text') return <p class="event">{sayEvent(kind, message, model)}</p>
  const isBank = from === 'bank'
  return (
    <Said
      isOwn={isBank}
      who={isBank ? (adviser ?? t('desk.from.bank')) : t('desk.from.customer')}
      when={since(at)}
      text={text}
      files={attachments}
      under="/v1/desk/attachments/"
      say={(what, values) => t(`desk.files.${what}`, values)}
    />
  )
}

type EventKind = Exclude<Message['kind'], 'text'>

const EVENTS: Readonly<Record<EventKind, DeskKey>> = {
  transferred: 'desk.event.transferred',
  acknowledged: 'desk.event.acknowledged',
  extended: 'desk.event.extended',
  closed: 'desk.event.closed',
}

function sayEvent(
  kind: EventKind,
  { service = '', due, text, at }: Message,
  { t, when, since }: Model,
): string {
  return `${t(EVENTS[kind], { service, text, when: due ? when(due) : '' })} (${since(at)})`
}

/** What the law gives a complaint, and until when. */
function Clock({
  clock: { acknowledgeBy, answerBy, acknowledgedAt, extendedFrom },
  model: { t, day },
}: {
  clock: NonNullable<DeskItem['clock']>
  model: Model
}) {
  return (
    <section class="block law">
      <h3 class="heading">{t('desk.clock')}</h3>
      <dl class="clock">
        <dt>{t('desk.clock.acknowledge')}</dt>
        <dd>
          {acknowledgedAt
            ? t('desk.clock.acknowledged', { date: day(acknowledgedAt) })
            : t('desk.clock.by', { date: day(acknowledgeBy) })}
        </dd>
        <dt>{t('desk.clock.answer')}</dt>
        <dd>
          {t('desk.clock.by', { date: day(answerBy) })}
          {extendedFrom && ` ${t('desk.clock.extended', { date: day(extendedFrom) })}`}
        </dd>
      </dl>
    </section>
  )
}
