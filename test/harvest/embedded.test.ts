/** Pages that scripts draw: said to be empty, or read from the data that they carry. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isEmptyShell } from '../../src/harvest/crawl/embedded.ts'
import { harvestFolder } from '../../src/harvest/index.ts'
import { openPage } from '../../src/harvest/open-page.ts'
import { readPage } from '../../src/harvest/reading.ts'

const url = 'https://banque.example/aide'
const shell = (data: string) =>
  `<!doctype html><html lang="fr"><head><title>Aide</title></head><body><div id="root"></div>${data}<script src="/app.js"></script></body></html>`
const read = (html: string) => readPage(openPage(html, { url }), { url, address: url })
const questions = (html: string) =>
  read(html).answers.map(({ question, answer, source }) => [
    question.replace(/\u00a0/g, ' '),
    answer,
    source,
  ])

const faq = [
  { question: 'Où est mon RIB ?', answer: '<p>Dans l’application.</p>' },
  { question: 'Comment payer', answer: 'Avec la carte.' },
]
const FOUND = [
  ['Où est mon RIB ?', '<p>Dans l’application.</p>', 'embedded-data'],
  ['Comment payer', '<p>Avec la carte.</p>', 'embedded-data'],
]

describe('data of scripts is read where the page shows no question', () => {
  it.each([
    [
      '__NEXT_DATA__',
      `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { pageProps: { faq } } })}</script>`,
    ],
    [
      'any JSON',
      `<script type="application/json" data-props>${JSON.stringify({ blocks: [{ items: faq }] })}</script>`,
    ],
    [
      'an assigned state',
      `<script>window.__INITIAL_STATE__ = ${JSON.stringify({ faq })};(function(){})()</script>`,
    ],
    ['a state under a quoted name', `<script>window["__DATA__"]=${JSON.stringify(faq)}</script>`],
  ])('%s', (_, data) => {
    expect(questions(shell(data))).toEqual(FOUND)
  })

  it.each([
    [
      'a title with a question mark and a body',
      [{ title: 'Où est mon RIB ?', body: { processed: '<p>Dans l’application.</p>' } }],
      1,
    ],
    ['titles that do not ask', [{ title: 'Nos offres', body: 'Une carte, un compte.' }], 0],
    ['words of a form', { label: 'Envoyer', value: 'Oui' }, 0],
    ['a question without an answer', { question: 'Où ?', count: 3 }, 0],
  ])('with care: %s', (_, data, count) => {
    const script = `<script type="application/json">${JSON.stringify(data)}</script>`
    expect(questions(shell(script))).toHaveLength(count)
  })

  it('but what the page shows comes first', () => {
    const data = `<script type="application/json">${JSON.stringify(faq)}</script>`
    const shown = '<details><summary>Une ?</summary>Oui, dans l’application.</details>'
    expect(questions(shell(data + shown)).map(([, , source]) => source)).toEqual(['details'])
  })
})

describe('a page is empty without scripts', () => {
  const prose = `<p>${'Nos conseillers répondent à vos questions, en agence ou au téléphone. '.repeat(5)}</p>`
  it.each([
    [true, 'an application that draws into one element', shell('')],
    [true, 'one that says to switch scripts on', shell('<noscript>Activez JavaScript.</noscript>')],
    [false, 'a page with words', shell(prose)],
    [false, 'a short page without scripts', '<body><div id="app"></div><p>Bientôt.</p></body>'],
    [
      false,
      'a short page that no framework draws',
      '<body><p>Bientôt.</p><script src="/a.js"></script></body>',
    ],
  ])('%s: %s', (expected, _, html) => {
    expect(isEmptyShell(openPage(html, { url }))).toBe(expected)
    expect(read(html).isEmpty ?? false).toBe(expected)
  })
})

it('a page that a browser saved is read under the address that it was saved from', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dq-saved-'))
  await writeFile(
    join(folder, 'Aide.html'),
    `<!DOCTYPE html>\n<!-- saved from url=(0032)https://banque.example/aide#cartes -->\n<html lang="fr"><body><div id="root"><details><summary>Une ?</summary>Oui, bien sûr.</details></div></body></html>`,
  )
  const { answers } = await harvestFolder(folder)
  expect(answers.map((answer) => answer.url)).toEqual([url])
  await rm(folder, { recursive: true })
})
