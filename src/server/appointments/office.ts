/**
 * The agencies that receive: what is known of each, what people come for, and the times that are free
 * there now: what the hours give, less what the database says is taken.
 */
import { type Agenda, freeDays, freeSeats, isOffered } from '../../agencies/agenda.ts'
import { createFinder, type Found, type Wanted } from '../../agencies/find.ts'
import { hoursOf, zoneOf } from '../../agencies/hours.ts'
import type { Agency as AgencyView, Reasons } from '../../channels/agency/contract.ts'
import type { Appointments, Reason } from '../../content/appointments.ts'
import type { Agency } from '../../content/directory.ts'
import { agenciesOf } from '../../content/entities.ts'
import type { Meeting, MeetingWay } from '../../contract/meeting.ts'
import type { Slots } from '../../contract/slots.ts'
import { localise } from '../../publish/project.ts'
import { opening } from '../../triage/hours.ts'
import { dayOf, nearest } from '../../triage/slots.ts'
import type { Deps } from '../deps.ts'
import type { Appointed } from '../requests/new.ts'
import { agendaOf, type Own, occupied, spanOf } from './seats.ts'

/** What a list shows. */
const MOST = 10
const ALTERNATIVES = 3
const MINUTE = 60_000
const DAY = 1_440 * MINUTE

/** An agency that takes appointments. */
export interface Place {
  agency: Agency
  agenda: Agenda
}

/** A time that may be had, on a seat. */
export interface Chosen extends Appointed {
  /** As `int8range`. */
  span: string
}

export type Office = ReturnType<typeof createOffice>

/** @returns nothing when appointments are not made here */
export function officeOf(deps: Pick<Deps, 'config' | 'agencies' | 'db' | 'random'>) {
  const { agency } = deps.config.channels
  return agency?.mode === 'api' && agency.appointments
    ? createOffice(deps, agency.appointments)
    : undefined
}

