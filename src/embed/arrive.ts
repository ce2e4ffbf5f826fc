/**
 * Where does the hub come to: into the page itself on the bank's own sites, into a frame on a
 * partner's, and nowhere where nobody allowed it?
 *
 * Asking brings everything that the opening needs; what comes back only has to be started.
 */
import type { PublishedHub } from '../content/published.ts'
import { QuestionsError } from '../errors.ts'
import { draw } from './draw.ts'
import { type FramedHub, showFrame } from './frame-host.ts'
import { verify, within } from './hub-file.ts'
import type { Errand, Get, Hub, HubProgram, Stage } from './program.ts'
import { languageOf } from './words.ts'

export interface Arrival
  extends Pick<Stage, 'element' | 'hub' | 'base' | 'get' | 'signal' | 'entry'> {
  /** Asked for when the hub starts, since another link may be followed until then. */
  errand(): Errand
  /** An empty box in the panel. */
  box(): HTMLElement
  load(url: string): Promise<HubProgram>
}

/** In a frame, the hub has to be told when it is shown. */
export type Arrived = Hub & Partial<Pick<FramedHub, 'shown'>>

/**
 * @returns `undefined` on a page that is on no list of the bank
 * @throws QuestionsError that says what hindered it, as far as a page can know
 */
export async function arrive(arrival: Arrival): Promise<(() => Arrived) | undefined> {
  const { element, hub, base, get, entry, load, errand, box } = arrival
  const surface = surfaceFor(hub.origins, location.origin, element.getAttribute('surface'))
  const { id, start } = localeFor(hub, languageOf(element))
  if (surface === 'partner') {
    const framed = await showFrame({ ...arrival, url: within(base, hub.frame), locale: id })
    return () => framed
  }
  if (!surface) return undefined

  // Not yet where the entity is to be found out: each has a first file of its own.
  const first =
    (!hub.entities || hub.entity) &&
    get(within(base, start))
      .then((response) => response.ok && response.json())
      .catch(() => {}) // the hub asks again, and says so when it fails
  const { mount } = await load(
    (await entry) || (await verify(get, base, hub.entry).catch(blame(get, base))),
  )
  const given = await first
  return () => {
    // A root of its own: what we draw and what the hub draws never share a style sheet.
    const container = draw('div', { class: 'box' })
    box().attachShadow({ mode: 'open' }).append(container)
    return mount({
      ...errand(),
      container,
      hub,
      base: base.href,
      surface,
      locale: id,
      start: given || undefined,
    })
  }
}

/**
 * @param asked the `surface` attribute; it can only restrict
 * @returns `undefined` for a page on no list
 */
export function surfaceFor(
  origins: PublishedHub['origins'],
  origin: string,
  asked: string | null,
): 'website' | 'partner' | undefined {
  if (origins.website.includes(origin)) return asked && asked !== 'website' ? 'partner' : 'website'
  return origins.partner.includes(origin) ? 'partner' : undefined
}

/**
 * A browser says the same of a program that was refused and of a network that is not there. Whether
 * anybody answers at the address of the hub tells the two apart.
 */
const blame = (get: Get, base: URL) => async (cause: unknown) => {
  const code = await get(base, { method: 'HEAD', cache: 'no-store' }).then(
    () => 'REFUSED' as const,
    () => 'OFFLINE' as const,
  )
  throw new QuestionsError(code, 'No program', { cause })
}

/** The locale of a language tag such as `fr-CA`, the nearest one, else the first. */
const localeFor = ({ locales }: PublishedHub, language: string) =>
  locales.find(({ id }) => id === language) ??
  locales.find(({ id }) => language.startsWith(id)) ??
  locales[0]!
