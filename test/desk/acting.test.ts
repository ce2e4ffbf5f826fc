/** An act of an adviser: under one key until there is an answer, and what came of it in words. */
import { expect, it } from 'vitest'
import type { Ask, Outcome } from '../../src/api/answer.ts'
import { type Asking, createActing } from '../../src/desk/acting.ts'

const item = { reference: 'R-4F7K-29', sequence: 1, may: [], past: [] }
const refused = (type: string): Outcome<never> => ({
  is: 'refused',
  type: type as 'state-refused',
  problem: { type, title: '', status: 409 },
})

/** A server that answers so, one after the other; under which keys it was asked, and what. */
function server(...outcomes: Outcome<unknown>[]) {
  const keys: string[] = []
  const bodies: unknown[] = []
  let made = 0
  let minutes = 0
  const ask = (async ({ headers, body }: Ask<unknown>) => {
    keys.push(headers!['idempotency-key']!)
    bodies.push(body)
    return outcomes.shift()
  }) as unknown as Asking
  const act = createActing(
    ask,
    () => `key ${++made}`,
    () => minutes * 60_000,
  )
  const later = (by: number) => {
    minutes += by
  }
  return { keys, bodies, act, later }
}

it('goes under the same key until it is answered, then under another', async () => {
  const lost: Outcome<never> = { is: 'unknown', why: 'offline' }
  const done: Outcome<unknown> = { is: 'done', value: item }
  const { act, keys } = server(lost, lost, done, done, lost)
  for (let tries = 0; tries < 4; tries++) await act('R-4F7K-29', 'answer', { text: 'Oui' })
  await act('R-4F7K-29', 'answer', { text: 'Non' })
  expect(keys).toEqual(['key 1', 'key 1', 'key 1', 'key 2', 'key 3'])
})

it.each<[string, Outcome<never>]>([
  ['lost', { is: 'unknown', why: 'late' }],
  ['unavailable', refused('unavailable')],
  ['over while signed out', refused('signed-out')],
])('an act that is %s goes again as it went first, whatever was read since', async (_, first) => {
  const { act, keys, bodies } = server(first, refused('state-refused'), first)
  for (const sequence of [3, 4, 4]) await act('R-4F7K-29', 'answer', { text: 'Oui' }, { sequence })
  expect(keys).toEqual(['key 1', 'key 1', 'key 2'])
  expect(bodies).toEqual([3, 3, 4].map((sequence) => ({ sequence, text: 'Oui' })))
})

it.each([
  ['state-refused', { is: 'outrun' }],
  ['signed-out', { is: 'signed-out' }],
  ['role-refused', { is: 'failed', say: 'desk.refused.role' }],
  ['sensitive-data', { is: 'failed', say: 'desk.refused.secret' }],
  ['unavailable', { is: 'failed', say: 'desk.unsure' }],
  ['invalid', { is: 'failed', say: 'desk.refused' }],
])('%s is said in words', async (type, said) => {
  expect(await server(refused(type)).act('R-4F7K-29', 'close', {})).toEqual(said)
})

const LOST: Outcome<never> = { is: 'unknown', why: 'late' }
const DONE: Outcome<unknown> = { is: 'done', value: item }

it('a code whose receipt was lost is asked for again for ten minutes: after that it is another', async () => {
  const { act, keys, bodies, later } = server(LOST, LOST, DONE)
  await act('R-4F7K-29', 'prove', {}, { sequence: 3 })
  later(9)
  await act('R-4F7K-29', 'prove', {}, { sequence: 4 })
  later(1)
  expect((await act('R-4F7K-29', 'prove', {}, { sequence: 4 })).is).toBe('done')
  expect(keys).toEqual(['key 1', 'key 1', 'key 2'])
  expect(bodies).toEqual([3, 3, 4].map((sequence) => ({ sequence })))
})

it('an answer whose receipt was lost is never another, however long ago', async () => {
  const { act, keys, later } = server(LOST, DONE)
  await act('R-4F7K-29', 'answer', { text: 'Oui' })
  later(60)
  await act('R-4F7K-29', 'answer', { text: 'Oui' })
  expect(keys).toEqual(['key 1', 'key 1'])
})

it.each(['state-refused', 'not-found', 'invalid'])(
  'another code is asked for at once where the server says that the first is over (%s)',
  async (type) => {
    const { act, keys } = server(LOST, refused(type), DONE)
    await act('R-4F7K-29', 'prove', {})
    expect((await act('R-4F7K-29', 'prove', {})).is).toBe('done')
    expect(keys).toEqual(['key 1', 'key 1', 'key 2'])
  },
)

it.each(['unavailable', 'in-progress', 'signed-out'])(
  'no other is asked for where it says nothing of the first (%s)',
  async (type) => {
    const { act, keys } = server(LOST, refused(type), LOST)
    for (let tries = 0; tries < 3; tries++) await act('R-4F7K-29', 'prove', {})
    expect(keys).toEqual(['key 1', 'key 1', 'key 1'])
  },
)

it('what is refused at first is refused: nothing is asked twice', async () => {
  const { act, keys } = server(refused('state-refused'))
  expect(await act('R-4F7K-29', 'prove', {})).toEqual({ is: 'outrun' })
  expect(keys).toEqual(['key 1'])
})
