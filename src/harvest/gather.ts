/**
 * Pages and entries come in one by one; at the end there is one list of answers with ids that last, a
 * report, and what the next harvest should know.
 */
import type { Answer } from '../content/answers.ts'
import type { CoverageFile } from '../content/coverage.ts'
import type { TopicMatch } from '../content/topics.ts'
import type { ReadSources } from './adapters/read.ts'
import { coverageOf } from './coverage.ts'
import type { End, Memory } from './crawl/memory.ts'
import { type Dropped, TEMPORARY } from './crawl/reason.ts'
import type { PageRecord } from './crawl/record.ts'
import { type Directory, directoryOf } from './directory.ts'
import { withIds } from './identity.ts'
import { whatStays } from './keep.ts'
import { mergePages, type PageAnswers } from './merge.ts'
import { type Packed, packed } from './packed.ts'
import type { HarvestReport } from './report.ts'
import { rewordingsOfSite } from './rewordings.ts'
import { withTwins } from './twins.ts'

export interface MergeOptions {
  /** The answers of the last harvest: their ids stay. */
  previous?: readonly Answer[]
  topics?: readonly TopicMatch[]
  /** Of pages that do not say their language. Default: `fr`. */
  locale?: string
  /** All that are published: `en-US` is `en` where only that one is among them. */
  locales?: readonly string[]
  /** A page that says it was changed after this is not believed. */
  now?: () => Date
  /** Pages that may give less than half of before: paths or addresses, `*` stands for anything. */
  accept?: readonly string[]
}

export interface HarvestResult {
  /** Of all locales, sorted by id. */
  answers: Answer[]
  /** Numbers, addresses and agencies, as the pages say them. */
  directory: Directory
  /** Which page gave what, by which rule. */
  coverage: CoverageFile
  report: HarvestReport
}

type Novelty = 'new' | 'equal' | 'not-sent'

export function gather(
  options: MergeOptions & { memory?: Pick<Memory, 'missing' | 'remembered'> },
) {
  const { previous = [], topics = [], locale = 'fr', accept = [], now, memory } = options
  const wanted = [locale, ...(options.locales ?? [])]
  const pagesRead: Packed<PageRecord>[] = []
  const dropped: Dropped[] = []
  const warnings: string[] = []
  const found: Record<string, number> = {}
  const novelty: Record<Novelty, number> = { new: 0, equal: 0, 'not-sent': 0 }
  let sources: ReadSources = { given: new Map(), failed: [] }
  let questions = 0
  const count = (answers: readonly { source: string }[]) => {
    for (const { source } of answers) found[source] = (found[source] ?? 0) + 1
    questions += answers.length
    return questions
  }
  /** Pages name each other by any address that leads there. */
  const addresses = new Map<string, string>()
  const addressOf = (url: string): string => addresses.get(url) ?? url
  const isPast = (day: string | undefined): day is string =>
    day !== undefined && (!now || day <= now().toISOString().slice(0, 10))
  const pageOf = ({
    address,
    facts,
    modified,
    answers,
    isEmpty,
    ...seen
  }: PageRecord): PageAnswers => ({
    url: address,
    languages: [...(seen.hints?.languages ?? []), ...(seen.languages ?? [])].map(addressOf),
    locale: localeOf(facts.lang, wanted),
    ...(isPast(modified) ? { modified } : {}),
    ...(isEmpty ? { isEmpty } : {}),
    answers,
  })
  return {
    pages: () => pagesRead.length,
    drop: (page: Dropped) => void dropped.push(page),
    addSources(read: ReadSources) {
      sources = read
      warnings.push(...read.failed.map(({ fault }) => fault))
      for (const pages of read.given.values()) for (const page of pages) count(page.answers)
    },
    add(record: PageRecord, how: Novelty = 'new'): number {
      // Where it links to and what it complained of are dealt with.
      pagesRead.push(packed({ ...record, facts: { ...record.facts, links: [] }, warnings: [] }))
      addresses.set(record.url, record.address)
      novelty[how]++
      warnings.push(...record.warnings.map((fault) => `${record.address}: ${fault}`))
      return count(record.answers)
    },
    end() {
      const given = [...sources.given.values()]
        .flat()
        .map((page) => ({ ...page, locale: localeOf(page.locale, wanted) }))
      const records = pagesRead.map((record) => record())
      const pages = [...records.map(pageOf), ...given]
      const stays = whatStays(previous, {
        questions: new Map(
          [...Map.groupBy(pages, ({ url }) => url)].map(([url, same]) => [
            url,
            same.flatMap(({ answers }) => answers.map(({ question }) => question)),
          ]),
        ),
        dropped,
        missing: memory?.missing,
        isPartial: sources.failed.some(({ isLost }) => isLost),
        accept,
      })
      const refused = new Set(stays.halved.map(({ url }) => url))
      const taken = pages.filter(({ url }) => !refused.has(url))
      const kept = stays.answers.map(({ id, ...rest }) => rest)
      const { candidates, merged, warnings: conflicts } = mergePages(taken, topics, kept)
      const { answers, change } = withIds(candidates, previous, (named) =>
        withTwins(named, taken, previous),
      )
      const unread = dropped.filter(({ url, why }) => stillThere(url, why, memory?.missing))
      const before = unread.flatMap(({ url }) => memory?.remembered(url) ?? [])
      const directory = directoryOf(
        [...records, ...before].map(({ address, contacts }) => ({ url: address, contacts })),
      )
      const coverage = coverageOf([...pages, ...before.map(pageOf)], answers)
      const result: HarvestResult = {
        answers,
        directory,
        coverage,
        report: {
          pages: records.length,
          novelty,
          sources: [...sources.given].map(([name, all]) => [name, all.length]),
          found,
          merged,
          dropped,
          kept: kept.length,
          halved: stays.halved,
          missing: stays.missing,
          empty: records.filter(({ isEmpty }) => isEmpty).map(({ address }) => address),
          warnings: [...warnings, ...conflicts],
          rewordings: rewordingsOfSite(answers),
          differences: coverage.differences.length,
          contacts: countsOf(directory),
          change,
        },
      }
      return { result, end: endOf(records, dropped, sources.given) }
    },
  }
}

const countsOf = ({ contacts, agencies }: Directory): HarvestReport['contacts'] => ({
  phones: contacts.phones.length,
  emails: contacts.emails.length,
  agencies: agencies.agencies.length,
})

/** It could not be read today, or is missing for the first time: what it said still counts. */
const stillThere = (url: string, why: Dropped['why'], missing?: ReadonlySet<string>): boolean =>
  TEMPORARY.has(why) || (why === 'missing' && !missing?.has(url))

/** What the next harvest should know. */
const endOf = (
  records: readonly PageRecord[],
  dropped: readonly Dropped[],
  sources: ReadonlyMap<string, PageAnswers[]>,
): End => ({
  pages: new Set([
    ...records.map(({ url }) => url),
    ...dropped.filter(({ why }) => TEMPORARY.has(why) || why === 'missing').map(({ url }) => url),
  ]),
  missing: dropped.filter(({ why }) => why === 'missing').map(({ url }) => url),
  sources,
})

/** `fr-FR` is `fr` where the site is harvested for `fr`. @param wanted the first one is the default */
function localeOf(lang: string | undefined, wanted: readonly string[]): string {
  if (!lang) return wanted[0]!
  try {
    const { language, baseName } = new Intl.Locale(lang)
    const same = wanted.find((locale) => new Intl.Locale(locale).language === language)
    return wanted.includes(baseName) ? baseName : (same ?? baseName)
  } catch {
    return wanted[0]!
  }
}
