/**
 * Who has to be told of what happened to a request? The rows of `outbox` for it, stored by the very
 * statement that stores the change: what was acknowledged is told, what was not stored is not.
 *
 *   const told = outboxCte(
 *     outboxRows(config.delivery, { event: 'request.created', at, request, customer }, newId),
 *     { parameter: 7, when: 'exists (select from made)' },
 *   )
 *   sql: `made as (insert into request … returning id), ${told.sql} select …`
 *   params: [ …six of them…, told.param ]
 *
 * Whoever writes calls it with the request as it is AFTER the change. Reminders are made new by each
 * event, and those that waited are dropped: a call that moved, ended or was erased reminds nobody.
 */
import type { Delivery } from '../../content/requests.ts'
import type {
  CustomerContact,
  RequestBrief,
  RequestEvent,
  RequestFacts,
} from '../../contract/event.ts'
import { OPEN_STATES } from '../../contract/request.ts'
import type { MessageFacts, ThreadBriefFacts, ThreadEvent } from '../../contract/thread-event.ts'

export interface Happening {
  event: RequestEvent
  /** The server's clock. */
  at: Date
  request: RequestFacts
  customer?: CustomerContact
  /** Of an appointment: what goes to its adviser, and what the bank changed. */
  besides?: readonly ToldBesides[]
}

export type ToldBesides = Pick<OutboxRow, 'target' | 'event' | 'payload'>

/** What is sent to the customer: no word that anybody typed is in it. */
export type CustomerFacts = Omit<RequestFacts, 'firstName' | 'note' | 'phone'> & {
  to: string
  /** With `customer.earlier`: the time that is free. */
  earlier?: string
}

/** What is sent to whoever receives: an entry for their calendar, or the word to take it out. */
export type AdviserFacts = (RequestBrief | RequestFacts) & {
  to: string
  method: 'REQUEST' | 'CANCEL'
  sequence: number
}

/** changed, cancelled: by the bank · earlier: a time is free that they wait for */
export const CUSTOMER_EVENTS = [
  'customer.confirmation',
  'customer.reminder',
  'customer.changed',
  'customer.cancelled',
  'customer.earlier',
] as const
export type CustomerEvent = (typeof CUSTOMER_EVENTS)[number]

/** What is sent to a prospect: which code, never the code. */
export interface CodeFacts {
  to: string
  codeId: string
  locale: string
}

export type OutboxEvent = RequestEvent | ThreadEvent | CustomerEvent | 'prospect.code'

export interface OutboxRow {
  id: string
  /** Webhook by its id; the mailboxes of the team, the adviser, the customer, a prospect, of secure messages; the ticketing. */
  target:
    | `webhook:${string}`
    | 'mail:team'
    | 'mail:adviser'
    | 'mail:customer'
    | 'mail:prospect'
    | 'mail:threads'
    | 'zendesk'
  event: OutboxEvent
  payload:
    | RequestBrief
    | RequestFacts
    | CustomerFacts
    | AdviserFacts
    | ThreadBriefFacts
    | MessageFacts
    | CodeFacts
  /** Not before. ISO 8601. */
  dueAt: string
}

/** For one request, all at the same time. */
export interface OutboxRows {
  requestId: string
  event: RequestEvent
  at: string
  rows: readonly OutboxRow[]
}

/** A reminder comes so long before the call, and only when the confirmation is older than that. */
const REMIND_MINUTES = 60

/**
 * A delivery may be under way while its request is erased: the word “erased” waits until that one is
 * over for sure, and comes after it.
 */
const ERASED_AFTER_SECONDS = 60

const WHOLE: ReadonlySet<RequestEvent> = new Set([
  'request.created',
  'request.moved',
  'request.overdue',
])
/** The bank's own tools said it: their mailbox and their tickets know. */
const FROM_THE_BANK: ReadonlySet<OutboxEvent> = new Set(['request.updated'])
const CONFIRMED: ReadonlySet<RequestEvent> = new Set(['request.created', 'request.moved'])

