import { Hono } from 'hono'
import { expect, it } from 'vitest'
import { notTooManyAtOnce } from '../../src/server/crowd.ts'
import type { Env } from '../../src/server/deps.ts'
import { whenSent } from '../../src/server/guard/body.ts'

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

it('holds no place for a body that is on its way', async () => {
  const { promise: body, resolve: arrive } = Promise.withResolvers<void>()
  const app = new Hono<Env>()
    .use('/v1/*', notTooManyAtOnce(1))
    .get('/v1/quick', (c) => c.text('done'))
    .post('/v1/slow', async (c) => {
      await whenSent(c, () => body)
      return c.text('done')
    })

  const sent = Array.from({ length: 3 }, () => app.request('/v1/slow', { method: 'POST' }))
  expect((await app.request('/v1/quick')).status).toBe(200)
  arrive()
  expect((await Promise.all(sent)).map(({ status }) => status)).toEqual([200, 200, 200])
  expect((await app.request('/v1/quick')).status).toBe(200)
})
