/**
 * What a route that writes hands to the guard: what is stored and what is answered, made before the
 * database is asked (ids, secrets and times come from here, not from there), so that data and answer
 * are stored together, in one statement that is one transaction.
 */
export type Write = Answer & (Alone | Together)

export interface Answer {
  status: 200 | 201 | 204
  /** The body of the answer; nothing with 204. */
  answer?: unknown
  /** What it means that a constraint refused, by its name; `nothing`: see `needs`. */
  refusals?: Readonly<Record<string, () => Response | Promise<Response>>>
  /** Names of constraints that break by chance: the route is asked anew, and draws again. */
  drawn?: readonly string[]
}

/** A statement of its own. */
export interface Alone {
  /**
   * Common table expressions with a comma between, as they follow `with `: no final `select`.
   * Parameters are numbered from $1; the guard's own come after.
   */
  sql: string
  params: readonly unknown[]
  /**
   * Name of an expression of `sql` that must return a row. When it returns none (the state is another
   * one by now), the answer is not stored and `refusals.nothing` is given; the other expressions have
   * to select from this one, or they would be stored all the same.
   */
  needs?: string
}

/**
 * One row of what a crowd asks for: requests that come while others are being stored are stored by one
 * statement, which is one transaction. When it is refused, each is stored by itself.
 */
export interface Together {
  kind: RowKind
  /** Values by the names of `columns`: JSON, with dates as text and bytes as `\x…`. */
  row: object
}

/** The same object for all that may be stored by one statement. */
export interface RowKind {
  /** `id uuid, "madeAt" timestamptz` */
  columns: string
  /** As `Alone.sql`, without parameters: the rows are those of `asked`, which has `columns`. */
  sql: string
}
