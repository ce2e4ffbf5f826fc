/**
 * Where is a Chromium for the tests, and how does this machine get one?
 *
 *   node scripts/browsers.mjs            finds one, or installs it where that is possible
 *   node scripts/browsers.mjs --check    only looks; exit code 1 when there is none
 *
 * Nothing is downloaded by ourselves: on a Debian-like system the packages come from the system's own
 * archive, as root only; anywhere else one sentence says what to install. How the browser is launched
 * is the business of test/helpers/browser.ts.
 */
import { spawnSync } from 'node:child_process'
import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { SetUpError } from './setup-error.mjs'

/** The fonts make text as wide here as on other machines, and draw every script that we test. */
const DEBIAN_PACKAGES = ['chromium', 'fonts-liberation', 'fonts-noto-core']

/** Best first. A bare name is looked up in PATH. */
const PLACES = {
  linux: [
    '/usr/lib/chromium/chromium', // Debian's program itself; its wrapper writes to stderr
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge',
    '/snap/bin/chromium',
  ],
  darwin: ['Chromium', 'Google Chrome', 'Microsoft Edge'].flatMap((name) =>
    ['/Applications', `${process.env.HOME}/Applications`].map(
      (folder) => `${folder}/${name}.app/Contents/MacOS/${name}`,
    ),
  ),
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) =>
    ['Chromium', 'Google\\Chrome', 'Microsoft\\Edge'].map(
      (program) =>
        `${process.env[name]}\\${program}\\Application\\${program.includes('Edge') ? 'msedge' : 'chrome'}.exe`,
    ),
  ),
}

const HINT = {
  linux:
    'Install Chromium, Google Chrome or Microsoft Edge with your package manager ' +
    `(Debian, Ubuntu: sudo apt-get install ${DEBIAN_PACKAGES.join(' ')})`,
  darwin: 'Install Google Chrome, Chromium or Microsoft Edge into /Applications',
  win32: 'Install Google Chrome or Microsoft Edge',
}

/**
 * The Chromium to test with, or null. `CHROMIUM_PATH` wins; if it names no program, that is a mistake
 * to be told, not to be mended silently.
 *
 * @param {Record<string, string | undefined>} [env]
 * @param {string} [platform]
 * @returns {string | null}
 */
export function findChromium(env = process.env, platform = process.platform) {
  const chosen = env.CHROMIUM_PATH
  if (chosen) {
    if (isProgram(chosen)) return chosen
    throw new SetUpError(`CHROMIUM_PATH=${chosen} is not a program that can be run.`)
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean)
  const candidates = (PLACES[platform] ?? PLACES.linux).flatMap((place) =>
    /[\\/]/.test(place) ? [place] : folders.map((folder) => join(folder, place)),
  )
  return candidates.find(isProgram) ?? null
}

/**
 * Finds Chromium or, where we may, installs it.
 *
 * @param {(line: string) => void} say
 * @returns {Promise<string>} its path
 */
export async function ensureChromium(say) {
  const there = findChromium()
  const missing = canInstall()
    ? (there ? DEBIAN_PACKAGES.slice(1) : DEBIAN_PACKAGES).filter(isMissing)
    : []
  if (missing.length > 0) {
    say(`installing ${missing.join(' ')} (apt-get) …`)
    const failure = install(missing)
    if (failure && !there)
      throw new SetUpError(`${failure}\n\n${missing.join(' ')} could not be installed.`)
    if (failure)
      say(`without ${missing.join(' ')}: they could not be installed, text may look different`)
  }
  const found = there ?? findChromium()
  if (found) return found
  throw new SetUpError(
    `No Chromium was found. ${HINT[process.platform] ?? HINT.linux}, or set CHROMIUM_PATH to a program of your own.`,
  )
}

/**
 * Installs what this machine lacks of these packages of Debian, where we may.
 *
 * @param {readonly string[]} names
 * @param {(line: string) => void} say
 * @returns {string} what apt-get said when it failed, or nothing
 */
export function installMissing(names, say) {
  const missing = canInstall() ? names.filter(isMissing) : []
  if (missing.length === 0) return ''
  say(`installing ${missing.join(' ')} (apt-get) …`)
  return install(missing)
}

const canInstall = () => process.getuid?.() === 0 && answers('apt-get', '--version')

const answers = (command, ...args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0

const isMissing = (name) => !answers('dpkg', '--status', name)

/** @returns {string} what apt-get said when it failed, or nothing */
function install(names) {
  const aptGet = (...args) =>
    spawnSync(
      'apt-get',
      ['-qq', '-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3', ...args],
      {
        encoding: 'utf8',
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      },
    )
  const attempt = () => aptGet('install', '--yes', '--no-install-recommends', ...names)
  let result = attempt()
  if (result.status !== 0) {
    aptGet('update') // a list of packages that is missing or old is the usual reason
    result = attempt()
  }
  return result.status === 0 ? '' : `${result.stdout}${result.stderr}`.trim() || 'apt-get failed.'
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const say = (line) => process.stdout.write(`${line}\n`)
  try {
    const found = process.argv.includes('--check') ? findChromium() : await ensureChromium(say)
    say(found ?? 'no Chromium here')
    process.exitCode = found ? 0 : 1
  } catch (error) {
    say(error instanceof SetUpError ? error.message : error.stack)
    process.exitCode = 1
  }
}
