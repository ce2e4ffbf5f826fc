/**
 * An account at Zendesk, on this machine: the shapes and statuses that its public documentation shows
 * for what we ask of it, and nothing else.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/
 * @see https://developer.zendesk.com/api-reference/ticketing/introduction/#idempotency
 */
import { openReceiver, type Receiver } from './receiver.ts'

interface Ticket {
  id: number
  external_id: string
  subject: string
  status: string
  tags: string[]
  comments: { body: string; public: boolean }[]
}

export interface ZendeskAccount {
  receiver: Receiver
  tickets: Ticket[]
  /** What happens to the next answers instead, first come first served. */
  faults: ('cut-after' | 429 | 503)[]
  /** Base64 of `agent@banque.example/token:…`. */
  login: string
}

type Json = Record<string, unknown>

export async function openZendesk(email: string, token: string): Promise<ZendeskAccount> {
  const keys = new Map<string, Ticket>()
  const account: ZendeskAccount = {
    receiver: await openReceiver(),
    tickets: [],
    faults: [],
    login: Buffer.from(`${email}/token:${token}`).toString('base64'),
  }
  account.receiver.answer = (got, message, response) => {
    const send = (status: number, body?: Json, headers: Record<string, string> = {}) => {
      if (fault === 'cut-after') return void message.socket.resetAndDestroy()
      response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
      response.end(body && JSON.stringify(body))
    }
    const isWrite = got.method !== 'GET'
    const fault = isWrite ? account.faults.shift() : undefined
    if (got.headers.authorization !== `Basic ${account.login}`) {
      return send(401, { error: 'Couldn’t authenticate you' })
    }
    if (fault === 429 || fault === 503)
      return send(fault, { error: 'Too busy' }, { 'retry-after': '93' })

    const url = new URL(got.path, 'http://zendesk')
    const id = Number(/^\/api\/v2\/tickets\/(\d+)\.json$/.exec(url.pathname)?.[1])
    const ticket = account.tickets.find((one) => one.id === id)
    const shown = (one: Ticket) => ({
      ...one,
      url: `https://banque.zendesk.com/api/v2/tickets/${one.id}.json`,
    })
    const sent = got.body ? (JSON.parse(got.body) as { ticket: Json }).ticket : {}

    if (got.method === 'GET' && url.pathname === '/api/v2/tickets.json') {
      const found = account.tickets.filter(
        (one) => one.external_id === url.searchParams.get('external_id'),
      )
      return send(200, {
        tickets: found.map(shown),
        next_page: null,
        previous_page: null,
        count: found.length,
      })
    }
    if (got.method === 'POST' && url.pathname === '/api/v2/tickets.json') {
      const key = String(got.headers['idempotency-key'])
      const known = keys.get(key)
      if (known) return send(201, { ticket: shown(known) }, { 'x-idempotency-lookup': 'hit' })
      const { comment, ...rest } = sent
      const fresh = {
        id: account.tickets.length + 35_436,
        status: 'new',
        ...rest,
        comments: [comment],
      }
      account.tickets.push(fresh as Ticket)
      keys.set(key, fresh as Ticket)
      return send(201, { ticket: shown(fresh as Ticket) }, { 'x-idempotency-lookup': 'miss' })
    }
    if (!ticket) return send(404, { error: 'RecordNotFound', description: 'Not found' })
    if (got.method === 'PUT') {
      if (ticket.status === 'closed') {
        return send(422, {
          error: 'RecordInvalid',
          details: { status: [{ description: 'Status: closed prevents ticket update' }] },
        })
      }
      ticket.comments.push(sent.comment as Ticket['comments'][number])
      return send(200, { ticket: shown(ticket) })
    }
    account.tickets.splice(account.tickets.indexOf(ticket), 1)
    return send(204)
  }
  return account
}
