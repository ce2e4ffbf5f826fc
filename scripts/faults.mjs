/**
 * `npm run test:faults`: every fault often and for long, about half an hour. `npm test` does each once.
 *
 *   npm run test:faults -- kill     only the files whose path contains "kill"
 */
import { fail, runTool, setUp } from './setup.mjs'

try {
  await setUp(import.meta.url)
  const args = ['run', '--project', 'faults', ...process.argv.slice(2)]
  process.exitCode = await runTool('vitest', args, {
    env: { ...process.env, DES_QUESTIONS_FAULTS: 'long' },
  })
} catch (error) {
  fail(error)
}
