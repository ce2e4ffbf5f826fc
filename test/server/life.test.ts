/** From its start to its end: what a server needs, what it does without a database, how it stops. */
import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Config } from '../../src/content/config.ts'
import { buildHub } from '../../src/publish/build.ts'
import type { PublishedFiles } from '../../src/publish/output.ts'
import { createServer, type Server, type ServerOptions } from '../../src/server/app.ts'
import type { Db } from '../../src/server/database/db.ts'
import { listen } from '../../src/server/listen.ts'
import type { LogEntry } from '../../src/server/log.ts'
import { answers, config, HUB, programs } from '../helpers/bank.ts'
import { callbackBank, TUESDAY, wish } from '../helpers/callbacks.ts'
import { useDatabase } from '../helpers/database.ts'

const db = useDatabase()
const bank = callbackBank({ slots: { capacity: 1_000 } })
const secrets = { webhook: `whsec_${Buffer.alloc(32, 7).toString('base64')}` }
const built = new Map<Config, PublishedFiles>()
let server: Server | undefined
afterEach(async () => {
  await server?.close()
  server = undefined
})

/** A hub is built once for each bank. */
async function open(of: Config, options: Partial<ServerOptions> = {}): Promise<Server> {
  const files =
    built.get(of) ??
    (await buildHub(of, answers(), { programs: programs(), version: '1.2.3', now: TUESDAY }))
  built.set(of, files)
  server = await createServer({ config: of, files, secrets, now: () => TUESDAY, ...options })
  return server
}
const links = config()
beforeAll(async () => {
  await open(links)
})

const get = async (path: string) => (await server!.fetch(new Request(HUB + path))).status
const post = (to: string, body: unknown = wish()) =>
  new Request(`${to}/v1/callbacks`, {
    method: 'POST',
    headers: {
      Origin: HUB,
      'Content-Type': 'application/json',
      'Idempotency-Key': randomUUID(),
    },
    body: JSON.stringify(body),
  })
const requests = async () =>
  (await db.query<{ count: number }>('select count(*)::int as count from request')).rows[0]!.count

/** The database, which does what `change` says before it does what it is asked. */
const through = (change: (sql: string, params: readonly unknown[]) => Promise<void>): Db => ({
  ...db,
  query: async (sql, params = []) => {
    await change(sql, params)
    return db.query(sql, params)
  },
})

describe('a hub of links', () => {
  it('needs no database, is ready, and stores nothing', async () => {
    await open(links)
    expect([await get('/v1/health/ready'), await get('/hub/')]).toEqual([200, 200])
    expect((await server!.fetch(post(HUB))).status).toBe(404)
    expect(await get('/v1/live')).toBe(404)
  })
})

describe('a hub that stores requests', () => {
  it.each<[string, Partial<ServerOptions>, string]>([
    ['somewhere to store them', {}, 'there is no database: hand one to createServer'],
    [
      'a database that answers',
      { database: { url: 'postgres://x:canary@127.0.0.1:9/x' } },
      'the database does not answer (ECONNREFUSED)',
    ],
    ['the key of its webhook', { database: db, secrets: {} }, 'DES_QUESTIONS_WEBHOOK_SECRET'],
    [
      'a key that is one',
      { database: db, secrets: { webhook: 'whsec_canary' } },
      'DES_QUESTIONS_WEBHOOK_SECRET',
    ],
    [
      'a key of its tools that is one',
      { database: db, secrets: { ...secrets, hook: 'whsec_canary' } },
      'DES_QUESTIONS_HOOK_SECRET',
    ],
  ])('does not start without %s', async (_, options, reason) => {
    const failure = await open(bank, options).catch((error: unknown) => error as Error)
    expect(failure).toMatchObject({ name: 'QuestionsError' })
    expect((failure as Error).message).toContain(reason)
    expect((failure as Error).message).not.toContain('canary')
  })

  it.each<[string, Partial<ServerOptions>]>([
    ['missing', { secrets: {} }],
    ['none', { secrets: { webhook: 'whsec_canary' } }],
  ])('takes the key that its message makes when there is one that is %s', async (_, options) => {
    const { message } = (await open(bank, { database: db, ...options }).catch(
      (error: unknown) => error,
    )) as Error
    const [line] = /export .*$/m.exec(message) ?? []
    const made = spawnSync('sh', ['-c', `${line}; echo "$DES_QUESTIONS_WEBHOOK_SECRET"`])
    const webhook = made.stdout.toString().trim()
    await open(bank, { database: db, secrets: { webhook } })
    expect(await get('/v1/health/ready')).toBe(200)
  })

  it('leaves them to another server where it is told so', async () => {
    await open(bank, { database: false, secrets: {} })
    expect((await server!.fetch(post(HUB))).status).toBe(404)
    expect(await get('/hub/')).toBe(200)
  })

  it('has the same key for keyed hashes in each process, and after each start', async () => {
    const keys = []
    for (let start = 0; start < 2; start++) {
      await open(bank, { database: db })
      await server!.fetch(post(HUB), { address: '203.0.113.7' })
      const { rows } = await db.query<{ hits: number }>('select max(hits)::int as hits from rate')
      keys.push(rows[0]!.hits)
    }
    expect(keys).toEqual([1, 2])
  })
})

