/**
 * What we ask of a database: run this SQL. PGlite and PostgreSQL answer alike, so there is one store,
 * and tests run the statements that production runs. SQL is written for PostgreSQL 15.
 */

export interface Db {
  /** One statement, `$1`… for its parameters. It is a transaction of its own. */
  query<Row = Record<string, unknown>>(
    sql: string,
    params?: readonly unknown[],
  ): Promise<{ rows: Row[] }>
  /** Several statements that hold together or not at all. Short: PGlite has one connection. */
  transaction<T>(work: (db: Pick<Db, 'query'>) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** What drivers say of a refusal, in PostgreSQL's own terms. */
interface SqlError {
  code: string
  constraint?: string
}

const isSqlError = (error: unknown): error is SqlError =>
  error instanceof Error && 'code' in error && typeof error.code === 'string'

/** Integrity constraints: not null, foreign key, unique, check, exclusion. */
const CONSTRAINT = /^23/

/** @returns the name of the constraint that refused the statement, when one did */
export const violated = (error: unknown): string | undefined =>
  isSqlError(error) && CONSTRAINT.test(error.code) ? error.constraint : undefined

/** Somebody else held for too long what the statement needed. */
export const isLocked = (error: unknown): boolean => isSqlError(error) && error.code === '55P03'

/**
 * No connection, too many of them, no space, read-only, shutting down, too slow, and what the network
 * says when nobody is there.
 */
const UNAVAILABLE =
  /^(?:08|53|57P|57014|58|25006|55P03|40001|40P01|ECONN|EPIPE|ETIMEDOUT|ENOTFOUND)/

/** The database cannot work at the moment: the request may succeed later, and nothing was stored. */
export const isUnavailable = (error: unknown): boolean =>
  error instanceof DatabaseUnavailable || (isSqlError(error) && UNAVAILABLE.test(error.code))

/** For failures that drivers report without a code. */
export class DatabaseUnavailable extends Error {
  override readonly name: string = 'DatabaseUnavailable'
}

/** SQLSTATE, code of the network or name of the class: what may be logged of a failure. */
export const codeOf = (error: unknown): string =>
  isSqlError(error) ? error.code : error instanceof Error ? error.name : 'unknown'

/** Bytes in JSON, as PostgreSQL writes them. */
export const bytea = (bytes: Uint8Array): string => `\\x${Buffer.from(bytes).toString('hex')}`
