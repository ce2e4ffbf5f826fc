import { createHmac } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HOME as HOME_OF_THE_HUB, parsePlace } from '../../src/hub/place.ts'
import { buildHub } from '../../src/publish/build.ts'
import { writeFolder } from '../../src/publish/folder.ts'
import type { PublishedFiles } from '../../src/publish/output.ts'
import { createServer, type Server } from '../../src/server/app.ts'
import { answers, config, HUB, NOW, programs } from '../helpers/bank.ts'

const facebook = { appSecret: 'app-secret-of-a-test', pages: ['100001'] }
let files: PublishedFiles
let server: Server
beforeAll(async () => {
  files = await buildHub(config(), answers(), { programs: programs(), version: '1.2.3', now: NOW })
  server = await createServer({ config: config(), files, facebook, now: () => NOW })
})

const ask = (path: string, init?: RequestInit) => server.fetch(new Request(HUB + path, init))

describe('the published files over HTTP', () => {
  it('are all there, with their type and the headers that they need', async () => {
    for (const [path, { body, type }] of files) {
      if (path === 'headers.json' || path === 'built-from.json') continue
      const response = await ask(`/${path}`)
      expect([path, response.status, response.headers.get('Content-Type')]).toEqual([
        path,
        200,
        type,
      ])
      expect(Buffer.from(await response.arrayBuffer())).toEqual(Buffer.from(body))
      expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff')
    }
  })

  it.each([
    { path: '/', document: 'index.html' },
    { path: '/en/', document: 'en/index.html' },
    { path: '/hub/', document: 'hub/index.html' },
    { path: '/hub/?from=app', document: 'hub/index.html' },
  ])('show $document at $path', async ({ path, document }) => {
    expect(await (await ask(path)).text()).toBe(files.get(document)!.body)
  })

  it('lead from a folder without its slash to the one with it', async () => {
    const response = await ask('/hub')
    expect([response.status, response.headers.get('Location')]).toEqual([308, '/hub/'])
  })

  it('are not sent again to who has them', async () => {
    const first = await ask('/hub.json')
    const tag = first.headers.get('ETag')!
    expect(tag).toMatch(/^"[\w-]+"$/)
    for (const condition of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
      const again = await ask('/hub.json', { headers: { 'If-None-Match': condition } })
      expect([again.status, await again.text()]).toEqual([304, ''])
      expect(again.headers.get('Cache-Control')).toBe('public, max-age=60')
      expect(again.headers.get('Access-Control-Allow-Origin')).toBe('*')
    }
    expect((await ask('/hub.json', { headers: { 'If-None-Match': '"other"' } })).status).toBe(200)
  })

  it.each([
    { accepted: 'gzip, deflate, br', encoding: 'br', open: brotliDecompressSync },
    { accepted: 'gzip;q=0.5', encoding: 'gzip', open: gunzipSync },
    { accepted: 'br;q=0, gzip', encoding: 'gzip', open: gunzipSync },
    { accepted: 'br;q=0', encoding: null, open: (body: Buffer) => body },
    { accepted: 'identity', encoding: null, open: (body: Buffer) => body },
  ])('come as “$encoding” to who accepts “$accepted”', async ({ accepted, encoding, open }) => {
    const response = await ask('/index.html', { headers: { 'Accept-Encoding': accepted } })
    const body = Buffer.from(await response.arrayBuffer())
    expect(response.headers.get('Content-Encoding')).toBe(encoding)
    expect(response.headers.get('Vary')).toBe('Accept-Encoding')
    expect(Number(response.headers.get('Content-Length'))).toBe(body.length)
    expect(open(body).toString()).toBe(files.get('index.html')!.body)
  })

  it('have another tag in another encoding', async () => {
    const tags = await Promise.all(
      ['br', 'gzip', ''].map(async (accepted) =>
        (await ask('/hub.json', { headers: { 'Accept-Encoding': accepted } })).headers.get('ETag'),
      ),
    )
    expect(new Set(tags).size).toBe(3)
  })

  it('answer HEAD with the headers alone', async () => {
    const response = await ask('/hub.json', { method: 'HEAD' })
    expect([response.status, await response.text()]).toEqual([200, ''])
    expect(Number(response.headers.get('Content-Length'))).toBeGreaterThan(100)
  })

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])(
    'refuse %s, and say what they take',
    async (method) => {
      const response = await ask('/hub.json', { method })
      expect([response.status, response.headers.get('Allow')]).toEqual([405, 'GET, HEAD'])
    },
  )

  it.each([
    '/nothing',
    '/headers.json',
    '/v1/nothing',
    '/assets/',
    '/%2e%2e/package.json',
    '/..%2f..%2fetc/passwd',
    '/assets/..%5c..%5cpackage.json',
    '/%00',
    '/%ff',
    '//etc/passwd',
    '/embed/1.2.3/embed.js/',
    '/__proto__',
  ])('are the only thing there is: %s', async (path) => {
    const response = await ask(path)
    expect(response.status).toBe(404)
    expect(response.headers.get('Content-Type')).toBe('application/problem+json')
    const body = await response.json()
    expect(body).toMatchObject({ status: 404, title: expect.any(String), type: expect.any(String) })
    expect(JSON.stringify(body)).not.toContain(path)
  })
})

