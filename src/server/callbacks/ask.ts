/**
 * `POST /v1/callbacks`: somebody wants to be rung. What a schema cannot know is checked here, then the
 * request, its seat in the slot, its line in the audit and the word to the bank's tools are one
 * statement.
 */
import type { CallbackRequest } from '../../channels/callback/contract.ts'
import type { Receipt } from '../../contract/request.ts'
import type { Deps } from '../deps.ts'
import { problem } from '../problem.ts'
import { newSecret } from '../requests/ids.ts'
import { faultsOf, NEW_COLUMNS, NEW_REQUESTS, newRequest, rowOf } from '../requests/new.ts'
import { phoneToRing } from '../requests/phone-policy.ts'
import { NEW_SEATS } from '../requests/seats.ts'
import { viewOf } from '../requests/stored.ts'
import type { RowKind, Write } from '../writing.ts'
import { alternatives, appoint, type Desk } from './desk.ts'

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
  const own = { kind: 'callback', meeting: null, ...time } as const
  const request = newRequest(deps, { ...body, phone: number.phone }, own, now)
  const answer: Receipt = { manage, request: viewOf(request, ownKey) }
  return {
    status: 201,
    answer,
    kind: ASKED,
    row: { ...rowOf(deps, request, manage), capacity: desk.rules.capacity },
    refusals: {
      slot_has_room: taken,
      callback_once_a_day: () => problem('already-asked'),
    },
    drawn: ['request_reference_unique'],
  }
}

const ASKED: RowKind = {
  columns: `${NEW_COLUMNS}, capacity int`,
  sql: `${NEW_REQUESTS}, seats as (${NEW_SEATS}
  )`,
}
