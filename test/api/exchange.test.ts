import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { exchange, lineTo } from '../../src/api/exchange.ts'
import { prove } from '../../src/api/proof-of-work.ts'

const schema = z.object({ reference: z.string() })
const never = new AbortController().signal

function ask(answer: () => Response | Promise<Response>) {
  const line = lineTo('https://aide.banque.example', async () => answer())
  return exchange(line, { path: 'v1/callbacks', method: 'POST', body: {}, schema }, never)
}

const json = (text: string | Uint8Array, init: ResponseInit = {}) =>
  new Response(text as BodyInit, { headers: { 'content-type': 'application/json' }, ...init })

describe('an answer', () => {
  it('is read when it is what was agreed', async () => {
    expect(await ask(() => json('{"reference":"R-4F7K-29"}'))).toEqual({
      is: 'done',
      value: { reference: 'R-4F7K-29' },
    })
  })

  it.each<[string, () => Response]>([
    ['cut', () => json('{"reference":"R-4')],
    ['empty', () => json('')],
    ['a page instead', () => new Response('<!doctype html><p>Hello')],
    ['of wrong types', () => json('{"reference":4}')],
    ['not UTF-8', () => json(new Uint8Array([0x7b, 0xe9, 0x7d]))],
    ['50 MB long', () => json(new Uint8Array(50_000_000).fill(0x20))],
    ['an error of a proxy', () => new Response('<h1>502</h1>', { status: 502 })],
  ])('F04: that is %s is none', async (_, answer) => {
    expect(await ask(answer)).toEqual({ is: 'unknown', why: 'broken' })
  })

  it('F04: with a byte order mark is read all the same', async () => {
    expect(await ask(() => json('\ufeff{"reference":"R"}'))).toMatchObject({ is: 'done' })
  })

  it('F03: that never came is not known', async () => {
    const outcome = await ask(() => Promise.reject(new TypeError('Failed to fetch')))
    expect(outcome).toEqual({ is: 'unknown', why: 'offline' })
  })

  it.each([
    [409, '/v1/problems/slot-taken', 'slot-taken'],
    [422, 'https://x.example/v1/problems/invalid', 'invalid'],
    [503, '/v1/problems/unavailable', 'unavailable'],
    [400, 'about:blank', 'malformed'],
    [401, 'about:blank', 'signed-out'],
    [403, 'about:blank', 'origin-refused'],
    [404, 'about:blank', 'not-found'],
    [413, 'about:blank', 'too-large'],
    [429, 'about:blank', 'too-many'],
  ])('F03: %i (%s) is the refusal “%s”', async (status, type, name) => {
    const body = JSON.stringify({ type, title: 'No', status })
    const headers = { 'retry-after': '7', 'content-type': 'application/problem+json' }
    const outcome = await ask(() => new Response(body, { status, headers }))
    expect(outcome).toMatchObject({ is: 'refused', type: name, wait: 7 })
  })
})

describe('a proof of work', () => {
  it('begins with as many zero bits as were asked for', async () => {
    const proof = await prove({ salt: 'abc', bits: 10 }, never)
    expect(proof).toMatch(/^abc:\d+$/)
    const hash = createHash('sha256').update(proof!).digest()
    expect(Math.clz32(hash.readUInt32BE(0))).toBeGreaterThanOrEqual(10)
  })

  it('is not tried where it would take minutes', async () => {
    expect(await prove({ salt: 'abc', bits: 30 }, never)).toBeUndefined()
  })

  it('ends when the visitor does', async () => {
    const stop = new AbortController()
    const proof = prove({ salt: 'abc', bits: 20 }, stop.signal)
    stop.abort(new Error('enough'))
    await expect(proof).rejects.toThrow('enough')
  })
})
