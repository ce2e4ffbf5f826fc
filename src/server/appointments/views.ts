/** What visitors see of agencies, advisers and reasons: public facts, in words where a language is known. */
import { zoneOf } from '../../agencies/hours.ts'
import { seen } from '../../agencies/view.ts'
import type { Agency as AgencyView, Reasons } from '../../channels/agency/contract.ts'
import type { Adviser, Reason } from '../../content/appointments.ts'
import type { Adviser as AdviserView } from '../../contract/adviser.ts'
import { localise } from '../../publish/project.ts'
import type { Known } from './places.ts'

export function agencyView(
  { agency, hours, languages, place }: Known,
  now: Date,
  found: { metres?: number | undefined; next?: Date | undefined } = {},
): AgencyView {
  const own = agency.hours?.week ? hours : undefined
  return {
    ...seen(agency, { hours: own, hoursText: agency.hours?.text }, now),
    ...(languages.length > 0 && { languages: [...languages] }),
    ...(place?.ways && { ways: [...place.ways] }),
    zone: zoneOf(agency),
    bookable: place !== undefined,
    ...(place?.receivers.some(({ adviser }) => adviser) && { advised: true }),
    ...(found.next && { next: found.next.toISOString() }),
    ...(found.metres !== undefined && { metres: found.metres }),
  }
}

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
