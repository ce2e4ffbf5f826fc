/**
 * `npm run check`: what holds for the code as a whole. One line a step; the output of a step is shown
 * when it fails. All steps run, so that one run shows everything there is to mend.
 */
import { ensureBuilt, fail, runQuietly, setUp } from './setup.mjs'

/** @type {[name: string, program: string, ...args: string[]][]} */
const STEPS = [
  ['lint', 'biome', 'check', '.'],
  ['types', 'tsc', '--noEmit', '-p', '.'],
  ['layers', 'vitest', 'run', '--project', 'unit', 'test/architecture.test.ts'],
  ['exports', 'vitest', 'run', '--project', 'unit', 'test/package.test.ts'],
  ['links in the docs', 'vitest', 'run', '--project', 'unit', 'test/docs.test.ts'],
  ['dead code', 'knip'],
  ['sizes', 'node', 'bench/size.mjs'],
]

async function step(name, work) {
  const started = Date.now()
  const problem = await work()
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  process.stdout.write(`${problem === null ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)\n`)
  if (problem !== null) process.stdout.write(`${problem}\n\n`)
  return problem === null
}

const build = () =>
  ensureBuilt().then(
    () => null,
    (error) => error.message,
  )

const tool = (program, args) => async () => {
  const { code, output } = await runQuietly(program, args)
  return code === 0 ? null : output
}

try {
  await setUp(import.meta.url)
  const ended = [await step('build', build)]
  for (const [name, program, ...args] of STEPS) ended.push(await step(name, tool(program, args)))
  process.exitCode = ended.every(Boolean) ? 0 : 1
} catch (error) {
  fail(error)
}
