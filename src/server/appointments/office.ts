/**
 * The agencies that receive: the times that are free there now, which is what the hours give, less what
 * the database says is taken and what advisers' own calendars say.
 */
import { firstFree, freeDays, freeSeats, isOffered, together } from '../../agencies/agenda.ts'
import { createFinder, type FoundList, type Wanted } from '../../agencies/find.ts'
import { narrowings, traitsOf } from '../../agencies/traits.ts'
import { addressOf, nameOf } from '../../agencies/view.ts'
import type { Agencies, Agency as AgencyView } from '../../channels/agency/contract.ts'
import type { Appointments, Reason } from '../../content/appointments.ts'
import type { Agency } from '../../content/directory.ts'
import { agenciesOf } from '../../content/entities.ts'
import type { Adviser as AdviserView } from '../../contract/adviser.ts'
import type { Meeting, MeetingWay } from '../../contract/meeting.ts'
import type { Slots } from '../../contract/slots.ts'
import { fold } from '../../language/fold.ts'
import { localise } from '../../publish/project.ts'
import { dayOf, nearest } from '../../triage/slots.ts'
import type { Deps } from '../deps.ts'
import type { Appointed } from '../requests/new.ts'
import { busyOf } from './busy.ts'
import { type Place, placesOf, type Receiver, receiversFor, waysIn } from './places.ts'
import { agendasOf, type Own, occupied, spanOf, type TakenThere } from './seats.ts'
import { adviserView, agencyView } from './views.ts'

/** What a list shows. */
const MOST = 10
/** Most agencies have a time within so many days: further is looked only for those that do not. */
const SOON = 7
const ALTERNATIVES = 3
const MINUTE = 60_000
const DAY = 1_440 * MINUTE

const NOWHERE: FoundList<Agency> = { first: [], total: 0, traits: new Map() }

/** A time that may be had, on a seat. */
export interface Chosen extends Appointed {
  /** As `int8range`. */
  span: string
  /** Who receives, where they have a name. */
  adviser: Receiver['adviser']
}

/** What a customer wants: where, what for, and with whom if that matters. */
export interface Visit {
  place: Place
  reason: Pick<Reason, 'id' | 'minutes'>
  adviser?: string | undefined
}

export type Office = ReturnType<typeof createOffice>

type OfficeDeps = Pick<Deps, 'config' | 'agencies' | 'db' | 'random' | 'now'>

/** One for each server: ten thousand agencies are read once, by its routes and its chores alike. */
const offices = new WeakMap<OfficeDeps, Office>()

/** @returns nothing when appointments are not made here */
export function officeOf(deps: OfficeDeps): Office | undefined {
  const { agency } = deps.config.channels
  if (agency?.mode !== 'api' || !agency.appointments) return undefined
  const office = offices.get(deps) ?? createOffice(deps, agency.appointments)
  offices.set(deps, office)
  return office
}

