/**
 * Is dist/ the result of a build that succeeded, from the sources as they are now?
 *
 * The files of dist/ cannot say: a build that fails half-way has written many of them. So a build
 * removes the stamp before it begins, and leaves one when it has succeeded, which holds the newest
 * time among its inputs from before it began: what is edited meanwhile counts as changed.
 */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

const STAMP = 'node_modules/.cache/des-questions/built' // not in dist/, which is published
const MADE = ['dist/embed.js', 'dist/cli.js', 'dist/types/index.d.ts']
const INPUTS = [
  'src',
  'rollup.config.mjs',
  'scripts/css.mjs',
  'tsconfig.json',
  'tsconfig.build.json',
  'package-lock.json',
]

/** @param {string} root the repository */
export function isBuilt(root) {
  const stamp = join(root, STAMP)
  return (
    existsSync(stamp) &&
    MADE.every((file) => existsSync(join(root, file))) &&
    readFileSync(stamp, 'utf8') === newestInput(root)
  )
}

/**
 * Runs a build, and remembers whether it succeeded.
 *
 * @param {string} root
 * @param {() => Promise<number>} work resolves to its exit code
 */
export async function stamped(root, work) {
  const stamp = join(root, STAMP)
  rmSync(stamp, { force: true })
  const newest = newestInput(root)
  const code = await work()
  if (code !== 0) return code
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, newest)
  return code
}

/** A folder changes when a file in it is added or removed. */
const newestInput = (root) =>
  String(
    Math.max(
      ...INPUTS.map((name) => join(root, name))
        .filter(existsSync)
        .map(lastChange),
    ),
  )

function lastChange(path) {
  const stats = statSync(path)
  if (!stats.isDirectory()) return stats.mtimeMs
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => lastChange(join(path, name))))
}
