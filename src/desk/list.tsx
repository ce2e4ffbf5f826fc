/** All that waits: what is late under a heading of its own, then what comes next, each in a line. */
import type { DeskBrief, DeskKind } from '../contract/desk.ts'
import { Icon, type IconName } from '../ui/icon.tsx'
import type { Filters, Model } from './model.ts'

export const ICONS: Record<DeskKind, IconName> = {
  callback: 'phone',
  appointment: 'place',
  message: 'mail',
  complaint: 'complaint',
}

const KINDS = Object.keys(ICONS) as DeskKind[]

export function List({ model }: { model: Model }) {
  const { items, failed, filters, more, isLate, speech, t } = model
  const { value } = items
  const late = value?.items.filter(isLate) ?? []
  const next = value?.items.filter((item) => !isLate(item)) ?? []
  const isNarrowed = Object.keys(filters.value).length > 0
  return (
    <>
      <h2 class="title" tabIndex={-1}>
        {value ? speech.count('desk.open', value.open) : t('desk.list')}
        {value && value.late > 0 && (
          <small class="late">{speech.count('desk.late', value.late)}</small>
        )}
      </h2>
      <Narrow model={model} />
      {failed.value && (
        <p class="note warning" role="alert">
          {t('desk.failed')}
        </p>
      )}
      {!value && !failed.value && <p role="status">{t('desk.loading')}</p>}
      {value?.items.length === 0 && (
        <p class="quiet">{t(isNarrowed ? 'desk.list.none.filtered' : 'desk.list.none')}</p>
      )}
      <Lines title={t('desk.list.late')} items={late} model={model} />
      <Lines title={t('desk.list.next')} items={next} model={model} />
      {value?.next && (
        <button type="button" class="button small ghost" onClick={more}>
          {t('desk.list.more')}
        </button>
      )}
    </>
  )
}

function Lines({
  title,
  items,
  model,
}: {
  title: string
  items: readonly DeskBrief[]
  model: Model
}) {
  if (items.length === 0) return null
  return (
    <>
      <h3 class="heading">{title}</h3>
      <ul class="rows" aria-label={title}>
        {items.map((item) => (
          <Line key={item.reference} item={item} model={model} />
        ))}
      </ul>
    </>
  )
}

/** What a customer wrote is text, and stands apart from the direction of the page. */
function Line({ item, model }: { item: DeskBrief; model: Model }) {
  const { place, go, isLate, t } = model
  const { reference, kind, taken, service } = item
  const isOpen = place.value.at === 'item' && place.value.reference === reference
  return (
    <li class={isLate(item) ? 'row tardy' : 'row'}>
      <button
        type="button"
        data-reference={reference}
        aria-current={isOpen ? 'true' : undefined}
        onClick={() => go({ at: 'item', reference })}
      >
        <span class="badge">
          <Icon name={ICONS[kind]} />
        </span>
        <span class="grow">
          <span class="row-label">
            <bdi>{titleOf(item, model)}</bdi>
          </span>
          <span class="row-detail">
            {t(`desk.kind.${kind}`)} · <span class="due">{dueOf(item, model)}</span>
            {service && (
              <>
                {' · '}
                <bdi>{service}</bdi>
              </>
            )}
          </span>
        </span>
        {taken && (
          <span class={taken.mine ? 'holder mine' : 'holder'}>
            {taken.mine ? t('desk.taken.mine') : <bdi>{taken.by}</bdi>}
          </span>
        )}
        <Icon name="forward" />
      </button>
    </li>
  )
}

export function titleOf({ kind, subject, firstName: name }: DeskBrief, { t }: Model): string {
  if (subject !== undefined) return subject
  if (kind === 'appointment') return name ? t('desk.meet', { name }) : t('desk.meet.nobody')
  return name ? t('desk.call', { name }) : t('desk.call.nobody')
}

export function dueOf(item: DeskBrief, { isLate, when, since, t }: Model): string {
  if (isLate(item)) return t('desk.due.late', { when: since(item.due) })
  if (item.slot) return t('desk.due.slot', { when: when(item.slot.start) })
  return t('desk.due', { when: when(item.due) })
}

function Narrow({ model }: { model: Model }) {
  const { filters, start, t } = model
  const { kind, mine, service } = filters.value
  const set = ({ kind, mine, service }: { [Key in keyof Filters]: Filters[Key] | undefined }) => {
    filters.value = { ...(kind && { kind }), ...(mine && { mine }), ...(service && { service }) }
  }
  const now = { kind, mine, service }
  return (
    <fieldset class="narrow" aria-label={t('desk.filters')}>
      <Chip
        isOn={!kind && !mine}
        label={t('desk.filter.all')}
        onPress={() => set({ ...now, kind: undefined, mine: undefined })}
      />
      <Chip
        isOn={mine === true}
        label={t('desk.filter.mine')}
        onPress={() => set({ ...now, mine: !mine })}
      />
      {KINDS.map((one) => (
        <Chip
          key={one}
          isOn={kind === one}
          label={t(`desk.kinds.${one}`)}
          onPress={() => set({ ...now, kind: kind === one ? undefined : one })}
        />
      ))}
      {start.services.length > 0 && (
        <select
          class="chip"
          aria-label={t('desk.filter.service')}
          value={service ?? ''}
          onChange={(event) => set({ ...now, service: event.currentTarget.value })}
        >
          <option value="">{t('desk.filter.service.all')}</option>
          {start.services.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      )}
    </fieldset>
  )
}

const Chip = ({ isOn, label, onPress }: { isOn: boolean; label: string; onPress(): void }) => (
  <button type="button" class="chip" aria-pressed={isOn} onClick={onPress}>
    {label}
  </button>
)
