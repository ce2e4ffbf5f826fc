/** What is open: what it is, by when, who has it, what may be done, and all that the customer said. */
import { useEffect, useRef } from 'preact/hooks'
import type { DeskItem } from '../contract/desk.ts'
import { useKeptFocus } from '../ui/focus.ts'
import { Icon } from '../ui/icon.tsx'
import { Acts } from './acts.tsx'
import { Answer } from './answer.tsx'
import { Call, Proof, Word } from './call.tsx'
import { dueOf, ICONS, titleOf } from './list.tsx'
import type { Model } from './model.ts'
import { Thread } from './thread.tsx'

export function Item({ model }: { model: Model }) {
  const { place, item, gone, note, panel, sending, t } = model
  const pane = useRef<HTMLDivElement>(null)
  const { value } = item
  const isThere = value !== undefined
  void [note.value, panel.value, sending.value]
  // A button that is gone once it was pressed hands the focus to the heading.
  useKeptFocus(pane, ['h2'])
  useEffect(() => {
    if (isThere) pane.current?.querySelector<HTMLElement>('h2')?.focus()
  }, [isThere])
  if (place.value.at === 'items') {
    return (
      <div class="empty">
        <p>{t('desk.item.none')}</p>
        <p class="quiet">{t('desk.item.none.keys')}</p>
      </div>
    )
  }
  return (
    <div class="block" ref={pane}>
      <button type="button" class="link backward" onClick={() => model.go({ at: 'items' })}>
        <Icon name="back" />
        {t('desk.back')}
      </button>
      {value ? (
        <Opened item={value} model={model} />
      ) : (
        <p role="status">{t(gone.value ? 'desk.item.gone' : 'desk.loading')}</p>
      )}
    </div>
  )
}

function Opened({ item, model }: { item: DeskItem; model: Model }) {
  const { note, start, t } = model
  const { kind, customer, topic, service, read } = item
  const label = start.topics.find(({ id }) => id === topic)?.label
  return (
    <>
      <div class="head">
        <span class="badge">
          <Icon name={ICONS[kind]} />
        </span>
        <h2 class="title" tabIndex={-1} dir="auto">
          {titleOf(item, model)}
        </h2>
      </div>
      <Standing item={item} model={model} />
      <ul class="facts quiet">
        {customer && <li>{t('desk.customer', { name: customer })}</li>}
        {label && <li>{t('desk.topic', { topic: label })}</li>}
        {service && <li>{t('desk.service', { service })}</li>}
      </ul>
      {note.value && (
        <p class={note.value.tone === 'good' ? 'note told' : 'note secret'}>
          <Icon name={note.value.tone === 'good' ? 'check' : 'alert'} />
          <span>{note.value.text}</span>
        </p>
      )}
      <Acts item={item} model={model} />
      <Proof proof={item.proof} model={model} />
      {item.call && <Call item={item} call={item.call} model={model} />}
      {item.callWord && <Word word={item.callWord} model={model} />}
      {read && read.length > 0 && (
        <p class="quiet">
          {t('desk.read')} <bdi>{read.join(', ')}</bdi>
        </p>
      )}
      {item.messages && <Thread item={item} messages={item.messages} model={model} />}
      {item.may.includes('answer') && <Answer model={model} />}
      <Past item={item} model={model} />
    </>
  )
}

/** Tags, each a word or two. */
function Standing({ item, model }: { item: DeskItem; model: Model }) {
  const { isLate, t } = model
  const { kind, state, taken, reference, prospect } = item
  const isWaiting = state === 'received' || state === 'planned'
  return (
    <ul class="tags">
      <li>{t(`desk.kind.${kind}`)}</li>
      {prospect && <li class="soon">{t('desk.prospect')}</li>}
      {isWaiting ? (
        <li class={isLate(item) ? 'tardy' : 'soon'}>
          <Icon name="clock" />
          {dueOf(item, model)}
        </li>
      ) : (
        <li>{t(`desk.state.${state}`)}</li>
      )}
      {taken && (
        <li class={taken.mine ? 'mine' : ''}>
          {taken.mine ? t('desk.taken.mine') : t('desk.taken.by', { name: taken.by })}
        </li>
      )}
      <li class="quiet">{reference}</li>
    </ul>
  )
}

const Past = ({
  item: { past, eraseAt },
  model: { t, since, day },
}: {
  item: DeskItem
  model: Model
}) => (
  <details class="past">
    <summary>{t('desk.past')}</summary>
    <ul>
      {past.map(({ what, at, by }) => (
        <li key={`${what} ${at}`}>
          {t(`desk.past.${what}`)} · {since(at)}
          {by && (
            <>
              {' · '}
              <bdi>{by}</bdi>
            </>
          )}
        </li>
      ))}
    </ul>
    <p class="quiet">{t('desk.erased', { date: day(eraseAt) })}</p>
  </details>
)
