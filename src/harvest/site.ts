/**
 * Whole websites, as answers with ids that last: crawl, harvest each page, merge, compare with before.
 */
import type { Answer } from '../content/answers.ts'
import { type CrawlOptions, crawl, type Reason } from './crawl.ts'
import { withIds } from './identity.ts'
import { mergePages, type PageAnswers, type TopicMatch } from './merge.ts'
import type { OpenPage } from './open-page.ts'
import { harvestOpened } from './page.ts'
import type { Dropped, HarvestReport } from './report.ts'

export interface MergeOptions {
  /** The answers of the last harvest: their ids stay. */
  previous?: readonly Answer[]
  topics?: readonly TopicMatch[]
  /** Of pages that do not say their language. Default: `fr`. */
  locale?: string
  /** A page that says it was changed after this is not believed. */
  now?: () => Date
}

export interface Progress {
  pages: number
  questions: number
  queued: number
  url: string
}

export interface SiteOptions extends CrawlOptions, MergeOptions {
  onProgress?(progress: Progress): void
}

export interface HarvestResult {
  /** Of all locales, sorted by id. */
  answers: Answer[]
  report: HarvestReport
}

/** @throws what `signal` was aborted with; a page that fails is in the report instead */
export async function harvestSite(options: SiteOptions): Promise<HarvestResult> {
  const gathering = gather(options)
  for await (const visit of crawl(options)) {
    if (visit.step === 'dropped') {
      const { step, ...dropped } = visit
      gathering.drop(dropped)
      continue
    }
    const questions = gathering.add(visit.page, visit.modified)
    const pages = gathering.pages()
    options.onProgress?.({ pages, questions, queued: visit.queued, url: visit.page.url })
  }
  return gathering.result()
}

/** Pages come in one by one; at the end there is one list and one report. */
export function gather({ previous = [], topics = [], locale = 'fr', now }: MergeOptions) {
  const pages: PageAnswers[] = []
  const dropped: Dropped[] = []
  const warnings: string[] = []
  const found: Record<string, number> = {}
  let questions = 0
  return {
    pages: () => pages.length,
    drop: (page: Dropped) => void dropped.push(page),
    add(page: OpenPage, modified?: string): number {
      const { answers, warnings: faults } = harvestOpened(page)
      warnings.push(...faults.map((fault) => `${page.url}: ${fault}`))
      for (const { source } of answers) found[source] = (found[source] ?? 0) + 1
      const isPast = modified && (!now || modified <= now().toISOString().slice(0, 10))
      pages.push({
        url: page.url,
        locale: localeOf(page.facts.lang, locale),
        ...(isPast ? { modified } : {}),
        answers,
      })
      questions += answers.length
      return questions
    },
    result(): HarvestResult {
      const { candidates, merged, warnings: conflicts } = mergePages(pages, topics)
      // What could not be asked today is not gone: a page that failed, a whole site that is silent.
      const because = (why: Reason) => dropped.filter((drop) => drop.why === why)
      const failed = new Set(because('failed').map(({ url }) => url))
      const silent = new Set(because('silent').map(({ url }) => new URL(url).origin))
      const unread = previous
        .filter(({ url }) => failed.has(url) || silent.has(new URL(url).origin))
        .map(({ id, ...rest }) => rest)
      const { answers, change } = withIds([...candidates, ...unread], previous)
      const all = [...warnings, ...conflicts]
      return {
        answers,
        report: { pages: pages.length, found, merged, dropped, warnings: all, change },
      }
    },
  }
}

/** `fr-FR` is `fr` where the site is harvested for `fr`. */
function localeOf(lang: string | undefined, wanted: string): string {
  if (!lang) return wanted
  try {
    const { language, baseName } = new Intl.Locale(lang)
    return new Intl.Locale(wanted).language === language ? wanted : baseName
  } catch {
    return wanted
  }
}
