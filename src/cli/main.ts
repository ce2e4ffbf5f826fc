/** ENTRY. The command `des-questions`: this process, handed to `run`. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { nodeComplaint } from './node-version.ts'

const complain = (line: string) => void process.stderr.write(`${line}\n`)

/** The rest is loaded here, not above: an old Node could not even read it. */
async function main(): Promise<number> {
  const complaint = nodeComplaint(process.versions.node)
  if (complaint !== undefined) {
    complain(complaint)
    return 1
  }
  const { run } = await import('./run.ts')
  const packageUrl = new URL('../package.json', import.meta.url) // beside dist/, where this file is built to
  const { version } = JSON.parse(readFileSync(packageUrl, 'utf8'))

  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())
  // Whoever reads us (`| head`) may have read enough.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit()
    throw error
  })

  return run(process.argv.slice(2), {
    write: (line) => process.stdout.write(`${line}\n`),
    complain,
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
}

process.exitCode = await main()
