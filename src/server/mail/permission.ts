/**
 * May we write to this customer now? Not when the owner of the address said that they never asked, and
 * once a day for each kind of message: a form that sends mail to whatever address is typed into it is
 * a way to harass people.
 *
 * What the bank itself changed is told each time: no stranger can make it happen.
 *
 * A constraint decides, so that several processes cannot both be right: the first message of the day
 * owns the day, through all its attempts.
 */
import type { Db } from '../database/db.ts'
import type { Item } from '../outbox/delivery.ts'

const FROM_THE_BANK = new Set<Item['event']>(['customer.changed', 'customer.cancelled'])

export type Permission = 'granted' | 'denied' | 'once-a-day'

export async function mayWrite(
  db: Db,
  emailHash: Uint8Array,
  { id, event }: Pick<Item, 'id' | 'event'>,
  at: Date,
): Promise<Permission> {
  const { rows } = await db.query<{ denied: boolean; owner: string | null }>(
    `with denied as (select from denial where email_hash = $1),
     fresh as (
       insert into mailed (email_hash, event, day, outbox_id)
       select $1, $2, $3::date, $4::uuid where not exists (select from denied)
       on conflict do nothing returning outbox_id
     )
     select exists (select from denied) as denied, coalesce(
       (select outbox_id from fresh),
       (select outbox_id from mailed where email_hash = $1 and event = $2 and day = $3::date)
     )::text as owner`,
    [
      emailHash,
      FROM_THE_BANK.has(event) ? `${event} ${id}` : event,
      at.toISOString().slice(0, 10),
      id,
    ],
  )
  const [row] = rows
  if (row?.denied) return 'denied'
  // No owner to be seen: another process took the day while this statement ran.
  return row?.owner === id ? 'granted' : 'once-a-day'
}
