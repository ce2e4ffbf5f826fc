/** All threads, what is new in them, and how long an answer takes. */
import { useSignal } from '@preact/signals'
import type { ThreadBrief } from '../channels/message/contract.ts'
import { Icon } from '../ui/icon.tsx'
import { Row, Rows } from '../ui/rows.tsx'
import type { Model } from './model.ts'

export function List({ model }: { model: Model }) {
  const { threads, found, start, speech, go, more, t } = model
  const { value } = threads
  if (!value) return <p role="status">{t('secure.loading')}</p>
  const shown = found.value ?? value.threads
  const write = (kind: 'message' | 'complaint') => () => go({ at: 'write', kind })
  return (
    <>
      <Promised model={model} />
      <div class="buttons">
        <button type="button" class="button" onClick={write('message')}>
          <Icon name="mail" />
          {t('secure.write')}
        </button>
        {start.complaints && (
          <button type="button" class="button ghost" onClick={write('complaint')}>
            {t('secure.complain')}
          </button>
        )}
        {start.proofs && (
          <button type="button" class="link" onClick={() => go({ at: 'proof' })}>
            {speech.t('proof.title')}
          </button>
        )}
      </div>
      <h2 class="title" tabIndex={-1}>
        {t('secure.list')}
      </h2>
      {value.threads.length > 0 && <Search model={model} />}
      {shown.length > 0 ? (
        <Rows label={t('secure.list')}>
          {shown.map((thread) => (
            <Row
              key={thread.reference}
              icon={thread.kind === 'complaint' ? 'complaint' : 'mail'}
              tone="private"
              label={<Label thread={thread} model={model} />}
              detail={detailOf(thread, model)}
              onPress={() => go({ at: 'thread', reference: thread.reference })}
            />
          ))}
        </Rows>
      ) : (
        <p class="quiet">{t(found.value ? 'secure.search.none' : 'secure.list.none')}</p>
      )}
      {!found.value && value.next && (
        <button type="button" class="button small ghost" onClick={more}>
          {t('secure.list.more')}
        </button>
      )}
    </>
  )
}

/** By when an answer comes to what is written now, and how long it usually takes. */
function Promised({ model }: { model: Model }) {
  const { threads, speech, when, t } = model
  const { by, minutes } = threads.value!.reply
  const hours = minutes && Math.ceil(minutes / 60)
  const delay =
    minutes &&
    (minutes > 90 ? speech.count('secure.hours', hours!) : speech.count('secure.minutes', minutes))
  return (
    <p class="quiet">
      {t('secure.reply.by', { when: when(by) })}
      {delay && ` ${t('secure.reply.usual', { delay })}`}
    </p>
  )
}

function Label({ thread, model }: { thread: ThreadBrief; model: Model }) {
  const { subject, unread } = thread
  return (
    <>
      <bdi>{subject}</bdi>
      {unread > 0 && (
        <strong class="unread">{model.speech.count('secure.list.unread', unread)}</strong>
      )}
    </>
  )
}

export function stateOf(thread: ThreadBrief, { t, when, now }: Model): string {
  const { state, due } = thread
  if (state !== 'received') return t(`secure.state.${state}`)
  if (!due) return t('secure.message.sent')
  return Date.parse(due) < now.value
    ? t('secure.state.received.late')
    : t('secure.state.received', { when: when(due) })
}

const detailOf = (thread: ThreadBrief, model: Model): string =>
  [
    stateOf(thread, model),
    thread.adviser ?? (thread.service && model.t('secure.with', { service: thread.service })),
    thread.reference,
  ]
    .filter(Boolean)
    .join(' · ')

function Search({ model }: { model: Model }) {
  const { found, search, t } = model
  const words = useSignal('')
  const all = () => {
    words.value = ''
    found.value = undefined
  }
  return (
    <search>
      <form
        class="search"
        onSubmit={(event) => {
          event.preventDefault()
          void search(words.value)
        }}
      >
        <label for="search">{t('secure.search')}</label>
        <div class="field">
          <Icon name="search" />
          <input
            id="search"
            type="search"
            maxLength={100}
            autoComplete="off"
            value={words}
            onInput={(event) => {
              words.value = event.currentTarget.value
            }}
          />
          <button type="submit" class="button small ghost">
            {t('secure.search.go')}
          </button>
        </div>
        {found.value && (
          <button type="button" class="link" onClick={all}>
            {t('secure.search.all')}
          </button>
        )}
      </form>
    </search>
  )
}