describe('a database that fails (F08)', () => {
  it('is told within three seconds, and nothing else stops', async () => {
    let isDown = false
    const failing = through(async () => {
      if (isDown) throw Object.assign(new Error('canary'), { code: '53100' })
    })
    const logged: LogEntry[] = []
    await open(bank, { database: failing, log: (entry) => logged.push(entry) })
    expect(await get('/v1/health/ready')).toBe(200)

    isDown = true
    const response = await server!.fetch(post(HUB))
    expect([response.status, response.headers.get('Retry-After')]).toEqual([503, '5'])
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe(HUB)
    expect([
      await get('/v1/health/ready'),
      await get('/v1/health/live'),
      await get('/hub/'),
    ]).toEqual([503, 200, 200])
    expect(logged.find(({ what }) => what === 'database-unavailable')).toMatchObject({
      route: '/v1/callbacks',
      code: '53100',
    })

    isDown = false
    expect((await server!.fetch(post(HUB))).status).toBe(201)
    expect(await get('/v1/health/ready')).toBe(200)
  })

  it('is not ready while it hangs', async () => {
    let hangs = false
    await open(bank, { database: through(async () => (hangs ? new Promise(() => {}) : undefined)) })
    hangs = true
    expect(await get('/v1/health/ready')).toBe(503)
  })

  it('or has a fault of ours: told where, not what, and stored is nothing', async () => {
    const logged: LogEntry[] = []
    const errors: unknown[] = []
    const broken = through(async (sql) => {
      if (sql.includes('into callback')) throw Object.assign(new Error('canary'), { code: '42601' })
    })
    await open(bank, {
      database: broken,
      log: (entry) => logged.push(entry),
      onError: (error) => errors.push(error),
    })
    const response = await server!.fetch(post(HUB))
    expect(response.status).toBe(500)
    expect(await response.text()).not.toContain('canary')
    const failure = logged.find(({ what }) => what === 'failed')
    expect(failure).toMatchObject({
      level: 'error',
      code: '42601',
      stack: expect.stringContaining('at '),
    })
    expect(JSON.stringify(logged)).not.toContain('canary')
    expect(errors).toHaveLength(1)
    expect(await requests()).toBe(0)
  })
})

describe('a server that is asked to stop (F15)', () => {
  it('twice, ends once, and both are told when it has', async () => {
    await open(bank, { database: { memory: true } })
    const [first, second] = [server!.close(), server!.close()]
    await expect(Promise.all([first, second])).resolves.toEqual([undefined, undefined])
    await expect(server!.close()).resolves.toBeUndefined()
  }, 60_000)

  it('answers the fifty that are under way, takes no more, and then closes', async () => {
    let under = 0
    let release = () => {}
    const released = new Promise<void>((resolve) => {
      release = resolve
    })
    const slow = through(async (sql, [, , hits]) => {
      // Each is counted twice, for its address and for its number, before it is stored.
      if (sql.startsWith('insert into rate')) {
        under += (hits as number[]).reduce((sum, count) => sum + count, 0) / 2
      }
      if (sql.startsWith('with')) await released
    })
    await open(bank, { database: slow })
    const { port, close } = await listen(server!.fetch, { port: 0, hostname: '127.0.0.1' })
    const at = `http://127.0.0.1:${port}`
    const asked = Array.from({ length: 50 }, async () => (await fetch(post(at))).status)
    while (under < 50) await new Promise((resolve) => setTimeout(resolve, 5))

    server!.retire()
    const closed = close()
    await expect(fetch(`${at}/v1/health`)).rejects.toThrow('fetch failed')
    release()
    expect(new Set(await Promise.all(asked))).toEqual(new Set([201]))
    await closed
    expect(await requests()).toBe(50)
  })
})
