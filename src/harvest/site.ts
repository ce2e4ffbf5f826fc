/**
 * Whole websites, and what else holds answers, one after the other: each page and each entry once, into one
 * list of answers with a report.
 */
import type { Source } from './adapters/adapter.ts'
import { readSources } from './adapters/read.ts'
import type { Memory } from './crawl/memory.ts'
import type { PageRecord } from './crawl/record.ts'
import { type CrawlOptions, crawl } from './crawl.ts'
import { gather, type HarvestResult, type MergeOptions } from './gather.ts'
import type { OpenPage } from './open-page.ts'
import { readPage } from './reading.ts'

export interface Progress {
  pages: number
  questions: number
  queued: number
  url: string
}

export interface SiteOptions
  extends Omit<CrawlOptions, 'known' | 'remembered' | 'isFresh'>,
    MergeOptions {
  /** Content management systems and files, read besides the sites. */
  sources?: readonly Source[]
  /** What the last harvest left; nothing: every page is read, and one that is not there is gone at once. */
  memory?: Memory
  onProgress?(progress: Progress): void
  /** Each page as it was read; `page` is there unless its server says that it did not change. */
  onPage?(record: PageRecord, page?: OpenPage): void
}

/** @throws what `signal` was aborted with; a page that fails is in the report instead */
export async function harvestSite(options: SiteOptions): Promise<HarvestResult> {
  const { memory, previous = [], sources = [] } = options
  const gathering = gather(options)
  const read = await readSources(sources, { ...options, before: (name) => memory?.source(name) })
  gathering.addSources(read)
  const known = [...new Set(previous.map(({ url }) => url))]
  const visits = crawl({
    ...options,
    known,
    ...(memory ? { remembered: memory.remembered, isFresh: memory.isFresh } : {}),
  })
  for await (const visit of visits) {
    if (visit.step === 'dropped') {
      const { step, ...dropped } = visit
      gathering.drop(dropped)
      continue
    }
    const { url, address, modified, languages, queued } = visit
    const named = languages.length > 0 ? { languages } : {}
    const seen = { url, address, ...named, ...(modified ? { modified } : {}) }
    const before = memory?.remembered(url)
    const record =
      visit.step === 'same'
        ? { ...visit.record, ...seen }
        : readPage(visit.page, { ...seen, ...visit.validators }, before)
    if (visit.step === 'read') await memory?.keep(record)
    options.onPage?.(record, visit.step === 'read' ? visit.page : undefined)
    const wasSame = visit.step === 'same' ? 'not-sent' : before?.hash === record.hash && 'equal'
    const questions = gathering.add(record, wasSame || 'new')
    options.onProgress?.({ pages: gathering.pages(), questions, queued, url: address })
  }
  const { result, end } = gathering.end()
  await memory?.finish(end)
  return result
}
