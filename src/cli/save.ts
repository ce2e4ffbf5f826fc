/** How a command writes: whole files or none, and none that has the same bytes as before. */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Answer } from '../content/answers.ts'
import { AGENCIES_FILE, answersFile, CONTACTS_FILE } from '../content/files.ts'
import { answersParts, type Directory, directoryText } from '../harvest/index.ts'

/** @returns a line for each file written, and for what no file takes */
export async function saveAnswers(
  answers: readonly Answer[],
  locales: readonly string[],
  cwd: string,
): Promise<string[]> {
  const lines: string[] = []
  for (const locale of locales) {
    lines.push(...(await save(answersFile(locale), () => answersParts(locale, answers), cwd)))
  }
  const others = answers.filter(({ locale }) => !locales.includes(locale))
  const names = [...new Set(others.map(({ locale }) => locale))].join(', ')
  if (others.length > 0) {
    lines.push(`${others.length} answers in ${names} left out: “locales” does not name it`)
  }
  return lines
}

/**
 * Of what the pages or the bank's own list said. An empty list replaces another; where there is none, it is
 * no file.
 */
export async function saveDirectory(
  { contacts, agencies }: { [K in keyof Directory]?: Directory[K] | undefined },
  cwd: string,
): Promise<string[]> {
  const lines: string[] = []
  if (contacts) {
    const isEmpty = [contacts.phones, contacts.emails, contacts.unread ?? []].every(
      ({ length }) => length === 0,
    )
    lines.push(...(await save(CONTACTS_FILE, directoryText(contacts), cwd, isEmpty)))
  }
  if (agencies) {
    const isEmpty = agencies.agencies.length === 0
    lines.push(...(await save(AGENCIES_FILE, directoryText(agencies), cwd, isEmpty)))
  }
  return lines
}

/**
 * The old text or the new one, never half of it.
 *
 * @param content whole, or in parts: those of a large site are never together in memory
 * @param isEmpty there is nothing in it, so no file is made for it
 * @returns a line when it was written
 */
export async function save(
  file: string,
  content: string | (() => Iterable<string>),
  cwd: string,
  isEmpty = false,
): Promise<string[]> {
  const path = join(cwd, file)
  const parts = typeof content === 'string' ? () => [content] : content
  const before = await hashOfFile(path)
  if (before === undefined ? isEmpty : before === hashOf(parts())) return []
  await mkdir(dirname(path), { recursive: true })
  const draft = `${path}.draft`
  await writeFile(draft, inBlocks(parts()))
  await rename(draft, path)
  return [`wrote ${file}`]
}

function hashOf(parts: Iterable<string>): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('base64')
}

/** @returns nothing when there is no such file */
async function hashOfFile(path: string): Promise<string | undefined> {
  const hash = createHash('sha256')
  try {
    for await (const bytes of createReadStream(path)) hash.update(bytes)
    return hash.digest('base64')
  } catch {
    return
  }
}

/** An answer is a small thing to write. */
const BLOCK = 100_000

function* inBlocks(parts: Iterable<string>): Generator<string> {
  let block = ''
  for (const part of parts) {
    block += part
    if (block.length < BLOCK) continue
    yield block
    block = ''
  }
  yield block
}
