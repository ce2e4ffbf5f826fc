/** The command `harvest` on real websites over HTTP on this machine, and what their owners' log shows of it. */
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.ts'
import type { Answer } from '../../src/content/answers.ts'
import { parseCoverage } from '../../src/content/coverage.ts'
import { questionKey } from '../../src/harvest/question.ts'
import { CONFIG } from '../helpers/bank.ts'
import { generatedSite } from '../helpers/generated-site.ts'
import { manners, onLoopback } from '../helpers/loopback.ts'

const EXAMPLE = fileURLToPath(new URL('../../examples/website/site.mjs', import.meta.url))
const { createSite } = await import(EXAMPLE)

let cwd: string
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'dq-real-'))
})
afterEach(() => rm(cwd, { recursive: true }))

async function harvest(sites: string[], delayMs: number): Promise<string> {
  const config = { ...structuredClone(CONFIG), locales: ['fr', 'en'], harvest: { sites, delayMs } }
  await writeFile(join(cwd, 'des-questions.json'), JSON.stringify(config))
  const said: string[] = []
  const code = await run(['harvest'], {
    write: (line) => said.push(line),
    complain: (line) => said.push(line),
    progress: () => {},
    cwd,
    env: {},
    now: () => new Date(),
    dist: '',
    version: '1.2.3',
    stop: new AbortController().signal,
  })
  expect([code, said.join('\n')]).toEqual([0, expect.anything()])
  return said.join('\n')
}

/** Bytes and times of all that the command wrote for people. */
async function written(): Promise<object[]> {
  const files = (await readdir(join(cwd, 'content'))).sort()
  return Promise.all(
    files.map(async (file) => {
      const path = join(cwd, 'content', file)
      return { file, at: (await stat(path)).mtimeMs, text: await readFile(path, 'utf8') }
    }),
  )
}

const answersOf = async (): Promise<Answer[]> =>
  JSON.parse(await readFile(join(cwd, 'content/answers.fr.json'), 'utf8')).answers
const coverage = async () =>
  parseCoverage(JSON.parse(await readFile(join(cwd, 'content/coverage.json'), 'utf8')))

/** No two requests at once, a pause before each, our own name, and nothing that robots.txt forbids. */
function expectManners(
  log: Parameters<typeof manners>[0],
  { pause, forbidden }: { pause: number; forbidden: string },
): void {
  const { overlaps, shortest } = manners(log)
  expect(overlaps).toBe(0)
  // A millisecond for two clocks that do not tick together.
  expect(shortest).toBeGreaterThan(pause - 1)
  expect(log.filter(({ path }) => path.startsWith(forbidden))).toEqual([])
  expect(new Set(log.map(({ agent }) => agent))).toEqual(new Set(['des-questions-harvest/1.2.3']))
  const pages = log.map(({ path }) => path).filter((path) => !/robots|sitemap/.test(path))
  expect(pages.length).toBe(new Set(pages).size)
}

/** Pauses take their time, and this machine may be busy. */
const LONG = { timeout: 90_000 }

describe('the example bank', LONG, () => {
  it('is asked politely, and a second time changes nothing', async () => {
    const site = await onLoopback('www.banque.localhost', (origin) => {
      const hub = 'http://aide.banque.localhost'
      return createSite({ origin, hub, embed: '/e.js', integrity: 'sha384-x' }).fetch
    })
    try {
      const rules = { pause: 20, forbidden: '/demonstration/' }
      await harvest([`${site.origin}/`], rules.pause)
      expectManners(site.log, rules)
      const before = await written()
      const asked = site.log.splice(0).length
      expect(await harvest([`${site.origin}/`], rules.pause)).toContain('nothing changed')
      expectManners(site.log, rules)
      expect(site.log.length).toBe(asked)
      // Addresses that lead to a page with another canonical one are not remembered.
      const sent = site.log.filter(({ status, path }) => status === 200 && !path.includes('?'))
      expect(sent.map(({ path }) => path)).toEqual(['/robots.txt', '/sitemap.xml'])
      expect(await written()).toEqual(before)
    } finally {
      await site.close()
    }
  })
})

describe('a bank with 200 pages', LONG, () => {
  const generated = generatedSite(200)

  it('gives each of its questions once, politely, and a second time changes nothing', async () => {
    const site = await onLoopback('www.banque.localhost', () => generated.fetch)
    try {
      const rules = { pause: 4, forbidden: '/prive/' }
      const said = await harvest([`${site.origin}/`], rules.pause)
      expect(said).toContain(`${generated.readable} pages read`)
      expectManners(site.log, rules)
      const found = (await answersOf()).map(({ question }) => questionKey(question))
      expect(found.sort()).toEqual(generated.questions().map(questionKey).sort())

      const before = await written()
      site.log.length = 0
      expect(await harvest([`${site.origin}/`], rules.pause)).toContain('nothing changed')
      expectManners(site.log, rules)
      expect(site.log.filter(({ status }) => status === 304)).toHaveLength(generated.readable)
      expect(await written()).toEqual(before)
    } finally {
      await site.close()
    }
  })

  it('is told page by page what it gave, and which pages gave nothing', async () => {
    const site = await onLoopback('www.banque.localhost', () => generated.fetch)
    try {
      await harvest([`${site.origin}/`], 0)
      const { pages } = await coverage()
      expect(pages).toHaveLength(generated.readable)
      const total = (some: typeof pages) =>
        some.flatMap(({ found }) => Object.values(found)).reduce((sum, count) => sum + count, 0)
      expect(total(pages)).toBe(generated.questions().length)
      const silent = pages.filter(({ found }) => Object.keys(found).length === 0)
      expect(silent).toHaveLength(1 + 2 + 20) // the home page, the lists, one page in ten
      const rules = new Set(pages.flatMap(({ found }) => Object.keys(found)))
      expect([...rules].sort()).toEqual(['details', 'dl', 'headings', 'microdata', 'pairs'])
    } finally {
      await site.close()
    }
  })
})
