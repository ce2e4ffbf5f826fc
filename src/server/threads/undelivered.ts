/**
 * What a customer wrote has not arrived in the bank: one of its tools would not take it for three days, or
 * a mail server says that its mailbox did not. The team is told, and whoever runs the server, once each:
 * the customer waits, and nobody else knows.
 */
import type { Deps } from '../deps.ts'
import { rememberedUntil } from '../requests/once.ts'
import type { Parameters } from '../requests/parameters.ts'
import { tellOnce } from './alert.ts'
import { type NamedThread, namedThread } from './stored.ts'

/** In a minute; the next minute goes on from there. */
const MOST = 500

/** The messages among the dead letters. Called once a minute, by every process; whoever is first tells. */
export async function alertUndelivered(deps: Deps): Promise<number> {
  const now = deps.now()
  const { rows } = await deps.db.query<{ id: string; reference: string }>(
    `select o.id, r.reference from outbox o join request r on r.id = o.request_id
     where o.state = 'dead' and o.event = 'message.created' and o.alerted_at is null
     order by o.sequence limit ${MOST}`,
  )
  let count = 0
  for (const { id, reference } of rows) {
    const thread = await namedThread(deps.db, reference)
    if (!thread) continue
    count += await tell(
      deps,
      thread,
      now,
      ($) => `news as (
        update outbox set alerted_at = ${$(now)} where id = ${$(id)} and alerted_at is null returning 1
      )`,
    )
  }
  return count
}

/** @param bounce the same each time that this one comes back */
export const alertBounced = (
  deps: Deps,
  thread: NamedThread,
  bounce: Uint8Array,
  now: Date,
): Promise<number> =>
  tell(
    deps,
    thread,
    now,
    ($) => `news as (
      insert into idempotency (key_hash, body_hash, status, answer, expires_at)
      values (${$(bounce)}, '', 204, '', ${$(rememberedUntil(now, BOUNCE_DAYS))})
      on conflict do nothing returning 1
    )`,
  )

const BOUNCE_DAYS = 7

/** @param news the expression that says by a row that nobody told of it before */
async function tell(
  deps: Deps,
  thread: NamedThread,
  at: Date,
  news: ($: Parameters['$']) => string,
): Promise<number> {
  const count = await tellOnce(deps, {
    ...{ thread, at, event: 'thread.undelivered', what: 'undelivered' },
    news: ($) => [news($)],
  })
  if (count > 0) {
    deps.log({ level: 'error', what: 'threads-undelivered', count })
    deps.wake()
  }
  return count
}
