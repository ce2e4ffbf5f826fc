/**
 * `POST /v1/hooks/requests`, and the desk: the bank's own tools say how a request stands. A message may come several
 * times, also at once, and is obeyed once.
 */
import type { Config } from '../../content/config.ts'
import type { StateUpdate } from '../../contract/hooks.ts'
import { dayOf } from '../../triage/slots.ts'
import { seatOfTheBank } from '../appointments/seats.ts'
import { violated } from '../database/db.ts'
import type { Deps } from '../deps.ts'
import { problem } from '../problem.ts'
import { type Acting, type Change, change } from './change.ts'
import { eraseAfter } from './keeping.ts'
import { done, isKnown, onceOf, outrun, rememberedUntil, TRIES } from './once.ts'
import { bankMaySay, isOpen } from './states.ts'
import { findRequest, type StoredRequest } from './stored.ts'

/** Another service rings, and by then. A time that was agreed stays; who is received is expected where they are. */
export interface HandedOn {
  reference: string
  service: string
  /** Left out where a time was agreed. */
  due?: string | undefined
}

/** By what an update of a request is remembered. */
export const onceOfRequest = (messageId: string): Uint8Array => onceOf(`hook ${messageId}`)

export async function updateRequest(
  deps: Deps,
  messageId: string,
  update: StateUpdate | HandedOn,
  now: Date,
  acting?: Acting,
): Promise<Response> {
  const message = onceOfRequest(messageId)
  if (await isKnown(deps, message)) return done()
  for (let tries = 0; tries < TRIES; tries++) {
    const from = await findRequest(deps.db, update.reference)
    if (!from) return problem('not-found')
    if (acting && acting.sequence !== from.sequence) return outrun(deps, message)
    const to = after(from, update, deps.config, now)
    if (!to) return problem('state-refused')
    const slot = 'slot' in update ? update.slot : undefined
    const span = from.meeting && slot && (await seatOfTheBank(deps.db, from, slot, now))
    try {
      if (
        await store(
          deps,
          message,
          { from, to, by: acting?.by, frees: acting?.frees, ...(span && { span }) },
          now,
        )
      ) {
        deps.wake()
        return done()
      }
    } catch (error) {
      const constraint = violated(error)
      if (constraint === 'idempotency_once') return done()
      if (ONCE_A_DAY.has(constraint)) return problem('already-asked')
      if (constraint !== 'seat_is_free') throw error // else somebody was faster there
    }
  }
  return problem('in-progress')
}

const ONCE_A_DAY = new Set<string | undefined>(['callback_once_a_day', 'appointment_once_a_day'])

/** @returns whether the request was still as it was read */
async function store(
  deps: Deps,
  message: Uint8Array,
  what: Pick<Change, 'from' | 'to' | 'by' | 'frees' | 'span'>,
  now: Date,
): Promise<boolean> {
  const { sql, params } = change(deps, { ...what, event: 'request.updated', who: 'bank' }, now)
  const [key, expires] = [params.length + 1, params.length + 2]
  const { rows } = await deps.db.query<{ stored: number }>(
    `with ${sql}, once as (
       insert into idempotency (key_hash, body_hash, status, answer, expires_at)
       select $${key}::bytea, '', 204, '', $${expires}::timestamptz where exists (select from changed)
       returning 1
     ) select count(*)::int as stored from once`,
    [...params, message, rememberedUntil(now)],
  )
  return rows[0]?.stored === 1
}

/** @returns the request as it is then; nothing where that cannot be */
function after(
  from: StoredRequest,
  update: StateUpdate | HandedOn,
  config: Config,
  now: Date,
): StoredRequest | undefined {
  if (!('state' in update)) return handedOn(from, update)
  const { state, at, service, slot } = update
  if (!bankMaySay(from.state, state)) return undefined
  const to = { ...from, state, service: service ?? from.service }
  if (slot) {
    const [slotStart, slotEnd] = [new Date(slot.start), new Date(slot.end)]
    const place = from.meeting?.agency ?? config.hours[from.desk]
    return {
      ...to,
      slotStart,
      slotEnd,
      day: place ? dayOf(place, slotStart) : slot.start.slice(0, 10),
      promisedAt: slotEnd,
      eraseAt: eraseAfter(slotEnd, config),
      active: true,
    }
  }
  // Whoever said when it happened may have a clock of their own, and ours may have been set back.
  const happened = new Date(
    Math.max(Math.min(at === undefined ? +now : Date.parse(at), +now), +from.madeAt),
  )
  return {
    ...to,
    active: false,
    firstCallAt: state === 'closed' ? from.firstCallAt : (from.firstCallAt ?? happened),
    eraseAt: eraseAfter(happened, config),
  }
}

function handedOn(from: StoredRequest, { service, due }: HandedOn): StoredRequest | undefined {
  const promisedAt = due === undefined ? from.slotEnd : new Date(due)
  if (from.meeting || !isOpen(from.state) || !promisedAt) return undefined
  return { ...from, service, promisedAt }
}
