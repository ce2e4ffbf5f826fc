/**
 * A customer of whom nothing is left but the name that the sign-in gives them: no session, no message, no
 * file. The name goes too, a day after they came last. A thousand customers are looked at each minute, in
 * the order in which they came first, round and round: no index has to know who is alone.
 */
import type { Deps } from '../deps.ts'

const DAY_MS = 86_400_000
const PORTION = 1_000
const START = '00000000-0000-0000-0000-000000000000'

/** How far each server has come. */
const reached = new WeakMap<Deps['db'], string>()

/** @returns how many went */
export async function forgetLeavers({ db }: Pick<Deps, 'db'>, now: Date): Promise<number> {
  const { rows } = await db.query<{ went: number; seen: number; last: string | null }>(
    `with looked as materialized (
       select id from customer where id > $1 order by id limit ${PORTION}
     ), gone as (
       delete from customer where id = any(array(
         select c.id from customer c
         where c.id = any(array(select id from looked)) and c.made_at < $2
           and (select true from session where customer_id = c.id limit 1) is null
           and (select true from thread where customer_id = c.id limit 1) is null
           and (select true from attachment where customer_id = c.id and message_id is null limit 1)
             is null
         for update skip locked
       )) returning 1
     ) select (select count(*)::int from gone) as went, (select count(*)::int from looked) as seen,
         (select id from looked order by id desc limit 1) as last`,
    [reached.get(db) ?? START, new Date(now.getTime() - DAY_MS)],
  )
  const { went = 0, seen = 0, last = null } = rows[0] ?? {}
  reached.set(db, seen === PORTION && last !== null ? last : START)
  return went
}
