/**
 * Seats in slots: one more where a request goes, one less where it came from. A request holds a seat
 * as long as it is active and its slot is not over; the row of a slot counts them, and its check
 * constraint says who is the last.
 */
import type { Config } from '../../content/config.ts'
import type { Parameters } from './parameters.ts'
import type { StoredRequest } from './stored.ts'

type Held = Pick<StoredRequest, 'desk' | 'slotStart' | 'slotEnd' | 'active'>

interface Seats {
  from?: Held
  to?: Held
  /** How many may have the slot that it takes. */
  capacity: number
  /** The bank's own adviser agreed on the time: that it is full does not matter. */
  force?: boolean
  now: Date
}

/**
 * Rows are locked in the order of time, whatever the way of the move: two that go opposite ways wait
 * for each other and do not block each other.
 *
 * @param of the expression that says by a row that it happens
 * @returns an expression called `seats`; nothing when no seat changes hands
 */
export function seatsCte(
  $: Parameters['$'],
  { from, to, capacity, force = false, now }: Seats,
  of: string,
): string | undefined {
  const left = from && heldSeat(from, now)
  const taken = to && heldSeat(to, now)
  const isSame = left && taken && left.desk === taken.desk && +left.start === +taken.start
  if (isSame || (!left && !taken)) return undefined
  const rows = [
    ...(taken ? [{ ...taken, count: 1 }] : []),
    // Never stored as it stands: its row is there since it was taken.
    ...(left ? [{ ...left, count: 0 }] : []),
  ].map(
    ({ desk, start, count }) =>
      `(${$(desk)}::text, ${$(start)}::timestamptz, ${$(capacity)}::int, ${count})`,
  )
  const room = force ? 'greatest(excluded.capacity, held.taken + 1)' : 'excluded.capacity'
  return `seats as (
    insert into slot as held (desk, starts_at, capacity, taken)
    select wanted.* from (values ${rows.join(', ')}) as wanted (desk, starts_at, capacity, taken), ${of}
    order by wanted.desk, wanted.starts_at
    on conflict (desk, starts_at) do update set
      taken = greatest(held.taken + case excluded.taken when 1 then 1 else -1 end, 0),
      capacity = case excluded.taken when 1 then ${room} else held.capacity end
  )`
}

/** Those that new requests take, which are the rows of `asked`. */
export const NEW_SEATS = `
  insert into slot as held (desk, starts_at, capacity, taken)
  select desk, "slotStart", capacity, count(*)::int from asked where "slotStart" is not null
  group by desk, "slotStart", capacity order by desk, "slotStart"
  on conflict (desk, starts_at) do update set
    taken = held.taken + excluded.taken, capacity = excluded.capacity`

/** How many may have the same slot. */
export const capacityOf = ({ channels }: Pick<Config, 'channels'>): number =>
  channels.callback?.slots.capacity ?? 1

const heldSeat = ({ desk, slotStart, slotEnd, active }: Held, now: Date) =>
  active && slotStart && slotEnd && slotEnd > now ? { desk, start: slotStart } : undefined
