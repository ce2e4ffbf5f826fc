/**
 * One process for each folder: a file in it says who has it. In it, not beside it: a folder has several
 * names (a link, a volume that two containers mount), and what stands beside is not shared by all.
 *
 * On the same machine we ask the system whether that process still runs, and whether it is the same
 * one: numbers of processes come back. Of another machine or container on the same disk, which may
 * have our name and our numbers, we can only see that its file is touched from time to time. So a process
 * that slept for long (a paused container, a disk that hung) may have lost the folder meanwhile: `isOurs`
 * is asked before anything is written, and looks again when too much time has passed.
 */
import { readFileSync, readlinkSync, utimesSync } from 'node:fs'
import { link, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { QuestionsError } from '../../errors.ts'
import type { Log } from '../log.ts'
import { DatabaseUnavailable } from './db.ts'

/** How often the file is touched, and after how long without it its holder is gone. */
const TIMES = { beatMs: 2_000, silentMs: 8_000 }

/** Another process took the folder while this one slept: nothing is written from here any more. */
export class FolderLost extends DatabaseUnavailable {
  override readonly name = 'FolderLost'
}

export interface LockOptions {
  beatMs: number
  silentMs: number
  /** Where numbers of processes mean something; of this one when left out. */
  space?: string | undefined
}

export interface FolderLock {
  /** Nearly free while the last look is young. Once false, false for ever. */
  isOurs(): boolean
  /** Gives the folder back, when it is still ours. */
  release(): Promise<void>
}

interface Holder {
  pid: number
  host: string
  /** Where its number means something: the running system and, in it, the container. */
  space: string | undefined
  /** When that process began: as the system says, where it does, and as the process itself says. */
  began: string | undefined
  origin: number
}

/** @throws QuestionsError `REFUSED` when another process has the folder */
export async function lockFolder(
  folder: string,
  log: Log,
  { beatMs, silentMs, space = spaceOf() }: LockOptions = TIMES,
): Promise<FolderLock> {
  const path = join(folder, 'process.lock')
  const { pid } = process
  const { timeOrigin: origin } = performance
  const own: Holder = { pid, host: hostname(), space, began: beganOf(pid), origin }
  const text = JSON.stringify(own)
  while (!(await create(path, text))) {
    const held = await readFile(path, 'utf8').catch(() => undefined)
    if (held === undefined) continue // given back meanwhile
    const seen = await touchedAt(path)
    if (await isAlive(path, held, { beatMs, silentMs, space })) {
      throw new QuestionsError(
        'REFUSED',
        `${folder} is in use by ${describe(held)}: one process a folder, or rows are lost. Stop it, choose another folder, or use PostgreSQL, which takes several`,
      )
    }
    await discard(path, held, seen)
    log({ level: 'warn', what: 'stale-lock-removed' })
  }
  const isOurs = watch(path, text, { beatMs, silentMs }, log)
  const beat = setInterval(isOurs, beatMs)
  beat.unref()
  return {
    isOurs,
    async release() {
      clearInterval(beat)
      if ((await readFile(path, 'utf8').catch(() => undefined)) === text)
        await rm(path, { force: true })
    },
  }
}

/**
 * Touches the file, then reads it: who took it away before that left none or another one, who comes after
 * sees that it was touched. Without waiting: nothing of ours runs between the look and what follows.
 */
function watch(
  path: string,
  text: string,
  { beatMs, silentMs }: LockOptions,
  log: Log,
): () => boolean {
  let looked = clocks()
  let isLost = false
  return () => {
    const now = clocks()
    if (isLost || sinceThen(looked, now) < Math.min(beatMs, silentMs) / 2) return !isLost
    try {
      utimesSync(path, new Date(), new Date())
      isLost = readFileSync(path, 'utf8') !== text
    } catch (error) {
      isLost = (error as NodeJS.ErrnoException).code === 'ENOENT'
      // A disk that does not answer is nobody's proof: still ours as long as nobody may take it over.
      if (!isLost && sinceThen(looked, now) < silentMs / 2) return true
      isLost = true
    }
    looked = now
    if (isLost) log({ level: 'error', what: 'folder-lost' })
    return !isLost
  }
}

/** One stands still while the machine sleeps, the other may be set. */
const clocks = () => ({ running: performance.now(), wall: Date.now() })

type Clocks = ReturnType<typeof clocks>

const sinceThen = (then: Clocks, now: Clocks): number =>
  Math.max(now.running - then.running, Math.abs(now.wall - then.wall))

/** Whole or not at all: who reads it never sees half of it. */
async function create(path: string, text: string): Promise<boolean> {
  const draft = `${path}.${process.pid}.${process.hrtime.bigint()}`
  await writeFile(draft, text, { mode: 0o600 })
  try {
    await link(draft, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    await rm(draft, { force: true })
  }
}

/** Takes the file away, unless somebody was faster and it is theirs by now, or its holder woke up. */
async function discard(path: string, held: string, seen: number): Promise<void> {
  const aside = `${path}.stale.${process.pid}.${process.hrtime.bigint()}`
  await rename(path, aside).catch(() => {})
  const moved = await readFile(aside, 'utf8').catch(() => undefined)
  const isAnother = moved !== held || (await touchedAt(aside)) !== seen
  if (moved !== undefined && isAnother) await link(aside, path).catch(() => {})
  await rm(aside, { force: true })
}

async function isAlive(
  path: string,
  text: string,
  { space, ...times }: LockOptions,
): Promise<boolean> {
  const holder = parse(text)
  if (!holder) return false
  if (holder.host !== hostname() || holder.space !== space) return isTouched(path, times)
  if (holder.pid === process.pid) return holder.origin === performance.timeOrigin
  if (holder.began !== beganOf(holder.pid)) return false
  try {
    process.kill(holder.pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Waits until it is clear: nobody starts a server so often that it matters. */
async function isTouched(path: string, { beatMs, silentMs }: LockOptions): Promise<boolean> {
  const first = await touchedAt(path)
  for (let waited = 0; waited < silentMs; waited += beatMs) {
    await wait(beatMs)
    if ((await touchedAt(path)) !== first) return true
  }
  return false
}

const touchedAt = (path: string): Promise<number> =>
  stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  )

/** Linux: two containers may both be process 1 of `app`. Elsewhere the name of the machine has to do. */
function spaceOf(): string | undefined {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    return `${boot} ${readlinkSync('/proc/self/ns/pid')}`
  } catch {
    return undefined
  }
}

/** Field 22 of Linux's `stat`, after the name, which may hold anything but ends with the last bracket. */
function beganOf(pid: number): string | undefined {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return line.slice(line.lastIndexOf(')') + 2).split(' ')[19]
  } catch {
    return undefined
  }
}

function parse(text: string): Holder | undefined {
  try {
    const { pid, host, space, began, origin } = JSON.parse(text)
    return Number.isInteger(pid) ? { pid, host, space, began, origin } : undefined
  } catch {
    return undefined
  }
}

function describe(text: string): string {
  const { pid, host } = parse(text)!
  return host === hostname() ? `process ${pid}` : `process ${pid} of ${host}`
}
