/**
 * One database for a file of tests, with the tables of the product, emptied before each test: PGlite in
 * memory, or (in the project `postgres`) one of its own in a real PostgreSQL. It takes a second to
 * start, so nobody opens two.
 */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, inject } from 'vitest'
import { makeCustomerRole } from '../../src/server/database/customer-role.ts'
import type { Db } from '../../src/server/database/db.ts'
import { migrate } from '../../src/server/database/migrate.ts'
import { type DatabaseOption, openDatabase } from '../../src/server/database/open.ts'
import { openMemory } from '../../src/server/database/pglite.ts'
import { filesOfNewDatabase } from './new-database.ts'
import { createDatabase } from './postgres.ts'

/** A database without tables, or where it can be opened. */
export async function emptyDatabase(): Promise<DatabaseOption> {
  const server = inject('postgres') as string | undefined
  if (server === undefined) return openMemory(await filesOfNewDatabase())
  return { url: await createDatabase(server, `file_${randomUUID().replaceAll('-', '')}`) }
}

/** @returns the database of this file; it is there as soon as a test or a hook runs */
export function useDatabase(): Db {
  let db: Db
  let tables = ''
  beforeAll(async () => {
    db = await openDatabase(await emptyDatabase(), () => {})
    await migrate(db, new Date())
    await makeCustomerRole(db)
    const { rows } = await db.query<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'migration'`,
    )
    tables = rows.map(({ name }) => name).join(', ')
  }, 60_000) // beside other files, on a small machine
  const empty = () => db.query(`truncate ${tables} restart identity cascade`)
  beforeEach(async () => {
    // The outbox of a server that still runs may hold a row of what goes: then it is asked once more.
    await empty().catch(empty)
  })
  afterAll(() => db.close())
  return {
    query: (sql, params) => db.query(sql, params),
    transaction: (work) => db.transaction(work),
    close: async () => {}, // a server that is closed in a test leaves it to the next one
  }
}

/** Counts what is in the tables, for the planner; PostgreSQL does not count again in the middle of a test. */
export async function analyse(db: Db): Promise<void> {
  const { rows } = await db.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public'`,
  )
  for (const { name } of rows) {
    await db.query(`alter table ${name} set (autovacuum_enabled = false)`)
  }
  await db.query('analyze')
}
