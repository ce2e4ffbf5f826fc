/**
 * Real answers that nobody here wrote, as an answers file: public-service fiches from faq-fr.json.
 *
 *   node bench/faq-fr-answers.mjs <faq-fr.json> <answers.json>
 *
 * The text is an excerpt of November 2020, made for tests: never present it as up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { hashAnswer } from '../src/content/answers.ts'
import { escapeHtml } from '../src/content/html.ts'

const plain = (text) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

const paragraphs = (text) =>
  text
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => `<p>${escapeHtml(line)}</p>`)
    .join('')

export function answerFrom({ id, title, answerText, theme, url, modified, keywords = [] }) {
  const answer = paragraphs(answerText)
  return {
    id: plain(id),
    question: title,
    answer,
    topic: plain(theme.split(' > ')[0]),
    url,
    locale: 'fr',
    keywords,
    updatedAt: modified,
    hash: hashAnswer(title, answer),
  }
}

function main([from, to]) {
  if (!from || !to) {
    console.log('node bench/faq-fr-answers.mjs <faq-fr.json> <answers.json>')
    return 2
  }
  const answers = JSON.parse(readFileSync(from, 'utf8')).map(answerFrom)
  writeFileSync(to, JSON.stringify({ format: 1, locale: 'fr', answers }))
  console.log(`${to}: ${answers.length} answers`)
  return 0
}

if (import.meta.main) process.exitCode = main(process.argv.slice(2))
