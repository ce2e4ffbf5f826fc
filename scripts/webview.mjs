/**
 * Where is a native webview for the tests, and how does this machine get one?
 *
 *   node scripts/webview.mjs            finds or installs it, then runs its tests
 *   node scripts/webview.mjs --check    only looks; exit code 1 when something is missing
 *
 * It is WebKitGTK with a native side in gjs, on a display of its own, all of them Debian's. Elsewhere the
 * tests are skipped, and what is missing is said.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { installMissing } from './browsers.mjs'

const PACKAGES = ['gjs', 'gir1.2-webkit2-4.1', 'xvfb']
const [GJS, DISPLAY, LIBRARIES] = ['/usr/bin/gjs', '/usr/bin/Xvfb', '/usr/lib']

/** What gjs knows of WebKitGTK stands in a folder that is named for the processor. */
const hasWebKit = () =>
  (existsSync(LIBRARIES) ? readdirSync(LIBRARIES) : []).some((folder) =>
    existsSync(`${LIBRARIES}/${folder}/girepository-1.0/WebKit2-4.1.typelib`),
  )

/** @returns {string[]} names of the packages that are not here */
export const missingOfWebview = () =>
  [existsSync(GJS), hasWebKit(), existsSync(DISPLAY)].flatMap((isHere, at) =>
    isHere ? [] : [PACKAGES[at]],
  )

/** @returns {{ gjs: string, display: string } | null} */
export const findWebview = () =>
  missingOfWebview().length === 0 ? { gjs: GJS, display: DISPLAY } : null

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const say = (line) => process.stdout.write(`${line}\n`)
  const isCheck = process.argv.includes('--check')
  if (!isCheck) {
    const failure = installMissing(PACKAGES, say)
    if (failure) say(failure)
  }
  const missing = missingOfWebview()
  say(
    missing.length === 0
      ? 'a native webview is here'
      : `no native webview here: its tests are skipped. On Debian: apt-get install ${missing.join(' ')}`,
  )
  if (isCheck) process.exitCode = missing.length === 0 ? 0 : 1
  else {
    const run = spawnSync('vitest', ['run', '--project', 'webview'], { stdio: 'inherit' })
    process.exitCode = run.status ?? 1
  }
}
