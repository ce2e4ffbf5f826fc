import { expect, it } from 'vitest'
import { createCounter } from '../../../src/server/guard/counter.ts'
import { useDatabase } from '../../helpers/database.ts'
import { openStage, problemOf } from './stage.ts'

const db = useDatabase()
const START = '2026-11-23T10:00:00.000Z'
const hit = (who: string, start = START) => ({ who, start })

it('gives each of a crowd a number of its own, in a few statements', async () => {
  let statements = 0
  const query: typeof db.query = (sql, params) => {
    statements++
    return db.query(sql, params)
  }
  const counter = createCounter({ query })
  const ones = Array.from({ length: 50 }, () => counter([hit('aa'), hit('bb')]))
  const counts = await Promise.all(ones)
  const each = Array.from({ length: 50 }, (_, at) => at + 1)
  expect(counts).toEqual(each.map((count) => [count, count]))
  expect(statements).toBe(2)
})

it('counts each window, and each of two processes, together with what was there', async () => {
  const [one, other] = [createCounter(db), createCounter(db)]
  expect(await one([hit('aa')])).toEqual([1])
  expect(await other([hit('aa'), hit('aa', '2026-11-23T10:10:00.000Z')])).toEqual([2, 1])
})

it('tells a failure to those whom it concerns, and goes on', async () => {
  let isDown = true
  const counter = createCounter({
    query: (sql, params) => (isDown ? Promise.reject(new Error('down')) : db.query(sql, params)),
  })
  await expect(counter([hit('aa')])).rejects.toThrow('down')
  isDown = false
  expect(await counter([hit('aa')])).toEqual([1])
})

it.each([
  ['a prototype', '{"name":"Ana","__proto__":{"admin":true}}'],
  ['a NUL', '{"name":"A\\u0000"}'],
  ['half a character', '{"name":"A\\ud800"}'],
])('a body with %s is no JSON of ours', async (_, body) => {
  expect(await problemOf(await openStage(db).send(body))).toEqual([400, 'malformed'])
})
