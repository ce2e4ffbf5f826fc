/**
 * `POST /v1/handoffs/redemption`: the content of a handoff, to whoever is first within five minutes; then
 * it is gone. Used, too old, never given: one and the same answer.
 */
import { HandoffContent } from '../../contract/handoff.ts'
import type { Deps } from '../deps.ts'
import { problem } from '../problem.ts'
import { unseal } from '../seal.ts'
import type { Write } from '../writing.ts'
import { handoffHash, handoffKey } from './give.ts'

export async function redeemHandoff(
  { db }: Pick<Deps, 'db'>,
  id: string,
  now: Date,
): Promise<Write | Response> {
  const hash = handoffHash(id)
  const { rows } = await db.query<{ sealed: Uint8Array }>(
    'select sealed from handoff where id_hash = $1 and expires_at > $2',
    [hash, now],
  )
  const [found] = rows
  if (!found) return problem('not-found')
  return {
    status: 200,
    answer: HandoffContent.parse(JSON.parse(unseal(found.sealed, handoffKey(id)))),
    // Of two who come at once, one finds the row.
    sql: 'redeemed as (delete from handoff where id_hash = $1 returning 1)',
    params: [hash],
    needs: 'redeemed',
    refusals: { nothing: () => problem('not-found') },
  }
}