/** @param newId of each row; it is the `webhook-id`, the same over all attempts and replays */
export function outboxRows(
  delivery: Delivery,
  { event, at, request, customer = {}, besides = [] }: Happening,
  newId: () => string,
): OutboxRows {
  const payload = WHOLE.has(event) ? request : briefOf(request)
  const wait = event === 'request.erased' ? ERASED_AFTER_SECONDS * 1000 : 0
  const dueAt = new Date(at.getTime() + wait).toISOString()
  const team = FROM_THE_BANK.has(event)
    ? []
    : [delivery.mail && ('mail:team' as const), delivery.zendesk && ('zendesk' as const)]
  const targets = [
    ...webhooksFor(delivery, event),
    ...team.filter((target) => target !== undefined),
  ]
  const rows = [
    ...targets.map((target) => ({ target, event, payload, dueAt })),
    ...besides.map((row) => ({ ...row, dueAt })),
    ...confirmation(delivery, { event, at, request, customer }),
    ...reminder(delivery, { event, at, request, customer }),
  ]
  return {
    requestId: request.id,
    event,
    at: at.toISOString(),
    rows: rows.map((row) => ({ id: newId(), ...row })),
  }
}

type Told = Omit<OutboxRow, 'id'>

function confirmation(
  delivery: Delivery,
  { event, at, request, customer }: Required<Omit<Happening, 'besides'>>,
): Told[] {
  if (!CONFIRMED.has(event) || !customer.email || !delivery.mail?.customers) return []
  const payload = customerFacts(request, customer.email)
  return [
    { target: 'mail:customer', event: 'customer.confirmation', payload, dueAt: at.toISOString() },
  ]
}

function reminder(
  delivery: Delivery,
  { event, at, request, customer }: Required<Omit<Happening, 'besides'>>,
): Told[] {
  const isOpen = OPEN_STATES.some((state) => state === request.state)
  if (!request.slot || !isOpen || event === 'request.erased') return []
  const due = Date.parse(request.slot.start) - REMIND_MINUTES * 60_000
  if (due <= at.getTime()) return []
  const row = { event: 'customer.reminder' as const, dueAt: new Date(due).toISOString() }

  if (customer.reminder === 'sms') {
    const payload = customerFacts(request, request.phone)
    return webhooksFor(delivery, row.event).map((target) => ({ ...row, target, payload }))
  }
  if (customer.reminder === 'email' && customer.email && delivery.mail?.customers) {
    const payload = customerFacts(request, customer.email)
    return [{ ...row, target: 'mail:customer', payload }]
  }
  return []
}

export const webhooksFor = ({ webhooks }: Delivery, event: OutboxEvent): `webhook:${string}`[] =>
  webhooks
    .filter(({ events }) => !events || events.includes(event))
    .map(({ id }): `webhook:${string}` => `webhook:${id}`)

export function briefOf(request: RequestFacts): RequestBrief {
  const { phone, firstName, note, callWord, locale, zone, surface, ...brief } = request
  return brief
}

export function customerFacts(request: RequestFacts, to: string): CustomerFacts {
  const { phone, firstName, note, ...facts } = request
  return { ...facts, to }
}

/** What is told of new requests, which are the rows of `asked`; `told` of each is `OutboxRows.rows`. */
export const NEW_MESSAGES = `
  insert into outbox (id, request_id, target, event, payload, due_at, made_at)
  select line.id, asked.id, line.target, line.event, line.payload, line."dueAt", asked."madeAt"
  from asked, json_to_recordset(asked.told)
    as line (id uuid, target text, event text, payload jsonb, "dueAt" timestamptz)`

interface Place {
  /** Number of its parameter. */
  parameter: number
  /** Condition under which it happened, over the expressions before it. `exists (select from moved)` */
  when?: string
}

/**
 * @returns common table expressions (`told`, and `unreminded` where reminders may wait), without
 *   `with` and without the comma after them; and their one parameter
 */
export function outboxCte(
  { requestId, event, at, rows }: OutboxRows,
  { parameter, when = 'true' }: Place,
): { sql: string; param: string } {
  const given = `($${parameter}::jsonb)`
  // An erased request takes what waited with it; what tells of that belongs to no request.
  const isErased = event === 'request.erased'
  const request = isErased ? 'null' : `(${given} ->> 'requestId')::uuid`
  const told = `told as (
    insert into outbox (id, request_id, target, event, payload, due_at, made_at)
    select line.id, ${request}, line.target, line.event, line.payload, line."dueAt",
      (${given} ->> 'at')::timestamptz
    from jsonb_to_recordset(${given} -> 'rows')
      as line (id uuid, target text, event text, payload jsonb, "dueAt" timestamptz)
    where ${when}
  )`
  const unreminded = `unreminded as (
    update outbox set state = 'dropped', payload = null
    where request_id = (${given} ->> 'requestId')::uuid
      and event = 'customer.reminder' and state = 'waiting' and ${when}
  )`
  const isFirst = event === 'request.created'
  return {
    sql: isErased || isFirst ? told : `${told}, ${unreminded}`,
    param: JSON.stringify({ requestId, at, rows }),
  }
}
