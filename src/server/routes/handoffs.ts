/** `/v1/handoffs`: given on the hub's origin, redeemed on the secure one. See `contract/handoff.ts`. */
import { Hono } from 'hono'
import { isWritten } from '../../content/config.ts'
import { Handoff, Redemption } from '../../contract/handoff.ts'
import type { Deps, Env } from '../deps.ts'
import { write } from '../guard/write.ts'
import { giveHandoff } from '../handoffs/give.ts'
import { redeemHandoff } from '../handoffs/redeem.ts'
import { pageGate } from '../secure/gate.ts'

/** None where nothing is written on a secure origin of ours. */
export function handoffRoutes(deps: Deps): Hono<Env> {
  const routes = new Hono<Env>()
  if (!isWritten(deps.config)) return routes
  return routes.post(
    '/v1/handoffs',
    write<Handoff>(deps, {
      schema: Handoff,
      texts: ({ question }) => ({ '/question': question }),
      act: async (body, { now }) => giveHandoff(deps, body, now),
    }),
  )
}

export const redemptionRoutes = (deps: Deps): Hono<Env> =>
  new Hono<Env>().post(
    '/v1/handoffs/redemption',
    write<Redemption>(deps, {
      gate: pageGate(deps),
      schema: Redemption,
      act: ({ id }, { now }) => redeemHandoff(deps, id, now),
    }),
  )
