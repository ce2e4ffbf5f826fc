/** What a harvest writes: files with the same bytes as before are not touched. */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Answer } from '../content/answers.ts'
import { type Agency, answersText } from '../harvest/index.ts'
import { answersFile } from './project.ts'

const AGENCIES = 'content/agencies.json'

/** @returns a line for each file written, and for what no file takes */
export async function saveAnswers(
  answers: readonly Answer[],
  locales: readonly string[],
  cwd: string,
): Promise<string[]> {
  const lines: string[] = []
  for (const locale of locales) {
    lines.push(...(await save(answersFile(locale), answersText(locale, answers), cwd)))
  }
  const others = answers.filter(({ locale }) => !locales.includes(locale))
  const names = [...new Set(others.map(({ locale }) => locale))].join(', ')
  if (others.length > 0) {
    lines.push(`${others.length} answers in ${names} left out: “locales” does not name it`)
  }
  return lines
}

export async function saveAgencies(agencies: readonly Agency[], cwd: string): Promise<string[]> {
  const sorted = agencies.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const content = `${JSON.stringify({ format: 1, agencies: sorted }, null, 2)}\n`
  return [`${agencies.length} agencies`, ...(await save(AGENCIES, content, cwd))]
}

async function save(file: string, content: string, cwd: string): Promise<string[]> {
  const path = join(cwd, file)
  const before = await readFile(path, 'utf8').catch(() => undefined)
  if (before === content) return []
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, content)
  return [`wrote ${file}`]
}
