/**
 * What arrives on the wire, over a real socket: A20 (who may write), A22 (whose request it is), bodies
 * that are none, and the headers of every answer.
 */
import { randomUUID } from 'node:crypto'
import { connect } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { PROBLEMS, type ProblemType, TITLES } from '../../src/contract/problem.ts'
import type { Receipt } from '../../src/contract/request.ts'
import { buildHub } from '../../src/publish/build.ts'
import { createServer, type Server } from '../../src/server/app.ts'
import { type Listening, listen } from '../../src/server/listen.ts'
import type { LogEntry } from '../../src/server/log.ts'
import bodies from '../fixtures/http/bad-bodies.json' with { type: 'json' }
import { answers, HUB, programs } from '../helpers/bank.ts'
import { callbackBank, TUESDAY, wish } from '../helpers/callbacks.ts'
import { useDatabase } from '../helpers/database.ts'
import { openConnection, type Sent } from '../helpers/socket.ts'

const SITE = 'https://www.banque.example'
const config = callbackBank({ slots: { capacity: 1_000 } })
const db = useDatabase()
const logged: LogEntry[] = []
let server: Server
let listening: Listening
let connection: ReturnType<typeof openConnection>

beforeAll(async () => {
  const made = { programs: programs(), version: '1.2.3', now: TUESDAY }
  server = await createServer({
    config,
    files: await buildHub(config, answers(), made),
    database: db,
    secrets: { webhook: `whsec_${Buffer.alloc(32, 7).toString('base64')}` },
    now: () => TUESDAY,
    log: (entry) => logged.push(entry),
  })
  listening = await listen(server.fetch, { port: 0, hostname: '127.0.0.1' })
})
beforeEach(() => {
  logged.length = 0
  connection = openConnection(listening.port)
  return () => connection.close()
})
afterAll(async () => {
  await listening.close()
  await server.close()
})

const JSON_FROM_US = { 'Content-Type': 'application/json', Origin: SITE }
const write = (sent: Sent & { key?: string } = {}, path = '/v1/callbacks') =>
  connection.send(path, {
    method: 'POST',
    body: JSON.stringify(wish()),
    ...sent,
    headers: { 'Idempotency-Key': sent.key ?? randomUUID(), ...(sent.headers ?? JSON_FROM_US) },
  })
const requests = async () =>
  (await db.query<{ count: number }>('select count(*)::int as count from request')).rows[0]!.count
const typeOf = (text: string): string => JSON.parse(text).type.split('/').pop()

describe('A20: who may write', () => {
  const form = 'phone=%2B33612345678&topic=cartes'
  const json = JSON.stringify(wish())
  const type = (contentType: string) => ({ 'Content-Type': contentType, Origin: SITE })
  const from = (headers: Record<string, string>) => ({
    'Content-Type': 'application/json',
    ...headers,
  })

  it.each<[string, Sent, number]>([
    [
      'a form of another site',
      {
        body: form,
        headers: {
          'Content-Type': 'application/x-www-form-urlencoded',
          Origin: 'https://evil.example',
        },
      },
      403,
    ],
    [
      'a form of a page of ours',
      { body: form, headers: type('application/x-www-form-urlencoded') },
      415,
    ],
    ['JSON as text', { body: json, headers: type('text/plain') }, 415],
    ['JSON without a type', { body: json, headers: { Origin: SITE } }, 415],
    ['no origin', { headers: from({}) }, 403],
    ['the origin “null”', { headers: from({ Origin: 'null' }) }, 403],
    ['another origin', { headers: from({ Origin: 'https://evil.example' }) }, 403],
    ['an origin that begins like ours', { headers: from({ Origin: `${SITE}.evil.example` }) }, 403],
    ['a partner’s page itself', { headers: from({ Origin: 'https://partenaire.example' }) }, 403],
    [
      'an address that was typed',
      { headers: from({ Origin: SITE, 'Sec-Fetch-Site': 'none' }) },
      403,
    ],
    ['an unknown kind of site', { headers: from({ Origin: SITE, 'Sec-Fetch-Site': 'x' }) }, 403],
    ['reading where one writes', { method: 'GET', headers: from({ Origin: SITE }) }, 405],
    ['replacing where one writes', { method: 'PUT', headers: from({ Origin: SITE }) }, 405],
  ])('%s is refused, and nothing is stored', async (_, sent, status) => {
    const { body, ...rest } = sent
    const reply = await write({
      ...rest,
      ...(sent.method === 'GET' ? { body: '' } : { body: body ?? json }),
    })
    expect(reply.status).toBe(status)
    expect(reply.headers['content-type']).toBe('application/problem+json')
    expect(await requests()).toBe(0)
  })

  it.each([
    ['a page of the bank, in a browser that says no more', { Origin: SITE }],
    ['a page of the bank', { Origin: SITE, 'Sec-Fetch-Site': 'same-site' }],
    ['a page of the bank on another domain', { Origin: SITE, 'Sec-Fetch-Site': 'cross-site' }],
    ['the hub itself, also in somebody’s frame', { Origin: HUB, 'Sec-Fetch-Site': 'same-origin' }],
  ])('%s may', async (_, headers) => {
    expect((await write({ headers: from(headers) })).status).toBe(201)
  })

  it('says what an address takes', async () => {
    const reply = await connection.send('/v1/callbacks')
    expect([reply.status, reply.headers.allow]).toEqual([405, 'POST'])
    const read = await connection.send('/v1/live', { method: 'PUT' })
    expect([read.status, read.headers.allow]).toEqual([405, 'GET, HEAD'])
    expect((await connection.send('/v1/nothing')).status).toBe(404)
  })
})

