/**
 * What advisers' own calendars say is taken: read again and again by whichever process is first, kept in
 * the database, and asked for with the free times.
 *
 * A calendar that does not answer keeps what it said last: an adviser who had a meeting has it still.
 */
import type { Taken } from '../../agencies/agenda.ts'
import type { Db } from '../database/db.ts'
import type { Deps } from '../deps.ts'
import { createCaller } from '../outbox/call.ts'
import { uidEnd } from '../requests/calendar.ts'
import { busyIn } from './busy-feed.ts'
import { agendaOfAdviser } from './seats.ts'

const MINUTE = 60_000
const DAY = 1_440 * MINUTE
/** In a round of a minute, so many at a time: a large bank's calendars are read over the whole interval. */
const MOST = 200
const AT_ONCE = 8
/** Of one calendar: it is read in this process, which answers visitors meanwhile. */
const MOST_BYTES = 1024 * 1024

/** By the names of agendas. */
export async function busyOf(
  db: Pick<Db, 'query'>,
  names: readonly string[],
): Promise<Map<string, Taken[]>> {
  const { rows } = await db.query<{ name: string; spans: [from: number, to: number][] }>(
    'select name, spans from busy where name = any($1::text[])',
    [names],
  )
  return new Map(
    rows.map(({ name, spans }) => [name, spans.map(([from, to]) => ({ seat: 0, from, to }))]),
  )
}

type ReadDeps = Pick<Deps, 'config' | 'db' | 'now' | 'secrets' | 'log'>

/** Called once a minute, by every process. @returns how many were read */
export async function readBusy({ config, db, now, secrets, log }: ReadDeps): Promise<number> {
  const rules = config.channels.agency?.appointments
  if (!rules?.busy || rules.advisers.length === 0) return 0
  const { url, allowPrivate, everyMinutes } = rules.busy
  const at = now()
  const zones = new Map(
    rules.advisers.map(({ id, hours }) => [agendaOfAdviser(id), config.hours[hours ?? '']?.zone]),
  )
  const due = await claim(db, [...zones.keys()], at, everyMinutes * MINUTE)
  if (due.length === 0) return 0
  const caller = createCaller({ allowPrivate, now, mostBytes: MOST_BYTES })
  const token = secrets.calendars
  const range = { from: at.getTime() - DAY, to: at.getTime() + (rules.days + 1) * DAY }

  async function readOne(name: string): Promise<void> {
    const adviser = name.slice(agendaOfAdviser('').length)
    const reply = await caller.call({
      method: 'GET',
      url: url.replaceAll('{adviser}', encodeURIComponent(adviser)),
      headers: { accept: 'text/calendar', ...(token && { authorization: `Bearer ${token}` }) },
      wants: 'text',
    })
    const busy =
      reply.status === 200 && reply.text !== undefined
        ? busyIn(reply.text, {
            ...range,
            zone: zones.get(name) ?? 'Europe/Paris',
            ours: uidEnd(config.hub),
          })
        : undefined
    if (busy) await keep(db, name, busy.spans, at)
    if (busy?.unread) {
      log({ level: 'warn', what: 'calendar-in-part', name: adviser, count: busy.unread })
    }
    if (busy) return
    const code = reply.status === null ? reply.why : `${reply.status}`
    log({ level: 'warn', what: 'calendar-unread', name: adviser, code })
  }
  try {
    const left = [...due]
    const read = async () => {
      for (let name = left.pop(); name !== undefined; name = left.pop()) await readOne(name)
    }
    await Promise.all(Array.from({ length: AT_ONCE }, read))
  } finally {
    await caller.close()
  }
  return due.length
}

/** Those that are due, for this process alone. */
async function claim(
  db: Pick<Db, 'query'>,
  names: readonly string[],
  at: Date,
  everyMs: number,
): Promise<string[]> {
  const { rows } = await db.query<{ name: string }>(
    `with new as (
       insert into busy (name, due_at)
       select name, $3 from unnest($1::text[]) as name
       where not exists (select from busy where busy.name = name.name) limit ${MOST}
       on conflict do nothing returning name
     ), due as (
       update busy set due_at = $3 where name in (
         select name from busy where name = any($1::text[]) and due_at <= $2
         order by due_at limit ${MOST} for update skip locked
       ) returning name
     ) select name from new union all select name from due`,
    [names, at, new Date(at.getTime() + everyMs)],
  )
  return rows.map(({ name }) => name)
}

const keep = (
  db: Pick<Db, 'query'>,
  name: string,
  spans: readonly (readonly number[])[],
  at: Date,
) =>
  db.query('update busy set spans = $2::jsonb, read_at = $3 where name = $1', [
    name,
    JSON.stringify(spans),
    at,
  ])
