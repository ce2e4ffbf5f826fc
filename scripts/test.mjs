/**
 * `npm test`: everything, from a fresh clone to one closing line.
 *
 *   npm test                  set-up, build, check, unit tests, the server's on PostgreSQL, the faults that
 *                             kill and cut (`npm run test:faults` has all), time in four zones, stories in
 *                             a browser (`npm run test:stories` has the long ones too)
 *   npm test -- hours         only the tests whose path contains "hours", for whoever is working on it
 *
 * A step that is not a test (the build, the check) counts as one passed or failed. A run in which no
 * test was executed has failed: it would prove nothing.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuilt, runTool, setUp } from './setup.mjs'
import { SetUpError } from './setup-error.mjs'
import { addUp, countTests } from './test-counts.mjs'

const PROJECTS = ['unit', 'postgres', 'faults', 'stories', 'stories-postgres']

/** Of a project that takes longer than everything may: these files. */
const SHORT = { faults: ['test/faults/kill', 'test/faults/cut'] }

const filters = process.argv.slice(2)

const step = async (work) => {
  try {
    await work()
    return { passed: 1, failed: 0, skipped: 0, failures: [] }
  } catch (error) {
    process.stderr.write(`${error instanceof SetUpError ? error.message : error.stack}\n`)
    return { passed: 0, failed: 1, skipped: 0, failures: [error.message] }
  }
}

const npmRun = (name, ...args) =>
  step(async () => {
    const more = args.length > 0 ? ['--', ...args] : []
    const code = await runTool('npm', ['run', '--silent', name, ...more])
    if (code !== 0) throw new SetUpError(`npm run ${name} failed.`)
  })

async function project(name) {
  process.stdout.write(`\n── ${name} tests\n`)
  const scratch = mkdtempSync(join(tmpdir(), 'des-questions-test-'))
  const report = join(scratch, 'report.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const filtered = filters.length > 0 ? ['--passWithNoTests', ...filters] : (SHORT[name] ?? [])
  const args = ['run', '--project', name, ...reporters, ...filtered]
  const counts = countTests(report, await runTool('vitest', args))
  rmSync(scratch, { recursive: true })
  return counts
}

async function everything() {
  const ready = await step(() => setUp(import.meta.url, { browser: true }))
  if (ready.failed) return [ready]
  const built = filters.length > 0 ? await step(ensureBuilt) : await npmRun('build')
  if (built.failed) return [built, await project('unit')] // the stories would run on an old build
  const checked = filters.length > 0 ? [] : [await npmRun('check')]
  const zoned = filters.length > 0 ? [] : [await npmRun('test:zones', '--short')]
  const projects = []
  for (const name of PROJECTS) projects.push(await project(name))
  return [built, ...checked, ...zoned, ...projects]
}

const results = await everything()

const total = addUp(results)
const executed = addUp(results.filter((result) => result.executed))
if (total.failed === 0 && executed.passed === 0) {
  process.stderr.write('No test was executed, so nothing was tested.\n')
  total.failed = 1
}
for (const failure of total.failures) process.stdout.write(`\nfailed: ${failure}`)
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`)
process.exitCode = total.failed === 0 ? 0 : 1
