/**
 * A request that is made: what every kind of it shares, from what is checked to the rows that are stored.
 * The seat that it takes, in a slot or in an agenda, is of its kind.
 */
import { callWord } from '../../content/call-words.ts'
import type { Config } from '../../content/config.ts'
import { isZone } from '../../content/hours.ts'
import type { Asker } from '../../contract/asker.ts'
import { OTHER_TOPIC } from '../../contract/topic.ts'
import { SURFACES } from '../../surfaces.ts'
import { toldBesides } from '../appointments/told.ts'
import { bytea } from '../database/db.ts'
import type { Deps } from '../deps.ts'
import { secretHash } from '../guard/bearer.ts'
import type { Use } from '../guard/limits.ts'
import { NEW_MESSAGES, outboxRows } from '../outbox/rows.ts'
import { calendarToken, newId } from './ids.ts'
import { eraseAfter } from './keeping.ts'
import { phoneToRing } from './phone-policy.ts'
import { newReference } from './reference.ts'
import { contactOf, factsOf, type StoredRequest } from './stored.ts'

export type Fault = { pointer: string; code: string }

/** What no schema knows: the bank's topics, what a surface allows, what clocks there are. */
export function* faultsOf(body: Asker, { topics }: Pick<Config, 'topics'>): Iterable<Fault> {
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

/** For `write`: what visitors wrote themselves. */
export const textsOf = ({ firstName, note, email, consent }: Asker) => ({
  '/firstName': firstName,
  '/note': note,
  '/email': email,
  '/consent': consent,
})

/** For `write`: whose uses are counted. */
export function usesOf({ phone, email }: Asker): Use[] {
  const number = phoneToRing(phone)
  return [
    { limit: 'perPhone', of: number.ok ? number.phone : phone },
    ...(email === undefined ? [] : [{ limit: 'perEmail' as const, of: email.toLowerCase() }]),
  ]
}

/** When it is to be, in the terms of a stored request. */
export type Appointed = Pick<StoredRequest, 'desk' | 'slotStart' | 'slotEnd' | 'day' | 'promisedAt'>

export function newRequest(
  { config, random }: Pick<Deps, 'config' | 'random'>,
  body: Asker,
  own: Appointed &
    Pick<StoredRequest, 'kind' | 'meeting'> &
    Partial<Pick<StoredRequest, 'earlier'>>,
  now: Date,
): StoredRequest {
  const state = own.slotStart ? 'planned' : 'received'
  return {
    id: newId(now, random),
    reference: newReference(random),
    state,
    topic: body.topic,
    locale: localeOf(body, config),
    surface: body.surface,
    service: null,
    madeAt: now,
    firstCallAt: null,
    eraseAt: eraseAfter(own.promisedAt, config),
    phone: body.phone,
    firstName: body.firstName ?? null,
    note: body.note ?? null,
    email: body.email ?? null,
    reminder: body.reminder ?? null,
    zone: body.zone,
    consent: body.consent,
    earlier: false,
    ...own,
    callWord: callWord(random),
    sequence: 0,
    active: true,
    history: [{ state, at: now }],
  }
}

/** One that we have no words in is one that we cannot write in. */
export const localeOf = (
  { locale }: Pick<Asker, 'locale'>,
  { locales }: Pick<Config, 'locales'>,
) => (locales.includes(locale) ? locale : locales[0]!)

/** As a row of `NEW_REQUESTS`. */
export function rowOf(
  { config, ownKey, random }: Pick<Deps, 'config' | 'ownKey' | 'random'>,
  request: StoredRequest,
  manage: string,
): object {
  const at = request.madeAt
  const told = outboxRows(
    config.delivery,
    {
      event: 'request.created',
      at,
      request: factsOf(request),
      customer: contactOf(request),
      besides: toldBesides(config, { to: request, event: 'request.created', who: 'customer' }, at),
    },
    () => newId(at, random),
  )
  return {
    ...request,
    manageHash: bytea(secretHash(manage)),
    calendarHash: bytea(secretHash(calendarToken(ownKey, request.id))),
    told: told.rows,
  }
}

export const NEW_COLUMNS = `id uuid, reference text, kind text, state text, topic text, locale text,
  surface text, "manageHash" bytea, "calendarHash" bytea, "promisedAt" timestamptz,
  "madeAt" timestamptz, "eraseAt" timestamptz, phone text, "firstName" text, note text, email text,
  reminder text, zone text, consent text, desk text, "slotStart" timestamptz, "slotEnd" timestamptz,
  day date, "callWord" text, meeting jsonb, earlier boolean, told json`

/** By the order of their unique values: two processes that store the same never wait for each other. */
export const NEW_REQUESTS = `made as (
    insert into request (id, reference, kind, state, topic, locale, surface, manage_hash,
      calendar_hash, promised_at, made_at, erase_at)
    select id, reference, kind, state, topic, locale, surface, "manageHash", "calendarHash",
      "promisedAt", "madeAt", "eraseAt" from asked
  ), rung as (
    insert into callback (request_id, phone, first_name, note, email, reminder, zone, consent, desk,
      slot_start, slot_end, day, call_word, meeting, earlier)
    select id, phone, "firstName", note, email, reminder, zone, consent, desk, "slotStart", "slotEnd",
      day, "callWord", meeting, earlier from asked order by phone
  ), said as (
    insert into audit (at, reference, what, who)
    select "madeAt", reference, state, 'customer' from asked
  ), told as (${NEW_MESSAGES}
  )`
