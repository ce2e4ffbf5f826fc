/**
 * A customer writes: a new thread or a message in one of theirs. The message, its files, where the thread
 * stands, the line in the audit and the word to the bank's tools are one statement, run as that customer.
 */
import type { NewMessage, NewThread } from '../../channels/message/contract.ts'
import { callWord } from '../../content/call-words.ts'
import { OTHER_TOPIC } from '../../contract/topic.ts'
import type { Deps } from '../deps.ts'
import { invalid, problem } from '../problem.ts'
import { said } from '../requests/change.ts'
import { newId } from '../requests/ids.ts'
import { type Parameters, parameters } from '../requests/parameters.ts'
import { newReference } from '../requests/reference.ts'
import type { EnteredMember } from '../secure/gate.ts'
import type { Write } from '../writing.ts'
import { folded } from './folded.ts'
import { clockOf, dueOf, eraseThreadAfter, remindAt } from './promise.ts'
import { type OpenThread, type StoredMessage, type StoredThread, viewOf } from './stored.ts'
import { messageFacts, toldCte } from './told.ts'

type Needs = Pick<Deps, 'config' | 'random'>

export async function openThread(
  deps: Needs,
  who: EnteredMember,
  body: NewThread,
  now: Date,
): Promise<Write | Response> {
  const { config, random } = deps
  const { kind, topic } = body
  const isTopic = topic === OTHER_TOPIC || config.topics.some(({ id }) => id === topic)
  if (!isTopic) return invalid('/topic', 'unknown')
  if (config.channels[kind]?.mode !== 'api') return invalid('/kind', 'not-here')
  const message = await messageOf(deps, who, body, now)
  if (message instanceof Response) return message

  const thread = { ...newThread(deps, who, body, now), messages: [message], earlier: false }
  const { $, params } = parameters()
  const own = [
    `made as (
      insert into request (id, reference, kind, state, topic, locale, surface, manage_hash,
        calendar_hash, promised_at, made_at, erase_at)
      select ${$(thread.id)}::uuid, ${$(thread.reference)}::text, ${$(kind)}::text, 'received',
        ${$(topic)}::text, ${$(thread.locale)}::text, 'secure', ${$(random(32))}::bytea,
        ${$(random(32))}::bytea, ${$(thread.promisedAt)}::timestamptz,
        ${$(now)}::timestamptz, ${$(thread.eraseAt)}::timestamptz
      from ready
    )`,
    `opened as (
      insert into thread (request_id, customer_id, subject, folded, answers, changed_at,
        acknowledge_by, answer_by, extend_by, remind_at, call_word)
      select ${$(thread.id)}::uuid, ${$(who.member.id)}::uuid, ${$(thread.subject)}::text,
        ${$(folded(thread.subject))}::text, ${$(JSON.stringify(thread.answers))}::jsonb,
        ${$(now)}::timestamptz, ${$(thread.acknowledgeBy)}::timestamptz,
        ${$(thread.answerBy)}::timestamptz, ${$(thread.extendBy)}::timestamptz,
        ${$(remindAt(config, thread, now))}::timestamptz, ${$(thread.callWord)}::text
      from ready
    )`,
  ]
  return written(deps, who, { thread, message, own, $, params }, now)
}

function newThread(
  { config, random }: Needs,
  { member }: EnteredMember,
  { kind, topic, locale, subject, read }: NewThread,
  now: Date,
): StoredThread {
  const thread = {
    id: newId(now, random),
    customerId: member.id,
    reference: newReference(random),
    kind,
    state: 'received',
    topic,
    locale: config.locales.includes(locale) ? locale : config.locales[0]!,
    service: null,
    madeAt: now,
    firstReplyAt: null,
    eraseAt: eraseThreadAfter(now, config),
    subject,
    adviser: null,
    answers: read,
    changedAt: now,
    sequence: 0,
    ...clockOf(config, { kind, topic }, now),
    acknowledgedAt: null,
    extendedAt: null,
    extendedFrom: null,
    callWord: callWord(random),
    unread: 0,
  } satisfies Omit<StoredThread, 'promisedAt'>
  return { ...thread, promisedAt: dueOf(config, thread, now) }
}

