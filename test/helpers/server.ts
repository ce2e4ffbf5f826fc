/**
 * The server as it is in production: a process of its own, which can be killed, stopped and started
 * again, over a database that stays. From the sources; no build is needed.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseConfig } from '../../src/content/config.ts'
import { buildHub, writeFolder } from '../../src/publish/index.ts'
import { answers, CONFIG, programs } from './bank.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The one of the dependencies runs TypeScript; the machine's own may be too old for it. */
const NODE = [here('../../node_modules/node/bin/node')].find(existsSync) ?? process.execPath

export const SITE = CONFIG.origins.website[0]!

const day = ['00:00-24:00']
/** A desk that never sleeps: what is tested here does not depend on the hour. */
const ALWAYS = {
  zone: 'Europe/Paris',
  week: { mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day },
  holidays: 'none',
}

interface Desk {
  minutes?: number
  capacity?: number
  days?: number
}

/** A bank whose callbacks are stored here, with limits that no test reaches. */
export function callbackConfig(desk: Desk = {}, changes: Record<string, unknown> = {}) {
  const much = { count: 1_000_000, minutes: 10 }
  return {
    ...CONFIG,
    server: CONFIG.hub,
    hours: { ...CONFIG.hours, conseillers: ALWAYS },
    channels: {
      ...CONFIG.channels,
      callback: {
        mode: 'api',
        hours: 'conseillers',
        slots: { minutes: 30, capacity: 1_000, days: 7, noticeMinutes: 15, ...desk },
        soonestMinutes: 120,
      },
    },
    privacy: {
      controller: 'Banque Exemple, 75000 Paris',
      contact: 'donnees@banque.example',
      url: 'https://www.banque.example/donnees',
    },
    delivery: { webhooks: [{ id: 'crm', url: 'http://127.0.0.1:9/', allowPrivate: true }] },
    limits: { perAddress: much, perPhone: much, perEmail: much, lookups: much },
    ...changes,
  }
}

/** The same, whose agencies receive at any hour: one seat each. */
export const appointmentConfig = (appointments: object = {}) => {
  const config = callbackConfig()
  const agency = {
    mode: 'api',
    appointments: {
      reasons: [{ id: 'compte', label: 'Ouvrir un compte', minutes: 30 }],
      days: 10,
      noticeMinutes: 60,
      ...appointments,
    },
  }
  return { ...config, channels: { ...config.channels, agency } }
}

export interface Project {
  folder: string
  remove(): Promise<void>
}

/** A folder as a bank has it: its file, and what was published from it. */
export async function makeProject(
  config: object = callbackConfig(),
  agencies: readonly object[] = [],
): Promise<Project> {
  const folder = await mkdtemp(join(tmpdir(), 'des-questions-server-'))
  await writeFile(join(folder, 'des-questions.json'), JSON.stringify(config))
  await mkdir(join(folder, 'content'))
  await writeFile(join(folder, 'content/agencies.json'), JSON.stringify({ format: 1, agencies }))
  const now = new Date()
  const hub = { programs: programs(), version: '1.0.0', now }
  const files = await buildHub(parseConfig(config), answers(), hub)
  await writeFolder(join(folder, 'public'), files, now)
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}

export interface ServerProcess {
  url: string
  pid: number
  /** What it has written, both streams. */
  said(): string
  /** Its clock, so many milliseconds off the machine's. */
  skew(ms: number): void
  signal(name: NodeJS.Signals): void
  /** @returns the exit code, or the signal that ended it */
  ended: Promise<number | NodeJS.Signals>
  /** As a deployment does: asked to stop, and waited for. */
  stop(): Promise<number | NodeJS.Signals>
  /** As a power cut does. */
  kill(): Promise<void>
}

export const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`

interface Run {
  port?: number
  env?: Record<string, string>
}

/** @throws when it does not say within a minute where it listens */
export async function startServer(
  { folder }: Pick<Project, 'folder'>,
  databaseUrl: string | undefined,
  { port = 0, env = {} }: Run = {},
): Promise<ServerProcess> {
  const child = spawn(
    NODE,
    [
      '--import',
      here('css-text.mjs'),
      here('serve.ts'),
      '--host',
      '127.0.0.1',
      '--port',
      `${port}`,
    ],
    {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: {
        PATH: process.env.PATH ?? '',
        ...(databaseUrl !== undefined && { DATABASE_URL: databaseUrl }),
        DES_QUESTIONS_WEBHOOK_SECRET: SECRET,
        DES_QUESTIONS_HOOK_SECRET: SECRET,
        ...env,
      },
    },
  )
  const ended = new Promise<number | NodeJS.Signals>((resolve) =>
    child.once('exit', (code, signal) => resolve(code ?? signal!)),
  )
  const { url, said } = await whenListening(child, ended)
  const signal = (name: NodeJS.Signals) => void child.kill(name)
  return {
    url,
    pid: child.pid!,
    said,
    signal,
    ended,
    skew: (ms) => void child.send({ skew: ms }),
    stop: () => {
      signal('SIGTERM')
      return ended
    },
    kill: async () => {
      signal('SIGKILL')
      await ended
    },
  }
}

function whenListening(child: ChildProcess, ended: Promise<unknown>) {
  const chunks: string[] = []
  let isListening = false
  const said = () => chunks.join('')
  return new Promise<{ url: string; said: () => string }>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      chunks.push(chunk.toString())
      if (chunks.length > 2_000) chunks.splice(0, 1_000)
      if (isListening) return
      const [, url] = /(http:\/\/127\.0\.0\.1:\d+)\/hub\//.exec(said()) ?? []
      if (!url) return
      isListening = true
      resolve({ url, said })
    }
    child.stdout!.on('data', listen)
    child.stderr!.on('data', listen)
    void ended.then((how) => reject(new Error(`the server ended (${String(how)}):\n${said()}`)))
    const late = () => reject(new Error(`the server does not listen:\n${said()}`))
    setTimeout(late, 60_000).unref()
  })
}
