/** From the files of a project to what is published: twins, decisions about them, and what was withdrawn. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readProject } from '../../src/cli/contents.ts'
import { translationLines } from '../../src/cli/translation-lines.ts'
import type { Answer } from '../../src/content/answers.ts'
import type { Edit } from '../../src/content/edits.ts'
import { answersText } from '../../src/harvest/index.ts'
import { answers, CONFIG, config, NOW } from '../helpers/bank.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dq-languages-'))
  await mkdir(join(folder, 'content'))
})
afterEach(() => rm(folder, { recursive: true }))

const put = (file: string, value: unknown) =>
  writeFile(join(folder, file), typeof value === 'string' ? value : JSON.stringify(value))

/** @returns the answers that are published, by id */
async function project(
  edits: Record<string, Partial<Edit>> = {},
  list: Answer[] = answers().map((one) =>
    one.id === 'carte-perdue' ? { ...one, translations: { en: 'lost-card' } } : one,
  ),
) {
  await put('des-questions.json', CONFIG)
  for (const locale of ['fr', 'en']) {
    await put(`content/answers.${locale}.json`, answersText(locale, list))
    const own = list.filter((one) => one.locale === locale && edits[one.id])
    const decided = own.map(({ id, hash }) => ({ id, on: hash, ...edits[id] }))
    await put(`content/edits.${locale}.json`, { format: 1, locale, edits: decided })
  }
  const read = await readProject(folder, NOW)
  return { ...read, byId: new Map(read.answers.map((answer) => [answer.id, answer])) }
}

it('a harvested pair is known on both sides', async () => {
  const { byId } = await project()
  expect(byId.get('carte-perdue')!.translations).toEqual({ en: 'lost-card' })
  expect(byId.get('lost-card')!.translations).toEqual({ fr: 'carte-perdue' })
})

it('people name another twin, or none', async () => {
  const other = await project({ rib: { translations: { en: 'lost-card' } } })
  expect(other.byId.get('lost-card')!.translations).toEqual({ fr: 'rib' })
  const none = await project({ 'lost-card': { translations: { fr: null } } })
  expect(none.byId.get('lost-card')!.translations).toEqual({ fr: null })
})

it('a hidden answer stays a twin, so that nothing takes its place from another language', async () => {
  const { byId } = await project({ 'carte-perdue': { hide: true } })
  expect(byId.has('carte-perdue')).toBe(false)
  expect(byId.get('lost-card')!.translations).toEqual({ fr: 'carte-perdue' })
})

it('the twin of a merged answer is the one that it was merged into', async () => {
  const { byId } = await project({ 'carte-perdue': { into: 'carte-plafond' } })
  expect(byId.get('lost-card')!.translations).toEqual({ fr: 'carte-plafond' })
})

it('what content/live.json withdraws is left out of the next build, and told (A07)', async () => {
  await put('content/live.json', { withdrawn: ['carte-perdue', 'rib'] })
  const { byId, notes } = await project()
  expect([...byId.keys()].sort()).toEqual(['carte-plafond', 'hostile', 'lost-card'])
  expect(notes).toContain('left out, withdrawn in content/live.json: 2')
})

it('what is not translated is counted, with what becomes of it', async () => {
  const { answers: all } = await project()
  expect(translationLines(config(), all)).toEqual([
    expect.stringMatching(/^locales: 3 of 4 answers are not translated into “en”, not shown there/),
  ])
  expect(translationLines(config({ fallbacks: { en: ['fr'] } }), all)).toEqual([
    'locales: 3 of 4 answers are not translated into “en”, 3 of them shown there in another language, marked as such',
  ])
})
