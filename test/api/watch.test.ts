import { expect, it } from 'vitest'
import * as z from 'zod/mini'
import { exchange } from '../../src/api/exchange.ts'
import { watch } from '../../src/api/watch.ts'

const ask = { path: 'v1/threads', schema: z.object({ unread: z.number() }) }

/** A server of so many answers, then the end; and how long was waited between them. */
async function run(answers: (Response | Error)[], isSeen = () => true) {
  const over = new AbortController()
  const asked: (string | null)[] = []
  const waits: number[] = []
  const got: unknown[] = []
  await watch({
    exchange,
    ask,
    isSeen,
    signal: over.signal,
    onAnswer: (outcome) => void got.push(outcome.is === 'done' ? outcome.value.unread : outcome.is),
    async line(_, init) {
      asked.push(new Headers(init?.headers).get('if-none-match'))
      const next = answers.shift()!
      if (next instanceof Error) throw next
      return next
    },
    async wait(seconds) {
      waits.push(seconds)
      if (answers.length === 0 || waits.length > 5) over.abort()
    },
  })
  return { asked, waits, got }
}

const fresh = (unread: number, headers = {}) => Response.json({ unread }, { headers })
const same = (headers = {}) => new Response(null, { status: 304, headers })

it('what has not changed is not drawn again', async () => {
  const { asked, got } = await run([
    fresh(1, { etag: '"a"' }),
    same(),
    same(),
    fresh(2, { etag: '"b"' }),
  ])
  expect(got).toEqual([1, 2])
  expect(asked).toEqual([null, '"a"', '"a"', '"a"'])
})

it('waits as long as the server asks', async () => {
  const { waits } = await run([
    fresh(1, { 'poll-after': '5' }),
    same({ 'poll-after': '60' }),
    same(),
  ])
  expect(waits).toEqual([5, 60, 30])
})

it('asks less and less of a server that does not answer', async () => {
  const down = new TypeError('down')
  const { waits, got } = await run([down, down, down, fresh(1)])
  expect(got).toEqual(['unknown', 'unknown', 'unknown', 1])
  expect(waits).toEqual([30, 60, 120, 240])
})

it('asks nothing while nobody looks', async () => {
  const { asked } = await run([fresh(1)], () => false)
  expect(asked).toEqual([])
})

it('does not ask again for what it may not have', async () => {
  const { asked, got } = await run([Response.json({}, { status: 404 }), fresh(1)])
  expect(asked).toHaveLength(1)
  expect(got).toEqual(['refused'])
})
