/** What may be done with it besides answering: take, acknowledge, give a code, hand on, put off, close. */
import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { DeskItem } from '../contract/desk.ts'
import { Field, Form } from '../ui/form.tsx'
import { Icon } from '../ui/icon.tsx'
import type { Model } from './model.ts'

interface ActsProps {
  item: DeskItem
  model: Model
}

export function Acts({ item, model }: ActsProps) {
  const { act, panel, sending, t } = model
  const { may, taken } = item
  const busy = sending.value ? 'true' : undefined
  return (
    <>
      <div class="buttons acts">
        {may.includes('take') && (
          <button
            type="button"
            class="button small"
            data-key="t"
            aria-disabled={busy}
            onClick={() => act('take', taken ? { from: taken.at } : {})}
          >
            {taken ? t('desk.takeOver', { name: taken.by }) : t('desk.take')}
          </button>
        )}
        {AT_ONCE.map(
          (name) =>
            may.includes(name) && (
              <button
                key={name}
                type="button"
                class="button small ghost"
                aria-disabled={busy}
                onClick={() => act(name)}
              >
                <Icon name="check" />
                {t(`desk.${name}`)}
              </button>
            ),
        )}
        {UNFOLDED.map(
          ([name]) =>
            may.includes(name) && (
              <button
                key={name}
                type="button"
                class="button small ghost"
                aria-expanded={panel.value === name}
                onClick={() => {
                  panel.value = panel.value === name ? 'none' : name
                }}
              >
                {t(`desk.${name}`)}
              </button>
            ),
        )}
      </div>
      {UNFOLDED.map(
        ([name, Unfolded]) =>
          panel.value === name && <Unfolded key={name} item={item} model={model} />,
      )}
    </>
  )
}

/** Done by pressing. */
const AT_ONCE = ['acknowledge', 'prove'] as const

/** Asked for more, or once again. */
const UNFOLDED = [
  ['transfer', Transfer],
  ['extend', Extend],
  ['close', Close],
] as const

const DAY_MS = 86_400_000

/** As the field wants it, on this device's clock: in a day, at a full hour. */
function tomorrow(now: number): string {
  const at = new Date(now + DAY_MS)
  at.setMinutes(-at.getTimezoneOffset(), 0, 0)
  return at.toISOString().slice(0, 16)
}

function Transfer({ item: { slot }, model }: ActsProps) {
  const { start, act, sending, panel, now, t } = model
  const service = useSignal(start.services[0] ?? '')
  const due = useSignal(tomorrow(now.value))
  const isFaulty = useSignal(false)
  const form = useFirstFocus()
  const send = () => {
    const at = new Date(due.value)
    isFaulty.value = !service.value.trim() || !(slot || at.getTime() > now.value)
    if (isFaulty.value) return
    void act('transfer', { service: service.value, ...(!slot && { due: at.toISOString() }) })
  }
  return (
    <section class="pick" aria-label={t('desk.transfer.title')} ref={form}>
      <h3>{t('desk.transfer.title')}</h3>
      <Form onSubmit={send}>
        <div class="pair">
          <Field id="service" label={t('desk.transfer.service')}>
            {(attributes) => (
              <input
                {...attributes}
                list="services"
                maxLength={80}
                autoComplete="off"
                value={service}
                onInput={(event) => {
                  service.value = event.currentTarget.value
                }}
              />
            )}
          </Field>
          <datalist id="services">
            {start.services.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
          {!slot && (
            <Field id="due" label={t('desk.transfer.due')}>
              {(attributes) => (
                <input
                  {...attributes}
                  type="datetime-local"
                  value={due}
                  onInput={(event) => {
                    due.value = event.currentTarget.value
                  }}
                />
              )}
            </Field>
          )}
        </div>
        <p class="quiet">{t(slot ? 'desk.transfer.hint.slot' : 'desk.transfer.hint')}</p>
        {isFaulty.value && (
          <p class="fault" role="alert">
            <Icon name="alert" />
            {t(slot ? 'desk.transfer.faulty.slot' : 'desk.transfer.faulty')}
          </p>
        )}
        <Send
          label={t('desk.transfer.send')}
          isSending={sending.value}
          model={model}
          panel={panel}
        />
      </Form>
    </section>
  )
}

/** Where the law lets the answer be put off: why, and until when. */
function Extend({ item: { clock }, model }: ActsProps) {
  const { act, reason: kept, start, sending, session, panel, t } = model
  const { after, last } = clock?.extend ?? { after: '', last: '' }
  const reason = useSignal(kept.read())
  const due = useSignal(last)
  const isFaulty = useSignal(false)
  const form = useFirstFocus()
  const send = () => {
    isFaulty.value = !(reason.value.trim() && due.value > after && due.value <= last)
    if (isFaulty.value) return
    void act('extend', { reason: reason.value.trim(), due: due.value })
  }
  const day = (of: string) =>
    of &&
    new Intl.DateTimeFormat(start.locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
      Date.parse(of),
    )
  const date = day(last)
  return (
    <section class="pick" aria-label={t('desk.extend.title')} ref={form}>
      <h3>{t('desk.extend.title')}</h3>
      <Form onSubmit={send}>
        <Field id="reason" label={t('desk.extend.reason')} hint={t('desk.extend.hint')}>
          {(attributes) => (
            <textarea
              {...attributes}
              dir="auto"
              rows={3}
              maxLength={1_000}
              value={reason}
              onInput={(event) => {
                reason.value = event.currentTarget.value
                kept.write(reason.value)
                session.acted()
              }}
            />
          )}
        </Field>
        <Field id="due" label={t('desk.transfer.due')} hint={t('desk.clock.by', { date })}>
          {(attributes) => (
            <input
              {...attributes}
              type="date"
              max={last}
              value={due}
              onInput={(event) => {
                due.value = event.currentTarget.value
              }}
            />
          )}
        </Field>
        {isFaulty.value && (
          <p class="fault" role="alert">
            <Icon name="alert" />
            {t('desk.extend.faulty', { from: day(after), date })}
          </p>
        )}
        <Send label={t('desk.extend.send')} isSending={sending.value} model={model} panel={panel} />
      </Form>
    </section>
  )
}

function Close({ item, model }: ActsProps) {
  const { act, sending, panel, t } = model
  const form = useFirstFocus()
  return (
    <section class="pick" aria-label={t('desk.close.title')} ref={form}>
      <h3>{t('desk.close.title')}</h3>
      <p>{t(item.messages ? 'desk.close.text' : 'desk.close.text.call')}</p>
      <Form onSubmit={() => act('close')}>
        <Send label={t('desk.close.send')} isSending={sending.value} model={model} panel={panel} />
      </Form>
    </section>
  )
}

interface SendProps {
  label: string
  isSending: boolean
  model: Model
  panel: Model['panel']
}

const Send = ({ label, isSending, model: { t }, panel }: SendProps) => (
  <div class="buttons">
    <button type="submit" class="button small" aria-disabled={isSending ? 'true' : undefined}>
      {isSending ? t('desk.sending') : label}
    </button>
    <button
      type="button"
      class="button small ghost"
      onClick={() => {
        panel.value = 'none'
      }}
    >
      {t('desk.cancel')}
    </button>
  </div>
)

/** What unfolds takes the focus. */
function useFirstFocus() {
  const section = useRef<HTMLElement>(null)
  useEffect(() => {
    section.current?.querySelector<HTMLElement>('textarea, input, button')?.focus()
  }, [])
  return section
}
