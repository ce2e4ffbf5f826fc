/**
 * Tickets in Zendesk: one for each request, found again by its `external_id`, which is the request's id.
 * All that we write is an internal comment: nothing of it is mailed to anybody by Zendesk. Of a secure
 * message the requester is this account, and the customer only the name that the bank's sign-in uses.
 *
 * Looking first makes an attempt after a lost answer harmless; between two lookups, the
 * `Idempotency-Key` (kept by Zendesk for two hours) does.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/
 */
import * as z from 'zod'
import type { Config } from '../../content/config.ts'
import type { MessageFacts } from '../../contract/thread-event.ts'
import { isForTeam, type Letter, teamLetter } from '../mail/letters.ts'
import { alarmLetter, type Enclosed, isAlarm, messageLetter } from '../mail/thread-letters.ts'
import type { Call, Caller, Reply } from './call.ts'
import type { Item, Outcome, Target } from './delivery.ts'

export interface ZendeskAccount {
  /** `https://banque.zendesk.com` */
  url: string
  email: string
  token: string
}

/** One at a time: Zendesk refuses whoever is too quick. */
const WIDTH = 1
const INVALID = 422
const NOT_FOUND = 404

const Found = z.object({ tickets: z.array(z.object({ id: z.number().int() })) })

export function zendeskTarget(config: Config, account: ZendeskAccount, caller: Caller): Target {
  const { url, email, token } = account
  const authorization = `Basic ${Buffer.from(`${email}/token:${token}`).toString('base64')}`

  const ask = (call: Pick<Call, 'method' | 'wants'>, path: string, body?: unknown, key?: string) =>
    caller.call({
      ...call,
      url: new URL(`/api/v2${path}`, url).href,
      headers: {
        authorization,
        accept: 'application/json',
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(key !== undefined && { 'idempotency-key': key }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })

  return {
    width: WIDTH,
    async deliver(item) {
      const { id, event, payload } = item
      const letter = letterOf(config, item)
      if (!letter || 'to' in payload) return { is: 'dropped', why: 'not-for-team' }
      const query = `/tickets.json?external_id=${encodeURIComponent(payload.id)}`
      const reply = await ask({ method: 'GET', wants: 'json' }, query)
      if (!isFine(reply)) return failure(reply)
      const found = Found.safeParse(reply.json)
      if (!found.success) return { is: 'failed', why: 'bad-answer' }
      const ticket = found.data.tickets[0]?.id
      const { subject, text } = letter
      const comment = { body: text, public: false }

      if (event === 'request.erased') {
        if (ticket === undefined) return { is: 'delivered' }
        const erased = await ask({ method: 'DELETE' }, `/tickets/${ticket}.json`)
        return erased.status === NOT_FOUND ? { is: 'delivered' } : outcomeOf(erased)
      }
      if (ticket !== undefined) {
        if (isFirst(item)) return { is: 'delivered' }
        return outcomeOf(
          await ask({ method: 'PUT' }, `/tickets/${ticket}.json`, { ticket: { comment } }),
        )
      }
      const fresh = {
        subject,
        comment,
        external_id: payload.id,
        tags: ['des-questions', payload.topic],
      }
      return outcomeOf(await ask({ method: 'POST' }, '/tickets.json', { ticket: fresh }, id))
    },
    close: () => caller.close(),
  }
}

/** Of secure messages, only where the bank says so: then rows of them are stored. */
function letterOf(config: Config, { event, payload }: Item): Letter | undefined {
  if ('message' in payload) return messageLetter(config, payload, linkless(payload), false)
  if ('customer' in payload) return isAlarm(event) ? alarmLetter(config, event, payload) : undefined
  return isForTeam(event) && !('to' in payload) ? teamLetter(config, event, payload) : undefined
}

/** By their names: a file is had by `POST /v1/hooks/attachments`. */
const linkless = ({ message: { attachments } }: MessageFacts): Enclosed => ({
  files: attachments.map(({ name }) => ({ name, is: 'named' })),
})

/** The ticket is there: it was made by an attempt whose answer was lost. */
const isFirst = ({ event, payload }: Item): boolean =>
  event === 'request.created' || ('message' in payload && payload.message.first)

type Answered = Extract<Reply, { status: number }>
const isFine = (reply: Reply): reply is Answered =>
  reply.status !== null && reply.status >= 200 && reply.status < 300

const outcomeOf = (reply: Reply): Outcome => (isFine(reply) ? { is: 'delivered' } : failure(reply))

function failure(reply: Reply): Outcome {
  if (reply.status === null) return { is: 'failed', why: reply.why }
  const { status, waitMs } = reply
  // A closed ticket takes no comment, today or tomorrow.
  if (status === INVALID) return { is: 'refused', why: `${status}` }
  return { is: 'failed', why: `${status}`, ...(waitMs !== undefined && { waitMs }) }
}
