/**
 * Seats of agencies as stretches of one line of numbers, so that a single exclusion constraint on ranges
 * of integers (which needs no extension) decides who is first:
 *
 *   place = (agenda × 256 + seat) × 2²⁶ + minute since 1970
 *
 * Good for 500,000 agencies with 256 seats each (a number of JavaScript's is exact that far), until the
 * year 2097. A time that is only held is a row like any other, which ends by itself.
 */
import { freeSeats, type Taken } from '../../agencies/agenda.ts'
import type { Db } from '../database/db.ts'
import type { Parameters } from '../requests/parameters.ts'
import type { StoredRequest } from '../requests/stored.ts'

const SEATS = 256
const MINUTES = 2 ** 26
const MINUTE = 60_000

export interface Seat {
  /** Number of the agency's row in `agenda`. */
  agenda: number
  seat: number
}

const placeOf = ({ agenda, seat }: Seat, at: number): number =>
  (agenda * SEATS + seat) * MINUTES + Math.floor(at / MINUTE)

/** As `int8range` reads it. @param from milliseconds; `to`, from which the seat is free again */
export const spanOf = (seat: Seat, from: number, to: number): string =>
  `[${placeOf(seat, from)},${placeOf(seat, to)})`

/** An adviser's agenda is one wherever they receive. No agency has a stroke in its id that comes from us. */
export const agendaOfAdviser = (id: string): string => `adviser/${id}`

/** Where an appointment has its seat: with the adviser whom it names, else with those of the agency. */
const agendaName = ({ desk, meeting }: Pick<StoredRequest, 'desk' | 'meeting'>): string =>
  meeting?.adviser ? agendaOfAdviser(meeting.adviser.id) : desk

/** The numbers of agendas, in their order: given when they are first asked for. */
export async function agendasOf(
  db: Pick<Db, 'query'>,
  names: readonly string[],
): Promise<number[]> {
  const find = async () => {
    const { rows } = await db.query<{ name: string; number: number }>(
      'select name, number from agenda where name = any($1::text[])',
      [names],
    )
    return new Map(rows.map(({ name, number }) => [name, number]))
  }
  let known = await find()
  const missing = names.filter((name) => !known.has(name))
  if (missing.length > 0) {
    await db.query(
      'insert into agenda (name) select unnest($1::text[]) order by 1 on conflict do nothing',
      [missing],
    )
    known = await find()
  }
  return names.map((name) => known.get(name)!)
}

/** Whose own seat does not stand in their way. */
export interface Own {
  /** Hash of the secret of a hold. */
  holder?: Uint8Array | undefined
  requestId?: string
}

export interface Range {
  agenda: number
  /** So many from the first. */
  seats: number
  from: number
  to: number
}

/** On a seat of one of several agendas. */
export type TakenThere = Taken & { agenda: number }

export interface Occupied {
  taken: TakenThere[]
  /** The asker's own, if it lies there. */
  own: TakenThere[]
}

/** Who has or holds what on the seats of agendas: one question for all of them. */
export async function occupied(
  db: Pick<Db, 'query'>,
  ranges: readonly Range[],
  now: Date,
  { holder, requestId }: Own = {},
): Promise<Occupied> {
  const all = ranges.flatMap(({ agenda, seats, from, to }) =>
    Array.from({ length: seats }, (_, seat) => spanOf({ agenda, seat }, from, to)),
  )
  const { rows } = await db.query<{ from: number; to: number; own: boolean }>(
    `select lower(span) as "from", upper(span) as "to",
       coalesce(holder = $3::bytea, false) or coalesce(request_id = $4::uuid, false) as own
     from unnest($1::int8range[]) as asked join seat on span && asked
     where expires_at is null or expires_at > $2`,
    [all, now, holder ?? null, requestId ?? null],
  )
  const read = (row: { from: number; to: number }): TakenThere => ({
    agenda: Math.floor(row.from / MINUTES / SEATS),
    seat: Math.floor(row.from / MINUTES) % SEATS,
    from: (row.from % MINUTES) * MINUTE,
    to: (row.to % MINUTES) * MINUTE,
  })
  return {
    taken: rows.filter(({ own }) => !own).map(read),
    own: rows.filter(({ own }) => own).map(read),
  }
}

/** As many as a bank may put beside one another at one time, whatever the agency has. */
const MOST_AT_ONCE = 64

/** An adviser agreed on a time: it has a seat, beyond those that there are if need be. */
export async function seatOfTheBank(
  db: Pick<Db, 'query'>,
  request: Pick<StoredRequest, 'id' | 'desk' | 'meeting'>,
  slot: { start: string; end: string },
  now: Date,
): Promise<string> {
  const [agenda = 0] = await agendasOf(db, [agendaName(request)])
  const [from, to] = [Date.parse(slot.start), Date.parse(slot.end)]
  const range = { agenda, seats: MOST_AT_ONCE, from, to }
  const { taken } = await occupied(db, [range], now, { requestId: request.id })
  const minutes = (to - from) / MINUTE
  const [seat = MOST_AT_ONCE] = freeSeats({ ...range, bufferMinutes: 0 }, taken, from, minutes)
  return spanOf({ agenda, seat }, from, to)
}

/** Holds that are over let go of what is wanted now; nobody is waited for. */
const freed = (wanted: string, now: string): string => `
  delete from seat where id = any(array(
    select id from seat where span && ${wanted} and expires_at <= ${now} for update skip locked
  )) returning 1`

/** The seats of new appointments, which are the rows of `asked`; the hold of whoever asks ends. */
export const NEW_APPOINTMENTS = `freed as (${freed(
  '(select range_agg(span::int8range) from asked)',
  '(select min("madeAt") from asked)',
)}
  ), let as (
    delete from seat where holder = any(array(select holder from asked)) returning 1
  ), seats as (
    insert into seat (id, span, request_id)
    select "seatId", span::int8range, asked.id
    from asked, (select count(*) from freed) as gone, (select count(*) from let) as given
    order by span
  )`

interface Held {
  id: string
  span: string
  holder: Uint8Array
  now: Date
  until: Date
}

/** A hold, instead of the one that they had. */
export const heldCtes = ($: Parameters['$'], { id, span, holder, now, until }: Held): string => {
  const whose = `${$(holder)}::bytea`
  const place = `${$(span)}::int8range`
  return `freed as (${freed(`int8multirange(${place})`, `${$(now)}::timestamptz`)}
  ), let as (
    delete from seat where holder = ${whose} returning 1
  ), held as (
    insert into seat (id, span, holder, expires_at)
    select ${$(id)}::uuid, ${place}, ${whose}, ${$(until)}::timestamptz
    from (select count(*) from freed) as gone, (select count(*) from let) as given
    returning 1
  )`
}

/**
 * Where an appointment goes when it changes: to another seat, or to none.
 *
 * @param span nothing: it has no time any more
 * @param of the expression that says by a row that it happens
 */
export function changedSeat(
  $: Parameters['$'],
  { id, span, now }: { id: string; span: string | undefined; now: Date },
  of: string,
): string {
  if (span === undefined) {
    return `seats as (delete from seat using ${of} where seat.request_id = ${of}.request_id)`
  }
  const place = `${$(span)}::int8range`
  return `freed as (${freed(`int8multirange(${place})`, `${$(now)}::timestamptz`)}
  ), seats as (
    insert into seat (id, span, request_id)
    select ${$(id)}::uuid, ${place}, request_id from ${of}, (select count(*) from freed) as gone
    on conflict (request_id) do update set span = excluded.span
  )`
}