describe('GET /v1/health', () => {
  it('says that the server lives and is ready', async () => {
    const response = await ask('/v1/health')
    expect(await response.json()).toEqual({ live: true, ready: true })
    expect(response.headers.get('Cache-Control')).toBe('no-store')
  })
})

/** As Facebook makes it. */
function signed(claims: object, secret = facebook.appSecret): string {
  const payload = Buffer.from(
    JSON.stringify({
      algorithm: 'HMAC-SHA256',
      issued_at: NOW.getTime() / 1000,
      page: { id: '100001', admin: false },
      ...claims,
    }),
  ).toString('base64url')
  return `${createHmac('sha256', secret).update(payload).digest('base64url')}.${payload}`
}
const post = (field: string) =>
  ask('/facebook', { method: 'POST', body: new URLSearchParams({ signed_request: field }) })
const wishesOf = async (response: Response) =>
  /<div id="hub" data-hub="\/hub\.json" ([^>]*)>/.exec(await response.text())?.[1]

describe('the page tab (A29)', () => {
  const HOME = 'data-surface="facebook"'

  it.each([
    { what: 'nothing to say', field: () => signed({}), wishes: HOME },
    {
      what: 'a language of ours',
      field: () => signed({ user: { locale: 'en_GB' } }),
      wishes: `${HOME} data-locale="en"`,
    },
    {
      what: 'a language that is not ours',
      field: () => signed({ user: { locale: 'de_DE' } }),
      wishes: HOME,
    },
    {
      what: 'a place of ours',
      field: () => signed({ app_data: 'answer/carte-perdue' }),
      wishes: `${HOME} data-place="answer/carte-perdue"`,
    },
    {
      what: 'a channel',
      field: () => signed({ app_data: 'callback' }),
      wishes: `${HOME} data-place="callback"`,
    },
    { what: 'a question', field: () => signed({ app_data: 'ask?q=mon+iban' }), wishes: HOME },
    {
      what: 'markup',
      field: () => signed({ app_data: 'answer/"><script>alert(1)</script>' }),
      wishes: HOME,
    },
    {
      what: 'a pattern of replacement',
      field: () => signed({ app_data: "answer/$'" }),
      wishes: HOME,
    },
    {
      what: 'an address',
      field: () => signed({ app_data: 'https://evil.example/' }),
      wishes: HOME,
    },
    {
      what: 'a wrong signature',
      field: () => signed({ app_data: 'callback' }, 'other'),
      wishes: HOME,
    },
    {
      what: 'another page',
      field: () => signed({ page: { id: '2' }, app_data: 'callback' }),
      wishes: HOME,
    },
    { what: 'an empty field', field: () => '', wishes: HOME },
    { what: '1 MB', field: () => 'A'.repeat(1_000_000), wishes: HOME },
  ])('shows the public hub to a POST with $what', async ({ field, wishes }) => {
    const response = await post(field())
    expect(response.status).toBe(200)
    expect(response.headers.get('Cache-Control')).toBe('no-store')
    expect(response.headers.get('Content-Security-Policy')).toContain('https://www.facebook.com')
    expect(response.headers.has('X-Frame-Options')).toBe(false)
    expect(await wishesOf(response)).toBe(wishes)
  })

  it.each([
    { what: 'a GET', init: {} },
    { what: 'a POST without a body', init: { method: 'POST' } },
    { what: 'JSON', init: { method: 'POST', body: '{"signed_request":"x"}' } },
  ])('shows it to $what too', async ({ init }) => {
    expect(await wishesOf(await ask('/facebook', init))).toBe(HOME)
  })

  it('believes nobody where no secret is configured', async () => {
    const bare = await createServer({ config: config(), files, now: () => NOW })
    const body = new URLSearchParams({ signed_request: signed({ app_data: 'callback' }, '') })
    const response = await bare.fetch(new Request(`${HUB}/facebook`, { method: 'POST', body }))
    expect(await wishesOf(response)).toBe(HOME)
  })

  it('does not start with an empty secret', async () => {
    const options = { config: config(), files, facebook: { ...facebook, appSecret: '' } }
    await expect(createServer(options)).rejects.toThrow(RangeError)
  })

  it.each(['answer/carte-perdue', 'topic/cartes', 'contact', 'callback', 'message', 'agency'])(
    'opens at “%s”, which is a place of the hub',
    async (place) => {
      expect(parsePlace(place)).not.toEqual({ place: HOME_OF_THE_HUB })
      const response = await post(signed({ app_data: place }))
      expect(await wishesOf(response)).toBe(`${HOME} data-place="${place}"`)
    },
  )

  it.each(['phone', 'links', 'home', 'answer', 'answer/', 'topic/a/b'])(
    'opens at home for “%s”, which is none',
    async (place) => {
      expect(await wishesOf(await post(signed({ app_data: place })))).toBe(HOME)
    },
  )

  it('keeps nothing about the person, in no header and not in the page', async () => {
    const response = await post(signed({ user_id: 'canary-1', oauth_token: 'canary-2' }))
    const headers = JSON.stringify([...response.headers])
    expect((await response.text()) + headers).not.toContain('canary')
  })
})

