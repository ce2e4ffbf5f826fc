/**
 * The routes that store something, and what stands behind them: the database with its tables up to date,
 * the worker that tells others, and the chores of each minute. Started once, stopped once.
 */
import type { Hono } from 'hono'
import { type Config, isWritten } from '../content/config.ts'
import type { Agency } from '../content/directory.ts'
import { apiRoutes } from './api.ts'
import { readBusy } from './appointments/busy.ts'
import { offerEarlier } from './appointments/earlier.ts'
import { scanQuarantined } from './attachments/quarantine.ts'
import { createChance } from './chance.ts'
import { makeCustomerRole } from './database/customer-role.ts'
import { codeOf, type Db, isUnavailable } from './database/db.ts'
import { migrate } from './database/migrate.ts'
import { type DatabaseOption, openDatabase, unreachable } from './database/open.ts'
import type { Deps, Env, Scan, Secrets } from './deps.ts'
import type { Log } from './log.ts'
import { createOutbox, type Outbox } from './outbox/index.ts'
import { ownKey } from './own-key.ts'
import { alertLate } from './requests/late.ts'
import { sweep } from './requests/sweep.ts'
import { alertLateThreads } from './threads/late.ts'
import { remindOfComplaints } from './threads/remind.ts'
import { alertUndelivered } from './threads/undelivered.ts'

export interface Backend {
  deps: Deps
  routes: Hono<Env>
  outbox: Outbox
  /** Lets what runs end, then closes the database: also one that was handed in. Once, however often it is asked. */
  close(): Promise<void>
}

export interface BackendOptions {
  config: Config
  agencies?: readonly Agency[] | undefined
  database: DatabaseOption
  secrets?: Secrets | undefined
  now: () => Date
  random?: Deps['random'] | undefined
  scan?: Scan | undefined
  log: Log
}

const MINUTE = 60_000

/**
 * @throws QuestionsError when the database cannot be had, or a secret of a target is missing
 * @throws whatever a migration throws: then nothing of it is there
 */
export async function startBackend({ database, ...options }: BackendOptions): Promise<Backend> {
  const db = await openDatabase(database, options.log)
  try {
    return await start(db, options)
  } catch (error) {
    await db.close()
    throw isUnavailable(error) ? unreachable(error) : error
  }
}

async function start(
  db: Db,
  {
    config,
    agencies = [],
    secrets = {},
    now,
    random = createChance(),
    log,
    scan,
  }: Omit<BackendOptions, 'database'>,
): Promise<Backend> {
  for (const name of await migrate(db, now())) log({ level: 'info', what: 'migrated', name })
  if (isWritten(config)) await makeCustomerRole(db)
  const key = await ownKey({ db, now, random })
  const known = { config, agencies, db, secrets, now, random, log, scan, ownKey: key }
  const outbox = createOutbox(known)
  const deps: Deps = { ...known, wake: outbox.wake }
  const routes = apiRoutes(deps)
  const stopChores = eachMinute(deps, [
    sweep,
    alertLate,
    readBusy,
    offerEarlier,
    remindOfComplaints,
    alertLateThreads,
    alertUndelivered,
    scanQuarantined,
  ])
  const close = async () => {
    await stopChores()
    await outbox.stop()
    await db.close()
  }
  let closing: Promise<void> | undefined
  return {
    deps,
    routes,
    outbox,
    close() {
      closing ??= close()
      return closing
    },
  }
}

type Chore = (deps: Deps) => Promise<unknown>

/** One after the other, never two rounds at once. @returns what ends it, and waits for the one that runs */
function eachMinute(deps: Deps, chores: readonly Chore[]): () => Promise<void> {
  let round: Promise<void> | undefined
  const run = async () => {
    for (const chore of chores) {
      await chore(deps).catch((error: unknown) =>
        deps.log({ level: 'error', what: 'chore-failed', name: chore.name, code: codeOf(error) }),
      )
    }
    round = undefined
  }
  const timer = setInterval(() => {
    round ??= run()
  }, MINUTE)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await round
  }
}
