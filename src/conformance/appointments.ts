/** The checks of an appointment: where, with whom and what for, and what is refused. */
import { Agencies } from '../channels/agency/contract.ts'
import { Advisers } from '../contract/adviser.ts'
import { Receipt } from '../contract/request.ts'
import {
  ask,
  dayOf,
  find,
  meet,
  mustBeNearestFirst,
  mustHave,
  placeOf,
  slotsOf,
  timesOf,
  wish,
  wishAt,
} from './appointment.ts'
import { must, NotHere } from './broken.ts'
import type { Check } from './check.ts'
import { mustRefuse, readAs } from './subject.ts'

const IBAN = 'FR76 3000 6000 0112 3456 7890 189'

export const APPOINTMENTS: readonly Check[] = [
  {
    id: 'appointment/search',
    rule: 'agencies are found by what a body says, so that nothing typed is in an address',
    advice:
      'Answer POST /v1/agencies/search as GET /v1/agencies, with `q`, `near`, `reason`, `entity`, `filters`.',
    async run(subject) {
      const { agency } = await placeOf(subject)
      const found = await subject.ask('POST', '/v1/agencies/search', { json: { q: agency.name } })
      mustHave(readAs(Agencies, found, 200), agency)
    },
  },
  {
    id: 'appointment/found',
    rule: 'an agency is found by what it is called, and by where somebody is the nearest first',
    advice: 'Read `q` and `near`; give each `metres` with a position, and 422 to one that is none.',
    async run(subject) {
      const { agency } = await placeOf(subject)
      const named = await find(subject, `?q=${encodeURIComponent(agency.name)}`)
      mustHave(named, agency)
      must(named.agencies.length <= 10, `${named.agencies.length} are answered, more than ten`)
      const { agencies } = await find(subject, '?near=48.85,2.35')
      const far = agencies.find((one) => one.position && one.metres === undefined)
      must(!far, `how far ${far?.name} is, is not said`)
      mustBeNearestFirst(agencies.map(({ metres }) => metres ?? Infinity))
      mustRefuse(await subject.ask('GET', '/v1/agencies?near=north'), 'invalid')
    },
  },
  {
    id: 'appointment/narrowed',
    rule: 'a filter leaves as many agencies as it says',
    advice:
      'Count in `filters` how many of all that were found have each trait; take it as `filter`.',
    async run(subject) {
      await placeOf(subject)
      const { filters = [], total } = await find(subject)
      if (filters.length === 0) throw new NotHere('nothing tells its agencies apart')
      for (const { trait, count } of filters.slice(0, 4)) {
        const left = await find(subject, `?filter=${encodeURIComponent(trait)}`)
        must(left.total === count, `${trait} leaves ${left.total}, not ${count}`)
        must(count <= total, `${trait} leaves more than there are`)
      }
    },
  },
  {
    id: 'appointment/receipt',
    rule: 'an appointment is acknowledged with where, what for and when',
    advice: 'Answer 201 once it is stored, with `kind`, `slot` and `meeting`.',
    async run(subject) {
      const { place, when, json } = await wishAt(subject, -1)
      const { request } = await meet(subject, json)
      const { kind, meeting, slot } = request
      must(kind === 'appointment', `its kind is ${kind}`)
      must(meeting?.agency.id === place.agency.id, `its agency is ${meeting?.agency.id}`)
      must(meeting?.reason.id === place.reason.id, `its reason is ${meeting?.reason.id}`)
      must(Date.parse(slot?.start ?? '') === Date.parse(when), `its slot is ${slot?.start}`)
      must(request.callWord !== undefined, 'it has no call word')
      for (const act of ['move', 'cancel', 'erase'] as const) {
        must(request.may.includes(act), `its owner may not ${act}`)
      }
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
      const { meeting } = (await meet(subject, json)).request
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
        const { errors = [] } = mustRefuse(
          await ask(subject, { ...json, [field]: 'nowhere' }),
          'invalid',
        )
        must(
          errors.some(({ pointer }) => pointer === `/${field}`),
          `nothing points at /${field}`,
        )
      }
    },
  },
  {
    id: 'appointment/earlier',
    rule: 'whoever waits for an earlier time, or is reminded by e-mail, gives an address',
    advice: 'Answer 422 invalid at /email without one, and 201 with one.',
    async run(subject) {
      const { json } = await wishAt(subject, -4)
      for (const wanted of [{ earlier: true }, { reminder: 'email' }]) {
        const { errors = [] } = mustRefuse(await ask(subject, { ...json, ...wanted }), 'invalid')
        const isSaid = errors.some(({ pointer }) => pointer === '/email')
        must(isSaid, `nothing points at /email for ${Object.keys(wanted).join()}`)
      }
      // Of no mailbox that there is.
      const email = 'conformite@exemple.invalid'
      await meet(subject, { ...json, email, earlier: true, reminder: 'email' })
    },
  },
  {
    id: 'appointment/once',
    rule: 'one number has one appointment a day, and one key one appointment',
    advice:
      'Refuse the second with 409 already-asked; give the first answer again to the same key.',
    async run(subject) {
      const place = await placeOf(subject)
      const { day, slots } = await dayOf(subject, place)
      const json = await wish(subject, place, slots[0]!.start)
      const key = subject.newKey()
      const [first, again] = [
        await subject.ask('POST', '/v1/appointments', { json, key }),
        await subject.ask('POST', '/v1/appointments', { json, key }),
      ]
      subject.keep(readAs(Receipt, first, 201))
      must(again.text === first.text, 'the same key has another answer')
      // At a time that is free still: that one seat is taken is no rule of one a day.
      const { days } = await slotsOf(subject, place)
      const left = days.find((one) => one.day === day)?.slots.at(-1)
      if (!left) throw new NotHere('no time of that day is left')
      mustRefuse(await ask(subject, { ...json, when: left.start }), 'already-asked')
    },
  },
  {
    id: 'appointment/secret',
    rule: 'a note that holds an account number is refused, and not told back',
    advice: 'Answer 422 sensitive-data; store and log nothing of it.',
    async run(subject) {
      const { json } = await wishAt(subject, -5)
      const answer = await ask(subject, { ...json, note: IBAN })
      mustRefuse(answer, 'sensitive-data')
      must(!answer.text.replace(/\D/g, '').includes('30006000'), 'the refusal holds the number')
    },
  },
]
