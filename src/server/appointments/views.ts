/** What visitors see of agencies, advisers and reasons: public facts, in words where a language is known. */
import { zoneOf } from '../../agencies/hours.ts'
import type { Agency as AgencyView, Reasons } from '../../channels/agency/contract.ts'
import type { Adviser, Reason } from '../../content/appointments.ts'
import type { Agency } from '../../content/directory.ts'
import type { Hours } from '../../content/hours.ts'
import type { Adviser as AdviserView } from '../../contract/adviser.ts'
import { localise } from '../../publish/project.ts'
import { opening } from '../../triage/hours.ts'
import { addDays } from '../../triage/local-time.ts'
import { dayOf } from '../../triage/slots.ts'
import type { Known } from './places.ts'

/** Closures are said so long before, and so many. */
const CLOSURE_DAYS = 14
const MOST_CLOSURES = 2

export function agencyView(
  { agency, hours, languages, place }: Known,
  now: Date,
  found: { metres?: number | undefined; next?: Date | undefined } = {},
): AgencyView {
  const own = agency.hours?.week ? hours : undefined
  const state = own && opening(own, now)
  const at = state?.open ? state.closesAt : state?.opensAt
  const { id, position, phone, wheelchair, services, url } = agency
  const address = addressOf(agency)
  const closures = own ? closuresFrom(own, dayOf(own, now)) : []
  return {
    id,
    name: nameOf(agency),
    ...(address && { address }),
    ...(position && { position: { latitude: position[0], longitude: position[1] } }),
    ...(phone !== undefined && { phone }),
    ...(wheelchair !== undefined && { wheelchair }),
    ...(languages.length > 0 && { languages: [...languages] }),
    ...(services && { services }),
    ...(place?.ways && { ways: [...place.ways] }),
    ...(url !== undefined && { url }),
    zone: zoneOf(agency),
    ...(state && { opening: { open: state.open, ...(at && { at: at.toISOString() }) } }),
    ...(!state && agency.hours && { hoursText: agency.hours.text }),
    ...(closures.length > 0 && { closures }),
    bookable: place !== undefined,
    ...(place?.receivers.some(({ adviser }) => adviser) && { advised: true }),
    ...(found.next && { next: found.next.toISOString() }),
    ...(found.metres !== undefined && { metres: found.metres }),
  }
}

/** Of today, or to come soon. */
const closuresFrom = ({ closures }: Hours, today: string): NonNullable<AgencyView['closures']> =>
  closures
    .map(({ from, until = from, hours }) => ({ from, until, ...(hours && { hours }) }))
    .filter(({ from, until }) => until >= today && from <= addDays(today, CLOSURE_DAYS))
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .slice(0, MOST_CLOSURES)

/** @param today on the calendar of where they receive */
export function adviserView(
  { id, name, gender, photo, agencies, languages, reasons, absences }: Adviser,
  today: string,
): AdviserView {
  const [absence] = absences
    .map(({ from, until = from }) => ({ from, until }))
    .filter(({ until }) => until >= today)
    .sort((a, b) => (a.from < b.from ? -1 : 1))
  return {
    id,
    name,
    ...(gender && { gender }),
    ...(photo !== undefined && { photo }),
    agencies,
    languages,
    ...(reasons && { reasons }),
    ...(absence && { absence }),
  }
}

export const reasonsIn = (reasons: readonly Reason[], locale: string): Reasons => ({
  reasons: reasons.map(({ id, label, topics, minutes, ways, documents }) => ({
    id,
    label: localise(label, locale),
    topics,
    minutes,
    ways,
    documents: documents.map((text) => localise(text, locale)),
  })),
})

export const nameOf = ({ name, city, id }: Agency): string => name ?? city ?? id

/** « 10 place Bellecour, 69002 Lyon » */
export const addressOf = ({ street, postcode, city }: Agency): string =>
  [street, [postcode, city].filter(Boolean).join(' ')].filter(Boolean).join(', ')
