/**
 * The waiting list: who has an appointment and asked to hear of an earlier time is told when one becomes
 * free. Told, not given: it is had by whoever takes it first, and nobody's appointment changes by itself.
 *
 * Looked at once a minute, by every process; what is free is compared with what was free the last time,
 * so that a time which was there to be chosen all along is no news.
 */
import type { Config } from '../../content/config.ts'
import type { Deps } from '../deps.ts'
import { customerFacts } from '../outbox/rows.ts'
import { newId } from '../requests/ids.ts'
import { factsOf, STORED, type StoredRequest } from '../requests/stored.ts'
import { visitOf } from './move.ts'
import { type Office, officeOf } from './office.ts'

/** In a minute; those that were looked at longest ago come first. */
const MOST = 200
const DAY = 86_400_000

type Waiting = StoredRequest & { earliest: Date | null; lookedAt: Date | null }

/** @returns how many were told */
export async function offerEarlier(deps: Deps): Promise<number> {
  const office = officeOf(deps)
  if (!office) return 0
  const now = deps.now()
  const { rows } = await deps.db.query<Waiting>(
    `select waiting.*, c.earliest, c.looked_at as "lookedAt" from callback c
     join lateral (${STORED} where r.id = c.request_id) waiting on true
     where c.earlier and c.active and c.slot_start > $1 and waiting.state = 'planned'
     order by c.looked_at nulls first limit ${MOST}`,
    [new Date(now.getTime() + DAY)],
  )
  const told = new Set<string>()
  let count = 0
  // Who has waited longest hears of a time first.
  for (const request of rows.toSorted((a, b) => +a.madeAt - +b.madeAt))
    count += await look(deps, office, request, told, now)
  if (count > 0) deps.wake()
  return count
}

/** @param told times that somebody hears of in this round: each is offered to one */
async function look(
  deps: Deps,
  office: Office,
  request: Waiting,
  told: Set<string>,
  now: Date,
): Promise<number> {
  const place = office.place(request.desk)
  if (!place || !request.slotStart) return 0
  const own = { requestId: request.id }
  const found = await office.earlier(visitOf(request, place), request.slotStart, now, own)
  const isNews =
    found !== undefined &&
    request.lookedAt !== null &&
    (request.earliest === null || found < request.earliest)
  const name = `${request.desk} ${found?.toISOString()}`
  if (isNews && told.has(name)) return 0
  if (isNews) told.add(name)
  const row = isNews ? offerOf(deps.config, request, found) : undefined
  // Only if nobody else has looked meanwhile.
  const { rows } = await deps.db.query<{ told: number }>(
    `with won as (
       update callback set earliest = $2, looked_at = $3
       where request_id = $1 and sequence = $4 and looked_at is not distinct from $5::timestamptz
       returning 1
     ), told as (
       insert into outbox (id, request_id, target, event, payload, due_at, made_at)
       select $6::uuid, $1, 'mail:customer', 'customer.earlier', $7::jsonb, $3, $3
       where $7::jsonb is not null and exists (select from won) returning 1
     ) select count(*)::int as told from told`,
    [
      request.id,
      found ?? null,
      now,
      request.sequence,
      request.lookedAt,
      newId(now, deps.random),
      row ? JSON.stringify(row) : null,
    ],
  )
  return rows[0]?.told ?? 0
}

const offerOf = ({ delivery }: Config, request: StoredRequest, free: Date) =>
  request.email !== null && delivery.mail?.customers
    ? { ...customerFacts(factsOf(request), request.email), earlier: free.toISOString() }
    : undefined
