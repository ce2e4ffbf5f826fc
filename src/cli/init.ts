/** `init`: a first `des-questions.json` for a website, to be read and completed by people. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseConfig } from '../content/config.ts'
import { configJsonSchema } from '../content/json-schema.ts'
import { QuestionsError } from '../errors.ts'
import { type Command, text, UsageError } from './command.ts'
import { CONFIG_FILE } from './project.ts'

const SCHEMA_FILE = 'des-questions.schema.json'
const LOCAL_HUB = 'http://localhost:4300'

export const init: Command = {
  summary: `writes a first ${CONFIG_FILE} for a website`,
  usage: '--site <address> [--name <name>] [--locale <code>]',
  options: {
    site: { type: 'string', help: 'home page of the website to harvest' },
    name: { type: 'string', help: 'how the bank is called; its host when left out' },
    locale: { type: 'string', help: 'language of the website: fr (default) or en' },
  },
  async run(values, { cwd, write }) {
    const address = text(values, 'site')
    const site = URL.parse(address ?? '')
    if (!site || !/^https?:$/.test(site.protocol)) {
      throw new UsageError(
        '“init” needs --site with an address such as https://www.banque.example.',
      )
    }
    const locale = text(values, 'locale') ?? 'fr'
    const config = firstConfig(
      site,
      text(values, 'name') ?? site.host.replace(/^www\./, ''),
      locale,
    )
    parseConfig(config)
    await writeNew(join(cwd, CONFIG_FILE), config)
    await writeFile(join(cwd, SCHEMA_FILE), json(configJsonSchema()))

    write(`Wrote ${CONFIG_FILE} (and ${SCHEMA_FILE}, with which your editor checks it).`)
    write('')
    write('Next:')
    write('  1. read it: the name, the telephone numbers, the opening hours, the topics')
    write('  2. des-questions harvest    reads the answers of your website')
    write('  3. des-questions check      says what is missing')
    write('  4. des-questions build      writes public/')
    write(`  5. des-questions serve      shows it: ${LOCAL_HUB}/hub/`)
    write('')
    write(`“hub” is ${LOCAL_HUB} for now: change it to the address where public/ will be served.`)
    return 0
  },
}

const WORKDAY = ['09:00-18:00']

const firstConfig = (site: URL, name: string, locale: string) => ({
  $schema: `./${SCHEMA_FILE}`,
  brand: { name, url: `${site.origin}/` },
  locales: [locale],
  hub: LOCAL_HUB,
  origins: { website: [site.origin], partner: [] },
  harvest: { sites: [site.href], include: [], exclude: [] },
  topics: [],
  frequent: [],
  hours: {
    advisers: {
      zone: 'Europe/Paris',
      week: {
        mon: WORKDAY,
        tue: WORKDAY,
        wed: WORKDAY,
        thu: WORKDAY,
        fri: WORKDAY,
        sat: [],
        sun: [],
      },
      holidays: 'fr',
      closures: [],
    },
  },
  channels: { links: [{ id: 'website', kind: 'web', label: name, url: `${site.origin}/` }] },
})

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

async function writeNew(path: string, value: unknown): Promise<void> {
  try {
    await writeFile(path, json(value), { flag: 'wx' })
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause
    const message = `${CONFIG_FILE} is there already and was not touched: remove it first to start again`
    throw new QuestionsError('REFUSED', message, { cause })
  }
}