describe('A22: somebody else’s request', () => {
  it.each<[string, (made: Receipt) => { path: string; bearer?: string }]>([
    ['without a secret', ({ request }) => ({ path: request.reference })],
    ['with an empty secret', ({ request }) => ({ path: request.reference, bearer: '' })],
    ['with another secret', ({ request }) => ({ path: request.reference, bearer: 'A'.repeat(22) })],
    [
      'with a secret that begins alike',
      ({ request, manage }) => ({ path: request.reference, bearer: manage.slice(0, 21) }),
    ],
    [
      'with a secret that looks like a number',
      ({ request }) => ({ path: request.reference, bearer: '0e462097431906509019562' }),
    ],
    ['with a pattern', ({ request }) => ({ path: request.reference, bearer: '{"$regex":".*"}' })],
    ['by another reference', ({ manage }) => ({ path: 'R-0000-00', bearer: manage })],
    [
      'by a list',
      ({ manage, request }) => ({ path: `${request.reference},R-0000-00`, bearer: manage }),
    ],
    ['by SQL', ({ manage }) => ({ path: encodeURIComponent(`' or 1=1 --`), bearer: manage })],
  ])('%s does not exist', async (_, ask) => {
    const made: Receipt = JSON.parse((await write()).text)
    const { path, bearer } = ask(made)
    const headers: Record<string, string> =
      bearer === undefined ? {} : { Authorization: `Bearer ${bearer}` }
    const reply = await connection.send(`/v1/requests/${path}`, { headers })
    expect([reply.status, typeOf(reply.text)]).toEqual([404, 'not-found'])
    const own = await connection.send(`/v1/requests/${made.request.reference}`, {
      headers: { Authorization: `Bearer ${made.manage}` },
    })
    expect(own.status).toBe(200)
  })
})

describe('a body', () => {
  const bytesOf = (one: { body?: string; bodyBase64?: string }) =>
    one.bodyBase64 === undefined ? one.body! : Buffer.from(one.bodyBase64, 'base64')

  // What the table calls accepted is a body of its own contract; ours has other fields.
  it.each(bodies.cases)('$id, $why, is answered with one of $expectStatus', async (one) => {
    const type: Record<string, string> = one.contentType ? { 'Content-Type': one.contentType } : {}
    const reply = await write({ body: bytesOf(one), headers: { Origin: SITE, ...type } })
    const allowed = one.expectStatus.includes(201) ? [...one.expectStatus, 422] : one.expectStatus
    expect(allowed).toContain(reply.status)
    expect(reply.headers['content-type']).toBe('application/problem+json')
    const { type: name, title, status, errors = [], ...rest } = JSON.parse(reply.text)
    const known = TITLES[name.slice('/v1/problems/'.length) as ProblemType]
    expect([title, status, rest]).toEqual([known, reply.status, {}])
    for (const { pointer, code } of errors) {
      expect(pointer).toMatch(/^(?:\/\w+)*$/)
      expect(code).toMatch(/^[a-z_-]+$/)
    }
    expect(({} as { admin?: boolean }).admin).toBeUndefined()
    expect(await requests()).toBe(0)
    expect((await write()).status, 'the next request on this connection').toBe(201)
  })

  it.each([
    ['that is nested a hundred thousand times', '['.repeat(8_000) + ']'.repeat(8_000), [400, 422]],
    ['of just over 16 kB', JSON.stringify({ note: 'a'.repeat(16_384) }), [413]],
  ])('%s is refused', async (_, body, allowed) => {
    expect(allowed).toContain((await write({ body })).status)
  })

  it('of 10 MB is refused before it is read, whether it says its size or not', async () => {
    for (const size of ['Content-Length: 10485760', 'Transfer-Encoding: chunked']) {
      const head = [
        'POST /v1/callbacks HTTP/1.1',
        'Host: x',
        `Origin: ${SITE}`,
        'Content-Type: application/json',
        `Idempotency-Key: ${randomUUID()}`,
        size,
      ]
      const begun = `${head.join('\r\n')}\r\n\r\n${size.includes('chunked') ? `8000\r\n${'a'.repeat(0x8000)}` : 'a'}`
      expect(await firstLine(begun), size).toBe('HTTP/1.1 413 Payload Too Large')
    }
  })

  it('with the same key and spelling twice is one request', async () => {
    const body = JSON.stringify(wish())
    const key = randomUUID()
    const [first, second] = [await write({ body, key }), await write({ body, key })]
    expect(second.text).toBe(first.text)
    expect(await requests()).toBe(1)
  })
})

