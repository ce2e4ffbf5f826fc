/** The rule that docs/content.md shows to developers is this one, and it works. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { harvestPage } from '../../src/harvest/page.ts'
import { qrEntry } from './example-rule.ts'

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')

it('is what the docs show, but for where its imports are', () => {
  const code = read('./example-rule.ts').replaceAll('../../src/harvest/', '../')
  expect(read('../../docs/content.md')).toContain(code.trim())
})

it('finds the questions that it is for, and says what it left out', () => {
  const html = `<qr-entry ask="Où est mon RIB ?">Dans l’<b>application</b>.</qr-entry>
    <qr-entry>Sans question.</qr-entry>`
  const { answers, warnings } = harvestPage(html, {
    url: 'https://banque.example/aide',
    rules: [qrEntry],
  })
  expect(answers).toMatchObject([
    {
      source: 'qr-entry',
      question: 'Où est mon RIB ?',
      answer: '<p>Dans l’<strong>application</strong>.</p>',
    },
  ])
  expect(warnings).toEqual(['a qr-entry asks nothing: “Sans question.”'])
})