describe('a server on answers', () => {
  it('builds the hub by itself, the same as “build” does', async () => {
    const own = await createServer({
      config: config(),
      answers: answers(),
      programs: programs(),
      now: () => NOW,
    })
    const get = async (path: string) => (await own.fetch(new Request(HUB + path))).text()
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(JSON.parse(await get('/hub.json'))).toEqual({
      ...JSON.parse(String(files.get('hub.json')!.body)),
      version,
    })
    expect(await get('/')).toBe(files.get('index.html')!.body)
    expect(await get(`/embed/${version}/embed.js`)).toBe('/* embed */')
    expect((await own.fetch(new Request(`${HUB}/v1/health`))).status).toBe(200)
  })

  it.skipIf(!existsSync('dist/embed.js'))(
    'takes the programs of the installed package when it is handed none',
    async () => {
      const own = await createServer({ config: config(), answers: answers(), now: () => NOW })
      const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
      const response = await own.fetch(new Request(`${HUB}/embed/${version}/embed.js`))
      expect(await response.text()).toBe(readFileSync('dist/embed.js', 'utf8'))
    },
  )

  it('refuses a configuration that cannot be built', async () => {
    const options = { config: config({ locales: ['tlh'] }), answers: [], programs: programs() }
    await expect(createServer(options)).rejects.toThrow(/no words in “tlh”/)
  })
})

describe('a server on a folder', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dq-server-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  it('does not start where nothing was built', async () => {
    await expect(createServer({ config: config(), folder: join(folder, 'none') })).rejects.toThrow(
      /no published hub/,
    )
    await mkdir(join(folder, 'empty'))
    await expect(createServer({ config: config(), folder: join(folder, 'empty') })).rejects.toThrow(
      /des-questions build/,
    )
  })

  it('serves what is in it, no more, and follows the next build', async () => {
    const path = join(folder, 'public')
    await writeFolder(path, files, NOW)
    await writeFile(join(folder, 'secret.txt'), 'secret')
    await writeFile(join(path, '.hidden'), 'secret')
    await symlink(join(folder, 'secret.txt'), join(path, 'link.txt'))
    const onFolder = await createServer({ config: config(), folder: path })
    const get = (name: string) => onFolder.fetch(new Request(`${HUB}/${name}`))

    expect((await get('hub.json')).headers.get('Content-Type')).toBe(
      'application/json; charset=utf-8',
    )
    for (const name of ['.hidden', 'link.txt', '..%2fsecret.txt']) {
      expect((await get(name)).status, name).toBe(404)
    }

    await writeFolder(
      path,
      new Map([...files, ['new.json', { body: '{}', type: 'application/json' }]]),
      NOW,
    )
    await utimes(join(path, 'hub.json'), NOW, new Date(NOW.getTime() + 5_000))
    expect((await get('new.json')).status).toBe(200)
  })

  it('shows what it holds while a build cannot be read, and reads it once for all who ask', async () => {
    const path = join(folder, 'broken')
    await writeFolder(path, files, NOW)
    const errors: unknown[] = []
    const onFolder = await createServer({
      config: config(),
      folder: path,
      onError: (error) => errors.push(error),
    })
    const get = async (name: string) => (await onFolder.fetch(new Request(`${HUB}/${name}`))).status
    const laterBy = (seconds: number) =>
      utimes(join(path, 'hub.json'), NOW, new Date(NOW.getTime() + seconds * 1000))

    await writeFile(join(path, 'headers.json'), '[{"path":')
    await laterBy(5)
    const statuses = await Promise.all(Array.from({ length: 20 }, () => get('hub.json')))
    expect(new Set(statuses)).toEqual(new Set([200]))
    expect(errors.length).toBe(1)
    expect(errors[0]).toBeInstanceOf(SyntaxError)

    await writeFolder(path, new Map([...files, ['new.json', { body: '{}', type: 'x' }]]), NOW)
    await laterBy(9)
    expect(await get('new.json')).toBe(200)

    await rm(path, { recursive: true })
    expect(await get('new.json')).toBe(200)
    expect(errors.length).toBe(1)
  })
})
