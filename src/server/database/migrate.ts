/** Brings the tables up to date: once for all processes that start together, and waiting for nobody long. */
import type { Db } from './db.ts'
import { MIGRATIONS } from './schema.ts'

/** Any number, the same in every process. */
const LOCK = 5_181_714_001

/**
 * @returns the names of what was applied
 * @throws when a migration fails: then nothing of it is there
 */
export async function migrate(db: Db, now: Date, migrations = MIGRATIONS): Promise<string[]> {
  return db.transaction(async ({ query }) => {
    await query(`set local lock_timeout = '5s'`)
    await query('select pg_advisory_xact_lock($1::bigint)', [LOCK])
    await query(
      'create table if not exists migration (name text primary key, at timestamptz not null)',
    )
    const { rows } = await query<{ name: string }>('select name from migration')
    const done = new Set(rows.map(({ name }) => name))
    const fresh = migrations.filter(({ name }) => !done.has(name))
    for (const { name, sql } of fresh) {
      for (const statement of statements(sql)) await query(statement)
      await query('insert into migration (name, at) values ($1, $2)', [name, now])
    }
    return fresh.map(({ name }) => name)
  })
}

/** Drivers take one statement at a time. Ours hold no semicolon but at their end. */
const statements = (sql: string): string[] =>
  sql
    .replace(/^\s*--.*$/gm, '')
    .split(/;\s*$/m)
    .filter((statement) => statement.trim() !== '')
