/**
 * `GET /v1/health`: is this process alive, and can it do its work? For whoever restarts it (`live`)
 * and for whoever sends it visitors (`ready`): a database that is down is no reason to restart.
 */
import { Hono } from 'hono'
import type { Db } from '../database/db.ts'
import type { Env } from '../deps.ts'
import { PRIVATE } from '../problem.ts'
import type { Published } from '../published.ts'

const MOST_MS = 1_000

interface HealthDeps {
  published: () => Promise<Published>
  /** Left out: a hub of links has none. */
  db?: Pick<Db, 'query'> | undefined
  /** The server is on its way out: whoever sends it visitors should stop. */
  isStopping: () => boolean
}

export function healthRoutes({ published, db, isStopping }: HealthDeps): Hono<Env> {
  const isThere = onceAtATime(async () => db === undefined || answers(db))
  const isReady = async (): Promise<boolean> =>
    !isStopping() && (await published()).files.has('hub.json') && isThere()
  return new Hono<Env>()
    .get('/v1/health', async (c) => c.json({ live: true, ready: await isReady() }, 200, PRIVATE))
    .get('/v1/health/live', (c) => c.json({ live: true }, 200, PRIVATE))
    .get('/v1/health/ready', async (c) => {
      const ready = await isReady()
      return c.json({ ready }, ready ? 200 : 503, PRIVATE)
    })
}

/** Whoever asks meanwhile is told the same: nobody can take all connections by asking how we are. */
function onceAtATime<T>(ask: () => Promise<T>): () => Promise<T> {
  let asking: Promise<T> | undefined
  return () => {
    asking ??= ask().finally(() => {
      asking = undefined
    })
    return asking
  }
}

async function answers(db: Pick<Db, 'query'>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), MOST_MS)
  })
  const asked = db.query('select 1').then(
    () => true,
    () => false,
  )
  return Promise.race([asked, late]).finally(() => clearTimeout(timer))
}
