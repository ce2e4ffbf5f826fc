/** What the fault tests share: a durable PostgreSQL, a bank in a folder, and what a receiver was told. */
import { execFileSync } from 'node:child_process'
import { chownSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect } from 'vitest'
import type { Db } from '../../src/server/database/db.ts'
import { openDatabase } from '../../src/server/database/open.ts'
import type { Balance } from '../helpers/ledger.ts'
import { type Postgres, startPostgres, whyNoPostgres } from '../helpers/postgres.ts'
import { callbackConfig, makeProject, type Project } from '../helpers/server.ts'

/** `npm run test:faults` does everything often and for long; `npm test` does it once. */
const isLong = process.env.DES_QUESTIONS_FAULTS === 'long'

/** A count or a time: the short form's, or the long one's. */
export const often = (short: number, long: number): number => (isLong ? long : short)

export interface Stage {
  postgres: Postgres
  project: Project
  /** Straight to the database, past the server. */
  db: Db
  receiver: Receiver
}

/**
 * @param desk of `callbackConfig`
 * @param beside a program of PostgreSQL's that the test needs
 * @returns what is there as soon as a test runs
 */
export function useStage(
  desk: Parameters<typeof callbackConfig>[0] = {},
  beside = 'postgres',
): Stage {
  const stage = {} as Stage
  beforeAll(async () => {
    if (whyNoPostgres(beside) && beside !== 'postgres') return // the test says so
    stage.postgres = await startPostgres({ durable: true, beside })
    stage.receiver = await startReceiver()
    stage.project = await makeProject(
      callbackConfig(desk, { delivery: deliveryTo(stage.receiver.url) }),
    )
    stage.db = await openDatabase({ url: stage.postgres.url }, () => {})
  }, 60_000)
  afterAll(async () => {
    await stage.db?.close()
    await stage.postgres?.remove()
    await stage.project?.remove()
    await stage.receiver?.close()
  }, 60_000)
  return stage
}

export const deliveryTo = (url: string) => ({
  webhooks: [{ id: 'crm', url, allowPrivate: true }],
})

export interface Receiver {
  url: string
  /** Messages by their `webhook-id`: how often each came, and the reference in it. */
  messages: Map<string, { times: number; type: string; reference: string }>
  close(): Promise<void>
}

export async function startReceiver(): Promise<Receiver> {
  const messages: Receiver['messages'] = new Map()
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const { type, data } = JSON.parse(Buffer.concat(chunks).toString())
    const id = String(request.headers['webhook-id'])
    const times = (messages.get(id)?.times ?? 0) + 1
    messages.set(id, { times, type, reference: data.reference })
    response.writeHead(204).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    messages,
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

/** Nothing lost, nothing twice, and nobody left without an answer. */
export function expectNothingLost(balance: Balance): void {
  expect(balance).toMatchObject({ duplicated: 0, lost: 0 })
  expect(balance.stored).toBeGreaterThanOrEqual(balance.acknowledged)
}

/**
 * Holds a table while `work` runs, so that nothing can be written there. By a connection of its own,
 * which may be idle for as long as it takes.
 */
export async function holding(url: string, table: string, work: () => Promise<void>) {
  const client = new pg.Client(url)
  await client.connect()
  try {
    await client.query(`begin; lock table ${table} in access exclusive mode`)
    await work()
    await client.query('commit')
  } finally {
    await client.end()
  }
}

export interface SmallDisk {
  /** Of a database that has nowhere else to write. */
  url: string
  fill(): void
  makeRoom(): void
}

/**
 * Runs `work` with a database on a file system of 48 MB. PostgreSQL stops with it: nothing of the
 * stage can be asked afterwards.
 *
 * @returns false where none can be made: only root may mount
 */
export async function onSmallDisk(
  { postgres, db }: Pick<Stage, 'postgres' | 'db'>,
  work: (disk: SmallDisk) => Promise<void>,
): Promise<boolean> {
  const folder = mounted(postgres)
  if (!folder) return false
  const filler = join(folder, 'filler')
  try {
    await db.query(`create tablespace small location '${join(folder, 'space')}'`)
    await work({
      url: await postgres.createDatabase('full', 'tablespace small'),
      fill() {
        try {
          writeFileSync(filler, Buffer.alloc(64 << 20))
        } catch {
          // That was the point.
        }
      },
      makeRoom: () => rmSync(filler),
    })
  } finally {
    await postgres.stop('immediate')
    execFileSync('umount', [folder])
  }
  return true
}

/** A file system with a folder `space` for the database. */
function mounted({ folder: of }: Pick<Postgres, 'folder'>): string | null {
  if (process.getuid?.() !== 0) return null
  const folder = join(of, 'small')
  try {
    mkdirSync(folder)
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=48m', 'none', folder], { stdio: 'ignore' })
    const { uid, gid } = statSync(join(of, 'data'))
    mkdirSync(join(folder, 'space'))
    chownSync(join(folder, 'space'), uid, gid)
    return folder
  } catch {
    return null
  }
}

/** How many statements wait for a lock. */
export async function waiting(db: Pick<Db, 'query'>): Promise<number> {
  const { rows } = await db.query('select 1 from pg_locks where not granted')
  return rows.length
}

export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Asks again and again until it is so. @throws after `within` milliseconds */
export async function until(isSo: () => Promise<boolean> | boolean, within = 20_000) {
  const end = performance.now() + within
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`not so after ${within} ms`)
    await pause(20)
  }
}
