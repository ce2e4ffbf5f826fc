/** A secret that this server made for itself: the same for all processes on one database. */
import { createSecretKey } from 'node:crypto'
import type { Deps, OwnKey } from './deps.ts'

export async function ownKey({
  db,
  now,
  random,
}: Pick<Deps, 'db' | 'now' | 'random'>): Promise<OwnKey> {
  const made = Buffer.from(random(32)).toString('base64')
  await db.query(
    `insert into setting (name, value, at) values ('own-key', to_jsonb($1::text), $2)
     on conflict (name) do nothing`,
    [made, now()],
  )
  const { rows } = await db.query<{ key: string }>(
    `select value #>> '{}' as key from setting where name = 'own-key'`,
  )
  return createSecretKey(rows[0]!.key, 'base64')
}
