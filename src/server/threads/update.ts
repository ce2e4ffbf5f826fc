/**
 * `POST /v1/hooks/threads`, and the desk: the bank's own tools answer, hand on, acknowledge, close, or say that somebody
 * has read. A message may come several times, also at once, and is obeyed once.
 */
import type { ThreadUpdate } from '../../contract/thread-hooks.ts'
import { violated } from '../database/db.ts'
import type { Deps } from '../deps.ts'
import { problem } from '../problem.ts'
import { type Acting, freed, said } from '../requests/change.ts'
import { newId } from '../requests/ids.ts'
import { done, isKnown, onceOf, outrun, rememberedUntil, TRIES } from '../requests/once.ts'
import { type Parameters, parameters } from '../requests/parameters.ts'
import { folded } from './folded.ts'
import { eraseThreadAfter, remindAt } from './promise.ts'
import { type NamedThread, namedThread, type StoredMessage, type StoredThread } from './stored.ts'
import { briefFacts, toldCte } from './told.ts'

/** What an answer brings that no hook does. */
export interface ByMail {
  /** Checked; stored with the answer. */
  files: readonly BankFile[]
  /** So long the same e-mail may come again. */
  days: number
}

interface BankFile {
  name: string
  /** By its content. */
  type: string
  bytes: Uint8Array
}

/** By what an update of a thread is remembered. */
export const onceOfThread = (messageId: string): Uint8Array => onceOf(`thread hook ${messageId}`)

/** @param messageId the same each time that it comes */
export async function updateThread(
  deps: Deps,
  messageId: string,
  update: ThreadUpdate,
  now: Date,
  { byMail, acting }: { byMail?: ByMail; acting?: Acting } = {},
): Promise<Response> {
  const message = onceOfThread(messageId)
  if (await isKnown(deps, message)) return done()
  for (let tries = 0; tries < TRIES; tries++) {
    const from = await namedThread(deps.db, update.reference)
    if (!from) return problem('not-found')
    if (acting && acting.sequence !== from.sequence) return outrun(deps, message)
    const to = after(from, update, now)
    if (!to) return problem('state-refused')
    if ('pointer' in to) return problem('invalid', { errors: [to] })
    try {
      if (await store(deps, message, { from, to, update, byMail, acting }, now)) {
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

interface Fault {
  pointer: string
  code: string
}

/** @returns the thread as it is then; nothing where that cannot be */
export function after(
  from: NamedThread,
  update: ThreadUpdate,
  now: Date,
): StoredThread | Fault | undefined {
  const names = {
    adviser: adviserIn(update) ?? from.adviser,
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
      // The customer is told of a date: it is owed, also where there was an answer, or an end.
      return {
        ...from,
        ...names,
        state: 'received',
        promisedAt: earliest(new Date(update.due), owedBy(from, now)),
      }
    case 'acknowledged':
      if (!isOpenComplaint || !from.answerBy) return undefined
      return { ...from, ...names, acknowledgedAt: now, promisedAt: from.answerBy }
    case 'extended':
      return extended({ ...from, ...names }, new Date(update.due), now)
    case 'closed':
      return from.state === 'closed' ? undefined : { ...from, ...names, state: 'closed' }
  }
}

/** Once, before its date is over, and to no later than the law allows. */
function extended(from: StoredThread, due: Date, now: Date): StoredThread | Fault | undefined {
  const { answerBy, extendBy } = from
  const isOnce = from.state === 'received' && from.extendedAt === null
  if (!isOnce || !answerBy || !extendBy || now > answerBy) return undefined
  if (due <= answerBy) return { pointer: '/due', code: 'too-soon' }
  if (due > extendBy) return { pointer: '/due', code: 'too-late' }
  return {
    ...from,
    acknowledgedAt: from.acknowledgedAt ?? now,
    promisedAt: due,
    answerBy: due,
    extendedAt: now,
    extendedFrom: answerBy,
  }
}

/** At the desk, whoever signs in without a name has none for customers. */
const adviserIn = (update: ThreadUpdate): string | undefined =>
  ('adviser' in update && update.adviser) || undefined

/** What the law wants: kept by an answer, also when the customer asked on after that date. */
const owedBy = ({ answerBy, firstReplyAt }: StoredThread, now: Date): Date | null =>
  firstReplyAt !== null && answerBy !== null && answerBy < now ? null : answerBy

/** No service may take longer than the law allows the bank. */
const earliest = (promised: Date, legal: Date | null): Date =>
  legal && legal < promised ? legal : promised

/** Our clock may have been set back: nobody is answered before they asked. */
const latest = (a: Date, b: Date): Date => (a > b ? a : b)

interface Updating {
  from: NamedThread
  to: StoredThread
  update: ThreadUpdate
  byMail: ByMail | undefined
  acting: Acting | undefined
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
    select ${$(message)}::bytea, '', 204, '', ${$(rememberedUntil(now, updating.byMail?.days))}::timestamptz from changed returning 1
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
  deps: Pick<Deps, 'config' | 'random' | 'scan'>,
  $: Parameters['$'],
  { from, to, update, byMail, acting }: Updating,
  now: Date,
): string[] {
  const { config, random } = deps
  const written = messageOf(update)
  return [
    `changed as (
      update thread set sequence = sequence + 1, changed_at = ${$(now)}, adviser = ${$(to.adviser)},
        acknowledged_at = ${$(to.acknowledgedAt)}, answer_by = ${$(to.answerBy)},
        extended_at = ${$(to.extendedAt)}, extended_from = ${$(to.extendedFrom)},
        remind_at = ${$(remindAt(config, to, now))}::timestamptz
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
      returning id, customer_id
    )`,
    ...(acting?.frees === undefined ? [] : [freed($, acting.frees)]),
    ...(byMail && byMail.files.length > 0 ? [enclosed(deps, $, byMail.files, now)] : []),
    said($, { at: now, reference: from.reference, what: update.what, who: 'bank', by: acting?.by }),
    toldCte(
      { config, random },
      $,
      { event: 'thread.updated', at: now, facts: briefFacts(to, from.identity) },
      'changed',
    ),
  ]
}

/** Looked into before the customer gets them, as the customer's own are before the bank does. */
function enclosed(
  { random, scan }: Pick<Deps, 'random' | 'scan'>,
  $: Parameters['$'],
  files: readonly BankFile[],
  now: Date,
): string {
  const state = scan ? 'quarantined' : 'clean'
  const rows = files.map(
    ({ name, type, bytes }, place) =>
      `(${$(newId(now, random))}::uuid, ${$(place)}::int, ${$(name)}::text, ${$(type)}::text,
        ${$(bytes.length)}::int, ${$(bytes)}::bytea)`,
  )
  return `enclosed as (
    insert into attachment (id, customer_id, message_id, place, name, type, size, content, state)
    select file.id, written.customer_id, written.id, file.place, file.name, file.type, file.size,
      file.content, ${$(state)}::text
    from written, (values ${rows.join(', ')}) as file (id, place, name, type, size, content)
  )`
}

type Said = Pick<StoredMessage, 'kind' | 'adviser' | 'service' | 'dueAt' | 'body'>

function messageOf(update: ThreadUpdate): Said {
  return {
    kind: update.what === 'reply' || update.what === 'read' ? 'text' : update.what,
    adviser: adviserIn(update) ?? null,
    service: ('service' in update ? update.service : undefined) ?? null,
    dueAt: 'due' in update ? update.due : null,
    body: 'text' in update ? update.text : 'reason' in update ? update.reason : '',
  }
}
