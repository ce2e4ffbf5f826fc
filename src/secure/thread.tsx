/** One thread: what was said, by whom and when, what is due, and the field to go on. */
import { useEffect } from 'preact/hooks'
import type { Message, ThreadView } from '../channels/message/contract.ts'
import { Icon } from '../ui/icon.tsx'
import { Said } from '../ui/said.tsx'
import { Back } from './compose.tsx'
import { Later } from './later.tsx'
import { stateOf } from './list.tsx'
import type { Model } from './model.ts'
import { Writing } from './writing.tsx'

const clock = () => import('./complaint.tsx').then(({ Clock }) => Clock)

export function Thread({ model }: { model: Model }) {
  const { thread, sent, place, t, when, seen, earlier, failed } = model
  const { value } = thread
  const at = place.value
  const last = value?.messages.at(-1)?.id
  useEffect(() => {
    void seen()
  }, [last])
  if (at.at !== 'thread' || value?.reference !== at.reference) {
    return failed.value ? <Back model={model} /> : <p role="status">{t('secure.loading')}</p>
  }
  const justSent = sent.value
  return (
    <>
      <Back model={model} />
      {justSent && (
        <p class="note lock">
          <Icon name="check" />
          <span>
            {justSent.due
              ? t('secure.sent', { reference: value.reference, when: when(justSent.due) })
              : t('secure.sent.noDate', { reference: value.reference })}
          </span>
        </p>
      )}
      <h2 class="title" tabIndex={-1} dir="auto">
        {value.subject}
      </h2>
      <p class="quiet">{[stateOf(value, model), value.reference].join(' · ')}</p>
      {value.clock && <Later model={model} load={clock} />}
      {value.callWord && (
        <p class="ticket">
          {t('secure.word')}
          <b>{value.callWord}</b>
        </p>
      )}
      {value.earlier && (
        <button type="button" class="button small ghost" onClick={earlier}>
          {t('secure.earlier')}
        </button>
      )}
      <ol class="messages" aria-label={value.subject}>
        {value.messages.map((message) => (
          <li key={message.id}>
            <Entry message={message} model={model} />
          </li>
        ))}
      </ol>
      <section class="block answering">
        <h3 class="title">{t('secure.answer')}</h3>
        {value.state === 'closed' && <p class="quiet">{t('secure.answer.closed')}</p>}
        <Writing model={model} draft={model.draft()} />
      </section>
      <Foot model={model} thread={value} />
    </>
  )
}

function Entry({ message, model }: { message: Message; model: Model }) {
  const { t, when } = model
  const { kind, from, adviser, text, at, state, attachments } = message
  if (kind !== 'text') return <p class="event">{sayEvent(message, model)}</p>
  const isOwn = from === 'customer'
  return (
    <Said
      isOwn={isOwn}
      who={isOwn ? t('secure.from.you') : (adviser ?? t('secure.from.bank'))}
      when={isOwn ? `${when(at)} · ${t(`secure.message.${state}`)}` : when(at)}
      text={text}
      files={attachments}
      under="/v1/attachments/"
      say={(what, values) => t(`secure.files.${what}`, values)}
    />
  )
}

const sayEvent = ({ kind, service = '', due, text, at }: Message, { t, when }: Model): string =>
  `${t(`secure.event.${kind as Exclude<Message['kind'], 'text'>}`, {
    service,
    text,
    when: due ? when(due) : '',
  })} (${when(at)})`

const Foot = ({ model: { t, day }, thread }: { model: Model; thread: ThreadView }) => (
  <footer class="block quiet unprinted">
    <p>{t('secure.erased', { date: day(thread.eraseAt) })}</p>
    <p>
      <button type="button" class="link" onClick={() => window.print()}>
        {t('secure.print')}
      </button>
    </p>
  </footer>
)
