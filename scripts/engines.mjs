/**
 * Where are Firefox and WebKit for the tests that compare engines, and how does this machine get them?
 *
 *   node scripts/engines.mjs            finds or installs them, then runs the stories of all engines
 *   node scripts/engines.mjs --check    only looks; exit code 1 when one is missing
 *
 * They are Debian's: Firefox ESR, and WebKitGTK with its driver and a display. Elsewhere `FIREFOX_PATH` names
 * Firefox; WebKit is left out, as nothing but Debian's is known to work. Stories of an engine that is not there
 * are skipped, and say so.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { ensureChromium, installMissing } from './browsers.mjs'

const PACKAGES = ['firefox-esr', 'webkit2gtk-driver', 'xvfb']
const LIBRARIES = '/usr/lib'

const there = (/** @type {string | undefined} */ path) => (path && existsSync(path) ? path : null)

/** The browser stands in a folder that is named for the processor. */
const miniBrowser = () =>
  (existsSync(LIBRARIES) ? readdirSync(LIBRARIES) : [])
    .map((folder) => there(`${LIBRARIES}/${folder}/webkit2gtk-4.1/MiniBrowser`))
    .find((path) => path !== null) ?? null

/** @returns {{ firefox: string | null, webkit: { driver: string, browser: string, display: string } | null }} */
export function findEngines(env = process.env) {
  const [driver, browser] = [there('/usr/bin/WebKitWebDriver'), miniBrowser()]
  const display = there('/usr/bin/Xvfb')
  return {
    firefox: there(env.FIREFOX_PATH ?? '/usr/bin/firefox-esr'),
    webkit: driver && browser && display ? { driver, browser, display } : null,
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const say = (line) => process.stdout.write(`${line}\n`)
  const isCheck = process.argv.includes('--check')
  if (!isCheck) {
    await ensureChromium(say)
    const failure = installMissing(PACKAGES, say)
    if (failure) say(failure)
  }
  const found = findEngines()
  say(`Firefox: ${found.firefox ?? 'not here'}\nWebKit: ${found.webkit?.browser ?? 'not here'}`)
  if (isCheck) process.exitCode = found.firefox && found.webkit ? 0 : 1
  else {
    const run = spawnSync('vitest', ['run', '--project', 'engines'], { stdio: 'inherit' })
    process.exitCode = run.status ?? 1
  }
}
