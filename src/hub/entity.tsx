/**
 * Which entity of the bank is this visit about: a regional bank, say, with numbers, hours and prices of
 * its own? Comes only where a bank has several.
 *
 * What surrounds the hub says it; where nothing does, the visitor may, and is not held up. Nothing is kept
 * before they press; then the choice is kept in this browser, because it is the same tomorrow.
 */
import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { PublishedHub } from '../content/published.ts'
import { readHub } from '../embed/hub-file.ts'
import type { Visit } from '../embed/program.ts'
import { adoptStyles } from '../ui/styles.ts'
import css from './entity.css?inline'
import type { Model } from './model.ts'
import type { Place } from './place.ts'

type Fetch = typeof globalThis.fetch

/** The hub of no entity, beside those of the entities. */
const COMMON = 'hub.json'
const NAME = 'des-questions/entity'

/** The hub of the entity that the page names, or is of, or that the visitor chose before; else as it is. */
export async function settle(
  hub: PublishedHub,
  { entity, origin = location.origin, base }: Pick<Visit, 'entity' | 'origin' | 'base'>,
  fetch: Fetch,
): Promise<PublishedHub> {
  const { entities = [] } = hub
  const own =
    entities.find(({ id }) => id === entity) ??
    entities.find(({ origins }) => origins.includes(origin)) ??
    entities.find(({ id }) => id === chosen())
  // Without it, the bank's own answers stay, and the visitor is asked.
  return own ? open(own.hub, base, fetch).catch(() => hub) : hub
}

const open = (address: string, base: string, fetch: Fetch): Promise<PublishedHub> =>
  readHub((url) => fetch(url, { credentials: 'omit' }), new URL(address, base))

function chosen(): string | null {
  try {
    return localStorage.getItem(NAME)
  } catch {
    return null // a browser that forbids it only forgets
  }
}

function keep(id: string): void {
  try {
    if (id) localStorage.setItem(NAME, id)
    else localStorage.removeItem(NAME)
  } catch {}
}

/** Where it is asked, if nothing says it; where it is said and can be changed. In a form, neither. */
const ASKED: readonly Place['at'][] = ['ask', 'topic', 'answer', 'contact']
const SAID: readonly Place['at'][] = ['ask', 'contact']

export interface EntityProps {
  model: Model
  onHub(hub: PublishedHub): void
}

export function Entity({ model, onHub }: EntityProps) {
  const { visit, speech, content, trail, fetch } = model
  const { entity, entities = [] } = visit.hub
  const step = useSignal<'said' | 'asking' | 'failed'>(entity ? 'said' : 'asking')
  const field = useRef<HTMLSelectElement>(null)
  useEffect(() => adoptStyles(visit.container.getRootNode() as Document | ShadowRoot, css), [visit])

  const isSaid = step.value === 'said'
  if (!(isSaid ? SAID : ASKED).includes(trail.place.value.at)) return null
  if (isSaid) {
    return (
      <p class="entity quiet">
        <span>{entities.find(({ id }) => id === entity)?.name}</span>
        <button type="button" class="link" onClick={() => ask()}>
          {speech.t('entity.change')}
        </button>
      </p>
    )
  }

  function ask() {
    step.value = 'asking'
    requestAnimationFrame(() => field.current?.focus())
  }
  async function choose(event: Event) {
    event.preventDefault()
    const id = field.current?.value ?? ''
    const address = entities.find((one) => one.id === id)?.hub ?? COMMON
    try {
      const hub = await open(address, visit.base, fetch)
      keep(id)
      onHub(hub)
    } catch {
      step.value = 'failed'
    }
  }
  return (
    <form class="entity note" onSubmit={choose}>
      <label>
        {content.start.entity}
        <small>{speech.t('entity.why')}</small>
        <select ref={field} defaultValue={entity ?? ''}>
          <option value="">{speech.t('entity.all')}</option>
          {entities.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" class="button small">
        {speech.t('entity.go')}
      </button>
      {step.value === 'failed' && <p role="alert">{speech.t('error.server')}</p>}
    </form>
  )
}
