/**
 * The live state: what the bank withdrew or announced since the build. Stored whole, for all processes;
 * each message says when it was made, and an older one never comes back over a younger.
 */
import * as z from 'zod/mini'
import { type Live, LiveState } from '../../contract/live.ts'
import type { Deps } from '../deps.ts'
import { kept } from './kept.ts'

type Reads = Pick<Deps['db'], 'query'>

/** @param madeAt by the clock of whoever sent it: orders their messages among themselves */
export async function storeLive(db: Reads, state: LiveState, madeAt: Date): Promise<void> {
  await db.query(
    `insert into setting (name, value, at) values ('live', $1::jsonb, $2)
     on conflict (name) do update set value = excluded.value, at = excluded.at
     where setting.at <= excluded.at`,
    [JSON.stringify(state), madeAt],
  )
}

/** Nothing withdrawn and nothing to say, until somebody says something. */
const QUIET: LiveState = z.parse(LiveState, {})

async function readLive(db: Reads): Promise<LiveState> {
  const { rows } = await db.query<{ value: LiveState }>(
    `select value from setting where name = 'live'`,
  )
  return rows[0]?.value ?? QUIET
}

/** With the 30 seconds of caches, and a hub that asks every 20, news is everywhere within a minute. */
const NEWS_MS = 5_000

/** The state, some seconds old at most; as it was last, while the database does not answer. */
export const newsOf = (db: Reads): ((now: Date) => Promise<LiveState>) =>
  kept(() => readLive(db), NEWS_MS)

/** What holds now: what is over is not sent any more, and what has not begun is nobody's business yet. */
export function liveNow(
  { withdrawn, notices, incidents }: LiveState,
  callback: number | undefined,
  now: Date,
): Live {
  const holds = ({ from, until }: { from?: string | undefined; until?: string | undefined }) =>
    (from === undefined || Date.parse(from) <= now.getTime()) &&
    (until === undefined || Date.parse(until) > now.getTime())
  return {
    withdrawn,
    notices: notices.filter(holds),
    incidents: incidents.filter(holds),
    now: now.toISOString(),
    delays: callback === undefined ? {} : { callback },
  }
}
