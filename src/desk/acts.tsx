/** What may be done with it besides answering: take, acknowledge, hand on, close. */
import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { DeskItem } from '../contract/desk.ts'
import { Field, Form } from '../ui/form.tsx'
import { Icon } from '../ui/icon.tsx'
import type { Model, Panel } from './model.ts'

export function Acts({ item, model }: { item: DeskItem; model: Model }) {
  const { act, panel, sending, t } = model
  const { may, taken } = item
  const busy = sending.value ? 'true' : undefined
  const unfold = (wanted: Panel) => () => {
    panel.value = panel.value === wanted ? 'none' : wanted
  }
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
        {may.includes('acknowledge') && (
          <button
            type="button"
            class="button small ghost"
            aria-disabled={busy}
            onClick={() => act('acknowledge')}
          >
            <Icon name="check" />
            {t('desk.acknowledge')}
          </button>
        )}
        {may.includes('transfer') && (
          <button
            type="button"
            class="button small ghost"
            aria-expanded={panel.value === 'transfer'}
            onClick={unfold('transfer')}
          >
            {t('desk.transfer')}
          </button>
        )}
        {may.includes('close') && (
          <button
            type="button"
            class="button small ghost"
            aria-expanded={panel.value === 'close'}
            onClick={unfold('close')}
          >
            {t('desk.close')}
          </button>
        )}
      </div>
      {panel.value === 'transfer' && <Transfer item={item} model={model} />}
      {panel.value === 'close' && <Close item={item} model={model} />}
    </>
  )
}

/** As the field wants it, on this device's clock: in a day, at a full hour. */
function tomorrow(now: number): string {
  const at = new Date(now + 86_400_000)
  at.setMinutes(-at.getTimezoneOffset(), 0, 0)
  return at.toISOString().slice(0, 16)
}

function Transfer({ item: { slot }, model }: { item: DeskItem; model: Model }) {
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

function Close({ item, model }: { item: DeskItem; model: Model }) {
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
    section.current?.querySelector<HTMLElement>('input, button')?.focus()
  }, [])
  return section
}
