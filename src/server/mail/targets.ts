/** The mailboxes of the outbox: the team's, and those of customers who asked to be written to. */
import type { Config } from '../../content/config.ts'
import { OPEN_STATES } from '../../contract/request.ts'
import type { Deps } from '../deps.ts'
import type { Item, Target } from '../outbox/delivery.ts'
import type { CustomerFacts } from '../outbox/rows.ts'
import { invitationOf } from '../requests/calendar.ts'
import { denialToken, hashOfEmail } from './denial.ts'
import {
  type CustomerLinks,
  customerLetter,
  isForCustomer,
  isForTeam,
  teamLetter,
} from './letters.ts'
import { mayWrite } from './permission.ts'
import type { Mailer } from './smtp.ts'
import { alarmLetter, isAlarm } from './thread-letters.ts'

const WIDTH = 2

export const teamTarget = (config: Config, team: readonly string[], mailer: Mailer): Target => ({
  width: WIDTH,
  async deliver({ id, event, payload }) {
    if (isAlarm(event) && 'customer' in payload)
      return mailer.send({ id, to: team, ...alarmLetter(config, event, payload) })
    if (!isForTeam(event) || 'to' in payload || 'customer' in payload)
      return { is: 'dropped', why: 'not-for-team' }
    return mailer.send({ id, to: team, ...teamLetter(config, event, payload) })
  },
  close: async () => {},
})

/** Whoever receives, in their own calendar: an invitation, a newer one, or its end (RFC 6047). */
export const adviserTarget = (config: Config, mailer: Mailer): Target => ({
  width: WIDTH,
  async deliver({ id, event, payload }, at) {
    if (!('method' in payload) || !isForTeam(event))
      return { is: 'dropped', why: 'not-for-adviser' }
    const { to, method } = payload
    const content = invitationOf(payload, config, at)
    return mailer.send({
      id,
      to: [to],
      ...teamLetter(config, event, payload),
      ...(content !== undefined && { calendar: { method, content } }),
    })
  },
  close: async () => {},
})

export function customerTarget(
  { config, db, ownKey }: Pick<Deps, 'config' | 'db' | 'ownKey'>,
  mailer: Mailer,
): Target {
  return {
    width: WIDTH,
    async deliver(item, at) {
      const { id, event, payload: facts } = item
      if (!isForCustomer(event) || !('to' in facts)) {
        return { is: 'dropped', why: 'not-for-customer' }
      }
      if ('method' in facts || 'codeId' in facts) {
        return { is: 'dropped', why: 'not-for-customer' }
      }
      if (isPast(item, facts, at)) return { is: 'dropped', why: 'past' }
      const emailHash = hashOfEmail(ownKey, facts.to)
      const permission = await mayWrite(db, emailHash, item, at)
      if (permission !== 'granted') return { is: 'dropped', why: permission }

      const token = denialToken(ownKey, { requestId: facts.id, emailHash })
      const letter = customerLetter(config, event, facts, linksOf(config, facts, token))
      return mailer.send({ id, to: [facts.to], ...letter })
    },
    close: () => mailer.close(),
  }
}

/** Nothing of the request is in these addresses: who has them can follow nothing without the rest. */
const linksOf = (
  { hub }: Config,
  { meeting }: Pick<CustomerFacts, 'meeting'>,
  token: string,
): CustomerLinks => ({
  follow: `${hub}/hub/#des-questions/follow-up`,
  again: `${hub}/hub/#des-questions/${meeting ? `agency/${encodeURIComponent(meeting.agency.id)}` : 'callback'}`,
  notMe: denialLink({ hub }, token),
})

export const denialLink = ({ hub }: Pick<Config, 'hub'>, token: string): string =>
  `${hub}/hub/#des-questions/denial/${token}`

/** A word about a call that is over, or that will not take place, helps nobody. */
export function isPast({ event, requestState }: Item, { slot }: CustomerFacts, at: Date): boolean {
  const isOpen =
    event === 'customer.cancelled' || OPEN_STATES.some((state) => state === requestState)
  return !isOpen || (slot !== undefined && Date.parse(slot.start) <= at.getTime())
}
