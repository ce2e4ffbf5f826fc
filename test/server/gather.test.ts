import { expect, it } from 'vitest'
import { gather } from '../../src/server/gather.ts'

/** Work that ends when it is told to; what came in each round. */
function stage(rounds: Parameters<typeof gather>[1], broken = new Set<string>()) {
  const came: string[][] = []
  const ends: (() => void)[] = []
  const ask = gather(async (items: readonly string[]) => {
    came.push([...items])
    await new Promise<void>((resolve) => ends.push(resolve))
    if (items.some((item) => broken.has(item))) throw new Error('one of them')
    return items.map((item) => item.toUpperCase())
  }, rounds)
  const next = async () => {
    ends.shift()!()
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { ask, came, next }
}

it('who comes alone waits for nobody; who comes meanwhile goes with the next round', async () => {
  const { ask, came, next } = stage({ most: 10 })
  const all = Promise.all(['a', 'b', 'c'].map(ask))
  expect(came).toEqual([['a']])
  await next()
  expect(came).toEqual([['a'], ['b', 'c']])
  await next()
  expect(await all).toEqual(['A', 'B', 'C'])
})

it('a round is not larger, and rounds at once are not more, than was said', async () => {
  const { ask, came, next } = stage({ most: 2, atOnce: 2 })
  const all = Promise.all(['a', 'b', 'c', 'd', 'e'].map(ask))
  expect(came).toEqual([['a'], ['b']])
  await next()
  expect(came.at(-1)).toEqual(['c', 'd'])
  for (let more = 0; more < 3; more++) await next()
  expect(await all).toEqual(['A', 'B', 'C', 'D', 'E'])
  expect(came).toHaveLength(4)
})

const BOTH = { most: 10, isOfOne: () => true }

it.each([
  ['is told to the one whose fault it may be, when each is done by itself', BOTH, 4, [2, 1]],
  ['is told to all of its round otherwise', { most: 10 }, 2, [1, 2]],
])('a failure %s', async (_, rounds, more, [fine, failed]) => {
  const { ask, next } = stage(rounds, new Set(['c']))
  const all = Promise.allSettled(['a', 'b', 'c'].map(ask))
  for (let rounds = 0; rounds < more; rounds++) await next()
  const ends = (await all).map(({ status }) => status)
  expect(ends.filter((status) => status === 'fulfilled')).toHaveLength(fine!)
  expect(ends.filter((status) => status === 'rejected')).toHaveLength(failed!)
})

it('goes on after a failure', async () => {
  const { ask, next } = stage({ most: 10 }, new Set(['a']))
  const first = ask('a')
  await Promise.all([expect(first).rejects.toThrow('one of them'), next()])
  const second = ask('b')
  await next()
  expect(await second).toBe('B')
})