function createOffice(
  { config, agencies, db, random, now: clock }: OfficeDeps,
  rules: Appointments,
) {
  const places = placesOf(config, rules, agencies, clock().getUTCFullYear())
  const traits = (agency: Agency) => {
    const { languages, place } = places.get(agency.id)!
    const ways = place ? rules.reasons.flatMap((reason) => waysIn(place, reason)) : []
    return traitsOf(agency, { languages, ways })
  }
  const finder = createFinder(agencies, fold, traits)
  const finders = new Map(
    config.entities?.list.map((entity) => [
      entity.id,
      createFinder(agenciesOf(agencies, entity), fold, traits),
    ]),
  )
  /** @param entity whose agencies: the bank's, where it is none of the bank's entities */
  const finderOf = (entity = '') => finders.get(entity) ?? finder
  const placeFor = (id: string): Place | undefined => places.get(id)?.place
  const reasonFor = (id: string): Reason | undefined => rules.reasons.find((one) => one.id === id)
  /** Rows of the days that may be asked for; their last appointments may end after midnight. */
  const horizon = (now: Date, days = rules.days) => ({
    from: now.getTime(),
    to: now.getTime() + (days + 1) * DAY,
  })

  /** Given once, and never changed: asked for once in the life of a process. */
  const numbers = new Map<string, number>()
  async function learn(names: readonly string[]): Promise<void> {
    const unknown = names.filter((name) => !numbers.has(name))
    if (unknown.length === 0) return
    const found = await agendasOf(db, unknown)
    for (const [at, name] of unknown.entries()) numbers.set(name, found[at]!)
  }

  /** @returns of each receiver what is taken, and what of that is the asker's own */
  async function takenBy(
    receivers: readonly Receiver[],
    range: { from: number; to: number },
    now: Date,
    own?: Own,
  ) {
    // An adviser who receives in several of the places has one agenda, which is asked for once.
    const seats = new Map(receivers.map((one) => [one.name, one.rules.seats]))
    const names = [...seats.keys()]
    await learn(names)
    const ranges = names.map((name) => ({
      ...{ agenda: numbers.get(name)!, seats: seats.get(name)! },
      ...range,
    }))
    const [there, busy] = await Promise.all([
      occupied(db, ranges, now, own),
      rules.busy ? busyOf(db, names) : undefined,
    ])
    return receivers.map(({ name }) => {
      const agenda = numbers.get(name)!
      const here = (taken: TakenThere) => taken.agenda === agenda
      return {
        agenda,
        taken: [...there.taken.filter(here), ...(busy?.get(name) ?? [])],
        own: there.own.filter(here),
      }
    })
  }

  async function free({ place, reason, adviser }: Visit, now: Date, own?: Own) {
    const receivers = receiversFor(place, reason, adviser)
    const taken = await takenBy(receivers, horizon(now), now, own)
    return together(
      receivers.map((one, at) => freeDays(one, reason.minutes, taken[at]!.taken, now)),
    )
  }

  /** Of several places at once, their first free times. */
  async function firstTimes(found: readonly Place[], reason: Reason, now: Date) {
    const soon = await firstWithin(Math.min(SOON, rules.days), found, reason, now)
    const full = found.filter((place) => !soon.has(place))
    if (full.length === 0 || rules.days <= SOON) return soon
    return new Map([...soon, ...(await firstWithin(rules.days, full, reason, now))])
  }

  async function firstWithin(
    days: number,
    found: readonly Place[],
    { id, minutes }: Reason,
    now: Date,
  ) {
    const all = found.flatMap((place) =>
      receiversFor(place, { id }).map((receiver) => ({ place, receiver })),
    )
    const taken = await takenBy(
      all.map(({ receiver }) => receiver),
      horizon(now, days),
      now,
    )
    const first = new Map<Place, Date>()
    for (const [at, { place, receiver }] of all.entries()) {
      const agenda = { hours: receiver.hours, rules: { ...receiver.rules, days } }
      const time = firstFree(agenda, minutes, taken[at]!.taken, now)
      if (time && time < (first.get(place) ?? Infinity)) first.set(place, time)
    }
    return first
  }

  return {
    place: placeFor,
    reason: reasonFor,

    /**
     * @param reason what they come for: only its own ways tell agencies apart
     * @param when   says the first free time of each that is shown, too
     */
    async search(
      wanted: Wanted,
      now: Date,
      { reason, when, entity }: { reason?: Reason | undefined; when?: boolean; entity?: string },
    ): Promise<Agencies> {
      const chosen = wanted.traits ?? []
      const isOffered = (trait: string) =>
        !reason || !trait.startsWith('way:') || reason.ways.some((way) => trait === `way:${way}`)
      const {
        first,
        total,
        traits: here,
      } = chosen.every(isOffered) ? finderOf(entity)(wanted, MOST) : NOWHERE
      const found = first.map(({ agency, metres }) => ({ known: places.get(agency.id)!, metres }))
      const receiving = found.flatMap(({ known: { place } }) => place ?? [])
      const times = reason && when ? await firstTimes(receiving, reason, now) : undefined
      const filters = narrowings(here, total, chosen).filter(
        ({ trait }) => isOffered(trait) || chosen.includes(trait),
      )
      return {
        agencies: found.map(({ known, metres }) =>
          agencyView(known, now, { metres, next: known.place && times?.get(known.place) }),
        ),
        total,
        ...(filters.length > 0 && { filters }),
      }
    },

    /** By the id of an adviser, where they receive: a link names either. */
    agency(id: string, now: Date): AgencyView | undefined {
      const [first = ''] = rules.advisers.find((one) => one.id === id)?.agencies ?? []
      const known = places.get(id) ?? places.get(first)
      return known && agencyView(known, now)
    },

    advisers: ({ receivers, hours }: Place, now: Date): AdviserView[] =>
      receivers.flatMap(({ adviser }) =>
        adviser ? [adviserView(adviser, dayOf(hours, now))] : [],
      ),

    adviser(id: string, now: Date): AdviserView | undefined {
      const adviser = rules.advisers.find((one) => one.id === id)
      const place = adviser?.agencies.map(placeFor).find((one) => one !== undefined)
      return adviser && place && adviserView(adviser, dayOf(place.hours, now))
    },

    async slots(visit: Visit, now: Date): Promise<Slots> {
      return {
        zone: visit.place.hours.zone,
        now: now.toISOString(),
        days: (await free(visit, now)).map(({ day, slots }) => ({ day, slots: slots.map(asText) })),
      }
    },

    /** The free times nearest to the one that was wanted. */
    async alternatives(visit: Visit, wanted: Date, now: Date, own?: Own) {
      const slots = (await free(visit, now, own)).flatMap((day) => day.slots)
      return nearest(slots, wanted, ALTERNATIVES).map(asText)
    },

    /** The first that is free before this one, a day sooner at least: what a waiting list is for. */
    async earlier(visit: Visit, than: Date, now: Date, own: Own): Promise<Date | undefined> {
      const slots = (await free(visit, now, own)).flatMap((day) => day.slots)
      return slots.find(({ start }) => start.getTime() <= than.getTime() - DAY)?.start
    },

    /**
     * A seat at that time: the one that is held, else any that is free.
     *
     * @returns nothing when there is none, or the time is not one of the agency's
     */
    async choose(
      { place, reason, adviser }: Visit,
      when: Date,
      now: Date,
      own?: Own,
    ): Promise<Chosen | undefined> {
      const { minutes } = reason
      const receivers = receiversFor(place, reason, adviser).filter((one) =>
        isOffered(one, minutes, when, now),
      )
      if (receivers.length === 0) return undefined
      const from = when.getTime()
      const to = from + (minutes + rules.bufferMinutes) * MINUTE
      const there = await takenBy(receivers, { from, to }, now, own)
      const seats = receivers.flatMap((receiver, at) => {
        const { agenda, taken, own: held } = there[at]!
        return freeSeats(receiver.rules, taken, from, minutes).map((seat) => {
          const isHeld = held.some((one) => one.seat === seat)
          return { receiver, agenda, seat, isHeld }
        })
      })
      // Any of them: of many who ask at once, few meet on the same.
      const seat = seats.find(({ isHeld }) => isHeld) ?? seats[random(1)[0]! % seats.length]
      if (!seat) return undefined
      const end = new Date(from + minutes * MINUTE)
      return {
        desk: place.agency.id,
        slotStart: when,
        slotEnd: end,
        day: dayOf(place.hours, when),
        promisedAt: end,
        span: spanOf(seat, from, to),
        adviser: seat.receiver.adviser,
      }
    },

    meeting: (
      { place: { agency }, adviser: chosen }: Visit,
      reason: Reason,
      way: MeetingWay,
      { adviser }: Pick<Chosen, 'adviser'>,
      locale: string,
    ): Meeting => {
      const address = addressOf(agency)
      return {
        way,
        agency: {
          id: agency.id,
          name: nameOf(agency),
          ...(address && { address }),
          zone: places.get(agency.id)!.place!.hours.zone,
        },
        reason: { id: reason.id, label: localise(reason.label, locale) },
        ...withAdviser(adviser, chosen !== undefined),
        documents: reason.documents.map((text) => localise(text, locale)),
      }
    },
  }
}

/** Who receives, as a meeting names them. */
export const withAdviser = (
  adviser: Chosen['adviser'],
  chosen: boolean,
): Pick<Meeting, 'adviser'> =>
  adviser ? { adviser: { id: adviser.id, name: adviser.name, chosen } } : {}

const asText = ({ start, end }: { start: Date; end: Date }) => ({
  start: start.toISOString(),
  end: end.toISOString(),
})
