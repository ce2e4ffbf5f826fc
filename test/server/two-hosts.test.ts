/** The hub and the secure origin are two hosts of one server: what is of one is not on the other. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createServer, type Server, type ServerOptions } from '../../src/server/index.ts'
import { answers, HUB, programs } from '../helpers/bank.ts'
import { useDatabase } from '../helpers/database.ts'
import { SECURE, secureBank } from '../helpers/secure.ts'
import { SECRET } from '../helpers/server.ts'

const db = useDatabase()
const PAGE = '<!doctype html><title>Vos messages</title>'
const options = (changes: Partial<ServerOptions> = {}): ServerOptions => ({
  config: secureBank(),
  answers: answers(),
  programs: programs(),
  database: db,
  secrets: { webhook: SECRET, hook: SECRET },
  identify: async ({ headers }) =>
    headers.get('Cookie') === 'bank=ana' ? { issuer: 'banque', subject: 'ana' } : undefined,
  secureFiles: new Map([
    ['index.html', { body: PAGE, type: 'text/html; charset=utf-8' }],
    [
      'headers.json',
      {
        body: JSON.stringify([
          { path: '/*', headers: { 'Content-Security-Policy': "default-src 'none'" } },
        ]),
        type: 'application/json',
      },
    ],
  ]),
  ...changes,
})
const get = async (server: Server, url: string, headers: Record<string, string> = {}) => {
  const response = await server.fetch(new Request(url, { headers }), { address: '192.0.2.7' })
  return { status: response.status, text: await response.text(), headers: response.headers }
}

describe('one server', () => {
  let server: Server
  beforeAll(async () => {
    server = await createServer(options())
  })
  afterAll(() => server?.close())

  it.each([
    [HUB, '/hub.json', 200],
    [SECURE, '/hub.json', 404],
    [HUB, '/v1/live', 200],
    [SECURE, '/v1/live', 404],
    [SECURE, '/v1/openapi.json', 404],
    [HUB, '/v1/openapi.json', 200],
    [SECURE, '/v1/session', 200],
    [HUB, '/v1/session', 404],
    [HUB, '/v1/threads', 404],
    [HUB, '/v1/attachments/0192f0a4-8a10-7c22-8d11-5e6f70819203', 404],
    [SECURE, '/v1/threads', 401],
    [SECURE, '/facebook', 404],
    [SECURE, '/v1/health', 404],
    ['http://messages.banque.example', '/v1/threads', 401], // TLS ended at a proxy
    ['https://messages.banque.example.evil.test', '/v1/threads', 404],
  ])('%s has %s: %i', async (host, path, status) => {
    expect((await get(server, `${host}${path}`, { Origin: HUB })).status).toBe(status)
  })

  it('shows the secure program its own page, with its own headers, and lets no other origin read', async () => {
    const page = await get(server, `${SECURE}/`, { Origin: HUB })
    expect(page.text).toBe(PAGE)
    expect(page.headers.get('Content-Security-Policy')).toBe("default-src 'none'")
    const read = await get(server, `${SECURE}/v1/threads`, { Origin: HUB, Cookie: 'bank=ana' })
    expect([read.status, read.headers.get('Access-Control-Allow-Origin')]).toEqual([200, null])
    const preflight = await server.fetch(
      new Request(`${SECURE}/v1/threads`, { method: 'OPTIONS', headers: { Origin: HUB } }),
    )
    expect(preflight.headers.get('Access-Control-Allow-Origin')).toBeNull()
  })
})

it('without the program, the secure host has no page, and its routes all the same', async () => {
  const { secureFiles, ...rest } = options()
  const failures: unknown[] = []
  const server = await createServer({
    ...rest,
    secureFolder: 'test/fixtures/secure/nothing',
    onError: (error) => failures.push(error),
  })
  expect((await get(server, `${SECURE}/`)).status).toBe(404)
  expect((await get(server, `${SECURE}/v1/session`)).status).toBe(200)
  expect(failures).toHaveLength(1)
  await server.close()
})

it('where another server has the messages, this one serves nothing on their host', async () => {
  const server = await createServer(options({ database: false }))
  for (const path of ['/', '/hub.json', '/v1/session', '/v1/threads']) {
    expect((await get(server, `${SECURE}${path}`)).status).toBe(404)
  }
  await server.close()
})

it('a bank whose own session nobody reads is told so at the start', async () => {
  const { identify, ...rest } = options()
  await expect(createServer(rest)).rejects.toThrow(/identify/)
})
