import { Hono } from 'hono'
import { expect, it } from 'vitest'
import { notTooManyAtOnce } from '../../src/server/crowd.ts'
import type { Env } from '../../src/server/deps.ts'
import { hostsOfAFullBank } from '../helpers/hosts.ts'

it('answers so many at once, tells the next one to come again, and then has room', async () => {
  const { promise: work, resolve: finish } = Promise.withResolvers<void>()
  const app = new Hono<Env>()
    .use('/v1/*', notTooManyAtOnce(2))
    .get('/v1/slow', async (c) => {
      await work
      return c.text('done')
    })
    .get('/v1/broken', () => {
      throw new Error('ours')
    })
    .get('/v1/health/live', (c) => c.text('alive'))
  app.onError((_, c) => c.text('failed', 500))

  await app.request('/v1/broken') // leaves its place all the same
  const served = [app.request('/v1/slow'), app.request('/v1/slow')]
  const refused = await app.request('/v1/slow')
  expect([refused.status, refused.headers.get('Retry-After')]).toEqual([503, '1'])
  expect(await refused.json()).toMatchObject({ type: '/v1/problems/unavailable' })
  expect((await app.request('/v1/health/live')).status).toBe(200)

  finish()
  expect((await Promise.all(served)).map(({ status }) => status)).toEqual([200, 200])
  expect((await app.request('/v1/slow')).status).toBe(200)
})

const WRITES = hostsOfAFullBank().flatMap(({ origin, app }) =>
  app.routes
    .filter(({ method }) => ['POST', 'PUT', 'DELETE'].includes(method))
    .map(({ method, path }) => ({ origin, method, path })),
)

it('knows the writes of each host', () => {
  expect(new Set(WRITES.map(({ origin }) => origin)).size).toBe(3)
})

it.each(WRITES)(
  'holds no place for bodies on their way: $method $path of $origin',
  async (write) => {
    const { origin, method, path } = write
    const { app } = hostsOfAFullBank().find((host) => host.origin === origin)!
    const begun = new TextEncoder().encode('{')
    const url = `${origin}${path.replace(/:\w+/, 'R-4F7K-29')}`
    for (let sender = 0; sender < 64; sender++) {
      const body = new ReadableStream({ start: (line) => line.enqueue(begun) })
      const headers = { origin, 'content-type': 'application/json' }
      void app.request(url, { method, headers, body, duplex: 'half' } as RequestInit)
    }
    await new Promise((done) => setTimeout(done, 20))
    expect((await app.request(`${origin}/v1/else`)).status).toBe(404)
  },
)
