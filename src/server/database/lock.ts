/**
 * One process for each folder: a file in it says who has it. In it, not beside it: a folder has several
 * names (a link, a volume that two containers mount), and what stands beside is not shared by all.
 *
 * On the same machine we ask the system whether that process still runs, and whether it is the same
 * one: numbers of processes come back. Of another machine or container on the same disk, which may
 * have our name and our numbers, we can only see that its file is touched from time to time.
 */
import { readFileSync, readlinkSync } from 'node:fs'
import { link, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { QuestionsError } from '../../errors.ts'
import type { Log } from '../log.ts'

/** How often the file is touched, and after how long without it its holder is gone. */
const TIMES = { beatMs: 2_000, silentMs: 8_000 }

interface Holder {
  pid: number
  host: string
  /** Where its number means something: the running system and, in it, the container. */
  space: string | undefined
  /** When that process began: as the system says, where it does, and as the process itself says. */
  began: string | undefined
  origin: number
}

/**
 * @returns what gives the folder back
 * @throws QuestionsError `REFUSED` when another process has it
 */
export async function lockFolder(
  folder: string,
  log: Log,
  { beatMs, silentMs }: typeof TIMES = TIMES,
): Promise<() => Promise<void>> {
  const path = join(folder, 'process.lock')
  const { pid } = process
  const { timeOrigin: origin } = performance
  const own: Holder = { pid, host: hostname(), space: spaceOf(), began: beganOf(pid), origin }
  const text = JSON.stringify(own)
  while (!(await create(path, text))) {
    const held = await readFile(path, 'utf8').catch(() => undefined)
    if (held === undefined) continue // given back meanwhile
    if (await isAlive(path, held, { beatMs, silentMs })) {
      throw new QuestionsError(
        'REFUSED',
        `${folder} is in use by ${describe(held)}: one process a folder, or rows are lost. Stop it, choose another folder, or use PostgreSQL, which takes several`,
      )
    }
    await discard(path, held)
    log({ level: 'warn', what: 'stale-lock-removed' })
  }
  const beat = setInterval(() => {
    utimes(path, new Date(), new Date()).catch(() => {})
  }, beatMs)
  beat.unref()
  return async () => {
    clearInterval(beat)
    if ((await readFile(path, 'utf8').catch(() => undefined)) === text)
      await rm(path, { force: true })
  }
}

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

/** Takes the file away, unless somebody was faster and it is theirs by now. */
async function discard(path: string, held: string): Promise<void> {
  const aside = `${path}.stale.${process.pid}.${process.hrtime.bigint()}`
  await rename(path, aside).catch(() => {})
  const moved = await readFile(aside, 'utf8').catch(() => undefined)
  if (moved !== undefined && moved !== held) await link(aside, path).catch(() => {})
  await rm(aside, { force: true })
}

async function isAlive(path: string, text: string, times: typeof TIMES): Promise<boolean> {
  const holder = parse(text)
  if (!holder) return false
  if (holder.host !== hostname() || holder.space !== spaceOf()) return isTouched(path, times)
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
async function isTouched(path: string, { beatMs, silentMs }: typeof TIMES): Promise<boolean> {
  const touched = () =>
    stat(path).then(
      ({ mtimeMs }) => mtimeMs,
      () => 0,
    )
  const first = await touched()
  for (let waited = 0; waited < silentMs; waited += beatMs) {
    await wait(beatMs)
    if ((await touched()) !== first) return true
  }
  return false
}

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
