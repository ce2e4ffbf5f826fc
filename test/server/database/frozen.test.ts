/** A process that sleeps while another one takes its folder: what does it do when it wakes up? */
import { type ChildProcess, spawn } from 'node:child_process'
import { createHash, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openPglite } from '../../../src/server/database/pglite.ts'
import { HUB } from '../../helpers/bank.ts'
import { wish } from '../../helpers/callbacks.ts'

const here = (path: string) => fileURLToPath(new URL(`../../helpers/${path}`, import.meta.url))

let folder: string
let other: ChildProcess
let said = ''
let url: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dq-frozen-'))
  other = spawn(
    process.execPath,
    ['--import', here('css-text.mjs'), here('another-container.ts'), folder],
    { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] },
  )
  other.stdout!.on('data', (text) => {
    said += text
  })
  while (!/^http.*\n/m.test(said)) await once(other.stdout!, 'data')
  url = /^http.*/m.exec(said)![0]
}, 90_000)
afterAll(async () => {
  other.kill('SIGKILL')
  await rm(folder, { recursive: true })
})

/** As a visitor asks; 0: the connection was too old when it woke up. */
async function ask(): Promise<{ status: number; reference?: string | undefined }> {
  const response = await fetch(`${url}/v1/callbacks`, {
    method: 'POST',
    headers: {
      Origin: HUB,
      'Content-Type': 'application/json',
      'Idempotency-Key': randomUUID(),
    },
    body: JSON.stringify(wish()),
  }).catch(() => undefined)
  if (!response) return { status: 0 }
  const { request } = (await response.json()) as { request?: { reference: string } }
  return { status: response.status, reference: request?.reference }
}

/** Of all files of the folder: what is in them. */
async function contents(): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort()
  const digest = async (path: string) =>
    createHash('sha256')
      .update(await readFile(path))
      .digest('base64')
  return Object.fromEntries(
    await Promise.all(paths.map(async (path) => [path, await digest(path)] as const)),
  )
}

it('it writes nothing any more, says why, and refuses what it is asked', async () => {
  expect((await ask()).status).toBe(201)
  const crowd = Array.from({ length: 30 }, ask)
  await Promise.race(crowd) // in the middle of the others
  other.kill('SIGSTOP')
  const late = ask() // the first thing that it finds when it wakes up

  const quick = { beatMs: 100, silentMs: 400 }
  const mine = await openPglite(folder, () => {}, quick)
  await mine.query(`insert into setting (name, value, at) values ('mine', '1', now())`)
  const stored = async () =>
    (await mine.query<{ reference: string }>('select reference from request')).rows.map(
      ({ reference }) => reference,
    )
  const [before, held] = [await contents(), await stored()]

  other.kill('SIGCONT')
  const told = await Promise.all(crowd)
  const acknowledged = told.filter(({ status }) => status === 201)
  expect(held).toEqual(expect.arrayContaining(acknowledged.map(({ reference }) => reference)))
  expect([0, 503]).toContain((await late).status)
  for (let tries = 0; tries < 5; tries++) expect((await ask()).status).toBe(503)
  const health = async (name: string) => (await fetch(`${url}/v1/health/${name}`)).status
  expect([await health('ready'), await health('live')]).toEqual([503, 200])
  const logged = said.split('\n').filter((line) => line.startsWith('{'))
  const whats = logged.map((line) => JSON.parse(line) as { what: string; code?: string })
  expect(whats.filter(({ what }) => what === 'folder-lost')).toHaveLength(1)
  expect(whats).toContainEqual(
    expect.objectContaining({ what: 'database-unavailable', code: 'FolderLost' }),
  )

  other.kill('SIGTERM')
  expect(await once(other, 'exit')).toEqual([0, null])
  expect(await contents()).toEqual(before)
  expect(await stored()).toEqual(held)
  await mine.close()

  const again = await openPglite(folder, () => {}, quick)
  const { rows } = await again.query(`select count(*)::int as count from request`)
  expect(rows).toEqual([{ count: held.length }])
  expect((await again.query(`select name from setting where name = 'mine'`)).rows).toHaveLength(1)
  await again.close()
}, 120_000)
