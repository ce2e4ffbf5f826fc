/**
 * What one harvest leaves for the next: a line for each page, written as soon as it was read, so that
 * whatever ends a harvest loses nothing; and which pages were not there the last time.
 *
 * The file is a cache. Without it everything is read anew; it never decides what an answer says.
 */
import { appendFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { PageAnswers } from '../merge.ts'
import { type PageRecord, PageRecordLine } from './record.ts'

export interface Memory {
  remembered(url: string): PageRecord | undefined
  /** Was it read by a harvest that was cut short? */
  isFresh(url: string): boolean
  /** How many pages that were. */
  fresh: number
  keep(record: PageRecord): Promise<void>
  /** Pages that the last harvest did not find. */
  missing: ReadonlySet<string>
  /** What an adapter gave the last time, by its name. */
  source(name: string): PageAnswers[] | undefined
  /** The harvest came to its end: all that the next one should know. */
  finish(end: End): Promise<void>
}

export interface End {
  /** Addresses of records that stay. */
  pages: ReadonlySet<string>
  missing: readonly string[]
  sources: ReadonlyMap<string, PageAnswers[]>
}

type Line =
  | { format: 1; version: string }
  /** A harvest began; a file that ends without another `format` line was cut short. */
  | { began: string }
  | { page: PageRecord }
  | { missing: string }
  | { source: string; gave: PageAnswers[] }

/** A harvest that was cut short longer ago than this is begun anew. */
const LONGEST_PAUSE = 24 * 3_600_000

/**
 * @param version  of the rules: other rules find other things on the same page, so all is read again
 * @param isEmpty  begin as if there were no file
 */
export async function openMemory(
  file: string,
  version: string,
  now: () => Date,
  isEmpty = false,
): Promise<Memory> {
  const lines = isEmpty ? [] : await readLines(file)
  const isOurs = lines.some((line) => 'format' in line && line.version === version)
  const pages = new Map<string, PageRecord>()
  const fresh = new Set<string>()
  const missing = new Set<string>()
  const sources = new Map<string, PageAnswers[]>()
  let began: number | undefined
  for (const line of lines) {
    if ('missing' in line) missing.add(line.missing)
    if ('began' in line) began = Date.parse(line.began)
    if ('source' in line) sources.set(line.source, line.gave)
    if (!('page' in line) || !isOurs) continue
    pages.set(line.page.url, line.page)
    if (began !== undefined) fresh.add(line.page.url)
  }
  const goesOn = began !== undefined && now().getTime() - began < LONGEST_PAUSE
  if (!goesOn) fresh.clear()

  const text = (...rest: Line[]) => rest.map((line) => `${JSON.stringify(line)}\n`).join('')
  const write = async (content: string): Promise<void> => {
    await mkdir(dirname(file), { recursive: true })
    await writeFile(`${file}.new`, content)
    await rename(`${file}.new`, file)
  }
  const head = (end: Pick<End, 'missing' | 'sources'>): Line[] => [
    { format: 1, version },
    ...end.missing.map((url) => ({ missing: url })),
    ...[...end.sources].map(([source, gave]) => ({ source, gave })),
  ]
  let isBegun = goesOn && isOurs
  return {
    remembered: (url) => pages.get(url),
    isFresh: (url) => fresh.has(url),
    fresh: fresh.size,
    missing,
    async keep(record) {
      if (!isBegun) {
        isBegun = true
        const known = [...pages.values()].map((page): Line => ({ page }))
        const before = head({ missing: [...missing], sources })
        await write(text(...before, ...known, { began: now().toISOString() }))
      }
      pages.set(record.url, record)
      await appendFile(file, text({ page: record }))
    },
    source: (name) => sources.get(name),
    async finish(end) {
      const left = [...pages.values()].filter(({ url }) => end.pages.has(url))
      await write(text(...head(end), ...left.map((page): Line => ({ page }))))
    },
  }
}

/** A line that was cut in two, or that somebody changed into something else, is left out. */
async function readLines(file: string): Promise<Line[]> {
  const content = await readFile(file, 'utf8').catch(() => '')
  return content.split('\n').flatMap((line): Line[] => {
    if (line === '') return []
    try {
      const value = JSON.parse(line)
      if ('page' in value && !PageRecordLine.safeParse(value.page).success) return []
      return [value]
    } catch {
      return []
    }
  })
}
