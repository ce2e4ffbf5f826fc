/**
 * `npm run demo`: makes the machine ready, builds when needed, then hands over to the demo itself,
 * examples/demo/demo.mjs, with the same arguments.
 */
import { ensureBuilt, fail, run, setUp } from './setup.mjs'

try {
  await setUp(import.meta.url)
  await ensureBuilt()
  process.exitCode = await run(process.execPath, [
    'examples/demo/demo.mjs',
    ...process.argv.slice(2),
  ])
} catch (error) {
  fail(error)
}
