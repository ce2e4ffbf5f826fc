import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseConfig } from '../../src/content/config.ts'
import { buildHub, writeFolder } from '../../src/publish/index.ts'
import { MIGRATIONS } from '../../src/server/database/schema.ts'
import { answers, CONFIG, NOW, programs } from '../helpers/bank.ts'
import { command } from '../helpers/command.ts'
import { callbackConfig } from '../helpers/server.ts'

/** `serve`, of a hub that says it stands at `hub`; stopped as soon as it listens. */
const served = (hub: string, ...argv: string[]) => servedAs({ ...CONFIG, hub }, {}, argv)

async function servedAs(
  config: object,
  env: Record<string, string>,
  argv: string[],
  builtFrom: object = config,
) {
  const cwd = await mkdtemp(join(tmpdir(), 'dq-serve-'))
  const stop = new AbortController()
  try {
    await writeFile(join(cwd, 'des-questions.json'), JSON.stringify(config))
    const options = { programs: programs(), version: '1.2.3', now: NOW }
    await mkdir(join(cwd, 'public'))
    await writeFolder(
      join(cwd, 'public'),
      await buildHub(parseConfig(builtFrom), answers(), options),
      NOW,
    )
    const { code, said, complained } = await command(['serve', ...argv], {
      ...{ cwd, env, stop: stop.signal },
      write: (line) => {
        if (line.startsWith('Ctrl+C')) stop.abort()
      },
    })
    const made = existsSync(join(cwd, '.des-questions'))
    return { code, complained, written: said, made }
  } finally {
    await rm(cwd, { recursive: true })
  }
}

/** A port that somebody else holds meanwhile; released, it is free. */
async function withPort<T>(work: (port: number) => Promise<T>, released = false): Promise<T> {
  const other = createServer()
  await new Promise<void>((done) => other.listen(0, 'localhost', done))
  const { port } = other.address() as AddressInfo
  const close = () => new Promise((done) => other.close(done))
  if (released) await close()
  try {
    return await work(port)
  } finally {
    if (!released) await close()
  }
}

/** @throws when somebody holds it */
async function withPortOf(port: number): Promise<void> {
  const other = createServer()
  other.listen(port, 'localhost')
  await once(other, 'listening')
  await new Promise((done) => other.close(done))
}

it('says what to do about a port that is taken', () =>
  withPort(async (port) => {
    const { code, complained } = await served(`http://localhost:${port}`, '--port', String(port))
    expect([code, complained]).toEqual([
      1,
      `port ${port} is taken: try --port ${port + 1}, put http://localhost:${port + 1} into “hub” (and “server”, if it is here) and build again`,
    ])
  }))

it('makes no database when its port is taken', () =>
  withPort(async (port) => {
    const { code, complained, made } = await servedAs(callbackConfig(), {}, ['--port', `${port}`])
    expect([code, made]).toEqual([1, false])
    expect(complained).toContain(`port ${port} is taken: try --port ${port + 1}`)
  }))

it('gives its port back when it cannot start', () =>
  withPort(async (port) => {
    const { code } = await servedAs(callbackConfig(), {}, ['--port', `${port}`])
    expect(code).toBe(1) // there is no key of the webhook
    await withPortOf(port)
  }, true))

it.each([
  ['says', 'another name', { brand: { ...CONFIG.brand, name: 'Autre Banque' } }, true],
  ['says', 'other ways of help', { channels: {} }, true],
  ['does not mind', 'other limits', { limits: { perPhone: { count: 3, minutes: 60 } } }, false],
  ['does not mind', 'other sites to harvest', { harvest: { sites: [] } }, false],
  ['does not mind', 'nothing else', {}, false],
])('%s that public/ was built from a file with %s', async (_, __, changes, warns) => {
  const { code, complained } = await servedAs(CONFIG, {}, ['--port', '0'], {
    ...CONFIG,
    ...changes,
  })
  expect(code).toBe(0)
  if (warns)
    expect(complained).toMatch(
      /^warning: public was built from another .*“npx des-questions build”/,
    )
  else expect(complained).toBe('')
})

it.each([
  ['another port of this machine', () => 'http://localhost:1', true],
  ['another name of it', (port: number) => `http://127.0.0.1:${port}`, true],
  ['the same place', (port: number) => `http://localhost:${port}`, false],
  ['a name that browsers take for it', (port: number) => `http://aide.localhost:${port}`, false],
  ['a server of the bank, this being behind its proxy', () => 'https://aide.banque.example', false],
])('warns or not when “hub” is %s', (_, hub, warns) =>
  withPort(async (port) => {
    const { code, complained } = await served(hub(port), '--port', String(port))
    expect(code).toBe(0)
    if (warns) expect(complained).toMatch(/^warning: “hub” is .* but this serves /)
    else expect(complained).toBe('')
  }, true),
)

describe('requests', () => {
  const bank = callbackConfig()
  const WEBHOOK = {
    DES_QUESTIONS_WEBHOOK_SECRET: `whsec_${Buffer.alloc(32, 7).toString('base64')}`,
  }
  const served = (env: Record<string, string>, ...argv: string[]) =>
    servedAs(bank, env, ['--port', '0', ...argv])

  it('are stored in a folder of the project', async () => {
    const { code, written, complained } = await served(WEBHOOK)
    expect([code, complained.split('\n').map((line) => JSON.parse(line).what)]).toEqual([
      0,
      MIGRATIONS.map(() => 'migrated'),
    ])
    expect(written).toContain('Requests are stored in .des-questions/database.')
  }, 60_000)

  it('are another server’s where it is told so', async () => {
    const { code, written } = await served({}, '--database', 'none')
    expect(code).toBe(0)
    expect(written).toContain('Requests are stored by another server.')
  })

  it.each([
    [
      'no PostgreSQL answers',
      { DATABASE_URL: 'postgres://me:canary@127.0.0.1:9/x' },
      [],
      'the database does not answer (ECONNREFUSED)',
    ],
    [
      'its address has lost its beginning',
      { DATABASE_URL: 'me:canary@localhost:5432/x' },
      [],
      'neither postgres://user:password@host:5432/name nor a folder',
    ],
    [
      'it is not PostgreSQL',
      {},
      ['--database', 'mysql://me:canary@localhost/x'],
      'expected postgres://user@host:5432/name',
    ],
  ])('cannot be stored, and it says so, when %s', async (_, env, argv, reason) => {
    const { code, complained } = await served({ ...WEBHOOK, ...env }, ...argv)
    expect([code, complained]).toEqual([1, expect.stringContaining(reason)])
    expect(complained).not.toContain('canary')
  })

  it('of a hub of links need no database, whatever the environment says', async () => {
    const { code, written } = await servedAs(CONFIG, { DATABASE_URL: 'postgres://127.0.0.1:9/x' }, [
      '--port',
      '0',
    ])
    expect(code).toBe(0)
    expect(written).not.toContain('stored')
  })
})
