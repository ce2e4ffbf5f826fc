/**
 * How long does a harvest take, and how much memory does it need? The command `harvest`, as it is built, on
 * a generated website over HTTP on this machine: the first time, and again with nothing changed.
 *
 *   npm run build && node bench/crawl.mjs                  1,000 and 10,000 pages
 *   node bench/crawl.mjs --pages 1000 --delay 5            one size, with a pause between requests
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { CONFIG } from '../test/helpers/bank.ts'
import { generatedSite } from '../test/helpers/generated-site.ts'
import { manners, onLoopback } from '../test/helpers/loopback.ts'

const { values } = parseArgs({
  options: {
    pages: { type: 'string', multiple: true, default: ['1000', '10000'] },
    delay: { type: 'string', default: '0' },
  },
})
const delayMs = Number(values.delay)
const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
/** The most memory that the process ever had, in kB, as the system counts it. */
const TELL = `data:text/javascript,process.on('exit',()=>console.error('peak '+process.resourceUsage().maxRSS))`

/** @returns seconds, megabytes, and the last line that it said */
async function harvest(cwd) {
  const began = performance.now()
  const child = spawn(process.execPath, ['--import', TELL, CLI, 'harvest'], { cwd })
  let [said, complained] = ['', '']
  child.stdout.on('data', (chunk) => (said += chunk))
  child.stderr.on('data', (chunk) => (complained += chunk))
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(complained)
  return {
    seconds: (performance.now() - began) / 1000,
    megabytes: Number(/^peak (\d+)$/m.exec(complained)[1]) / 1024,
    said,
  }
}

/** Names, bytes and times of all that was written for people. */
async function written(cwd) {
  const files = await readdir(join(cwd, 'content'))
  return Promise.all(
    files.sort().map(async (file) => {
      const path = join(cwd, 'content', file)
      const { mtimeMs } = await stat(path)
      return `${file} ${mtimeMs} ${(await readFile(path, 'utf8')).length}`
    }),
  )
}

const table = {}
for (const pages of values.pages.map(Number)) {
  const generated = generatedSite(pages)
  const site = await onLoopback('www.banque.localhost', () => generated.fetch)
  const cwd = await mkdtemp(join(tmpdir(), 'dq-crawl-'))
  try {
    const limits = { pages: 2 * generated.readable, megabytes: 10_000, minutes: 60 }
    const config = {
      ...structuredClone(CONFIG),
      locales: ['fr'],
      harvest: { sites: [`${site.origin}/`], limits, delayMs },
    }
    await writeFile(join(cwd, 'des-questions.json'), JSON.stringify(config))
    let before
    for (const run of ['first', 'again']) {
      site.log.length = 0
      const { seconds, megabytes, said } = await harvest(cwd)
      const { overlaps, shortest } = manners(site.log)
      const now = await written(cwd)
      const { answers } = JSON.parse(await readFile(join(cwd, 'content/answers.fr.json'), 'utf8'))
      table[`${pages} ${run}`] = {
        seconds: Number(seconds.toFixed(1)),
        'ms a page': Number(((1000 * seconds) / generated.readable).toFixed(1)),
        'peak MB': Math.round(megabytes),
        answers: `${answers.length} of ${generated.questions().length}`,
        requests: site.log.length,
        304: site.log.filter(({ status }) => status === 304).length,
        forbidden: site.log.filter(({ path }) => path.startsWith('/prive/')).length,
        overlaps,
        'shortest pause ms': Number(shortest.toFixed(2)),
        'files written': before ? now.filter((line) => !before.includes(line)).length : now.length,
      }
      if (!said.includes('answers as before')) throw new Error(said)
      before = now
    }
  } finally {
    await site.close()
    await rm(cwd, { recursive: true })
  }
}
console.table(table)
