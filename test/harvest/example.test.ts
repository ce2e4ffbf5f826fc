/** The example bank: each question that its sources hold is found once, and a second harvest is equal. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parseAnswers } from '../../src/content/answers.ts'
import { coverageText } from '../../src/harvest/coverage.ts'
import { questionKey } from '../../src/harvest/question.ts'
import { harvestSite } from '../../src/harvest/site.ts'

const folder = fileURLToPath(new URL('../../examples/website/', import.meta.url))
const ORIGIN = 'http://banque.localhost:4300'

/** Read with patterns from the sources, so that the oracle shares nothing with the rules. */
function questionsWritten(): string[] {
  const sources = readdirSync(join(folder, 'pages'), { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && file.name.endsWith('.html'))
    .map((file) => readFileSync(join(file.parentPath, file.name), 'utf8'))
  return sources.flatMap((source) => [
    ...[...source.matchAll(/<summary[^>]*>([\s\S]*?)<\/summary>/g)].map(([, text]) => text!),
    ...[...source.matchAll(/<button[^>]*aria-controls[^>]*>([\s\S]*?)<\/button>/g)].map(
      ([, text]) => text!,
    ),
    ...[...source.matchAll(/"@type":\s*"Question",\s*"name":\s*("(?:[^"\\]|\\.)*")/g)].map(
      ([, text]) => JSON.parse(text!) as string,
    ),
  ])
}

const comparable = (text: string) =>
  questionKey(
    text
      .replace(/<[^>]*>/g, '')
      .replaceAll('&nbsp;', ' ')
      .replaceAll('&amp;', '&'),
  )

describe.skipIf(!existsSync(join(folder, 'site.mjs')))('the example website', async () => {
  const { createSite } = await import(join(folder, 'site.mjs'))
  const site = createSite({
    origin: ORIGIN,
    hub: 'http://aide.banque.localhost:4300',
    embed: '/e.js',
    integrity: 'sha384-x',
  })
  const fetch = (async (input, init) =>
    site.fetch(new Request(input, init))) as typeof globalThis.fetch
  const harvest = (options = {}) =>
    harvestSite({ sites: [`${ORIGIN}/`], fetch, delayMs: 0, ...options })
  const { answers, report, directory, coverage } = await harvest()

  it('gives every question once', () => {
    const found = answers.map(({ question }) => comparable(question))
    expect(new Set(found).size).toBe(found.length)
    expect(questionsWritten().filter((text) => !found.includes(comparable(text)))).toEqual([])
    expect(found.length).toBeGreaterThanOrEqual(80)
  })

  it('gives the answers that no visitor sees, from data alone, their links whole', () => {
    expect(report.found['json-ld']).toBe(2)
    const proof = answers.find(({ id }) => id === 'comment-obtenir-une-preuve-de-virement')
    expect(proof?.url).toBe(`${ORIGIN}/virements/`)
    expect(proof?.anchor).toBeUndefined()
    expect(proof?.answer).toContain(`<a href="${ORIGIN}/espace-client/">espace client</a>`)
  })

  it('gives answers that their schema accepts, from at least four encodings, without a doubt', () => {
    expect(parseAnswers({ format: 1, locale: 'fr', answers })).toEqual(answers)
    expect(Object.keys(report.found).length).toBeGreaterThanOrEqual(4)
    expect(report.warnings).toEqual([])
  })

  it('is what stands in content/, page by page', () => {
    const text = readFileSync(join(folder, 'content/coverage.json'), 'utf8')
    expect(coverageText(coverage)).toBe(text)
  })

  it('says how to reach the bank: whose hours they are, what is an agency and what a letter box', () => {
    expect(
      directory.contacts.phones.map(({ number, label, hours }) => [
        ...[number, label, hours?.week?.sat],
      ]),
    ).toEqual([
      ['+33199003939', 'Perte, vol, fraude', ['00:00-24:00']],
      ['+33199004040', 'Parler à un conseiller', ['09:00-16:00']],
    ])
    expect(directory.agencies.agencies.map(({ city, street }) => [city, street])).toEqual([
      ['Lyon', '27 rue Victor-Hugo'],
      ['Paris', '18 rue de la Roquette'],
      ['Paris', '5 avenue du Trône'],
    ])
  })

  it('is equal the second time', async () => {
    const again = await harvest({ previous: answers })
    expect(again.answers).toEqual(answers)
    expect(again.report.change.unchanged).toHaveLength(answers.length)
    expect(again.directory).toEqual(directory)
  })
})
