/** The checks of an appointment's time: held, taken, moved, given back. It is one person's, whoever asks. */
import { Hold } from '../channels/agency/contract.ts'
import {
  ask,
  fill,
  isOffered,
  meet,
  mustBeNearestFirst,
  placeOf,
  slotsOf,
  timesOf,
  viewOf,
  wish,
  wishAt,
} from './appointment.ts'
import { must } from './broken.ts'
import type { Check } from './check.ts'
import { mustRefuse, readAs } from './subject.ts'

const NOBODY = 'AAAAAAAAAAAAAAAAAAAAAA'
const SIX_MINUTES = 360_000

export const APPOINTMENT_TIMES: readonly Check[] = [
  {
    id: 'appointment/held',
    rule: 'a time that somebody holds is theirs for five minutes, though everybody else wants it',
    advice: 'Keep it for whoever shows the same `holder`; a hash of it is enough.',
    async run(subject) {
      const place = await placeOf(subject)
      const when = (await timesOf(subject, place)).at(-2)!
      const holder = subject.newKey().replaceAll('-', '').slice(0, 22)
      const json = { agency: place.agency.id, reason: place.reason.id, when, holder }
      const held = await subject.ask('POST', '/v1/appointments/holds', { json })
      const { until } = readAs(Hold, held, 201)
      // By the server’s own clock.
      const left = Date.parse(until) - Date.parse((await slotsOf(subject, place)).now)
      must(left > 0 && left < SIX_MINUTES, `it is held for ${Math.round(left / 1_000)} s`)
      mustRefuse(await fill(subject, place, when), 'slot-taken')
      await meet(subject, { ...(await wish(subject, place, when)), holder })
    },
  },
  {
    id: 'appointment/taken',
    rule: 'a time that is not offered is refused, with three others',
    advice: 'Answer 409 slot-taken with the nearest free times, the nearest first.',
    async run(subject) {
      const place = await placeOf(subject)
      const between = Date.parse((await timesOf(subject, place)).at(-3)!) + 61_000
      for (const when of ['2020-01-06T09:00:00Z', new Date(between).toISOString()]) {
        const refused = mustRefuse(
          await ask(subject, await wish(subject, place, when)),
          'slot-taken',
        )
        must((refused.alternatives ?? []).length > 2, `three are not offered instead of ${when}`)
      }
    },
  },
  {
    id: 'appointment/full',
    rule: 'a time is given to so many and no more, and the next one is offered the nearest three',
    advice: 'Let a constraint of the database decide who is last; do not offer what is full.',
    async run(subject) {
      const place = await placeOf(subject)
      const when = (await timesOf(subject, place)).at(-4)!
      const { alternatives = [] } = mustRefuse(await fill(subject, place, when), 'slot-taken')
      must(!(await isOffered(subject, place, when)), 'the time that is full is still offered')
      must(alternatives.length === 3, `${alternatives.length} times are offered instead`)
      mustBeNearestFirst(
        alternatives.map(({ start }) => Math.abs(Date.parse(start) - Date.parse(when))),
      )
    },
  },
  {
    id: 'appointment/moved',
    rule: 'its owner moves it, nobody else does, and where it was is free again',
    advice:
      'Take PUT …/slot with the secret of the receipt; give the old time back with the new one.',
    async run(subject) {
      const place = await placeOf(subject)
      const times = await timesOf(subject, place)
      const [from, to] = [times.at(-2)!, times.at(-6)!]
      const { manage, request } = await meet(subject, await wish(subject, place, from))
      await fill(subject, place, from)
      const path = `/v1/appointments/${request.reference}/slot`
      const json = { when: to }
      mustRefuse(await subject.ask('PUT', path, { json, manage: NOBODY }), 'not-found')
      const call = `/v1/callbacks/${request.reference}/slot`
      mustRefuse(await subject.ask('PUT', call, { json, manage }), 'not-found')
      const { slot, meeting } = viewOf(await subject.ask('PUT', path, { json, manage }))
      must(Date.parse(slot?.start ?? '') === Date.parse(to), `its slot is ${slot?.start}`)
      must(meeting?.agency.id === place.agency.id, `its agency is ${meeting?.agency.id}`)
      must(await isOffered(subject, place, from), `${from} is not offered again`)
    },
  },
  {
    id: 'appointment/given-back',
    rule: 'a time whose appointment is cancelled is offered again',
    advice: 'Let go of the seat in the transaction that cancels.',
    async run(subject) {
      const { place, when, json } = await wishAt(subject, -3)
      const { manage, request } = await meet(subject, json)
      await fill(subject, place, when)
      const path = `/v1/requests/${request.reference}/cancellation`
      const { state } = viewOf(await subject.ask('POST', path, { manage }))
      must(state === 'cancelled', `its state is ${state}`)
      must(await isOffered(subject, place, when), `${when} is not offered any more`)
    },
  },
]
