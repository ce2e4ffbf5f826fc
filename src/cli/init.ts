/** `init`: a first `des-questions.json` for a website, to be read and completed by people. */
import { access, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseConfig } from '../content/config.ts'
import { isLocal } from '../content/fields.ts'
import { CONFIG_FILE } from '../content/files.ts'
import { configJsonSchema } from '../content/json-schema.ts'
import { QuestionsError } from '../errors.ts'
import { createFetch } from '../harvest/index.ts'
import { WORDS } from '../words/index.ts'
import { type Command, text, UsageError, type Values } from './command.ts'
import { firstConfig, LOCAL_HUB } from './first-config.ts'
import { type HomePage, readHomePage } from './home-page.ts'
import type { World } from './world.ts'

const SCHEMA_FILE = 'des-questions.schema.json'
const HOME_PAGE_MS = 5_000

export const init: Command = {
  summary: `writes a first ${CONFIG_FILE} for a website`,
  usage: '--site <address> [--name <name>] [--locale <code>]',
  options: {
    site: { type: 'string', help: 'home page of the website to harvest' },
    name: { type: 'string', help: 'how the bank is called; as its home page says when left out' },
    locale: { type: 'string', help: 'language of the website: fr (default) or en' },
  },
  async run(values, world) {
    const { cwd, write } = world
    const given = siteIn(values)
    const locale = localeIn(values)
    await refuseTwice(join(cwd, CONFIG_FILE))

    const home = await fetchHomePage(given, world)
    const site = home && isAllowed(home.url) ? home.url : given
    const name = text(values, 'name') ?? home?.name ?? site.host.replace(/^www\./, '')
    const phones = home?.phones ?? []
    const config = firstConfig({ site, name, locale, phones, schema: SCHEMA_FILE })
    parseConfig(config)
    await writeNew(join(cwd, CONFIG_FILE), config)
    await writeFile(join(cwd, SCHEMA_FILE), json(configJsonSchema()))

    write(`Wrote ${CONFIG_FILE} (and ${SCHEMA_FILE}, with which your editor checks it).`)
    write(
      home
        ? found(name, phones.length)
        : `${site.href} could not be read now: fill in the name and the telephone numbers.`,
    )
    write('')
    write('Next:')
    write('  1. read it: the name, the telephone numbers, the opening hours, the topics')
    write('  2. npx des-questions harvest    reads the answers of your website')
    write('  3. npx des-questions check      says what is missing')
    write('  4. npx des-questions build      writes public/')
    write(`  5. npx des-questions serve      shows it: ${LOCAL_HUB}/hub/`)
    write('')
    write(`“hub” is ${LOCAL_HUB} for now: change it to the address where public/ will be served.`)
    return 0
  },
}

function found(name: string, phones: number): string {
  const numbers =
    phones === 0 ? 'no telephone number' : `${phones} telephone number${phones === 1 ? '' : 's'}`
  return `From the home page: the name “${name}”, ${numbers}. Check them.`
}

const isAllowed = ({ protocol, hostname }: URL): boolean =>
  protocol === 'https:' || (protocol === 'http:' && isLocal(hostname))

/** @throws UsageError */
function siteIn(values: Values): URL {
  const address = text(values, 'site')
  const site = URL.parse(address ?? '')
  if (!site || !/^https?:$/.test(site.protocol)) {
    throw new UsageError('“init” needs --site with an address such as https://www.banque.example.')
  }
  if (isAllowed(site)) return site
  throw new UsageError(
    `--site ${address}: http only for this machine; try https://${site.host}${site.pathname}.`,
  )
}

/** @throws UsageError for a language that the hub has no words in */
function localeIn(values: Values): string {
  const locale = text(values, 'locale') ?? 'fr'
  if (WORDS[locale] ?? WORDS[locale.split('-')[0]!]) return locale
  throw new UsageError(
    `--locale ${locale}: the hub has no words in it: choose among ${Object.keys(WORDS).join(', ')}.`,
  )
}

/** Once, politely, and never in the way: without it the file has less in it. */
function fetchHomePage(site: URL, { fetch, stop, version }: World): Promise<HomePage | undefined> {
  const bare = site.host.replace(/^www\./, '')
  const ask = fetch ?? createFetch({ hosts: [bare, `www.${bare}`], version })
  return readHomePage(site, ask, AbortSignal.any([stop, AbortSignal.timeout(HOME_PAGE_MS)]))
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

const isThere = (): QuestionsError =>
  new QuestionsError(
    'REFUSED',
    `${CONFIG_FILE} is there already and was not touched: remove it first to start again`,
  )

/** Said before the network is asked; `writeNew` holds it true. */
async function refuseTwice(path: string): Promise<void> {
  const there = await access(path).then(
    () => true,
    () => false,
  )
  if (there) throw isThere()
}

async function writeNew(path: string, value: unknown): Promise<void> {
  try {
    await writeFile(path, json(value), { flag: 'wx' })
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause
    throw isThere()
  }
}
