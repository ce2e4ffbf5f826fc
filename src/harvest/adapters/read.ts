/**
 * Sources, one after the other: asked as politely as websites, their entries turned into the answers of
 * pages. One that fails or suddenly gives less than half keeps what it gave the last time, and says so.
 */
import { QuestionsError } from '../../errors.ts'
import type { PageAnswers } from '../merge.ts'
import { unused } from '../slug.ts'
import type { Source } from './adapter.ts'
import { type AskOptions, createAsk } from './ask.ts'
import { pageAnswersOf } from './entry.ts'

export interface ReadOptions extends AskOptions {
  locale?: string
  /** What a source gave the last time. */
  before(name: string): PageAnswers[] | undefined
}

export interface ReadSources {
  given: Map<string, PageAnswers[]>
  /** `isLost`: nobody knows what it would have given. */
  failed: { fault: string; isLost: boolean }[]
}

export async function readSources(
  sources: readonly Source[],
  options: ReadOptions,
): Promise<ReadSources> {
  const read: ReadSources = { given: new Map(), failed: [] }
  const names = new Set<string>()
  for (const source of sources) {
    // Two entries of one system are two sources.
    const name = unused(source.name, names)
    names.add(name)
    const before = options.before(name)
    const told: string[] = []
    const ask = createAsk(options, (message) => told.push(message))
    try {
      const pages: PageAnswers[] = []
      for await (const entry of source.read(ask)) {
        pages.push(...pageAnswersOf(entry, source, options.locale ?? 'fr'))
      }
      const isHalf = before !== undefined && 2 * pages.length < before.length
      if (isHalf) {
        told.push(
          `gives ${pages.length} entries where there were ${before.length}: those of before stay; “harvest --fresh” if that is right`,
        )
      }
      read.given.set(name, isHalf ? before : pages)
    } catch (error) {
      if (!(error instanceof QuestionsError)) throw error
      told.push(`could not be read (${error.message}): its answers of before stay`)
      if (before) read.given.set(name, before)
      read.failed.push({ fault: `${name}: ${told.pop()}`, isLost: before === undefined })
    }
    read.failed.push(...told.map((fault) => ({ fault: `${name}: ${fault}`, isLost: false })))
  }
  return read
}
