import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import type { Db } from '../../../src/server/database/db.ts'
import { runBank, wish } from '../../helpers/callbacks.ts'
import { useDatabase } from '../../helpers/database.ts'

const db = useDatabase()

function watched() {
  const stored: string[] = []
  const listening: Db = {
    ...db,
    query: (sql, params) => {
      if (/insert into idempotency/.test(sql)) stored.push(sql)
      return db.query(sql, params)
    },
  }
  return { bank: runBank(listening), stored }
}

/** All at once, from as many addresses. */
const crowd = (bank: ReturnType<typeof runBank>, phones: readonly string[]) =>
  Promise.all(
    phones.map((phone, at) =>
      bank.ask('/v1/callbacks', {
        method: 'POST',
        body: wish({ phone, when: 'soonest' }),
        address: `192.0.2.${at}`,
      }),
    ),
  )

const count = async (table: string): Promise<number> =>
  (await db.query<{ count: number }>(`select count(*)::int as count from ${table}`)).rows[0]!.count

const numbers = Array.from({ length: 40 }, (_, at) => `+336${20_000_000 + at}`)

it('a crowd is stored by a few statements, each with its own answer', async () => {
  const { bank, stored } = watched()
  const answers = await crowd(bank, numbers)
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]))
  expect(stored.length).toBeLessThan(10)
  expect([await count('request'), await count('audit'), await count('idempotency')]).toEqual([
    40, 40, 40,
  ])
})

it('one of a crowd who is refused takes nobody along', async () => {
  const { bank } = watched()
  const answers = await crowd(bank, [...numbers.slice(0, 20), numbers[19]!, ...numbers.slice(20)])
  const refused = answers.filter(({ status }) => status !== 201)
  expect(refused.map(({ status }) => status)).toEqual([409])
  expect(await count('request')).toBe(40)
})

it('each of a crowd gets its own answer again under its own key', async () => {
  const { bank } = watched()
  const asks = numbers.slice(0, 12).map((phone) => ({
    method: 'POST',
    body: wish({ phone, when: 'soonest' }),
    key: randomUUID(),
  }))
  const all = () => Promise.all(asks.map((asking) => bank.ask('/v1/callbacks', asking)))
  const first = await all()
  expect((await all()).map(({ body }) => body)).toEqual(first.map(({ body }) => body))
  expect(await count('request')).toBe(12)
})
