/**
 * What was shown when: a line for each answer that appeared, changed or went with a build, never rewritten.
 * The last line of an answer says what is shown since.
 */
import * as z from 'zod'
import { Answer } from './answers.ts'

const at = z.iso.datetime()

const Line = z.union([
  z.strictObject({ at, shown: Answer }),
  z.strictObject({ at, gone: z.strictObject({ id: z.string(), locale: z.string() }) }),
])
export type ArchiveLine = z.infer<typeof Line>

/** A line that is no line of ours is left out: an archive is read for as long as it exists. */
export function readArchive(text: string): ArchiveLine[] {
  return text.split('\n').flatMap((line) => {
    try {
      return Line.safeParse(JSON.parse(line)).data ?? []
    } catch {
      return []
    }
  })
}

/** @param published  what a build shows; @returns the lines to add, none when nothing changed */
export function archiveOf(
  published: readonly Answer[],
  before: readonly ArchiveLine[],
  now: Date,
): ArchiveLine[] {
  const at = now.toISOString()
  const last = new Map(
    before.map((line) => [keyOf('shown' in line ? line.shown : line.gone), line]),
  )
  const shown = published.filter((answer) => {
    const line = last.get(keyOf(answer))
    return !line || !('shown' in line) || JSON.stringify(line.shown) !== JSON.stringify(answer)
  })
  const there = new Set(published.map(keyOf))
  const gone = [...last.values()].flatMap((line) =>
    'shown' in line && !there.has(keyOf(line.shown)) ? [line.shown] : [],
  )
  return [
    ...shown.map((answer) => ({ at, shown: answer })),
    ...gone.map(({ id, locale }) => ({ at, gone: { id, locale } })),
  ]
}

export interface Showing {
  answer: Answer
  from: string
  /** Nothing: still. */
  until?: string
}

/** Each time that an answer was shown in one wording, oldest first. */
export function showings(lines: readonly ArchiveLine[]): Showing[] {
  const all: Showing[] = []
  const open = new Map<string, Showing>()
  for (const line of lines) {
    const key = keyOf('shown' in line ? line.shown : line.gone)
    const before = open.get(key)
    if (before) before.until = line.at
    open.delete(key)
    if (!('shown' in line)) continue
    const showing: Showing = { answer: line.shown, from: line.at }
    open.set(key, showing)
    all.push(showing)
  }
  return all
}

const keyOf = ({ locale, id }: Pick<Answer, 'locale' | 'id'>): string => `${locale} ${id}`
