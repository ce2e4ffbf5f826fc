/**
 * `POST /v1/callbacks`: somebody wants to be rung. What a schema cannot know is checked here, then the
 * request, its seat in the slot, its line in the audit and the word to the bank's tools are one
 * statement.
 */
import { type CallbackRequest, OTHER_TOPIC } from '../../channels/callback/contract.ts'
import { callWord } from '../../content/call-words.ts'
import type { Config } from '../../content/config.ts'
import { isZone } from '../../content/hours.ts'
import type { Receipt } from '../../contract/request.ts'
import { SURFACES } from '../../surfaces.ts'
import type { Deps } from '../deps.ts'
import { secretHash } from '../guard/bearer.ts'
import { outboxCte, outboxRows } from '../outbox/rows.ts'
import { problem } from '../problem.ts'
import { said } from '../requests/change.ts'
import { calendarToken, newId, newSecret } from '../requests/ids.ts'
import { eraseAfter } from '../requests/keeping.ts'
import { parameters } from '../requests/parameters.ts'
import { newReference } from '../requests/reference.ts'
import { seatsCte } from '../requests/seats.ts'
import { contactOf, factsOf, type StoredRequest, viewOf } from '../requests/stored.ts'
import type { Write } from '../writing.ts'
import { type Appointed, alternatives, appoint, type Desk } from './desk.ts'
import { phoneToRing } from './phone-policy.ts'

type Fault = { pointer: string; code: string }

export async function askForCallback(
  deps: Deps,
  desk: Desk,
  body: CallbackRequest,
  now: Date,
): Promise<Write | Response> {
  const { config, db, ownKey, random } = deps
  const number = phoneToRing(body.phone)
  const time = appoint(desk, body.when, now)
  const faults = [
    ...(number.ok ? [] : [{ pointer: '/phone', code: number.code }]),
    ...(time === 'not-offered' ? [{ pointer: '/when', code: time }] : []),
    ...faultsOf(body, config),
  ]
  if (!number.ok || time === 'not-offered' || faults.length > 0) {
    return problem('invalid', { errors: faults })
  }
  const taken = async () =>
    problem('slot-taken', { alternatives: await alternatives(db, desk, new Date(body.when), now) })
  if (time === 'late') return taken()

  const manage = newSecret(random)
  const request = newRequest(deps, { ...body, phone: number.phone }, time, now)
  const answer: Receipt = { manage, request: viewOf(request, ownKey) }
  return {
    status: 201,
    answer,
    ...insert(deps, request, { manage, capacity: desk.rules.capacity }, now),
    refusals: {
      slot_has_room: taken,
      callback_once_a_day: () => problem('already-asked'),
    },
    drawn: 'request_reference_unique',
  }
}

/** What no schema knows: the bank's topics, what a surface allows, what clocks there are. */
function* faultsOf(body: CallbackRequest, { topics }: Config): Iterable<Fault> {
  if (body.topic !== OTHER_TOPIC && !topics.some(({ id }) => id === body.topic)) {
    yield { pointer: '/topic', code: 'unknown' }
  }
  if (body.note !== undefined && !SURFACES[body.surface].own) {
    yield { pointer: '/note', code: 'not-here' }
  }
  if (body.reminder === 'email' && body.email === undefined) {
    yield { pointer: '/email', code: 'missing' }
  }
  if (!isZone(body.zone)) yield { pointer: '/zone', code: 'unknown' }
}

function newRequest(
  { config, random }: Deps,
  body: CallbackRequest,
  time: Appointed,
  now: Date,
): StoredRequest {
  const state = time.slotStart ? 'planned' : 'received'
  return {
    id: newId(now, random),
    reference: newReference(random),
    kind: 'callback',
    state,
    topic: body.topic,
    // One that we have no words in is one that we cannot write in.
    locale: config.locales.includes(body.locale) ? body.locale : config.locales[0]!,
    surface: body.surface,
    service: null,
    madeAt: now,
    firstCallAt: null,
    eraseAt: eraseAfter(time.promisedAt, config),
    phone: body.phone,
    firstName: body.firstName ?? null,
    note: body.note ?? null,
    email: body.email ?? null,
    reminder: body.reminder ?? null,
    zone: body.zone,
    consent: body.consent,
    ...time,
    callWord: callWord(random),
    sequence: 0,
    active: true,
    history: [{ state, at: now }],
  }
}

function insert(
  { config, ownKey, random }: Deps,
  request: StoredRequest,
  { manage, capacity }: { manage: string; capacity: number },
  now: Date,
): Pick<Write, 'sql' | 'params'> {
  const { $, params } = parameters()
  const calendar = calendarToken(ownKey, request.id)
  const made = `made as (
    insert into request (id, reference, kind, state, topic, locale, surface, manage_hash,
      calendar_hash, promised_at, made_at, erase_at)
    values (${[
      request.id,
      request.reference,
      request.kind,
      request.state,
      request.topic,
      request.locale,
      request.surface,
      secretHash(manage),
      secretHash(calendar),
      request.promisedAt,
      request.madeAt,
      request.eraseAt,
    ]
      .map($)
      .join(', ')})
    returning id
  )`
  const rung = `rung as (
    insert into callback (request_id, phone, first_name, note, email, reminder, zone, consent, desk,
      slot_start, slot_end, day, call_word)
    values (${[
      request.id,
      request.phone,
      request.firstName,
      request.note,
      request.email,
      request.reminder,
      request.zone,
      request.consent,
      request.desk,
      request.slotStart,
      request.slotEnd,
      request.day,
      request.callWord,
    ]
      .map($)
      .join(', ')})
  )`
  const seats = seatsCte($, { to: request, capacity, now }, 'made')
  const line = said(
    $,
    { at: now, reference: request.reference, what: request.state, who: 'customer' },
    'made',
  )
  const told = outboxCte(
    outboxRows(
      config.delivery,
      {
        event: 'request.created',
        at: now,
        request: factsOf(request),
        customer: contactOf(request),
      },
      () => newId(now, random),
    ),
    { parameter: params.length + 1 },
  )
  return {
    sql: [made, rung, ...(seats ? [seats] : []), line, told.sql].join(', '),
    params: [...params, told.param],
  }
}
