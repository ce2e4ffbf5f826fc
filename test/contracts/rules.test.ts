/** Does a check find what it is for? Our server, with one rule taken from it on the way. */
import { createHash, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CHECKS, conform, type World } from '../../src/conformance/index.ts'
import type { Server } from '../../src/server/index.ts'
import { useDatabase } from '../helpers/database.ts'
import { SECRET, SITE } from '../helpers/server.ts'
import { ourServer } from './our-server.ts'

const db = useDatabase()
let server: Server
afterAll(() => server?.close())

const worldOf = (fetch: World['fetch']): World => ({
  ...{ base: 'http://server.test', origin: SITE, hook: SECRET, fetch },
  ...{ newKey: randomUUID, random: Math.random, now: () => new Date() },
})
const ask = async (request: Request) => server.fetch(request, { address: '192.0.2.7' })
const outcomesOf = async (fetch: World['fetch'], checks = CHECKS) => {
  const found: string[] = []
  for await (const { check, result, said } of conform(worldOf(fetch), checks)) {
    if (result !== 'kept') found.push(`${check.id} ${result}: ${said}`)
  }
  return found
}

describe('a server without one rule', () => {
  beforeAll(async () => {
    server = await ourServer(db)
  })

  /** A number for each key, of those that are given out (061…): to our server, nobody comes twice. */
  const asSomebodyElse = async (request: Request) => {
    if (!request.url.endsWith('/v1/appointments')) return request
    const hash = createHash('sha256').update(request.headers.get('Idempotency-Key')!)
    const phone = `+3361${hash.digest().readUInt32BE().toString().padStart(10, '0').slice(-7)}`
    return new Request(request, {
      body: JSON.stringify({ ...((await request.json()) as object), phone }),
    })
  }
  const withoutNear = async (request: Request) =>
    new Request(request.url.replace(/\?near=4.*/, ''), request)

  it.each([
    ['appointment/once', asSomebodyElse, 'it was accepted'],
    ['appointment/found', withoutNear, 'how far Agence .+ is, is not said'],
  ])('is found out by %s', async (id, spoil, said) => {
    const only = CHECKS.filter((check) => check.id === id)
    const spoilt = async (...asked: Parameters<typeof fetch>) =>
      ask(await spoil(new Request(...asked)))
    expect((await outcomesOf(spoilt, only)).join()).toMatch(new RegExp(`^${id} broken: .*${said}`))
    expect(await outcomesOf(async (...asked) => ask(new Request(...asked)), only)).toEqual([])
  })
})

describe('a server whose limits are those that it has by itself, but for the one by address', () => {
  beforeAll(async () => {
    server = await ourServer(db, { limits: { perAddress: { count: 1_000, minutes: 10 } } })
  })

  it('is asked for all but what stands in the documentation', async () => {
    const limit = 'the server’s rate limit was reached: raise it for this test, or wait'
    expect(await outcomesOf(async (...asked) => ask(new Request(...asked)))).toEqual([
      `proof/about not-here: ${limit}`,
    ])
  })
})
