/** What the bank's tools are told of a thread: rows of the outbox, stored with what they tell of. */
import type { Delivery } from '../../content/requests.ts'
import { PROSPECTS } from '../../contract/prospect.ts'
import {
  type MessageFacts,
  THREAD_ALERTS,
  type ThreadBriefFacts,
  type ThreadEvent,
} from '../../contract/thread-event.ts'
import type { Deps } from '../deps.ts'
import { type OutboxRow, webhooksFor } from '../outbox/rows.ts'
import { newId } from '../requests/ids.ts'
import type { Parameters } from '../requests/parameters.ts'
import type { Identity } from '../sign-in/openid.ts'
import type { StoredMessage, StoredThread } from './stored.ts'

export const briefFacts = (
  thread: StoredThread,
  { issuer, subject }: Identity,
): ThreadBriefFacts => ({
  id: thread.id,
  reference: thread.reference,
  kind: thread.kind,
  state: thread.state,
  topic: thread.topic,
  ...(thread.service !== null && { service: thread.service }),
  madeAt: thread.madeAt.toISOString(),
  ...(thread.state === 'received' && { due: thread.promisedAt.toISOString() }),
  ...(thread.acknowledgeBy && { acknowledgeBy: thread.acknowledgeBy.toISOString() }),
  ...(thread.answerBy && { answerBy: thread.answerBy.toISOString() }),
  customer: { issuer, subject },
})

export const messageFacts = (
  thread: StoredThread,
  { id, body, madeAt, attachments }: StoredMessage,
  identity: Identity,
): MessageFacts => ({
  ...briefFacts(thread, identity),
  customer: named(identity),
  locale: thread.locale,
  ...(thread.callWord !== null && { callWord: thread.callWord }),
  subject: thread.subject,
  read: thread.answers,
  message: {
    id,
    text: body,
    at: new Date(madeAt).toISOString(),
    first: thread.sequence === 0,
    attachments: attachments.map(({ state, ...file }) => file),
  },
})

const named = ({ issuer, subject, name }: Identity): MessageFacts['customer'] => ({
  ...{ issuer, subject },
  ...(issuer === PROSPECTS && name !== undefined && { email: name }),
})

interface Telling {
  event: ThreadEvent
  at: Date
  facts: ThreadBriefFacts | MessageFacts
  /** Delivered when it is told. */
  messageId?: string
}

/**
 * By e-mail, words of customers go where the bank says that the mailbox is its own, and nowhere else; the
 * team hears that somebody waits.
 */
function targetsFor(delivery: Delivery, event: ThreadEvent): OutboxRow['target'][] {
  const { mail, confidentialMail, zendesk } = delivery
  const isForTicket = event !== 'thread.updated' && event !== 'thread.undelivered'
  const people: (OutboxRow['target'] | undefined | false)[] = [
    isForTicket && confidentialMail && 'mail:threads',
    isForTicket && zendesk?.confidentialMessages && 'zendesk',
    THREAD_ALERTS.has(event) && mail && 'mail:team',
  ]
  return [...webhooksFor(delivery, event), ...people.filter((target) => !!target)]
}

/**
 * @param of the expression that says by a row that it happened
 * @returns a common table expression, `told`
 */
export function toldCte(
  { config, random }: { config: { delivery: Delivery } } & Pick<Deps, 'random'>,
  $: Parameters['$'],
  { event, at, facts, messageId }: Telling,
  of: string,
): string {
  const rows = targetsFor(config.delivery, event).map((target) => ({
    id: newId(at, random),
    target,
  }))
  const when = `${$(at)}::timestamptz`
  return `told as (
    insert into outbox (id, request_id, target, event, payload, due_at, made_at, message_id)
    select line.id, ${$(facts.id)}::uuid, line.target, ${$(event)}::text, ${$(JSON.stringify(facts))}::jsonb,
      ${when}, ${when}, ${$(messageId ?? null)}::uuid
    from ${of}, json_to_recordset(${$(JSON.stringify(rows))}::json) as line (id uuid, target text)
  )`
}
