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
import { bytea } from '../database/db.ts'
import type { Deps } from '../deps.ts'
import { secretHash } from '../guard/bearer.ts'
import { NEW_MESSAGES, outboxRows } from '../outbox/rows.ts'
import { problem } from '../problem.ts'
import { calendarToken, newId, newSecret } from '../requests/ids.ts'
import { eraseAfter } from '../requests/keeping.ts'
import { newReference } from '../requests/reference.ts'
import { NEW_SEATS } from '../requests/seats.ts'
import { contactOf, factsOf, type StoredRequest, viewOf } from '../requests/stored.ts'
import type { RowKind, Write } from '../writing.ts'
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
    kind: ASKED,
    row: rowOf(deps, request, { manage, capacity: desk.rules.capacity }),
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

/** As a row of `ASKED`. */
function rowOf(
  { config, ownKey, random }: Deps,
  request: StoredRequest,
  { manage, capacity }: { manage: string; capacity: number },
): object {
  const at = request.madeAt
  const told = outboxRows(
    config.delivery,
    { event: 'request.created', at, request: factsOf(request), customer: contactOf(request) },
    () => newId(at, random),
  )
  return {
    ...request,
    manageHash: bytea(secretHash(manage)),
    calendarHash: bytea(secretHash(calendarToken(ownKey, request.id))),
    capacity,
    told: told.rows,
  }
}

/** By the order of their unique values: two processes that store the same never wait for each other. */
const ASKED: RowKind = {
  columns: `id uuid, reference text, kind text, state text, topic text, locale text, surface text,
    "manageHash" bytea, "calendarHash" bytea, "promisedAt" timestamptz, "madeAt" timestamptz,
    "eraseAt" timestamptz, phone text, "firstName" text, note text, email text, reminder text,
    zone text, consent text, desk text, "slotStart" timestamptz, "slotEnd" timestamptz, day date,
    "callWord" text, capacity int, told json`,
  sql: `made as (
    insert into request (id, reference, kind, state, topic, locale, surface, manage_hash,
      calendar_hash, promised_at, made_at, erase_at)
    select id, reference, kind, state, topic, locale, surface, "manageHash", "calendarHash",
      "promisedAt", "madeAt", "eraseAt" from asked
  ), rung as (
    insert into callback (request_id, phone, first_name, note, email, reminder, zone, consent, desk,
      slot_start, slot_end, day, call_word)
    select id, phone, "firstName", note, email, reminder, zone, consent, desk, "slotStart", "slotEnd",
      day, "callWord" from asked order by phone
  ), seats as (${NEW_SEATS}
  ), said as (
    insert into audit (at, reference, what, who)
    select "madeAt", reference, state, 'customer' from asked
  ), told as (${NEW_MESSAGES}
  )`,
}
