/**
 * `POST /v1/hooks/threads`, and the desk: the bank's own tools answer, hand on, acknowledge, close, or say that somebody
 * has read. A message may come several times, also at once, and is obeyed once.
 */
import type { ThreadUpdate } from '../../contract/thread-hooks.ts'
import { violated } from '../database/db.ts'
import type { Deps } from '../deps.ts'
import { problem } from '../problem.ts'
import { type Acting, said } from '../requests/change.ts'
import { newId } from '../requests/ids.ts'
import { done, isKnown, onceOf, outrun, rememberedUntil, TRIES } from '../requests/once.ts'
import { type Parameters, parameters } from '../requests/parameters.ts'
import { folded } from './folded.ts'
import { eraseThreadAfter } from './promise.ts'
import { type NamedThread, namedThread, type StoredMessage, type StoredThread } from './stored.ts'
import { briefFacts, toldCte } from './told.ts'

export async function updateThread(
  deps: Deps,
  messageId: string,
  update: ThreadUpdate,
  now: Date,
  acting?: Acting,
): Promise<Response> {
  const message = onceOf(`thread hook ${messageId}`)
  if (await isKnown(deps, message)) return done()
  for (let tries = 0; tries < TRIES; tries++) {
    const from = await namedThread(deps.db, update.reference)
    if (!from) return problem('not-found')
    if (acting && acting.sequence !== from.sequence) return outrun(deps, message)
    const to = after(from, update, now)
    if (!to) return problem('state-refused')
    try {
      if (await store(deps, message, { from, to, update, by: acting?.by }, now)) {
        deps.wake()
        return done()
      }
    } catch (error) {
      if (violated(error) === 'idempotency_once') return done()
      throw error
    }
  }
  return problem('in-progress')
}

/** @returns the thread as it is then; nothing where that cannot be */
export function after(
  from: NamedThread,
  update: ThreadUpdate,
  now: Date,
): StoredThread | undefined {
  const names = {
    adviser: ('adviser' in update ? update.adviser : undefined) ?? from.adviser,
    service: ('service' in update ? update.service : undefined) ?? from.service,
  }
  const isOpenComplaint = from.kind === 'complaint' && from.acknowledgedAt === null
  switch (update.what) {
    case 'read':
      return from
    case 'reply':
      return {
        ...from,
        ...names,
        state: 'answered',
        firstReplyAt: from.firstReplyAt ?? latest(now, from.madeAt),
        acknowledgedAt: isOpenComplaint ? now : from.acknowledgedAt,
      }
    case 'transferred':
      return { ...from, ...names, promisedAt: earliest(new Date(update.due), from.answerBy) }
    case 'acknowledged':
      if (!isOpenComplaint || !from.answerBy) return undefined
      return { ...from, ...names, acknowledgedAt: now, promisedAt: from.answerBy }
    case 'closed':
      return from.state === 'closed' ? undefined : { ...from, ...names, state: 'closed' }
  }
}

/** No service may take longer than the law allows the bank. */
const earliest = (promised: Date, legal: Date | null): Date =>
  legal && legal < promised ? legal : promised

/** Our clock may have been set back: nobody is answered before they asked. */
const latest = (a: Date, b: Date): Date => (a > b ? a : b)

interface Updating {
  from: NamedThread
  to: StoredThread
  update: ThreadUpdate
  by: Acting['by'] | undefined
}

/** @returns whether the thread was still as it was read */
async function store(
  deps: Deps,
  message: Uint8Array,
  updating: Updating,
  now: Date,
): Promise<boolean> {
  const { $, params } = parameters()
  const isRead = updating.update.what === 'read'
  const parts = isRead ? read($, updating, now) : changed(deps, $, updating, now)
  const once = `once as (
    insert into idempotency (key_hash, body_hash, status, answer, expires_at)
    select ${$(message)}::bytea, '', 204, '', ${$(rememberedUntil(now))}::timestamptz from changed returning 1
  )`
  const { rows } = await deps.db.query<{ stored: number }>(
    `with ${[...parts, once].join(', ')} select count(*)::int as stored from once`,
    params,
  )
  return rows[0]?.stored === 1
}

/** All that the customer has written so far. */
const read = ($: Parameters['$'], { from }: Updating, now: Date): string[] => [
  `changed as (select 1)`,
  `opened as (
    update message set read_at = ${$(now)}, delivered_at = coalesce(delivered_at, ${$(now)})
    where request_id = ${$(from.id)} and author = 'customer' and read_at is null
  )`,
]

function changed(
  { config, random }: Pick<Deps, 'config' | 'random'>,
  $: Parameters['$'],
  { from, to, update, by }: Updating,
  now: Date,
): string[] {
  const written = messageOf(update)
  return [
    `changed as (
      update thread set sequence = sequence + 1, changed_at = ${$(now)}, adviser = ${$(to.adviser)},
        acknowledged_at = ${$(to.acknowledgedAt)}
      where request_id = ${$(from.id)} and sequence = ${$(from.sequence)} returning request_id
    )`,
    `recorded as (
      update request set state = ${$(to.state)}, service = ${$(to.service)},
        alerted_at = case when promised_at = ${$(to.promisedAt)} then alerted_at end,
        promised_at = ${$(to.promisedAt)}, first_call_at = ${$(to.firstReplyAt)},
        erase_at = ${$(eraseThreadAfter(now, config))}
      where id in (select request_id from changed)
    )`,
    `written as (
      insert into message (id, request_id, customer_id, kind, author, adviser, service, due_at, body,
        folded, made_at)
      select ${$(newId(now, random))}::uuid, request_id, ${$(from.customerId)}::uuid,
        ${$(written.kind)}::text, 'bank', ${$(written.adviser)}::text, ${$(written.service)}::text,
        ${$(written.dueAt)}::timestamptz, ${$(written.body)}::text, ${$(folded(written.body))}::text,
        ${$(now)}::timestamptz
      from changed
    )`,
    said($, { at: now, reference: from.reference, what: update.what, who: 'bank', by }),
    toldCte(
      { config, random },
      $,
      { event: 'thread.updated', at: now, facts: briefFacts(to, from.identity) },
      'changed',
    ),
  ]
}

type Said = Pick<StoredMessage, 'kind' | 'adviser' | 'service' | 'dueAt' | 'body'>

function messageOf(update: ThreadUpdate): Said {
  return {
    kind: update.what === 'reply' || update.what === 'read' ? 'text' : update.what,
    adviser: ('adviser' in update ? update.adviser : undefined) ?? null,
    service: ('service' in update ? update.service : undefined) ?? null,
    dueAt: update.what === 'transferred' ? update.due : null,
    body: update.what === 'reply' ? update.text : '',
  }
}
