/** A locale's answers with people's decisions about them, read from the disk and written back whole. */
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { editsText } from '../content/edits.ts'
import { answersText } from '../harvest/index.ts'
import type { Files } from '../review/index.ts'
import { editsFile, readAnswers, readEdits, readReviewed, reviewedFile } from './project.ts'

export async function readDecisions(folder: string, locale: string): Promise<Files> {
  const [answers, edits, reviewed] = await Promise.all([
    readAnswers(folder, locale),
    readEdits(folder, locale),
    readReviewed(folder, locale),
  ])
  return { locale, answers, edits, reviewed }
}

export async function writeDecisions(folder: string, before: Files, after: Files): Promise<void> {
  const { locale } = after
  if (after.edits !== before.edits) {
    await replace(join(folder, editsFile(locale)), editsText(after.edits))
  }
  if (after.reviewed !== before.reviewed) {
    await replace(join(folder, reviewedFile(locale)), answersText(locale, after.reviewed))
  }
}

/** The old text or the new one, never half of it. */
async function replace(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const draft = `${path}.draft`
  await writeFile(draft, text)
  await rename(draft, path)
}