function createOffice(
  { config, agencies, db, random }: Pick<Deps, 'config' | 'agencies' | 'db' | 'random'>,
  rules: Appointments,
) {
  const finder = createFinder(agencies)
  const finders = new Map(
    config.entities?.list.map((entity) => [entity.id, createFinder(agenciesOf(agencies, entity))]),
  )
  const places = new Map(agencies.map((agency) => [agency.id, placeOf(agency)]))

  function placeOf(agency: Agency): { agency: Agency; agenda?: Agenda } {
    const hours = hoursOf(agency, rules, config.hours)
    const seats = rules.agencies[agency.id]?.seats ?? rules.seats
    return { agency, ...(hours && { agenda: { hours, rules: { ...rules, seats } } }) }
  }

  const find = (id: string) => places.get(id)
  /** One that takes appointments. */
  function placeFor(id: string): Place | undefined {
    const { agency, agenda } = find(id) ?? {}
    return agency && agenda && agenda.rules.seats > 0 ? { agency, agenda } : undefined
  }

  function viewOf({ agency, metres }: Found, now: Date): AgencyView {
    const hours = find(agency.id)?.agenda?.hours
    const state = agency.hours?.week && hours ? opening(hours, now) : undefined
    const at = state?.open ? state.closesAt : state?.opensAt
    const { id, position, phone, wheelchair, url } = agency
    const address = addressOf(agency)
    return {
      id,
      name: nameOf(agency),
      ...(address && { address }),
      ...(position && { position: { latitude: position[0], longitude: position[1] } }),
      ...(phone !== undefined && { phone }),
      ...(wheelchair !== undefined && { wheelchair }),
      ...(url !== undefined && { url }),
      zone: zoneOf(agency),
      ...(state && { opening: { open: state.open, ...(at && { at: at.toISOString() }) } }),
      ...(!state && agency.hours && { hoursText: agency.hours.text }),
      bookable: placeFor(agency.id) !== undefined,
      ...(metres !== undefined && { metres }),
    }
  }

  /** Rows of the days that may be asked for; their last appointments may end after midnight. */
  const horizon = ({ agenda }: Place, now: Date) => ({
    seats: agenda.rules.seats,
    from: now.getTime(),
    to: now.getTime() + (agenda.rules.days + 1) * DAY,
  })

  async function free(place: Place, minutes: number, now: Date, own?: Own) {
    const agenda = await agendaOf(db, place.agency.id)
    const { taken } = await occupied(db, { agenda, ...horizon(place, now) }, now, own)
    return freeDays(place.agenda, minutes, taken, now)
  }

  return {
    place: placeFor,
    reason: (id: string): Reason | undefined => rules.reasons.find((one) => one.id === id),

    /** @param entity whose agencies: the bank's, where it is none of the bank's entities */
    search: (wanted: Wanted, now: Date, entity = ''): AgencyView[] =>
      (finders.get(entity) ?? finder)(wanted, MOST).map((found) => viewOf(found, now)),

    agency(id: string, now: Date): AgencyView | undefined {
      const place = find(id)
      return place && viewOf(place, now)
    },

    reasons: (locale: string): Reasons => ({
      reasons: rules.reasons.map(({ id, label, topics, minutes, ways, documents }) => ({
        id,
        label: localise(label, locale),
        topics,
        minutes,
        ways,
        documents: documents.map((text) => localise(text, locale)),
      })),
    }),

    async slots(place: Place, minutes: number, now: Date): Promise<Slots> {
      return {
        zone: place.agenda.hours.zone,
        now: now.toISOString(),
        days: (await free(place, minutes, now)).map(({ day, slots }) => ({
          day,
          slots: slots.map(asText),
        })),
      }
    },

    /** The free times nearest to the one that was wanted. */
    async alternatives(place: Place, minutes: number, wanted: Date, now: Date, own?: Own) {
      const days = await free(place, minutes, now, own)
      const slots = days.flatMap((day) => day.slots)
      return nearest(slots, wanted, ALTERNATIVES).map(asText)
    },

    /**
     * A seat at that time: the one that is held, else any that is free.
     *
     * @returns nothing when there is none, or the time is not one of the agency's
     */
    async choose(
      place: Place,
      minutes: number,
      when: Date,
      now: Date,
      own?: Own,
    ): Promise<Chosen | undefined> {
      const { agency, agenda } = place
      if (!isOffered(agenda, minutes, when, now)) return undefined
      const from = when.getTime()
      const to = from + (minutes + agenda.rules.bufferMinutes) * MINUTE
      const number = await agendaOf(db, agency.id)
      const range = { agenda: number, seats: agenda.rules.seats, from, to }
      const { taken, own: held } = await occupied(db, range, now, own)
      const seats = freeSeats(agenda.rules, taken, from, minutes)
      const kept = held.find((one) => seats.includes(one.seat))?.seat
      // Any of them: of many who ask at once, few meet on the same.
      const seat = kept ?? seats[random(1)[0]! % seats.length]
      if (seat === undefined) return undefined
      const end = new Date(from + minutes * MINUTE)
      return {
        desk: agency.id,
        slotStart: when,
        slotEnd: end,
        day: dayOf(agenda.hours, when),
        promisedAt: end,
        span: spanOf({ agenda: number, seat }, from, to),
      }
    },

    meeting: ({ agency }: Place, reason: Reason, way: MeetingWay, locale: string): Meeting => {
      const address = addressOf(agency)
      return {
        way,
        agency: {
          id: agency.id,
          name: nameOf(agency),
          ...(address && { address }),
          zone: zoneOf(agency),
        },
        reason: { id: reason.id, label: localise(reason.label, locale) },
        documents: reason.documents.map((text) => localise(text, locale)),
      }
    },
  }
}

const asText = ({ start, end }: { start: Date; end: Date }) => ({
  start: start.toISOString(),
  end: end.toISOString(),
})

const nameOf = ({ name, city, id }: Agency): string => name ?? city ?? id

/** « 10 place Bellecour, 69002 Lyon » */
const addressOf = ({ street, postcode, city }: Agency): string =>
  [street, [postcode, city].filter(Boolean).join(' ')].filter(Boolean).join(', ')
