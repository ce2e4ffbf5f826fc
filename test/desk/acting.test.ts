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
  const ask = (async ({ headers, body }: Ask<unknown>) => {
    keys.push(headers!['idempotency-key']!)
    bodies.push(body)
    return outcomes.shift()
  }) as unknown as Asking
  return { keys, bodies, act: createActing(ask, () => `key ${++made}`) }
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
