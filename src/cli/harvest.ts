/** `harvest`: the answers of the website into `content/answers.<locale>.json`. */
import { stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Config } from '../content/config.ts'
import { AGENCIES_FILE, COVERAGE_FILE } from '../content/files.ts'
import { QuestionsError } from '../errors.ts'
import {
  type AgenciesFile,
  type Agency,
  agenciesAt,
  agenciesFile,
  coverageText,
  type FolderOptions,
  type HarvestResult,
  harvestFolder,
  harvestSite,
  openMemory,
  type Progress,
  planHarvest,
  planLines,
  readAgencies,
  reportLines,
  type SiteOptions,
} from '../harvest/index.ts'
import { type Command, text, UsageError, type Values } from './command.ts'
import { readAllAnswers, readConfig } from './project.ts'
import { save, saveAnswers, saveDirectory } from './save.ts'
import { askedIn, MEMORY, sourcesIn, textOf } from './website.ts'
import type { World } from './world.ts'

export const harvest: Command = {
  summary: 'reads the answers of your website into content/',
  usage: '[--dry-run] [--fresh] [--accept <path>] [--folder <saved pages>] [--base <address>]',
  options: {
    'dry-run': { type: 'boolean', help: 'say what would be asked for, and read no page' },
    fresh: { type: 'boolean', help: 'forget what the last harvest knew of the pages' },
    accept: {
      type: 'string',
      help: 'pages that may give less than half of before: a path, * for anything',
    },
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
    const accept = text(values, 'accept')
    const common = {
      previous,
      topics: config.topics,
      locale: config.locales[0]!,
      locales: config.locales,
      now,
      ...(accept === undefined ? {} : { accept: [accept] }),
    }
    const folder = text(values, 'folder')
    const baseUrl = baseIn(values) ?? config.brand.url
    if (values['dry-run'] === true && !folder) return plan(config, world, common)
    const read = folder
      ? await inFolder(config, world, await existing(cwd, folder), { ...common, baseUrl })
      : await onTheWeb(config, world, common, values.fresh === true)
    world.progress('')
    if (!read) return 1
    const { result, agencies } = read
    const { pages, sources } = result.report
    if (pages === 0 && sources.every(([, entries]) => entries === 0)) {
      // Nothing is written, so nothing is gone.
      const unchanged = previous.map(({ id }) => id)
      const change = { new: [], changed: [], gone: [], unchanged }
      for (const line of reportLines({ ...result.report, change })) write(line)
      throw new QuestionsError('NOT_FOUND', 'no page could be read: nothing was written')
    }
    const directory = {
      // Only entries of other systems: what the pages said still holds.
      ...(pages === 0 ? {} : result.directory),
      // The bank's own list wins; one that cannot be read today leaves the file as it is.
      ...(config.harvest.agencies ? { agencies } : {}),
    }
    const wrote = [
      ...(await saveAnswers(result.answers, config.locales, cwd)),
      ...(await saveDirectory(directory, cwd)),
      ...(await save(COVERAGE_FILE, coverageText(result.coverage), cwd)),
    ]
    for (const line of [...reportLines(result.report), ...wrote]) write(line)
    return 0
  },
}

type Common = Pick<SiteOptions, 'previous' | 'topics' | 'locale' | 'locales' | 'now' | 'accept'>

interface Read {
  result: HarvestResult
  /** Of the bank's own list. */
  agencies?: AgenciesFile | undefined
}

/** Nothing is asked of the web: a list of agencies is read where it is a file. */
async function inFolder(
  { harvest: { agencies: own } }: Config,
  world: World,
  folder: string,
  options: FolderOptions,
): Promise<Read> {
  const result = await harvestFolder(folder, options)
  const { file } = own ?? {}
  if (file === undefined) return { result }
  const read = async () => readAgencies(await textOf(resolve(world.cwd, file)), file)
  return { result, agencies: await ownAgencies(file, world, read) }
}

/** @returns nothing when it was asked to stop; what was read is kept for the next time */
async function onTheWeb(
  config: Config,
  world: World,
  common: Common,
  isFresh: boolean,
): Promise<Read | undefined> {
  const { version, now, cwd, write } = world
  const { agencies: own } = config.harvest
  const options = askedIn(config, world)
  const readText = (file: string) => textOf(resolve(cwd, file))
  const sources = await sourcesIn(config, world)
  const memory = await openMemory(join(cwd, MEMORY), version, now, isFresh)
  if (memory.fresh > 0) write(`going on: ${memory.fresh} pages were read before the last stop`)
  let read = 0
  const onProgress = ({ pages, questions, queued, url }: Progress) => {
    read = pages
    world.progress(`${pages} pages, ${questions} questions, ${queued} to go: ${url}`)
  }
  try {
    const agencies =
      own &&
      (await ownAgencies(own.url ?? own.file!, world, () =>
        agenciesAt(own, { ...options, readText }),
      ))
    const result = await harvestSite({ ...common, ...options, sources, memory, onProgress })
    return { result, agencies }
  } catch (error) {
    if (!world.stop.aborted) throw error
    world.progress('')
    write(`stopped: ${read} pages are kept in ${MEMORY}, “harvest” goes on from there`)
    return
  }
}

/** @returns nothing when it cannot be read today, and says so: the answers do not wait for it */
async function ownAgencies(
  name: string,
  { write, complain, stop }: World,
  read: () => Promise<Agency[]>,
): Promise<AgenciesFile | undefined> {
  try {
    const found = await read()
    write(`${found.length} ${found.length === 1 ? 'agency' : 'agencies'} in ${name}`)
    return agenciesFile(found)
  } catch (error) {
    if (stop.aborted || !(error instanceof QuestionsError)) throw error
    complain(`warning: ${AGENCIES_FILE} stays as it is: ${error.message}`)
    return
  }
}

async function plan(config: Config, world: World, { previous = [] }: Common): Promise<number> {
  const known = previous.map(({ url }) => url)
  const planned = await planHarvest({ ...askedIn(config, world), known })
  for (const line of planLines(planned)) world.write(line)
  for (const { kind, ...at } of config.harvest.adapters) {
    world.write(`and ${kind}: ${at.url ?? ('file' in at ? at.file : '')}`)
  }
  return 0
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
