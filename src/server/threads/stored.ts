/** A thread as the database has it, and as its customer sees it. */
import {
  type Message,
  PAGE,
  type ThreadBrief,
  type ThreadKind,
  type ThreadState,
  type ThreadView,
} from '../../channels/message/contract.ts'
import type { Db } from '../database/db.ts'

export interface StoredThread {
  id: string
  customerId: string
  reference: string
  kind: ThreadKind
  state: ThreadState
  topic: string
  locale: string
  service: string | null
  /** While `state` is received: by when. */
  promisedAt: Date
  madeAt: Date
  firstReplyAt: Date | null
  eraseAt: Date
  subject: string
  adviser: string | null
  answers: string[]
  changedAt: Date
  /** One more with each change. */
  sequence: number
  acknowledgeBy: Date | null
  answerBy: Date | null
  acknowledgedAt: Date | null
  /** How far the law lets the answer be put off. */
  extendBy: Date | null
  extendedAt: Date | null
  /** The date that it was put off from. */
  extendedFrom: Date | null
  callWord: string | null
  unread: number
}

/** Within JSON, instants are text. */
export interface StoredMessage {
  id: string
  kind: Message['kind']
  author: Message['from']
  adviser: string | null
  service: string | null
  dueAt: string | Date | null
  body: string
  madeAt: string | Date
  deliveredAt: string | Date | null
  readAt: string | Date | null
  attachments: Message['attachments']
}

/** From `request` as r and `thread` as t, under the names above. */
const COLUMNS = `
  r.id, t.customer_id as "customerId", r.reference, r.kind, r.state, r.topic, r.locale, r.service,
  r.promised_at as "promisedAt", r.made_at as "madeAt", r.first_call_at as "firstReplyAt",
  r.erase_at as "eraseAt", t.subject, t.adviser, t.answers, t.changed_at as "changedAt", t.sequence,
  t.acknowledge_by as "acknowledgeBy", t.answer_by as "answerBy", t.acknowledged_at as "acknowledgedAt",
  t.extend_by as "extendBy", t.extended_at as "extendedAt", t.extended_from as "extendedFrom",
  t.call_word as "callWord",
  (select count(*) from message m where m.customer_id = t.customer_id and m.request_id = t.request_id
     and m.author = 'bank' and m.read_at is null)::int as unread`

export const THREADS = `select ${COLUMNS} from thread t join request r on r.id = t.request_id`

/** With the name that the bank knows its customer by. For the bank's tools and our chores alone. */
export interface NamedThread extends StoredThread {
  identity: { issuer: string; subject: string }
}

const NAMED = `select ${COLUMNS}, json_build_object('issuer', c.issuer, 'subject', c.subject) as identity
  from thread t join request r on r.id = t.request_id join customer c on c.id = t.customer_id`

export async function namedThread(db: Reads, reference: string): Promise<NamedThread | undefined> {
  const { rows } = await db.query<NamedThread>(`${NAMED} where r.reference = $1`, [reference])
  return rows[0]
}

/** In a minute; the next minute goes on from there. */
const MOST_LATE = 500

export async function lateThreads(db: Reads, now: Date): Promise<NamedThread[]> {
  const { rows } = await db.query<NamedThread>(
    `${NAMED} where r.promised_at < $1 and r.alerted_at is null
       and r.state in ('received', 'planned') and r.kind in ('message', 'complaint')
     order by r.promised_at limit ${MOST_LATE}`,
    [now],
  )
  return rows
}

/** Whose reminder is due, for the chore of each minute. */
export async function threadsToRemind(
  db: Reads,
  now: Date,
): Promise<(NamedThread & { remindAt: Date })[]> {
  const { rows } = await db.query<NamedThread & { remindAt: Date }>(
    `select named.*, due.remind_at as "remindAt" from thread due join (${NAMED}) named
       on named.id = due.request_id
     where due.remind_at <= $1 order by due.remind_at limit ${MOST_LATE}`,
    [now],
  )
  return rows
}