/** @param from as it was read, a moment ago */
export async function sayMore(
  deps: Needs,
  who: EnteredMember,
  from: OpenThread,
  body: NewMessage,
  now: Date,
): Promise<Write | Response> {
  const { config } = deps
  const message = await messageOf(deps, who, body, now)
  if (message instanceof Response) return message
  const promisedAt = from.state === 'received' ? from.promisedAt : dueOf(config, from, now)
  const thread: OpenThread = {
    ...from,
    state: 'received',
    promisedAt,
    changedAt: now,
    eraseAt: eraseThreadAfter(now, config),
    sequence: from.sequence + 1,
    messages: [...from.messages, message],
  }
  const { $, params } = parameters()
  const own = [
    `changed as (
      update thread set changed_at = ${$(now)}, sequence = sequence + 1,
        remind_at = ${$(remindAt(config, thread, now))}::timestamptz
      where request_id = ${$(from.id)} and sequence = ${$(from.sequence)}
        and exists (select from ready)
      returning request_id
    )`,
    `recorded as (
      update request set state = 'received', promised_at = ${$(promisedAt)},
        alerted_at = case when promised_at = ${$(promisedAt)} then alerted_at end,
        erase_at = ${$(thread.eraseAt)}
      where id in (select request_id from changed)
    )`,
  ]
  return written(deps, who, { thread, message, own, $, params }, now)
}

/** What is to be stored; of its files, those that this customer has uploaded and not sent yet. */
async function messageOf(
  { random }: Pick<Deps, 'random'>,
  { db, member }: EnteredMember,
  { text, attachments }: NewMessage,
  now: Date,
): Promise<StoredMessage | Response> {
  const ids = attachments.map(({ id }) => id)
  if (new Set(ids).size < ids.length) return invalid('/attachments', 'twice')
  const files = ids.length === 0 ? [] : await unsent(db, member.id, ids)
  if (files instanceof Response) return files
  return {
    id: newId(now, random),
    kind: 'text',
    author: 'customer',
    adviser: null,
    service: null,
    dueAt: null,
    body: text,
    madeAt: now,
    deliveredAt: null,
    readAt: null,
    attachments: files.map((file, at) => ({ ...file, name: attachments[at]!.name })),
  }
}

type StoredFile = Omit<StoredMessage['attachments'][number], 'name'>

/** In the order of `ids`; or which of them was sent, was swept, or is another customer's: it has to be put there anew. */
async function unsent(
  db: EnteredMember['db'],
  customerId: string,
  ids: readonly string[],
): Promise<StoredFile[] | Response> {
  const { rows } = await db.query<StoredFile>(
    `select id, type, size, state from attachment
     where customer_id = $1 and message_id is null and id = any($2::uuid[])`,
    [customerId, ids],
  )
  const found = new Map(rows.map((file) => [file.id, file]))
  const missing = ids.findIndex((id) => !found.has(id))
  if (missing >= 0) return invalid(`/attachments/${missing}/id`, 'unknown')
  return ids.map((id) => found.get(id)!)
}

interface Writing extends Parameters {
  thread: OpenThread
  message: StoredMessage
  /** Expressions that make or change the thread, once the files are `ready`. */
  own: readonly string[]
}

function written(
  deps: Needs,
  { db, member }: EnteredMember,
  { thread, message, own, $, params }: Writing,
  now: Date,
): Write {
  const files = message.attachments.map(({ id, name }, place) => ({ id, name, place }))
  const isNew = thread.sequence === 0
  const parts = [
    // Those of another message, sent meanwhile from another tab, are not there any more: then nothing is.
    `enclosed as (
      update attachment set message_id = ${$(message.id)}, name = given.name, place = given.place,
        alone_since = null
      from json_to_recordset(${$(JSON.stringify(files))}::json) as given (id uuid, name text, place int)
      where attachment.id = given.id and attachment.customer_id = ${$(member.id)}
        and attachment.message_id is null
      returning attachment.id
    )`,
    `ready as (select 1 where (select count(*) from enclosed) = ${$(files.length)}::int)`,
    ...own,
    `written as (
      insert into message (id, request_id, customer_id, kind, author, body, folded, made_at)
      select ${$(message.id)}::uuid, ${$(thread.id)}::uuid, ${$(member.id)}::uuid, 'text', 'customer',
        ${$(message.body)}::text, ${$(folded(message.body))}::text, ${$(now)}::timestamptz
      from ${isNew ? 'ready' : 'changed'}
      returning id
    )`,
    said(
      $,
      {
        at: now,
        reference: thread.reference,
        what: isNew ? 'received' : 'written',
        who: 'customer',
      },
      'written',
    ),
    toldCte(
      deps,
      $,
      {
        event: 'message.created',
        at: now,
        facts: messageFacts(thread, message, member.identity),
        messageId: message.id,
      },
      'written',
    ),
  ]
  const overtaken = async () => {
    const ids = files.map(({ id }) => id)
    const left = ids.length === 0 ? [] : await unsent(db, member.id, ids)
    // No file: somebody else wrote in it in this very moment. The same again, under the same key, finds that.
    return left instanceof Response ? left : problem('in-progress')
  }
  return {
    status: 201,
    answer: viewOf(thread),
    sql: parts.join(', '),
    params,
    needs: 'written',
    refusals: { attachment_message_id_fkey: overtaken, nothing: overtaken },
    drawn: ['request_reference_unique'],
  }
}
