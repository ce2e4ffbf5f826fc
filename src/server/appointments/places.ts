/**
 * The agencies of the bank as places that receive: who does, at which hours, on which agenda. Made once,
 * from the files; knows nothing of what is taken.
 */
import type { AgendaRules } from '../../agencies/agenda.ts'
import { hoursOf, hoursOfAdviser } from '../../agencies/hours.ts'
import type { Adviser, Appointments, Reason } from '../../content/appointments.ts'
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
}

export interface Known {
  agency: Agency
  hours: Hours | undefined
  place?: Place
}

/** @param year of now: local holidays are looked up from it on */
export function placesOf(
  { hours: all }: Pick<Config, 'hours'>,
  rules: Appointments,
  agencies: readonly Agency[],
  year: number,
): Map<string, Known> {
  const known = (agency: Agency): Known => {
    const { id } = agency
    const hours = hoursOf(agency, rules, all, year)
    if (!hours) return { agency, hours }
    const advisers = rules.advisers.filter((one) => one.agencies.includes(id))
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
    return { agency, hours, ...(receivers.length > 0 && { place: { agency, hours, receivers } }) }
  }
  return new Map(agencies.map((agency) => [agency.id, known(agency)]))
}

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
