/** `harvest`: the answers of the website into `content/answers.<locale>.json`. */
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { Config } from '../content/config.ts'
import { QuestionsError } from '../errors.ts'
import {
  answersText,
  createFetch,
  type HarvestResult,
  harvestFolder,
  harvestSite,
  type Progress,
  reportLines,
} from '../harvest/index.ts'
import { type Command, text, UsageError, type Values } from './command.ts'
import { answersFile, readAllAnswers, readConfig } from './project.ts'
import type { World } from './world.ts'

export const harvest: Command = {
  summary: 'reads the answers of your website into content/',
  usage: '[--folder <saved pages>] [--base <address>]',
  options: {
    folder: { type: 'string', help: 'read a folder of saved pages, not the website' },
    base: {
      type: 'string',
      help: 'where that folder stands on the web; the brand’s url when left out',
    },
  },
  async run(values, world) {
    const { cwd, now, write } = world
    const config = await readConfig(cwd)
    const previous = await readAllAnswers(cwd, config)
    const common = {
      previous,
      topics: config.topics,
      locale: config.locales[0]!,
      now,
    }
    const folder = text(values, 'folder')
    const baseUrl = baseIn(values) ?? config.brand.url
    const result = folder
      ? await harvestFolder(await existing(cwd, folder), { ...common, baseUrl })
      : await harvestSite({ ...common, ...site(config, world) })
    world.progress('')
    if (result.report.pages === 0) {
      // Nothing is written, so nothing is gone.
      const unchanged = previous.map(({ id }) => id)
      const change = { new: [], changed: [], gone: [], unchanged }
      for (const line of reportLines({ ...result.report, change })) write(line)
      throw new QuestionsError('NOT_FOUND', 'no page could be read: nothing was written')
    }
    for (const line of [...reportLines(result.report), ...(await save(result, config, cwd))]) {
      write(line)
    }
    return 0
  },
}

/** @throws UsageError */
function baseIn(values: Values): string | undefined {
  const base = text(values, 'base')
  if (base === undefined || /^https?:$/.test(URL.parse(base)?.protocol ?? '')) return base
  throw new UsageError(`--base ${base}: expected an address such as https://www.banque.example/.`)
}

/** @throws QuestionsError */
async function existing(cwd: string, folder: string): Promise<string> {
  const path = resolve(cwd, folder)
  const found = await stat(path).catch(() => undefined)
  if (found?.isDirectory()) return path
  const problem = found ? 'is a file' : 'does not exist'
  throw new QuestionsError('NOT_FOUND', `${path} ${problem}: give --folder a folder of saved pages`)
}

function site({ harvest: { sites, include, exclude } }: Config, world: World) {
  if (sites.length === 0) {
    throw new QuestionsError('CONFIG_INVALID', 'harvest.sites is empty: write where to start')
  }
  const hosts = sites.map((url) => new URL(url).host)
  return {
    sites,
    include,
    exclude,
    fetch: world.fetch ?? createFetch({ hosts, version: world.version }),
    signal: world.stop,
    onProgress: ({ pages, questions, queued, url }: Progress) =>
      world.progress(`${pages} pages, ${questions} questions, ${queued} to go: ${url}`),
  }
}

/** Files with the same bytes as before are not touched. @returns a line for each file written */
async function save({ answers }: HarvestResult, { locales }: Config, cwd: string) {
  const lines: string[] = []
  for (const locale of locales) {
    const file = answersFile(locale)
    const content = answersText(locale, answers)
    const path = join(cwd, file)
    const before = await readFile(path, 'utf8').catch(() => undefined)
    if (before === content) continue
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, content)
    lines.push(`wrote ${file}`)
  }
  const others = answers.filter(({ locale }) => !locales.includes(locale))
  const names = [...new Set(others.map(({ locale }) => locale))].join(', ')
  if (others.length > 0) {
    lines.push(`${others.length} answers in ${names} left out: “locales” does not name it`)
  }
  return lines
}
