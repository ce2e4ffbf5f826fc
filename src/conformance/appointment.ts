/** An agency that takes appointments, as the checks find it from outside: what for, when, and asking for it. */
import { Agencies, type Agency, Reasons } from '../channels/agency/contract.ts'
import { Receipt, RequestView } from '../contract/request.ts'
import { Slots } from '../contract/slots.ts'
import { must, NotHere } from './broken.ts'
import { type Answer, readAs, type Subject } from './subject.ts'

export interface Place {
  agency: Agency
  reason: Reasons['reasons'][number]
}

/** A time that more visitors than this may have is not filled for a test. */
const MOST_AT_ONCE = 12

export const find = async (subject: Subject, query = ''): Promise<Agencies> =>
  readAs(Agencies, await subject.ask('GET', `/v1/agencies${query}`), 200)

/** @throws NotHere where appointments are made elsewhere */
export async function placeOf(subject: Subject): Promise<Place> {
  const found = await subject.ask('GET', '/v1/agencies')
  if (found.status === 404) throw new NotHere('this server makes no appointments')
  const { agencies } = readAs(Agencies, found, 200)
  const agency = agencies.find(({ bookable }) => bookable)
  if (!agency) throw new NotHere('no agency takes appointments')
  const asked = await subject.ask('GET', '/v1/appointments/reasons?locale=fr')
  const [reason] = readAs(Reasons, asked, 200).reasons
  must(reason !== undefined, 'there is no reason to come')
  return { agency, reason }
}

/** What is free there: of anybody, or of one adviser. */
export async function slotsOf(
  subject: Subject,
  { agency, reason }: Place,
  adviser = '',
): Promise<Slots> {
  const path = `/v1/agencies/${encodeURIComponent(agency.id)}/slots?reason=${reason.id}&adviser=${adviser}`
  return readAs(Slots, await subject.ask('GET', path), 200)
}

export async function timesOf(subject: Subject, place: Place, adviser?: string): Promise<string[]> {
  const { days } = await slotsOf(subject, place, adviser)
  const starts = days.flatMap(({ slots }) => slots.map(({ start }) => start))
  if (starts.length < 8) throw new NotHere('too few times are free to try it')
  return starts
}

/** The day with the most free times. @throws NotHere where none has two */
export async function dayOf(subject: Subject, place: Place): Promise<Slots['days'][number]> {
  const { days } = await slotsOf(subject, place)
  const [day] = days.toSorted((one, other) => other.slots.length - one.slots.length)
  if (!day || day.slots.length < 2) throw new NotHere('no day has two free times')
  return day
}

export async function isOffered(subject: Subject, place: Place, when: string): Promise<boolean> {
  const { days } = await slotsOf(subject, place)
  return days.some(({ slots }) => slots.some(({ start }) => Date.parse(start) === Date.parse(when)))
}

export async function wish(subject: Subject, { agency, reason }: Place, when: string) {
  return {
    ...(await subject.body({ when })),
    agency: agency.id,
    reason: reason.id,
    way: reason.ways.find((way) => agency.ways?.includes(way) ?? true),
  }
}

/** One of the times that are free there, and who would come. @param at as of `Array.at` */
export async function wishAt(subject: Subject, at: number) {
  const place = await placeOf(subject)
  const when = (await timesOf(subject, place)).at(at)!
  return { place, when, json: await wish(subject, place, when) }
}

export const ask = (subject: Subject, json: object): Promise<Answer> =>
  subject.ask('POST', '/v1/appointments', { json })

/** @throws Broken unless it is acknowledged */
export async function meet(subject: Subject, json: object): Promise<Receipt> {
  return subject.keep(readAs(Receipt, await ask(subject, json), 201))
}

/** @returns what the first one is told who comes too late */
export async function fill(subject: Subject, place: Place, when: string): Promise<Answer> {
  for (let visitor = 0; visitor < MOST_AT_ONCE; visitor++) {
    const answer = await ask(subject, await wish(subject, place, when))
    if (answer.status !== 201) return answer
    subject.keep(readAs(Receipt, answer))
  }
  throw new NotHere(`more than ${MOST_AT_ONCE} may be received at once: it was not filled`)
}

export const viewOf = (answer: Answer) => readAs(RequestView, answer, 200)

export const mustHave = ({ agencies }: Agencies, { id, name }: Agency): void =>
  must(
    agencies.some((one) => one.id === id),
    `${name} is not found by its name`,
  )

/** @param gaps how far each one is, in whatever unit */
export const mustBeNearestFirst = (gaps: readonly number[]): void =>
  must(
    gaps.every((gap, at) => at === 0 || gap >= gaps[at - 1]!),
    'the nearest is not the first',
  )
