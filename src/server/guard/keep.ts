/**
 * Stores what a route wants and the answer under its key: both or neither, in one statement. The
 * answer goes in as a row of JSON, so that one statement can hold those of many requests.
 */
import { type Db, isLocked, violated } from '../database/db.ts'
import { gather } from '../gather.ts'
import type { Alone, RowKind, Together } from '../writing.ts'

/** A row of `idempotency`. */
export interface Kept {
  key_hash: string
  body_hash: string
  status: number
  answer: string
  expires_at: Date
}

const KEPT = 'key_hash bytea, body_hash bytea, status int, answer bytea, expires_at timestamptz'

const ONCE = `once as (
  insert into idempotency (key_hash, body_hash, status, answer, expires_at)
  select key_hash, body_hash, status, answer, expires_at from asked`

/** Requests of one statement: half of those that a process answers at once. */
const MOST = 32
/** While one round is on its way to the disk, the next is stored. */
const ROUNDS = 2

/** @returns whether it was stored; see `Alone.needs` */
export type Keep = (wanted: Alone | Together, kept: Kept) => Promise<boolean>

export function createKeep(db: Pick<Db, 'query'>): Keep {
  const crowds = new Map<RowKind, (row: object) => Promise<boolean>>()
  const crowdOf = (kind: RowKind) => {
    const crowd =
      crowds.get(kind) ??
      gather((rows: readonly object[]) => keepAll(db, kind, rows), {
        most: MOST,
        atOnce: ROUNDS,
        isOfOne: (error) => violated(error) !== undefined || isLocked(error),
      })
    crowds.set(kind, crowd)
    return crowd
  }
  return (wanted, kept) =>
    'kind' in wanted
      ? crowdOf(wanted.kind)({ ...wanted.row, ...kept })
      : keepAlone(db, wanted, kept)
}

async function keepAlone(
  db: Pick<Db, 'query'>,
  { sql, params, needs }: Alone,
  kept: Kept,
): Promise<boolean> {
  const { rows } = await db.query<{ stored: number }>(
    `with ${sql}, asked as (
       select * from json_to_recordset($${params.length + 1}::json) as asked (${KEPT})
     ), ${ONCE} ${needs === undefined ? '' : `where exists (select from ${needs})`}
       returning 1
     ) select count(*)::int as stored from once`,
    [...params, JSON.stringify([kept])],
  )
  return rows[0]?.stored === 1
}

async function keepAll(
  db: Pick<Db, 'query'>,
  { columns, sql }: RowKind,
  rows: readonly object[],
): Promise<readonly boolean[]> {
  await db.query(
    `with asked as materialized (
       select * from json_to_recordset($1::json) as asked (${KEPT}, ${columns})
       order by key_hash
     ), ${sql}, ${ONCE} ) select`,
    [JSON.stringify(rows)],
  )
  return rows.map(() => true)
}