/** Of the answer to what was begun and never ended. */
const firstLine = (begun: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(listening.port, '127.0.0.1', () => socket.write(begun))
    socket.once('data', (data) => {
      resolve(data.toString().split('\r\n')[0]!)
      socket.destroy()
    })
    socket.once('error', reject)
  })

describe('every answer under /v1/', () => {
  it('may be read by pages of the bank and the hub, and by no others', async () => {
    const allowed = async (origin: string) =>
      (await connection.send('/v1/health', { headers: { Origin: origin } })).headers[
        'access-control-allow-origin'
      ]
    expect(await allowed(SITE)).toBe(SITE)
    expect(await allowed(HUB)).toBe(HUB)
    expect(await allowed('https://evil.example')).toBeUndefined()
    expect(await allowed('null')).toBeUndefined()
  })

  it('may be asked for with our headers, without credentials', async () => {
    const reply = await connection.send('/v1/callbacks', {
      method: 'OPTIONS',
      headers: { Origin: SITE, 'Access-Control-Request-Method': 'POST' },
    })
    expect(reply.status).toBe(204)
    expect(reply.headers).toMatchObject({
      'access-control-allow-origin': SITE,
      'access-control-allow-headers': 'content-type, idempotency-key, authorization, proof-of-work',
      vary: 'Origin',
    })
    expect(reply.headers['access-control-allow-credentials']).toBeUndefined()
  })

  it('says that it is of this moment, of this type, and no page', async () => {
    for (const reply of [
      await write(),
      await write({ body: '{' }),
      await connection.send('/v1/none'),
    ]) {
      expect(reply.headers).toMatchObject({
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      })
      expect(reply.headers['x-frame-options']).toBeUndefined()
      expect(reply.headers['set-cookie']).toBeUndefined()
    }
  })

  it('shows what is left to a page that may read it', async () => {
    const { headers } = await write()
    expect(headers.ratelimit).toMatch(/^"address";r=999999;t=\d+, "phone";r=999999;t=\d+$/)
    expect(headers['access-control-expose-headers']).toContain('RateLimit')
  })
})

describe('the log', () => {
  it('has a line for each request, with its route and nothing that was sent', async () => {
    const made: Receipt = JSON.parse(
      (await write({ body: JSON.stringify(wish({ firstName: 'Canary' })) })).text,
    )
    await connection.send(`/v1/requests/${made.request.reference}?canary=1`, {
      headers: { Authorization: `Bearer ${made.manage}` },
    })
    await write({ body: '{"canary":1}' })
    await connection.send('/v1/health')
    const lines = logged.filter(({ what }) => what === 'request')
    expect(lines.map(({ method, route, status }) => [method, route, status])).toEqual([
      ['POST', '/v1/callbacks', 201],
      ['GET', '/v1/requests/:reference', 200],
      ['POST', '/v1/callbacks', 422],
    ])
    expect(JSON.stringify(logged)).not.toMatch(/canary/i)
    expect(JSON.stringify(logged)).not.toContain(made.request.reference)
  })
})

describe('the meaning of a problem', () => {
  it.each(Object.entries(PROBLEMS))('%s stands at its address', async (type, { status }) => {
    const title = TITLES[type as ProblemType]
    const reply = await connection.send(`/v1/problems/${type}`)
    expect(reply.status).toBe(200)
    expect(reply.text).toContain(title)
    expect(reply.text).toContain(String(status))
  })

  it.each(['none', '__proto__', 'constructor'])('“%s” is none', async (type) => {
    expect((await connection.send(`/v1/problems/${type}`)).status).toBe(404)
  })
})

describe('health', () => {
  it('is live and ready, and not ready on its way out', async () => {
    const status = async (part: string) => (await connection.send(`/v1/health${part}`)).status
    expect([await status(''), await status('/live'), await status('/ready')]).toEqual([
      200, 200, 200,
    ])
    server.retire()
    expect([await status('/live'), await status('/ready')]).toEqual([200, 503])
  })
})
