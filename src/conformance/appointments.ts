/** The checks of an appointment: where, with whom and when, and that a time is one person's. */
import { Agencies, type Agency, Reasons } from '../channels/agency/contract.ts'
import { Advisers } from '../contract/adviser.ts'
import { Receipt } from '../contract/request.ts'
import { Slots } from '../contract/slots.ts'
import { must, NotHere } from './broken.ts'
import type { Check } from './check.ts'
import { mustRefuse, readAs, type Subject } from './subject.ts'

interface Place {
  agency: Agency
  reason: Reasons['reasons'][number]
}

/** @throws NotHere where appointments are made elsewhere */
async function placeOf(subject: Subject): Promise<Place> {
  const found = await subject.ask('GET', '/v1/agencies')
  if (found.status === 404) throw new NotHere('this server makes no appointments')
  const { agencies } = readAs(Agencies, found, 200)
  const agency = agencies.find(({ bookable }) => bookable)
  if (!agency) throw new NotHere('no agency takes appointments')
  const [reason] = readAs(
    Reasons,
    await subject.ask('GET', '/v1/appointments/reasons?locale=fr'),
    200,
  ).reasons
  must(reason !== undefined, 'there is no reason to come')
  return { agency, reason }
}

async function timesOf(
  subject: Subject,
  { agency, reason }: Place,
  adviser = '',
): Promise<string[]> {
  const path = `/v1/agencies/${encodeURIComponent(agency.id)}/slots?reason=${reason.id}&adviser=${adviser}`
  const { days } = readAs(Slots, await subject.ask('GET', path), 200)
  const starts = days.flatMap(({ slots }) => slots.map(({ start }) => start))
  if (starts.length < 4) throw new NotHere('too few times are free to try it')
  return starts
}

async function wish(subject: Subject, { agency, reason }: Place, when: string) {
  return {
    ...(await subject.body({ when })),
    agency: agency.id,
    reason: reason.id,
    way: reason.ways[0],
  }
}

export const APPOINTMENTS: readonly Check[] = [
  {
    id: 'appointment/search',
    rule: 'agencies are found by what a body says, so that nothing typed is in an address',
    advice:
      'Answer POST /v1/agencies/search as GET /v1/agencies, with `q`, `near`, `reason`, `entity`, `filters`.',
    async run(subject) {
      const { agency } = await placeOf(subject)
      const found = await subject.ask('POST', '/v1/agencies/search', { json: { q: agency.name } })
      const { agencies } = readAs(Agencies, found, 200)
      must(
        agencies.some(({ id }) => id === agency.id),
        'an agency is not found by its name',
      )
    },
  },
  {
    id: 'appointment/receipt',
    rule: 'an appointment is acknowledged with where, what for and when',
    advice: 'Answer 201 once it is stored, with `kind`, `slot` and `meeting`.',
    async run(subject) {
      const place = await placeOf(subject)
      const when = (await timesOf(subject, place)).at(-1)!
      const json = await wish(subject, place, when)
      const receipt = readAs(Receipt, await subject.ask('POST', '/v1/appointments', { json }), 201)
      subject.keep(receipt)
      const { kind, meeting, slot } = receipt.request
      must(kind === 'appointment', `its kind is ${kind}`)
      must(meeting?.agency.id === place.agency.id, `its agency is ${meeting?.agency.id}`)
      must(meeting?.reason.id === place.reason.id, `its reason is ${meeting?.reason.id}`)
      must(Date.parse(slot?.start ?? '') === Date.parse(when), `its slot is ${slot?.start}`)
    },
  },
  {
    id: 'appointment/held',
    rule: 'a time that somebody holds is theirs, and whoever holds it has it',
    advice: 'Keep it for five minutes for whoever shows the same `holder`; a hash of it is enough.',
    async run(subject) {
      const place = await placeOf(subject)
      const when = (await timesOf(subject, place)).at(-2)!
      const holder = subject.newKey().replaceAll('-', '').slice(0, 22)
      const json = { agency: place.agency.id, reason: place.reason.id, when, holder }
      const held = await subject.ask('POST', '/v1/appointments/holds', { json })
      must(held.status === 201, `it answers ${held.status}`)
      const mine = { ...(await wish(subject, place, when)), holder }
      const made = await subject.ask('POST', '/v1/appointments', { json: mine })
      subject.keep(readAs(Receipt, made, 201))
    },
  },
  {
    id: 'appointment/taken',
    rule: 'a time that is not offered is refused, with three others',
    advice: 'Answer 409 slot-taken with the nearest free times, the nearest first.',
    async run(subject) {
      const place = await placeOf(subject)
      await timesOf(subject, place)
      const json = await wish(subject, place, '2020-01-06T09:00:00Z')
      const refused = mustRefuse(
        await subject.ask('POST', '/v1/appointments', { json }),
        'slot-taken',
      )
      must((refused.alternatives ?? []).length > 0, 'it offers no other time')
    },
  },
  {
    id: 'appointment/adviser',
    rule: 'an adviser who was asked for is the one who receives',
    advice: 'Offer the times of that adviser alone, and name them in `meeting.adviser`.',
    async run(subject) {
      const place = await placeOf(subject)
      if (!place.agency.advised) throw new NotHere('nobody there has a name')
      const path = `/v1/agencies/${encodeURIComponent(place.agency.id)}/advisers`
      const { advisers } = readAs(Advisers, await subject.ask('GET', path), 200)
      const adviser = advisers.find(({ reasons }) => reasons?.includes(place.reason.id) ?? true)
      if (!adviser) throw new NotHere('nobody there takes the first reason')
      const when = (await timesOf(subject, place, adviser.id)).at(-3)!
      const json = { ...(await wish(subject, place, when)), adviser: adviser.id }
      const receipt = readAs(Receipt, await subject.ask('POST', '/v1/appointments', { json }), 201)
      subject.keep(receipt)
      const { meeting } = receipt.request
      must(meeting?.adviser?.id === adviser.id, `${meeting?.adviser?.id ?? 'nobody'} receives`)
    },
  },
  {
    id: 'appointment/unknown',
    rule: 'an agency, a reason or an adviser that there is not is refused where it stands',
    advice: 'Answer 422 invalid with a pointer to the field.',
    async run(subject) {
      const place = await placeOf(subject)
      const json = await wish(subject, place, '2030-01-07T09:00:00Z')
      for (const field of ['agency', 'reason', 'adviser'] as const) {
        const asked = await subject.ask('POST', '/v1/appointments', {
          json: { ...json, [field]: 'nowhere' },
        })
        const { errors = [] } = mustRefuse(asked, 'invalid')
        must(
          errors.some(({ pointer }) => pointer === `/${field}`),
          `nothing points at /${field}`,
        )
      }
    },
  },
]
