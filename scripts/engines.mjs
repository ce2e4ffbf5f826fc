/**
 * `npm run test:browsers`: where are Firefox and WebKit, how does this machine get them, and do the stories that are
 * told in every engine hold there? Chromium is among them, and has all the other stories besides.
 *
 *   node scripts/engines.mjs            finds or installs them, then runs the stories of all engines
 *   node scripts/engines.mjs --smoke    installs nothing; the shortest story, in each that is here beside Chromium
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
  const [isCheck, isSmoke] = ['--check', '--smoke'].map((flag) => process.argv.includes(flag))
  if (!isCheck && !isSmoke) {
    await ensureChromium(say)
    const failure = installMissing(PACKAGES, say)
    if (failure) say(failure)
  }
  const found = findEngines()
  const missing = 'not here: its stories are skipped'
  say(`Firefox: ${found.firefox ?? missing}\nWebKit: ${found.webkit?.browser ?? missing}`)
  if (isCheck) process.exitCode = found.firefox && found.webkit ? 0 : 1
  else {
    const which = isSmoke ? ['smoke', '--testNamePattern', '^(?!Chromium)'] : []
    const run = spawnSync('vitest', ['run', '--project', 'engines', ...which], { stdio: 'inherit' })
    process.exitCode = run.status ?? 1
  }
}
