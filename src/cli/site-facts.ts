/**
 * What the website says today, for `check`: one harvest that writes nothing, by the same conditional requests,
 * then the addresses that it did not come by.
 */
import { join, resolve } from 'node:path'
import {
  addressesIn,
  type PageDirectory,
  type Project,
  partsOf,
  type SiteFacts,
  type Week,
} from '../audit/index.ts'
import { QuestionsError } from '../errors.ts'
import {
  type AskedLink,
  agenciesAt,
  agenciesFile,
  askLinks,
  type Contact,
  type Dropped,
  directoriesOf,
  harvestSite,
  type Memory,
  type OpenPage,
  openMemory,
  type PageContacts,
  type PageRecord,
  placesOf,
  type ReadHours,
  TEMPORARY,
  type WantedLink,
} from '../harvest/index.ts'
import { askedIn, MEMORY, sourcesIn, textOf } from './website.ts'
import type { World } from './world.ts'

/** @param isOutside links to other hosts are asked, too */
export async function askSite(
  project: Project,
  world: World,
  isOutside: boolean,
): Promise<SiteFacts> {
  const { config, locales } = project
  const wanted = wantedIn(project)
  const others = isOutside ? wanted.map(({ url }) => new URL(url).host) : []
  const asked = askedIn(config, world, others)
  const seen = createSeen(wanted)
  const agencies = await ownAgencies(project, world, asked)
  const { answers, directory, report } = await harvestSite({
    ...asked,
    previous: locales.flatMap(({ harvested }) => harvested),
    topics: config.topics,
    locale: config.locales[0]!,
    locales: config.locales,
    sources: await sourcesIn(config, world),
    memory: reading(await openMemory(join(world.cwd, MEMORY), world.version, world.now)),
    onPage: seen.add,
    onProgress: ({ pages, queued, url }) =>
      world.progress(`${pages} pages, ${queued} to go: ${url}`),
  })
  const links = seen.links(report.dropped)
  const left = wanted.filter(({ url }) => !links.has(url))
  const more = await askLinks(left, {
    ...asked,
    hosts: others,
    onProgress: (done, of) => world.progress(`${done} of ${of} links`),
  })
  world.progress('')
  return {
    isSilent: report.pages === 0 && report.sources.every(([, entries]) => entries === 0),
    answers,
    contacts: report.pages === 0 ? project.contacts : directory.contacts,
    agencies: agencies ?? (report.pages === 0 ? project.agencies : directory.agencies),
    ...{ directories: seen.directories(), pages: seen.pages, pictures: seen.pictures },
    unread: report.dropped
      .filter(({ why }) => TEMPORARY.has(why))
      .map(({ url, why, detail }) => ({ url, why: detail ?? why })),
    halved: report.halved,
    links: [...links.values(), ...more],
  }
}

/** It reads what the last harvest left, asks every page, and leaves the file as it is. */
const reading = (memory: Memory): Memory => ({
  ...memory,
  isFresh: () => false,
  keep: async () => {},
  finish: async () => {},
})

/** The bank's own list wins over the pages; one that cannot be read today is as it was. */
async function ownAgencies(
  { config, agencies }: Project,
  { cwd, complain }: World,
  asked: ReturnType<typeof askedIn>,
): Promise<Project['agencies'] | undefined> {
  const own = config.harvest.agencies
  if (!own) return
  try {
    const readText = (file: string) => textOf(resolve(cwd, file))
    return agenciesFile(await agenciesAt(own, { ...asked, readText }))
  } catch (error) {
    if (!(error instanceof QuestionsError)) throw error
    complain(`warning: harvest.agencies: ${error.message}`)
    return agencies
  }
}

/** Each address once, with all the places of its page that somebody names. */
function wantedIn(project: Project): WantedLink[] {
  const places = new Map<string, Set<string>>()
  for (const { href } of addressesIn(project)) {
    const { url, fragment } = partsOf(href)
    const known = places.get(url) ?? new Set()
    if (fragment !== undefined) known.add(fragment)
    places.set(url, known)
  }
  return [...places].map(([url, named]) => ({ url, places: [...named] }))
}

/** What the harvest comes by, so that nothing is asked twice. */
function createSeen(wanted: readonly WantedLink[]) {
  const placesAt = new Map(wanted.map(({ url, places }) => [url, places]))
  const links = new Map<string, AskedLink>()
  const contacts: PageContacts[] = []
  const pictures = new Map<string, readonly string[]>()
  const pages: string[] = []
  return {
    pictures,
    pages,
    add(record: PageRecord, page?: OpenPage): void {
      const { url, address } = record
      pages.push(address)
      if (record.pictures) pictures.set(address, record.pictures)
      if (record.contacts.length > 0) contacts.push({ url: address, contacts: record.contacts })
      const there = page ? placesOf(page) : anchorsIn(record)
      for (const at of new Set([url, address])) {
        const lost = (placesAt.get(at) ?? []).filter((place) => !there.has(place))
        // Of a page that was not sent again, only what answers stand on is known.
        if (lost.length === 0 || page) links.set(at, { url: at, end: 'there', lost })
      }
    },
    directories: (): PageDirectory[] =>
      directoriesOf(contacts).map(({ url, phones, agencies, contacts: said }) => ({
        ...{ url, phones, agencies },
        weeks: weeksIn(said),
      })),
    links(dropped: readonly Dropped[]): Map<string, AskedLink> {
      for (const { url, why, detail } of dropped) {
        const end = ENDS[why]
        if (end) links.set(url, { url, end, lost: [], ...(detail ? { detail } : {}) })
      }
      return links
    },
  }
}

/** The rest is asked again: a page that holds no answers may well be there. */
const ENDS: Partial<Record<Dropped['why'], AskedLink['end']>> = {
  robots: 'unasked',
  silent: 'silent',
  private: 'silent',
  unlisted: 'there', // it leads on, to where we do not ask
  missing: 'missing',
  failed: 'silent',
  stopped: 'unasked',
}

const anchorsIn = ({ answers }: PageRecord): ReadonlySet<string> =>
  new Set(answers.flatMap(({ anchor }) => anchor ?? []))

const weeksIn = (contacts: readonly Contact[]): Week[] =>
  contacts.flatMap((contact) =>
    contact.kind === 'hours' && contact.hours.understood ? [weekIn(contact.hours)] : [],
  )

/** Closed for half a day is said by the hours of the other half. */
const weekIn = ({ week, closed }: ReadHours): Week => ({
  ...week,
  ...Object.fromEntries(
    closed.filter(({ day, part }) => !part && !week[day]).map(({ day }) => [day, []]),
  ),
})
