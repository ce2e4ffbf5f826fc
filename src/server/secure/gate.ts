/**
 * The gates of the secure origin: a write comes from one of its own pages, and from nobody else's; who it
 * is of, the session says. The cookie alone opens nothing.
 */
import type { Config } from '../../content/config.ts'
import { asCustomer } from '../database/as-customer.ts'
import type { Deps } from '../deps.ts'
import type { Entered, Gate } from '../guard/gate.ts'
import { isFromPageOf } from '../own-host.ts'
import { problem } from '../problem.ts'
import type { Member, Members } from './members.ts'

export const isFromSecure = (headers: Headers, { secure }: Pick<Config, 'secure'>): boolean =>
  secure !== undefined && isFromPageOf(headers, secure.origin)

/** Anybody who has a page of the secure origin open. */
export const pageGate =
  ({ config, db }: Pick<Deps, 'config' | 'db'>): Gate<Entered> =>
  async ({ req: { raw } }) =>
    isFromSecure(raw.headers, config) ? { holder: '', db } : problem('origin-refused')

export interface EnteredMember extends Entered {
  member: Member
}

/** Whoever is signed in. It is an act: the session lasts for another spell. */
export const memberGate =
  ({ config, db }: Pick<Deps, 'config' | 'db'>, members: Members): Gate<EnteredMember> =>
  async ({ req: { raw } }, now) => {
    if (!isFromSecure(raw.headers, config)) return problem('origin-refused')
    const member = await members.whoIs(raw, now)
    if (!member) return problem('signed-out')
    await members.extend(member, now)
    return {
      member,
      // Of the customer, not of the session: who signs in again may still send what was not answered.
      holder: `customer ${member.id}`,
      db: asCustomer(db, member.id),
      counted: [{ limit: 'perCustomer', of: member.id }],
    }
  }
