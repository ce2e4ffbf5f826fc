/**
 * The element in other people's frameworks: `npm run test:frameworks`.
 *
 * React and Vue are here anyway; Svelte, Angular and Lit are a package of their own, installed here when they are
 * not there yet. Without a registry their stories are skipped, and say so.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../test/frameworks', import.meta.url))
const run = (program, args) =>
  spawnSync(program, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status ?? 1

if (!existsSync(`${folder}/node_modules`))
  run('npm', ['ci', '--prefix', folder, '--ignore-scripts'])
process.exitCode = run('vitest', ['run', '--project', 'stories-long', 'frameworks', 'rendered-on'])
