/** A locale's answers with people's decisions about them, read from the disk and written back whole. */
import { editsText } from '../content/edits.ts'
import { editsFile, reviewedFile } from '../content/files.ts'
import { answersText } from '../harvest/index.ts'
import { type Files, type Languages, languagesOf } from '../review/index.ts'
import { readAnswers, readEdits, readReviewed } from './project.ts'
import { save } from './save.ts'

export async function readDecisions(folder: string, locale: string): Promise<Files> {
  const [answers, edits, reviewed] = await Promise.all([
    readAnswers(folder, locale),
    readEdits(folder, locale),
    readReviewed(folder, locale),
  ])
  return { locale, answers, edits, reviewed }
}

/** @param locales of the project, the default one first */
export async function readLanguages(
  folder: string,
  files: Files,
  locales: readonly string[],
): Promise<Languages> {
  const others = locales.filter((locale) => locale !== files.locale)
  const read = await Promise.all(others.map((locale) => readDecisions(folder, locale)))
  return languagesOf(files, [files, ...read], locales)
}

export async function writeDecisions(folder: string, before: Files, after: Files): Promise<void> {
  const { locale } = after
  if (after.edits !== before.edits) {
    const { edits, synonyms } = after.edits
    const isEmpty = edits.length + synonyms.length === 0
    await save(editsFile(locale), editsText(after.edits), folder, isEmpty)
  }
  if (after.reviewed !== before.reviewed) {
    await save(reviewedFile(locale), answersText(locale, after.reviewed), folder)
  }
}
