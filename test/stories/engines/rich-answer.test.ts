/**
 * An answer with all that a page may hold (a table, titles, a word of 5,000 letters, another language, writing
 * from right to left, 300 kB), harvested, built and served: in Chromium, Firefox and WebKit it keeps its
 * structure, its titles stand below that of the answer, and nothing is wider than a column of 320 pixels.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startDemo } from '../../../examples/demo/demo.mjs'
import { gather } from '../../../src/harvest/gather.ts'
import { openPage } from '../../../src/harvest/open-page.ts'
import { readPage } from '../../../src/harvest/reading.ts'
import { findAnswer } from '../../helpers/answer-on-screen.ts'
import { WINDOWS } from '../../helpers/windows.ts'

const QUESTION = 'Que contient une longue réponse ?'
const PARAGRAPH = '<p>Une phrase qui se répète, pour que la réponse soit longue.</p>'
const LONG = 'a'.repeat(5_000)
const COLUMNS = Array.from({ length: 12 }, (_, at) => at + 1)
const HTML = `<html lang="fr"><title>Aide</title><h1>Aide</h1><details><summary>${QUESTION}</summary>
  <h3>Un titre</h3><p>Le premier mot.</p>
  <table><tr>${COLUMNS.map((at) => `<th>Colonne ${at}</th>`).join('')}</tr>
    <tr>${COLUMNS.map((at) => `<td>valeur-numéro-${at}</td>`).join('')}</tr></table>
  <ol><li>D’abord</li><li>Ensuite</li></ol>
  <p>${LONG}</p>
  <p lang="en">In English.</p><p lang="ar" dir="rtl">مرحبا بكم</p>
  ${PARAGRAPH.repeat(Math.ceil(300_000 / PARAGRAPH.length))}<p>Le dernier mot.</p></details></html>`

const folder = mkdtempSync(join(tmpdir(), 'des-questions-rich-'))
let demo: Awaited<ReturnType<typeof startDemo>>
let id = ''

beforeAll(async () => {
  const url = 'https://banque.example/aide'
  const gathering = gather({ locale: 'fr' })
  gathering.add(readPage(openPage(HTML, { url }), { url, address: url }))
  const { answers } = gathering.end().result
  id = answers[0]!.id
  const path = join(folder, 'answers.fr.json')
  writeFileSync(path, JSON.stringify({ format: 1, locale: 'fr', answers }))
  demo = await startDemo({ port: 0, quiet: true, answers: path })
})
afterAll(async () => {
  await demo?.close()
  rmSync(folder, { recursive: true })
})

/** In the page: 300 kB are not carried out of it again and again. */
function says(words: readonly string[]) {
  const text = window.answerOnScreen?.()?.textContent ?? ''
  return words.every((word) => text.includes(word))
}

/** In the page: the answer in a column of 320 pixels. */
function structure() {
  const article = window.answerOnScreen?.() as HTMLElement
  article.style.width = '320px'
  const count = (selector: string) => article.querySelectorAll(selector).length
  return {
    columns: count('tr:first-child > :is(th, td)'),
    steps: count('ol > li'),
    titles: [...article.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(
      ({ localName }) => localName,
    ),
    english: article.querySelector('[lang="en"]')?.textContent,
    arabic: article.querySelector('[dir="rtl"]')?.textContent,
    isTooWide: article.scrollWidth > 321,
  }
}

describe.each(WINDOWS)('$name', ({ launch }) => {
  it.skipIf(!launch)(
    'keeps what a long answer holds, within its column',
    async () => {
      const window = await launch!()
      try {
        await window.goto(`${demo.urls.website}#des-questions/answer/${id}`)
        await window.run(findAnswer, undefined)
        await expect
          .poll(() => window.run(says, ['Le premier mot.', LONG, 'Le dernier mot.']), {
            timeout: 60_000,
            interval: 500,
          })
          .toBe(true)
        expect(await window.run(structure, undefined)).toMatchObject({
          ...{ columns: 12, steps: 2, titles: ['h2', 'h3'] },
          ...{ english: 'In English.', arabic: 'مرحبا بكم', isTooWide: false },
        })
      } finally {
        await window.close()
      }
    },
    300_000,
  )
})
