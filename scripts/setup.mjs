/**
 * What does a fresh clone need before anything of ours can run?
 *
 * The dependencies, a Node new enough for them (it comes with the dependencies), a build and, for
 * the tests, a browser. Each step looks first, says in one line what it does, and does nothing when
 * all is there. This file runs on the machine's own Node with nothing installed, so it imports
 * Node's own modules only and keeps to what Node 18 knows.
 */
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { ensureChromium } from './browsers.mjs'
import { isBuilt } from './built.mjs'
import { SetUpError } from './setup-error.mjs'

export const root = fileURLToPath(new URL('..', import.meta.url))

const OLDEST_NODE = [22, 12]
const STOPPING = ['SIGINT', 'SIGTERM', 'SIGHUP']
const isWindows = process.platform === 'win32'
const modules = join(root, 'node_modules')

export const say = (line) => process.stdout.write(`set-up: ${line}\n`)

/**
 * Runs a program in the repository and resolves to its exit code. Whoever stops us stops it as well,
 * and we end when it has; Ctrl-C reaches it by itself, through the terminal.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions & { onOutput?: (text: string) => void }} [options]
 *   with `onOutput` both streams go there; otherwise the program writes straight to our terminal
 * @returns {Promise<number>}
 */
export function run(command, args, { onOutput, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const stdio = onOutput ? ['ignore', 'pipe', 'pipe'] : 'inherit'
    const child = spawn(command, args, { cwd: root, stdio, ...options })
    let stopped = false
    const stop = (signal) => {
      stopped = true
      if (signal !== 'SIGINT') child.kill(signal)
    }
    for (const signal of STOPPING) process.on(signal, stop)
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', onOutput)
    }
    child.on('error', reject)
    child.on('close', (code, signal) => {
      for (const name of STOPPING) process.off(name, stop)
      const result = code ?? 128 + constants.signals[signal]
      if (stopped) process.exit(result)
      resolve(result)
    })
  })
}

/** npm and the programs in node_modules/.bin are scripts, which only a shell can start on Windows. */
export const runTool = (name, args, options) => run(name, args, { shell: isWindows, ...options })

/** The same, keeping what the tool says to itself until somebody wants to know. */
export async function runQuietly(name, args) {
  let output = ''
  const onOutput = (text) => {
    output += text
  }
  const code = await runTool(name, args, { onOutput })
  return { code, output: output.trim() }
}

/**
 * Makes the machine ready for `script`, and starts it again on the newer Node when the machine's own
 * is too old; then this call does not return.
 *
 * @param {string} script `import.meta.url` of the caller
 * @param {{ browser?: boolean }} needs
 */
export async function setUp(script, { browser = false } = {}) {
  await ensureDependencies()
  process.env.PATH = [join(modules, '.bin'), process.env.PATH].join(delimiter)
  if (!isNewEnough(process.versions.node)) {
    const args = [fileURLToPath(script), ...process.argv.slice(2)]
    process.exit(await run(newerNode(), args))
  }
  if (browser) await ensureChromium(say)
}

/** Ends the script with one plain line when set-up failed, and with the stack for a bug of ours. */
export function fail(error) {
  process.stderr.write(`${error instanceof SetUpError ? error.message : error.stack}\n`)
  process.exit(1)
}

async function ensureDependencies() {
  if (isInstalled()) return
  say('installing the dependencies (npm ci), once, about a minute …')
  const install = runQuietly('npm', ['ci', '--no-audit', '--no-fund'])
  const { code, output } = await install.catch((error) => {
    throw new SetUpError(
      `npm could not be started (${error.message}). It comes with Node: https://nodejs.org`,
    )
  })
  if (code !== 0 || !isInstalled()) {
    throw new SetUpError(
      `${output}\n\nThe dependencies could not be installed (npm ci ended with ${code}). ` +
        'Check the network and the lines above, then run the same command again.',
    )
  }
}

function isInstalled() {
  const record = join(modules, '.package-lock.json')
  if (!existsSync(record)) return false
  const packages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages
  return isComplete(packages(join(root, 'package-lock.json')), packages(record))
}

/**
 * Is everything in the lock file installed in the version it names? npm writes what it installed to
 * node_modules/.package-lock.json as its last act, so half an installation does not count. Packages
 * for other platforms are optional and may be missing.
 *
 * @typedef {Record<string, { version?: string, optional?: boolean }>} Packages by their path
 * @param {Packages} wanted
 * @param {Packages} installed
 */
export const isComplete = (wanted, installed) =>
  Object.entries(wanted).every(([path, { version, optional }]) =>
    installed[path] ? installed[path].version === version : path === '' || optional === true,
  )

/** @param {string} version of Node, such as `20.11.1` */
export function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number)
  return major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])
}

/** The Node that the `node` package brings; its own install script puts it there. */
function newerNode() {
  const path = join(modules, 'node', 'bin', isWindows ? 'node.exe' : 'node')
  if (existsSync(path)) return path
  throw new SetUpError(
    `This is Node ${process.versions.node}; Node ${OLDEST_NODE.join('.')} or newer is needed, and the one ` +
      'that npm should have put into node_modules is not there (are install scripts switched off?). ' +
      'Run "npm rebuild node", or install a newer Node: https://nodejs.org',
  )
}

/** Builds when dist/ is missing, incomplete or of other sources, or when the last build failed. */
export async function ensureBuilt() {
  if (isBuilt(root)) return
  say('building dist/ (npm run build), a minute or two …')
  const { code, output } = await runQuietly('npm', ['run', 'build'])
  if (code !== 0) throw new SetUpError(`${output}\n\nThe build failed; see the lines above.`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  setUp(import.meta.url, { browser: true })
    .then(() => say(`ready, on Node ${process.versions.node}`))
    .catch(fail)
}
