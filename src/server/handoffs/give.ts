/**
 * `POST /v1/handoffs`: what was typed and read on the hub, kept for five minutes under an id that is good
 * once. The database has a hash of the id, and the content sealed with it: who reads the table knows
 * neither.
 */
import { createHash } from 'node:crypto'
import type { Config } from '../../content/config.ts'
import { HANDOFF_MS, type Handoff, type HandoffTicket } from '../../contract/handoff.ts'
import { OTHER_TOPIC } from '../../contract/topic.ts'
import type { Deps } from '../deps.ts'
import { problem } from '../problem.ts'
import { newSecret } from '../requests/ids.ts'
import { seal, sealingKey } from '../seal.ts'
import type { Write } from '../writing.ts'

export const handoffHash = (id: string): Uint8Array =>
  createHash('sha256').update(`handoff ${id}`).digest()

export const handoffKey = (id: string) => sealingKey('handoff', id)

export function giveHandoff(
  { config, random }: Pick<Deps, 'config' | 'random'>,
  handoff: Handoff,
  now: Date,
): Write | Response {
  const faults = faultsOf(handoff, config)
  if (faults.length > 0) return problem('invalid', { errors: faults })
  const id = newSecret(random)
  const expiresAt = new Date(now.getTime() + HANDOFF_MS)
  const answer: HandoffTicket = { id, expiresAt: expiresAt.toISOString() }
  return {
    status: 201,
    answer,
    sql: 'given as (insert into handoff (id_hash, sealed, expires_at) values ($1, $2, $3))',
    params: [handoffHash(id), seal(JSON.stringify(handoff), handoffKey(id), random(12)), expiresAt],
  }
}

function faultsOf({ intent, topic }: Handoff, { channels, topics }: Config) {
  const isKnown =
    topic === undefined || [OTHER_TOPIC, ...topics.map(({ id }) => id)].includes(topic)
  return [
    ...(channels[intent]?.mode === 'api' ? [] : [{ pointer: '/intent', code: 'not-here' }]),
    ...(isKnown ? [] : [{ pointer: '/topic', code: 'unknown' }]),
  ]
}
