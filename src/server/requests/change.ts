/**
 * A change of a request, as one statement: the request, the slot that it leaves or takes, the line in
 * the audit, and the word to others. All of it or none.
 *
 * The request must still be as it was read, or nothing happens: `changed` returns no row, and every
 * other expression selects from `changed`.
 */
import type { RequestEvent } from '../../contract/event.ts'
import { changedSeat } from '../appointments/seats.ts'
import { toldBesides } from '../appointments/told.ts'
import type { Deps } from '../deps.ts'
import { outboxCte, outboxRows } from '../outbox/rows.ts'
import type { Alone } from '../writing.ts'
import { newId } from './ids.ts'
import { type Parameters, parameters } from './parameters.ts'
import { capacityOf, seatsCte } from './seats.ts'
import { contactOf, factsOf, type StoredRequest } from './stored.ts'

/** Of the bank, at our own desk. */
export interface Adviser {
  /** By the name that the sign-in gives them, the same each time. */
  subject: string
  /** As customers may read it. « Camille Martin »; empty where nobody said it. */
  name: string
}

/** An act at our own desk: who does it, and what of the item they had read. */
export interface Acting {
  by: Adviser
  sequence: number
  /** Who has taken it, as `taken` names them, and has it no more then: another service does. */
  frees?: string | undefined
}

export interface Change {
  /** As it was read. */
  from: StoredRequest
  /** As it will be; its `sequence` and its history are made here. */
  to: StoredRequest
  event: RequestEvent
  who: 'customer' | 'bank'
  /** Of the bank: who, where it was at our own desk. */
  by?: Adviser | undefined
  frees?: string | undefined
  /** Of an appointment: the seat that it has afterwards, if any. */
  span?: string | undefined
}

export type Changed = Required<Alone> & {
  /** The request as it is when the statement has run. */
  request: StoredRequest
}

export function change(
  { config, random }: Pick<Deps, 'config' | 'random'>,
  { from, to, event, who, by, frees, span }: Change,
  now: Date,
): Changed {
  const isNewState = to.state !== from.state
  const request: StoredRequest = {
    ...to,
    sequence: from.sequence + 1,
    history: isNewState ? [...to.history, { state: to.state, at: now }] : to.history,
  }
  const { $, params } = parameters()
  const seats = from.meeting
    ? changedSeat($, { id: newId(now, random), span, now }, 'changed')
    : seatsCte($, { from, to, capacity: capacityOf(config), force: who === 'bank', now }, 'changed')
  const parts = [
    `changed as (
      update callback set slot_start = ${$(to.slotStart)}, slot_end = ${$(to.slotEnd)},
        day = ${$(to.day)}, active = ${$(to.active)}, meeting = ${$(to.meeting)}::jsonb,
        sequence = sequence + 1
      where request_id = ${$(from.id)} and sequence = ${$(from.sequence)}
      returning request_id
    )`,
    `recorded as (
      update request set state = ${$(to.state)}, service = ${$(to.service)},
        alerted_at = case when promised_at = ${$(to.promisedAt)} then alerted_at end,
        promised_at = ${$(to.promisedAt)}, first_call_at = ${$(to.firstCallAt)},
        erase_at = ${$(to.eraseAt)}
      where id in (select request_id from changed)
    )`,
    ...(seats ? [seats] : []),
    ...(frees === undefined ? [] : [freed($, frees)]),
    said($, { at: now, reference: to.reference, what: isNewState ? to.state : 'changed', who, by }),
  ]
  const told = outboxCte(
    outboxRows(
      config.delivery,
      {
        event,
        at: now,
        request: factsOf(request),
        customer: contactOf(request),
        besides: toldBesides(config, { from, to: request, event, who }, now),
      },
      () => newId(now, random),
    ),
    { parameter: params.length + 1, when: 'exists (select from changed)' },
  )
  return {
    request,
    sql: [...parts, told.sql].join(', '),
    params: [...params, told.param],
    needs: 'changed',
  }
}

/** What was taken by them is taken by nobody, when `changed` has the request. */
export const freed = ($: Parameters['$'], adviser: string): string =>
  `freed as (
    delete from taken where request_id in (select request_id from changed) and adviser = ${$(adviser)}
  )`

interface AuditLine {
  at: Date
  reference: string
  what: string
  who: 'customer' | 'bank' | 'server'
  by?: Adviser | undefined
}

/** The line that stays. @param of the expression that says by a row that it happened */
export const said = (
  $: Parameters['$'],
  { at, reference, what, who, by }: AuditLine,
  of = 'changed',
): string =>
  `said as (
    insert into audit (at, reference, what, who, adviser, adviser_name)
    select ${$(at)}::timestamptz, ${$(reference)}::text, ${$(what)}::text, ${$(who)}::text,
      ${$(by?.subject ?? null)}::text, ${$(by ? by.name || by.subject : null)}::text from ${of}
  )`
