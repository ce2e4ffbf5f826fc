/**
 * Whole websites, as answers with ids that last: crawl, harvest each page, merge, compare with before.
 */
import type { Answer } from '../content/answers.ts'
import type { TopicMatch } from '../content/topics.ts'
import { type CrawlOptions, crawl, TEMPORARY } from './crawl.ts'
import { withIds } from './identity.ts'
import { mergePages, type PageAnswers } from './merge.ts'
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

export interface SiteOptions extends Omit<CrawlOptions, 'known'>, MergeOptions {
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
  const known = options.previous?.map(({ url }) => url) ?? []
  for await (const visit of crawl({ ...options, known })) {
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
      // What could not be read today is not gone. Every page of before was asked for, so there is a reason.
      const read = new Set(pages.map(({ url }) => url))
      const unread = new Set(dropped.filter(({ why }) => TEMPORARY.includes(why)).map(urlOf))
      const kept = previous
        .filter(({ url }) => unread.has(url) && !read.has(url))
        .map(({ id, ...rest }) => rest)
      const { candidates, merged, warnings: conflicts } = mergePages(pages, topics, kept)
      const { answers, change } = withIds(candidates, previous)
      const all = [...warnings, ...conflicts]
      return {
        answers,
        report: {
          pages: pages.length,
          found,
          merged,
          dropped,
          kept: kept.length,
          warnings: all,
          change,
        },
      }
    },
  }
}

const urlOf = ({ url }: { url: string }) => url

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
