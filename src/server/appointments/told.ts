/**
 * Who has to hear of an appointment besides the bank's tools and its team? Whoever receives, in their
 * calendar; and the customer, of what the bank changed.
 *
 * Pure: rows for the outbox, stored with the change itself.
 */
import type { Config } from '../../content/config.ts'
import type { RequestEvent } from '../../contract/event.ts'
import type { Meeting } from '../../contract/meeting.ts'
import type { AdviserFacts, CustomerEvent, ToldBesides } from '../outbox/rows.ts'
import { briefOf, customerFacts, webhooksFor } from '../outbox/rows.ts'
import { factsOf, type StoredRequest } from '../requests/stored.ts'

interface Change {
  /** As it was, unless it is new. */
  from?: StoredRequest
  /** As it is, unless it is erased. */
  to?: StoredRequest
  event: RequestEvent
  who: 'customer' | 'bank'
}

/** @returns nothing for a call: nobody in particular rings */
export const toldBesides = (config: Config, change: Change, now: Date): ToldBesides[] =>
  (change.to ?? change.from)?.meeting
    ? [...forAdvisers(config, change, now), ...forCustomer(config, change, now)]
    : []

function forAdvisers(config: Config, { from, to }: Change, now: Date): ToldBesides[] {
  if (!config.delivery.mail) return []
  const before = from && isToCome(from, now) ? mailboxOf(config, from.meeting) : undefined
  const after = to && isToCome(to, now) ? mailboxOf(config, to.meeting) : undefined
  const isSame = before === after && from && to && sameTime(from, to)
  if (isSame) return []
  const mail = (
    address: string | undefined,
    request: StoredRequest | undefined,
    method: AdviserFacts['method'],
    event: RequestEvent,
  ): ToldBesides[] => {
    if (address === undefined || !request) return []
    const facts = factsOf(request)
    const { sequence } = to ?? { sequence: request.sequence + 1 }
    const known = method === 'CANCEL' ? briefOf(facts) : facts
    return [{ target: 'mail:adviser', event, payload: { ...known, to: address, method, sequence } }]
  }
  return before === after
    ? mail(after, to, 'REQUEST', 'request.moved')
    : [
        ...mail(before, from, 'CANCEL', to ? 'request.cancelled' : 'request.erased'),
        ...mail(after, to, 'REQUEST', 'request.created'),
      ]
}

/** What the bank's own tools said: the customer reads it, and need not come to find out. */
function forCustomer({ delivery }: Config, { from, to, who }: Change, now: Date): ToldBesides[] {
  if (who !== 'bank' || !from || !to || !isToCome(from, now)) return []
  const event = eventOf(from, to)
  if (!event) return []
  const facts = factsOf(to)
  const { email, reminder, phone } = to
  return [
    ...(email && delivery.mail?.customers
      ? [{ target: 'mail:customer' as const, event, payload: customerFacts(facts, email) }]
      : []),
    ...(reminder === 'sms'
      ? webhooksFor(delivery, event).map((target) => ({
          ...{ target, event },
          payload: customerFacts(facts, phone),
        }))
      : []),
  ]
}

function eventOf(from: StoredRequest, to: StoredRequest): CustomerEvent | undefined {
  if (to.state === 'closed') return 'customer.cancelled'
  return to.state === 'planned' && !sameTime(from, to) ? 'customer.changed' : undefined
}

const isToCome = ({ state, slotEnd }: StoredRequest, now: Date): boolean =>
  state === 'planned' && slotEnd !== null && slotEnd > now

const sameTime = (a: StoredRequest, b: StoredRequest): boolean =>
  a.slotStart?.getTime() === b.slotStart?.getTime() && a.slotEnd?.getTime() === b.slotEnd?.getTime()

/** The adviser's; where nobody has a name, or no address, the agency's. */
function mailboxOf({ channels }: Config, meeting: Meeting | null): string | undefined {
  const rules = channels.agency?.appointments
  if (!rules || !meeting) return undefined
  const adviser = rules.advisers.find(({ id }) => id === meeting.adviser?.id)
  return adviser?.mail ?? rules.agencies[meeting.agency.id]?.mail
}
