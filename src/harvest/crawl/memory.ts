/**
 * What one harvest leaves for the next: a line for each page, written as soon as it was read, so that
 * whatever ends a harvest loses nothing; and which pages were not there the last time.
 *
 * The file is a cache. Without it everything is read anew; it never decides what an answer says. Of a large
 * site it is large: it is read and written line by line, never as one text.
 */
import { createReadStream } from 'node:fs'
import { appendFile, mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { createInterface } from 'node:readline'
import type { PageAnswers } from '../merge.ts'
import { type Packed, packed } from '../packed.ts'
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
  const pages = new Map<string, Packed<PageRecord>>()
  const fresh = new Set<string>()
  const missing = new Set<string>()
  const sources = new Map<string, PageAnswers[]>()
  let began: number | undefined
  let isOurs = false
  for await (const line of isEmpty ? [] : linesOf(file)) {
    if ('format' in line) isOurs = line.version === version
    if ('missing' in line) missing.add(line.missing)
    if ('began' in line) began = Date.parse(line.began)
    if ('source' in line) sources.set(line.source, line.gave)
    if (!('page' in line) || !isOurs) continue
    pages.set(line.page.url, packed(line.page))
    if (began !== undefined) fresh.add(line.page.url)
  }
  const goesOn = began !== undefined && now().getTime() - began < LONGEST_PAUSE
  if (!goesOn) fresh.clear()

  const write = async (lines: Iterable<Line>): Promise<void> => {
    await mkdir(dirname(file), { recursive: true })
    await writeFile(`${file}.new`, Iterator.from(lines).map(textOf))
    await rename(`${file}.new`, file)
  }
  function* head(end: Pick<End, 'missing' | 'sources'>): Generator<Line> {
    yield { format: 1, version }
    for (const url of end.missing) yield { missing: url }
    for (const [source, gave] of end.sources) yield { source, gave }
  }
  function* known(isWanted: (url: string) => boolean): Generator<Line> {
    for (const [url, page] of pages) if (isWanted(url)) yield { page: page() }
  }
  let isBegun = goesOn && isOurs
  return {
    remembered: (url) => pages.get(url)?.(),
    isFresh: (url) => fresh.has(url),
    fresh: fresh.size,
    missing,
    async keep(record) {
      if (!isBegun) {
        isBegun = true
        const before = head({ missing: [...missing], sources })
        await write([...before, ...known(() => true), { began: now().toISOString() }])
      }
      pages.set(record.url, packed(record))
      await appendFile(file, textOf({ page: record }))
    },
    source: (name) => sources.get(name),
    async finish(end) {
      await write([...head(end), ...known((url) => end.pages.has(url))])
    },
  }
}

const textOf = (line: Line): string => `${JSON.stringify(line)}\n`

/** A line that was cut in two, or that somebody changed into something else, is left out. */
async function* linesOf(file: string): AsyncGenerator<Line> {
  const input = createReadStream(file, 'utf8')
  try {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      const value = lineIn(line)
      if (value) yield value
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}

function lineIn(text: string): Line | undefined {
  try {
    const value = JSON.parse(text)
    if ('page' in value && !PageRecordLine.safeParse(value.page).success) return undefined
    return value
  } catch {
    return undefined
  }
}
