/**
 * The agencies of the bank as places that receive: who does, at which hours, on which agenda. Made once,
 * from the files; knows nothing of what is taken.
 */
import type { AgendaRules } from '../../agencies/agenda.ts'
import { hoursOf, hoursOfAdviser } from '../../agencies/hours.ts'
import type { Adviser, Appointments, MeetingWay, Reason } from '../../content/appointments.ts'
import type { Config } from '../../content/config.ts'
import type { Agency } from '../../content/directory.ts'
import type { Hours } from '../../content/hours.ts'
import { agendaOfAdviser } from './seats.ts'

/** Somebody who receives in an agency: an adviser with a name, or as many without as there are seats. */
export interface Receiver {
  /** Name of the agenda. */
  name: string
  hours: Hours
  rules: AgendaRules
  adviser?: Adviser
}

/** An agency that takes appointments. */
export interface Place {
  agency: Agency
  /** Of the agency itself. */
  hours: Hours
  /** At least one. */
  receivers: readonly Receiver[]
  /** How people are received; in every way that a reason has, when left out. */
  ways?: readonly MeetingWay[]
}

export interface Known {
  agency: Agency
  hours: Hours | undefined
  /** BCP 47, sorted: its own and those of whoever receives there, besides the bank's first. */
  languages: readonly string[]
  place?: Place
}

/** @param year of now: local holidays are looked up from it on */
export function placesOf(
  { hours: all, locales: [home] }: Pick<Config, 'hours' | 'locales'>,
  rules: Appointments,
  agencies: readonly Agency[],
  year: number,
): Map<string, Known> {
  const advisersIn = new Map<string, Adviser[]>()
  for (const adviser of rules.advisers) {
    for (const id of adviser.agencies) advisersIn.set(id, [...(advisersIn.get(id) ?? []), adviser])
  }
  const known = (agency: Agency): Known => {
    const { id } = agency
    const hours = hoursOf(agency, rules, all, year)
    const advisers = advisersIn.get(id) ?? []
    const spoken = [agency, ...(hours ? advisers : [])].flatMap(({ languages = [] }) => languages)
    const languages = [...new Set(spoken)].filter((one) => one !== home).sort()
    if (!hours) return { agency, hours, languages }
    const seats = rules.agencies[id]?.seats ?? (advisers.length > 0 ? 0 : rules.seats)
    const receivers: Receiver[] = [
      ...(seats > 0 ? [{ name: id, hours, rules: { ...rules, seats } }] : []),
      ...advisers.map((adviser) => ({
        name: agendaOfAdviser(adviser.id),
        hours: hoursOfAdviser(adviser, hours, all),
        rules: { ...rules, seats: 1 },
        adviser,
      })),
    ]
    const ways = rules.agencies[id]?.ways
    const place = { agency, hours, receivers, ...(ways && { ways }) }
    return { agency, hours, languages, ...(receivers.length > 0 && { place }) }
  }
  return new Map(agencies.map((agency) => [agency.id, known(agency)]))
}

/** How somebody may be received there for this reason. */
export const waysIn = ({ ways }: Pick<Place, 'ways'>, reason: Pick<Reason, 'ways'>): MeetingWay[] =>
  reason.ways.filter((one) => ways?.includes(one) ?? true)

/** Who takes it: an adviser whom the customer named, or anybody. */
export const receiversFor = (
  { receivers }: Place,
  { id }: Pick<Reason, 'id'>,
  wanted?: string,
): Receiver[] =>
  receivers.filter(
    ({ adviser }) =>
      (adviser?.reasons?.includes(id) ?? true) && (wanted === undefined || adviser?.id === wanted),
  )
