/**
 * `POST /v1/session/codes`: a code leaves for an address, by the outbox. Whoever asks is told the same in any
 * case. What may not be sent (five a day for one mailbox, and none to an owner who said “not me”) has its
 * row and its ticket all the same, which no code opens.
 */
import type { CodeTicket, CodeWanted } from '../../contract/prospect.ts'
import type { Deps } from '../deps.ts'
import { countOf } from '../guard/limits.ts'
import { hashOfEmail } from '../mail/denial.ts'
import type { CodeFacts } from '../outbox/rows.ts'
import { problem } from '../problem.ts'
import { newId, newSecret } from '../requests/ids.ts'
import { type Parameters, parameters } from '../requests/parameters.ts'
import { seal, unseal } from '../seal.ts'
import type { Write } from '../writing.ts'
import { AGAIN_MS, CODE_MS, ticketHash, ticketKey } from './code.ts'

type Needs = Pick<Deps, 'config' | 'db' | 'ownKey' | 'random'>

export async function askForCode(
  deps: Needs,
  { email, locale, ticket }: CodeWanted,
  now: Date,
): Promise<Write> {
  const before = ticket === undefined ? undefined : await sentBefore(deps, ticket, email, now)
  if (before && now.getTime() - before.sentAt.getTime() < AGAIN_MS) {
    return { ...answered(before), sql: 'idle as (select 1)', params: [] }
  }
  const expiresAt = new Date(now.getTime() + CODE_MS)
  const { $, params } = parameters()
  const may = mayBeSent(deps, $, email, now)
  const own = before ? again($, before, now, expiresAt) : fresh(deps, $, email, now, expiresAt)
  const facts: CodeFacts = { to: email, codeId: own.id, locale }
  const told = `told as (
    insert into outbox (id, request_id, target, event, payload, due_at, made_at)
    select ${$(newId(now, deps.random))}::uuid, null, 'mail:prospect', 'prospect.code',
      ${$(JSON.stringify(facts))}::jsonb, ${$(now)}::timestamptz, ${$(now)}::timestamptz
    from given, free
  )`
  return {
    ...answered({ ticket: own.ticket, sentAt: now, expiresAt }),
    sql: [may, own.sql, told].join(', '),
    params,
    needs: 'given',
    // Two of the same asked at once for another letter: the second finds that one is on its way.
    refusals: { nothing: () => problem('in-progress') },
  }
}

const answered = ({ ticket, sentAt, expiresAt }: Pick<Sent, 'ticket' | 'sentAt' | 'expiresAt'>) => {
  const againAt = new Date(sentAt.getTime() + AGAIN_MS)
  const answer: CodeTicket = {
    ticket,
    againAt: againAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
  }
  return { status: 201, answer } as const
}

interface Sent {
  ticket: string
  id: string
  sealed: Uint8Array
  sentAt: Date
  expiresAt: Date
}

/** @returns nothing of a ticket that is over, or of another address: then it is asked for anew */
async function sentBefore(
  { db }: Needs,
  ticket: string,
  email: string,
  now: Date,
): Promise<Sent | undefined> {
  const { rows } = await db.query<Omit<Sent, 'ticket'>>(
    `select id, sealed, sent_at as "sentAt", expires_at as "expiresAt" from email_code
     where ticket_hash = $1 and expires_at > $2`,
    [ticketHash(ticket), now],
  )
  const [found] = rows
  const isSame = found && unseal(found.sealed, ticketKey(ticket)) === email
  return isSame ? { ticket, ...found } : undefined
}

/** In the statement that stores, so that of many who ask at once no more than the limit get through. */
function mayBeSent(deps: Needs, $: Parameters['$'], email: string, now: Date): string {
  // One mailbox, however it is spelled.
  const mailbox = hashOfEmail(deps.ownKey, email)
  const of = `code ${Buffer.from(mailbox).toString('hex')}`
  const { who, start, quota } = countOf(deps, { limit: 'perEmail', of }, now)
  return `counted as (
    insert into rate as held (who, window_start, hits)
    values (decode(${$(who)}, 'hex'), ${$(start)}::timestamptz, 1)
    on conflict (who, window_start) do update set hits = held.hits + 1 returning hits
  ), free as (
    select 1 from counted where hits <= ${$(quota)}
      and not exists (select from denial where email_hash = ${$(mailbox)})
  )`
}

function fresh({ random }: Needs, $: Parameters['$'], email: string, now: Date, expiresAt: Date) {
  const id = newId(now, random)
  const ticket = newSecret(random)
  const sealed = seal(email, ticketKey(ticket), random(12))
  return {
    id,
    ticket,
    sql: `given as (
      insert into email_code (id, ticket_hash, sealed, is_sent, sent_at, expires_at)
      select ${$(id)}::uuid, ${$(ticketHash(ticket))}::bytea, ${$(sealed)}::bytea,
        exists (select from free), ${$(now)}::timestamptz, ${$(expiresAt)}::timestamptz
      returning id
    )`,
  }
}

const again = ($: Parameters['$'], { id, ticket, sentAt }: Sent, now: Date, expiresAt: Date) => ({
  id,
  ticket,
  sql: `given as (
    update email_code set sent_at = ${$(now)}, expires_at = ${$(expiresAt)},
      is_sent = is_sent or exists (select from free)
    where id = ${$(id)} and sent_at = ${$(sentAt)} returning id
  )`,
})
