/** What only a real PostgreSQL shows: limits in time, and connections that outlive a refusal. */
import { afterAll, describe, expect, inject, it } from 'vitest'
import { isUnavailable, violated } from '../../../src/server/database/db.ts'
import { openDatabase } from '../../../src/server/database/open.ts'

const url = inject('postgres') as string | undefined

describe.skipIf(url === undefined)('PostgreSQL', async () => {
  const db = await openDatabase({ url: url ?? 'postgres://none' }, () => {})
  afterAll(() => db.close())
  const connection = async () =>
    (await db.query<{ pid: number }>('select pg_backend_pid() as pid')).rows[0]!.pid

  it('gives up on a statement that is too slow, long before it ends', async () => {
    const began = performance.now()
    const error = await db.query('select pg_sleep(10)').catch((reason: unknown) => reason)
    expect(isUnavailable(error)).toBe(true)
    expect(performance.now() - began).toBeLessThan(9_000)
    expect((await db.query('select 1 as one')).rows).toEqual([{ one: 1 }])
  })

  it('gives migrations more time', async () => {
    const { rows } = await db.transaction(({ query }) => query('select pg_sleep(3), 1 as one'))
    expect(rows).toMatchObject([{ one: 1 }])
  })

  it('keeps its connection when a constraint refuses', async () => {
    await db.query('create table thing (name text constraint thing_once primary key)')
    await db.query('insert into thing values ($1)', ['a'])
    const before = await connection()
    const error = await db
      .query('insert into thing values ($1)', ['a'])
      .catch((reason: unknown) => reason)
    expect(violated(error)).toBe('thing_once')
    expect(isUnavailable(error)).toBe(false)
    expect(await connection()).toBe(before)
  })

  it('gives the values that PGlite gives', async () => {
    const { rows } = await db.query(
      `select date '2026-03-01' as day, count(*) as count, '{"a":1}'::jsonb as json, $1::bytea as bytes`,
      [Buffer.from('é')],
    )
    expect(rows).toEqual([{ day: '2026-03-01', count: 1, json: { a: 1 }, bytes: Buffer.from('é') }])
  })
})
