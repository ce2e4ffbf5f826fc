/** ENTRY. The command `des-questions`: this process, handed to `run`. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { run } from './run.ts'

const packageUrl = new URL('../package.json', import.meta.url) // beside dist/, where this file is built to
const { version } = JSON.parse(readFileSync(packageUrl, 'utf8'))

const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())

process.exitCode = await run(process.argv.slice(2), {
  write: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
  progress: (line) => {
    if (process.stderr.isTTY)
      process.stderr.write(`\r\u001b[K${line.slice(0, process.stderr.columns - 1)}`)
  },
  cwd: process.cwd(),
  env: process.env,
  now: () => new Date(),
  dist: fileURLToPath(new URL('.', import.meta.url)),
  version,
  stop: stop.signal,
})
