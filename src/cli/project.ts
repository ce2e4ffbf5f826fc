/**
 * The files of a bank's project on the disk: what people write (the configuration, what is live now), what
 * the harvest writes (contacts, agencies, coverage), and a locale's three: answers from the harvest,
 * people's decisions about them, and the answers as people last saw them.
 */
import { readFile } from 'node:fs/promises'
import { isAbsolute, join } from 'node:path'
import { type Answer, parseAnswers } from '../content/answers.ts'
import { type Config, parseConfig } from '../content/config.ts'
import { type CoverageFile, parseCoverage } from '../content/coverage.ts'
import {
  type AgenciesFile,
  type ContactsFile,
  parseAgencies,
  parseContacts,
} from '../content/directory.ts'
import { type EditsFile, noEdits, parseEdits } from '../content/edits.ts'
import { explain } from '../content/explain.ts'
import {
  AGENCIES_FILE,
  answersFile,
  CONFIG_FILE,
  CONTACTS_FILE,
  COVERAGE_FILE,
  editsFile,
  LIVE_FILE,
  reviewedFile,
} from '../content/files.ts'
import { LiveState } from '../contract/live.ts'
import { type ErrorCode, QuestionsError } from '../errors.ts'
import { findJsonFault } from './json-fault.ts'

/** @throws QuestionsError */
export async function readConfig(folder: string): Promise<Config> {
  const value = await readJson(folder, CONFIG_FILE, 'CONFIG_INVALID')
  if (value === undefined) {
    throw new QuestionsError(
      'NOT_FOUND',
      `${CONFIG_FILE} is not in ${folder}: write it with “npx des-questions init --site <address>”`,
    )
  }
  return parseConfig(value, CONFIG_FILE)
}

/** As harvested. None when the file is not there yet. @throws QuestionsError */
export const readAnswers = (folder: string, locale: string): Promise<Answer[]> =>
  answersIn(folder, answersFile(locale))

/** As people last saw them. None when nobody has looked yet. @throws QuestionsError */
export const readReviewed = (folder: string, locale: string): Promise<Answer[]> =>
  answersIn(folder, reviewedFile(locale))

/** None when nobody decided anything yet. @throws QuestionsError */
export async function readEdits(folder: string, locale: string): Promise<EditsFile> {
  const file = editsFile(locale)
  const value = await readJson(folder, file, 'CONTENT_INVALID')
  return value === undefined ? noEdits(locale) : parseEdits(value, file)
}

async function answersIn(folder: string, file: string): Promise<Answer[]> {
  const value = await readJson(folder, file, 'CONTENT_INVALID')
  return value === undefined ? [] : parseAnswers(value, file)
}

/** None when nothing was harvested. @throws QuestionsError */
export async function readContacts(folder: string): Promise<ContactsFile> {
  const value = await readJson(folder, CONTACTS_FILE, 'CONTENT_INVALID')
  return value === undefined
    ? { format: 1, phones: [], emails: [] }
    : parseContacts(value, CONTACTS_FILE)
}

/** None when nothing was harvested. @throws QuestionsError */
export async function readCoverage(folder: string): Promise<CoverageFile> {
  const value = await readJson(folder, COVERAGE_FILE, 'CONTENT_INVALID')
  return value === undefined
    ? { format: 1, pages: [], differences: [] }
    : parseCoverage(value, COVERAGE_FILE)
}

/** None when nothing was harvested. @throws QuestionsError */
export async function readAgenciesFile(folder: string): Promise<AgenciesFile> {
  const value = await readJson(folder, AGENCIES_FILE, 'CONTENT_INVALID')
  return value === undefined ? { format: 1, agencies: [] } : parseAgencies(value, AGENCIES_FILE)
}

/** @param file as it was named, from the folder. @throws QuestionsError */
export async function readLive(folder: string, file: string): Promise<LiveState> {
  const value = await readJson(isAbsolute(file) ? '' : folder, file, 'CONTENT_INVALID')
  if (value === undefined) throw new QuestionsError('NOT_FOUND', `${file} is not there`)
  return explain('CONTENT_INVALID', file, LiveState, value)
}

/** Ids that `live` withdraws: the next build leaves them out too. @throws QuestionsError */
export async function readWithdrawn(folder: string): Promise<ReadonlySet<string>> {
  const value = await readJson(folder, LIVE_FILE, 'CONTENT_INVALID')
  const { withdrawn } = explain('CONTENT_INVALID', LIVE_FILE, LiveState, value ?? {})
  return new Set(withdrawn)
}

export const readAllAnswers = async (folder: string, { locales }: Config): Promise<Answer[]> =>
  (await Promise.all(locales.map((locale) => readAnswers(folder, locale)))).flat()

/** Nothing when there is no such file. @throws QuestionsError */
async function readJson(folder: string, file: string, code: ErrorCode): Promise<unknown> {
  let content: string
  try {
    // Some editors begin a file with a byte order mark, which JSON does not know.
    content = (await readFile(join(folder, file), 'utf8')).replace(/^\uFEFF/, '')
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw cause
  }
  try {
    return JSON.parse(content)
  } catch (cause) {
    const fault = findJsonFault(content)
    const reason = cause instanceof Error ? cause.message : String(cause)
    const where = fault ? `:${fault.line}:${fault.column}` : ''
    throw new QuestionsError(code, `${file}${where}: not JSON: ${fault?.hint ?? reason}`, { cause })
  }
}