/** Of `message` as m. */
const MESSAGE = `json_build_object(
  'id', m.id, 'kind', m.kind, 'author', m.author, 'adviser', m.adviser, 'service', m.service,
  'dueAt', m.due_at, 'body', m.body, 'madeAt', m.made_at, 'deliveredAt', m.delivered_at,
  'readAt', m.read_at,
  'attachments', coalesce((select json_agg(json_build_object('id', a.id, 'type', a.type,
      'size', a.size, 'state', a.state, 'name', a.name) order by a.place)
    from attachment a where a.message_id = m.id), '[]'))`

type Reads = Pick<Db, 'query'>

/** Which part of a long thread. */
export interface Part {
  before?: string | undefined
  after?: string | undefined
}

export interface OpenThread extends StoredThread {
  /** The oldest first. */
  messages: StoredMessage[]
  earlier: boolean
}

/** @param reads those of its customer, or of the bank's tools: nobody else finds anything */
export async function findThread(
  reads: Reads,
  reference: string,
  { before, after }: Part = {},
): Promise<OpenThread | undefined> {
  const bounds = [
    ...(before === undefined ? [] : [`and m.sequence < ${sequenceOf('$2')}`]),
    ...(after === undefined ? [] : [`and m.sequence > ${sequenceOf('$2')}`]),
  ].join(' ')
  const order = after === undefined ? 'desc' : 'asc'
  const edge = before ?? after
  const { rows } = await reads.query<StoredThread & { found: StoredMessage[] }>(
    `select ${COLUMNS}, (select coalesce(json_agg(part.message order by part.sequence), '[]') from (
       select m.sequence, ${MESSAGE} as message from message m
       where m.request_id = t.request_id ${bounds}
       order by m.sequence ${order} limit ${PAGE + 1}
     ) as part) as found
     from thread t join request r on r.id = t.request_id where r.reference = $1`,
    edge === undefined ? [reference] : [reference, edge],
  )
  const [row] = rows
  if (!row) return undefined
  const { found, ...thread } = row
  const isMore = found.length > PAGE
  const messages = isMore ? (after === undefined ? found.slice(1) : found.slice(0, PAGE)) : found
  return { ...thread, messages, earlier: isMore && after === undefined }
}

/** Of a message that is not there, nothing is before or after. */
const sequenceOf = (id: string) => `(select e.sequence from message e where e.id = ${id}::uuid)`

const iso = (at: string | Date): string => new Date(at).toISOString()

export const briefOf = (thread: StoredThread): ThreadBrief => ({
  reference: thread.reference,
  kind: thread.kind,
  state: thread.state,
  subject: thread.subject,
  topic: thread.topic,
  ...(thread.service !== null && { service: thread.service }),
  ...(thread.adviser !== null && { adviser: thread.adviser }),
  madeAt: iso(thread.madeAt),
  changedAt: iso(thread.changedAt),
  ...(thread.state === 'received' && { due: iso(thread.promisedAt) }),
  unread: thread.unread,
  ...(thread.acknowledgeBy &&
    thread.answerBy && {
      clock: {
        acknowledgeBy: iso(thread.acknowledgeBy),
        answerBy: iso(thread.answerBy),
        ombudsmanFrom: iso(thread.answerBy),
        ...(thread.acknowledgedAt && { acknowledgedAt: iso(thread.acknowledgedAt) }),
        ...(thread.extendedFrom && { extendedFrom: iso(thread.extendedFrom) }),
      },
    }),
})

export const viewOf = ({ messages, earlier, ...thread }: OpenThread): ThreadView => ({
  ...briefOf(thread),
  ...(thread.callWord !== null && { callWord: thread.callWord }),
  messages: messages.map(messageOf),
  ...(earlier && messages[0] && { earlier: messages[0].id }),
  eraseAt: iso(thread.eraseAt),
})

const messageOf = (message: StoredMessage): Message => ({
  id: message.id,
  kind: message.kind,
  from: message.author,
  ...(message.adviser !== null && { adviser: message.adviser }),
  ...(message.service !== null && { service: message.service }),
  ...(message.dueAt !== null && { due: iso(message.dueAt) }),
  text: message.body,
  at: iso(message.madeAt),
  state: stateOf(message),
  attachments: message.attachments,
})

/** What the bank wrote is delivered by being here. */
const stateOf = ({ author, readAt, deliveredAt }: StoredMessage): Message['state'] =>
  readAt !== null ? 'read' : deliveredAt !== null || author === 'bank' ? 'delivered' : 'sent'
