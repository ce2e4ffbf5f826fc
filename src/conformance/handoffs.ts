/** The checks of the way to the secure origin, as far as they can be asked on the hub's own host. */
import { HandoffTicket } from '../contract/handoff.ts'
import { must, NotHere } from './broken.ts'
import type { Check } from './check.ts'
import { type Answer, isAbsent, mustRefuse, readAs, type Subject } from './subject.ts'

const CARRIED = { intent: 'message', locale: 'fr', question: 'Que faire ?', read: [] }
/** Somebody else's, and of nobody: its check figures are right. */
const ACCOUNT = 'FR76 3000 4000 2800 0123 4567 813'

/** @throws NotHere where customers write elsewhere */
async function give(subject: Subject, changes: object = {}): Promise<Answer> {
  const answer = await subject.ask('POST', '/v1/handoffs', { json: { ...CARRIED, ...changes } })
  if (isAbsent(answer)) throw new NotHere('customers write no secure messages to this server')
  return answer
}

export const HANDOFFS: readonly Check[] = [
  {
    id: 'handoff/ticket',
    rule: 'what was asked on the hub is kept for the secure origin under an id that is new each time',
    advice:
      'Answer 201 with { id, expiresAt }: 128 bits of chance, good once and for five minutes.',
    async run(subject) {
      const [first, second] = [await give(subject), await give(subject)]
      const tickets = [readAs(HandoffTicket, first, 201), readAs(HandoffTicket, second, 201)]
      must(tickets[0]?.id !== tickets[1]?.id, 'two handoffs have the same id')
      const now = Date.parse(first.headers.get('Date') ?? '') || Date.now()
      const minutes = (Date.parse(tickets[0]!.expiresAt) - now) / 60_000
      must(minutes > 0 && minutes < 6, `it is good for ${Math.round(minutes)} minutes, not five`)
    },
  },
  {
    id: 'handoff/secret',
    rule: 'a question with an account’s number in it is not kept',
    advice: 'Look for secrets on the server too: 422 sensitive-data, without an echo.',
    async run(subject) {
      const answer = await give(subject, { question: `Mon compte est ${ACCOUNT}` })
      mustRefuse(answer, 'sensitive-data')
      must(!answer.text.includes('3000'), 'the answer repeats the number')
    },
  },
  {
    id: 'handoff/strict',
    rule: 'nothing but what the contract names is carried to the secure origin',
    advice: 'Refuse fields that you do not know with 422: a name or an address must not travel.',
    async run(subject) {
      mustRefuse(await give(subject, { email: 'a@example.org' }), 'invalid')
    },
  },
  {
    id: 'handoff/apart',
    rule: 'secure messages and their sessions have no address on the hub’s host',
    advice: 'Serve them on the secure origin alone, and answer 404 here.',
    async run(subject) {
      const { id } = readAs(HandoffTicket, await give(subject), 201)
      const redeemed = await subject.ask('POST', '/v1/handoffs/redemption', { json: { id } })
      mustRefuse(redeemed, 'not-found')
      for (const path of ['/v1/session', '/v1/threads']) {
        mustRefuse(await subject.ask('GET', path), 'not-found')
      }
    },
  },
]
