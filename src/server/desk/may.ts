/**
 * What may this adviser do with an item, as it stands? The rules of what may follow what are those of the
 * signed hooks (`threads/update.ts`, `requests/states.ts`); here they are asked, not repeated.
 */
import type { Config } from '../../content/config.ts'
import type { DeskActName, Right } from '../../contract/desk.ts'
import type { ThreadUpdate } from '../../contract/thread-hooks.ts'
import { bankMaySay, isOpen } from '../requests/states.ts'
import { after } from '../threads/update.ts'
import { type Found, idOf } from './found.ts'
import { allows } from './rights.ts'

/** What it takes to do it. */
export const NEEDED: Readonly<Record<DeskActName, Right>> = {
  take: 'answer',
  answer: 'answer',
  outcome: 'answer',
  acknowledge: 'answer',
  extend: 'answer',
  prove: 'answer',
  close: 'answer',
  transfer: 'transfer',
}

interface Asks {
  issuer: string
  subject: string
  /** As customers read it; empty where the sign-in says none. */
  name: string
  right: Right
}

const isSomebodyElses = ({ brief }: Pick<Found, 'brief'>, who: Asks): boolean =>
  brief.adviser !== null && brief.adviser !== idOf(who)

export function mayOf(
  config: Pick<Config, 'proofs'>,
  found: Found,
  who: Asks,
  now: Date,
): DeskActName[] {
  const isTheirs = isSomebodyElses(found, who)
  return (Object.keys(NEEDED) as DeskActName[]).filter((act) => {
    if (!allows(who.right, NEEDED[act])) return false
    if (act === 'take') return found.brief.adviser !== idOf(who) && isAlive(found)
    return !isTheirs && isPossible(config, found, act, who, now)
  })
}

const isAlive = ({ brief }: Found): boolean =>
  brief.state !== 'closed' && brief.state !== 'cancelled'

/** Whoever has it, and whatever their role. */
export function isPossible(
  { proofs }: Pick<Config, 'proofs'>,
  found: Found,
  act: Exclude<DeskActName, 'take'>,
  { name }: Pick<Asks, 'name'>,
  now: Date,
): boolean {
  // A code says who rings: whoever has no name gives none.
  if (act === 'prove') return proofs && name !== '' && isAlive(found)
  if ('thread' in found) {
    const { thread, customer } = found
    const update = WRITTEN_AS[act]?.(thread.reference, now)
    const named = { ...thread, identity: customer }
    return update !== undefined && after(named, update, now) !== undefined
  }
  const { state, meeting } = found.request
  if (act === 'outcome') return bankMaySay(state, 'answered')
  if (act === 'transfer') return isOpen(state) && !meeting
  return act === 'close' && bankMaySay(state, 'closed')
}

/** Each act as the hook would have it. */
const WRITTEN_AS: Partial<Record<DeskActName, (reference: string, now: Date) => ThreadUpdate>> = {
  answer: (reference) => ({ what: 'reply', reference, text: '' }),
  acknowledge: (reference) => ({ what: 'acknowledged', reference }),
  // Whichever date: it is refused for itself.
  extend: (reference, now) => ({
    ...{ what: 'extended', reference, reason: '' },
    due: now.toISOString(),
  }),
  close: (reference) => ({ what: 'closed', reference }),
  transfer: (reference, now) => ({
    what: 'transferred',
    reference,
    service: '',
    due: now.toISOString(),
  }),
}
