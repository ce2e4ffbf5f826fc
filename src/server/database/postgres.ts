/**
 * PostgreSQL, by a connection string. Everything has a limit in time, so that a database which is
 * down, slow or full is an answer of ours (503) within three seconds and never a page that hangs.
 */
import { createHash } from 'node:crypto'
import pg from 'pg'
import type { Log } from '../log.ts'
import { codeOf, DatabaseUnavailable, type Db } from './db.ts'

/** How long each may take, in milliseconds; a lock less than the statement that waits for it. */
const MOST = {
  connect: 1_000,
  lock: 1_500,
  statement: 2_000,
  /** Nobody waits for an answer: tables are being brought up to date. */
  inTransaction: 60_000,
  idleInTransaction: 5_000,
}
/** What our own clock allows above that of the database. */
const SLACK = 500
const CONNECTIONS = 10
/** A crowd comes back sooner than a connection is opened anew. */
const IDLE_MS = 300_000

const { DATE, INT8 } = pg.types.builtins

/** The values that PGlite gives too: a day stays a day, a count is a number. */
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (oid === DATE) return String
    if (oid === INT8) return Number
    return pg.types.getTypeParser(oid, format as 'text')
  }) as typeof pg.types.getTypeParser,
}

/** @param connections at most; a database has room for about a hundred, of all processes together */
export function openPostgres(url: string, log: Log, connections = CONNECTIONS): Db {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    types,
    application_name: 'des-questions',
    connectionTimeoutMillis: MOST.connect,
    idleTimeoutMillis: IDLE_MS,
    query_timeout: MOST.statement + SLACK,
    statement_timeout: MOST.statement,
    lock_timeout: MOST.lock,
    idle_in_transaction_session_timeout: MOST.idleInTransaction,
    keepAlive: true,
  })
  // Of a connection in our hands: its statement fails with the same error, which is told there. One
  // that nobody listens to would end the process.
  pool.on('connect', (client) => client.on('error', () => {}))
  // Of a connection that nobody uses just now: the pool has thrown it away already.
  pool.on('error', (error) =>
    log({ level: 'warn', what: 'database-connection-lost', code: codeOf(error) }),
  )

  return {
    query: (sql, params = []) => withClient(pool, (client) => run(client, sql, params)),
    transaction: (work) =>
      withClient(pool, async (client) => {
        await run(client, 'begin')
        try {
          await run(client, `set local statement_timeout = ${MOST.inTransaction}`)
          const query: Db['query'] = (sql, params = []) =>
            run(client, sql, params, MOST.inTransaction)
          const done = await work({ query })
          await run(client, 'commit')
          return done
        } catch (error) {
          // It may be the connection that failed: what matters is why.
          await run(client, 'rollback').catch(() => {})
          throw error
        }
      }),
    close: () => pool.end(),
  }
}

/** The pool's own `query` throws a connection away with every refusal of a constraint. */
async function withClient<T>(
  pool: pg.Pool,
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect().catch((cause) => {
    throw new DatabaseUnavailable('no connection', { cause })
  })
  try {
    const done = await work(client)
    client.release()
    return done
  } catch (error) {
    client.release(!isRefusal(error))
    throw isRefusal(error) ? error : new DatabaseUnavailable('no answer', { cause: error })
  }
}

/** The server said no to this statement; the connection is as good as before. */
const isRefusal = (error: unknown): boolean =>
  error instanceof pg.DatabaseError && !/^(?:08|57P)/.test(error.code ?? '')

async function run<Row>(
  client: pg.PoolClient,
  sql: string,
  params: readonly unknown[] = [],
  most = MOST.statement,
): Promise<{ rows: Row[] }> {
  // Named: parsed and planned once for each connection.
  const name = params.length > 0 ? nameOf(sql) : undefined
  const { rows } = await client.query({
    text: sql,
    values: [...params],
    query_timeout: most + SLACK,
    ...(name && { name }),
  } as pg.QueryConfig)
  return { rows }
}

const NAMES = new Map<string, string>()
/** Our statements are few; whoever has more of them pays for the parsing. */
const MOST_NAMES = 200

function nameOf(sql: string): string | undefined {
  const known = NAMES.get(sql)
  if (known !== undefined || NAMES.size >= MOST_NAMES) return known
  const name = createHash('sha256').update(sql).digest('base64url').slice(0, 16)
  NAMES.set(sql, name)
  return name
}
