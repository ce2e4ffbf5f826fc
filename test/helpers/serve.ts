/**
 * ENTRY of a process of its own: the command `serve` from the sources, with the folder of a bank as
 * its working folder. Whoever started it may turn its clock, and takes it along when they die.
 */
import { run } from '../../src/cli/run.ts'

let skew = 0
process.on('message', (message: { skew: number }) => {
  skew = message.skew
})
process.once('disconnect', () => process.exit(1))

const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())

process.exitCode = await run(['serve', ...process.argv.slice(2)], {
  write: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
  progress: () => {},
  cwd: process.cwd(),
  env: process.env,
  now: () => new Date(Date.now() + skew),
  dist: process.cwd(),
  version: '1.0.0',
  stop: stop.signal,
})
process.removeAllListeners('disconnect').disconnect()
