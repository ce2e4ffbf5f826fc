/** Approvals and the archive on the disk, beside the answers that they are about. */
import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Answer } from '../content/answers.ts'
import { type Approval, approvedAnswers, parseApprovals } from '../content/approvals.ts'
import { type ArchiveLine, archiveOf, readArchive } from '../content/archive.ts'
import type { Config } from '../content/config.ts'
import { readAllAnswers, readJson } from './project.ts'

const ARCHIVE = 'content/archive.jsonl'
const approvalsFile = (locale: string): string => `content/approvals.${locale}.json`

/** @throws QuestionsError */
export async function readApprovals(cwd: string, locale: string): Promise<Approval[]> {
  const file = approvalsFile(locale)
  const value = await readJson(cwd, file, 'CONTENT_INVALID')
  return value === undefined ? [] : parseApprovals(value, file)
}

/** @throws QuestionsError */
export const readAllApprovals = async (cwd: string, { locales }: Config): Promise<Approval[]> =>
  (await Promise.all(locales.map((locale) => readApprovals(cwd, locale)))).flat()

/** What may be published today: all answers, or those that somebody stands behind. @throws QuestionsError */
export async function publishable(cwd: string, config: Config, now: Date): Promise<Answer[]> {
  const answers = await readAllAnswers(cwd, config)
  if (!config.approval.required) return answers
  return approvedAnswers(answers, await readAllApprovals(cwd, config), dayOf(now))
}

export const dayOf = (now: Date): string => now.toISOString().slice(0, 10)

export async function writeApprovals(
  cwd: string,
  locale: string,
  approvals: readonly Approval[],
): Promise<void> {
  const sorted = approvals.toSorted((a, b) => (a.answer.id < b.answer.id ? -1 : 1))
  const path = join(cwd, approvalsFile(locale))
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, `${JSON.stringify({ format: 1, locale, approvals: sorted }, null, 2)}\n`)
}

export const readShown = async (cwd: string): Promise<ArchiveLine[]> =>
  readArchive(await readFile(join(cwd, ARCHIVE), 'utf8').catch(() => ''))

/** Adds what a build changed. */
export async function archive(cwd: string, published: readonly Answer[], now: Date): Promise<void> {
  const today = dayOf(now)
  const shown = published.filter(
    ({ validFrom = today, validUntil = today }) => validFrom <= today && today <= validUntil,
  )
  const lines = archiveOf(shown, await readShown(cwd), now)
  if (lines.length === 0) return
  await appendFile(join(cwd, ARCHIVE), lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
}
